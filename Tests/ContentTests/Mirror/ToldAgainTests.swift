import Content
import MentoringModel
import Testing

/// What an earlier line told already, and what counts as told.
@Suite("What the mirror says of entries told again") struct ToldAgainTests {
    private static func path(_ day: String) -> String { "pairs/kate-noor/sessions/\(day).md" }

    /// The entries of the last of some sessions.
    private static func entries(_ sessions: [(day: String, text: String)]) -> [String] {
        let notes = Dictionary(sessions.map { (path($0.day), $0.text) }, uniquingKeysWith: { first, _ in first })
        let rows = MirrorSample(notes)[path(sessions[sessions.count - 1].day)]
        return rows.filter { $0.contains("promise: ") || $0.contains("introduction: ") }.map {
            $0.split(separator: " ", maxSplits: 1).last.map(String.init) ?? ""
        }
    }

    @Test(
        "A promise is the one that figures follow: the same person and words, or the same id",
        arguments: [
            ("- [ ] @noor Send the slides", "- [x] @noor send the slides. (done 2026-03-13)", true),
            ("- [ ] @noor Send the slides", "- [ ] @noor Send the slides #talk", true),
            ("- [ ] @noor Send the slides", "- [ ] @noor Send slides", false),
            ("- [ ] @noor Send the slides", "- [ ] @kate Send the slides", false),
            ("- [ ] @noor Send the slides (id talk)", "- [ ] @noor Other words (id talk)", true),
            // Done before, it is promised anew.
            ("- [x] @noor Send the slides (done 2026-03-01)", "- [ ] @noor Send the slides", false),
        ])
    func promises(first: String, second: String, isAgain: Bool) {
        let found = Self.entries([
            ("2026-02-28", "## Actions\n\(first)\n"), ("2026-03-14", "## Actions\n\(second)\n"),
        ])
        #expect(
            found.count == 1 && found.allSatisfy { $0.hasSuffix(", again, first on 2026-02-28") == isAgain }, "\(found)"
        )
    }

    @Test("Two people on one line, one line twice in a note, a session to come, and private ones")
    func places() {
        #expect(
            Self.entries([
                ("2026-02-28", "## Actions\n- [ ] @noor Meet\n"),
                ("2026-03-14", "## Actions\n- [ ] @kate @noor Meet\n- [ ] @kate Meet\n"),
            ]) == [
                "promise: Kate: “Meet”, no day, open",
                "promise: Noor: “Meet”, no day, open, again, first on 2026-02-28",
                "promise: Kate: “Meet”, no day, open, again, first in line 2",
            ])
        #expect(
            Self.entries([
                ("2026-02-28", "## Actions\n- [ ] @noor Meet\n"), ("2026-06-01", "## Actions\n- [ ] @noor Meet\n"),
            ]) == ["promise: Noor: “Meet”, no day, open, again, first on 2026-02-28"])
        // What is private is in no figure.
        for closed in [
            "## Actions (private)\n- [ ] @noor Meet\n", "---\nvisibility: private\n---\n## Actions\n- [ ] @noor Meet\n",
        ] {
            #expect(
                Self.entries([("2026-02-28", closed), ("2026-03-14", "## Actions\n- [ ] @noor Meet\n")])
                    == ["promise: Noor: “Meet”, no day, open"])
        }
    }

    @Test("An offer without a day is one of the session’s day, unless it was made before")
    func introductions() {
        let offer = "## Introductions\n- @noor → Ruth Blum, offered today\n"
        #expect(
            Self.entries([("2026-03-14", "## Introductions\n- @noor → Ruth Blum\n")]) == [
                "introduction: Noor → Ruth Blum, offered 2026-03-14, the day of the session"
            ])
        #expect(Self.entries([("2026-03-14", offer)]).allSatisfy { $0.contains(", offered 2026-03-14") })
        #expect(
            Self.entries([
                ("2026-02-28", "## Introductions\n- @noor → Ruth Blum\n"),
                ("2026-03-14", "## Introductions\n- @noor → Ruth Blum\n- @noor → Ruth Blum (met 2026-03-10)\n"),
            ]) == [
                "introduction: Noor → Ruth Blum, again, first on 2026-02-28",
                "introduction: Noor → Ruth Blum, met 2026-03-10, again, first on 2026-02-28",
            ])
    }

    @Test("A name that two readers found stands once; a value of an unknown goal is told and not counted")
    func once() {
        let session = Self.path("2026-03-14")
        let sample = MirrorSample([
            session: "## Introductions\n- Kate met Marguerite Oyelaran on 2026-03-11\n\n## Progress\n- [[on-call]]: 4\n"
        ])
        let all = sample[session].filter { $0.contains("Marguerite Oyelaran: named") }
        #expect(all.count == 1, "\(sample[session])")
        #expect(
            sample[session].contains(
                "5 value: 4 on 2026-03-14, counted nowhere: no goal on-call was read [unknown-goal] [unknown-link]"),
            "\(sample[session])")
        #expect(MirrorCounts(sample.mirror).things["value"] == nil)
        #expect(MirrorCounts(sample.mirror).text == "no promises, wins or values yet")
    }
}
