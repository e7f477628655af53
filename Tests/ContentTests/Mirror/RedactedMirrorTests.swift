import Content
import MentoringModel
import Testing

/// Where others read along, the mirror says no word that the audience of a build may not read.
@Suite("The mirror in a log that others read") struct RedactedMirrorTests {
    private static let notes: [String: String] = [
        "program.md": "---\nname: Bridge\ncontact: zebulon\n---\nWelcome.\n",
        "people/zebulon.md": "---\nname: Zebulon Quibus\n---\nZebulon’s words.\n",
        "resources/open.md":
            "---\ntitle: Open book\ntime: 1h30\nlevel: 9\n---\nPlain words.\n\n## More (private)\nZebulon\n",
        "resources/closed.md": "---\ntitle: Zebulon\nvisibility: private\n---\nZebulon\n",
        "pairs/kate-noor/sessions/2026-03-14.md":
            "---\ntitle: Zebulon\nenergy: 9\n---\nOpen enough.\n\n## Actions\n- [ ] @noor Call Zebulon (due soon)\n\n"
            + "## Doubts (private)\n- Quibus\n",
        "pairs/kate-noor/goals/talk.md": "---\ntitle: Zebulon\nstart: 2026-01-05\nzebulon: 1\n---\n",
        "pairs/kate-noor/pulse/2026-03-noor.md": "---\nconcern: talk\n---\nZebulon\n",
    ]

    private func rows(for audience: Audience, pair: String? = nil) throws -> [String: [String]] {
        let agreement = "---\nmentor: Kate\nmentee: Noor\n---\n## Hopes\nZebulon\n"
        let all = Self.notes.merging(["pairs/kate-noor/agreement.md": agreement]) { $1 }
        let reading = readContent(notes: all.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
        let day = try #require(CalendarDay("2026-03-20"))
        let redaction = Redaction(reading, for: audience, pair: pair.flatMap { slug(of: $0) })
        let mirror = reading.mirror(asOf: day).map { $0.redacted(by: redaction) }
        return Dictionary(
            uniqueKeysWithValues: mirror.map { ($0.path, [$0.title] + $0.lines.flatMap(MirrorSample.text)) })
    }

    @Test("No closed word, for any audience", arguments: Audience.allCases)
    func closed(audience: Audience) throws {
        for (path, rows) in try rows(for: audience, pair: "kate-noor") {
            for row in rows {
                // The pair may read what stands in its own notes.
                let isOwn = audience == .pair && path.hasPrefix("pairs/")
                let said = row.lowercased()
                #expect(!said.contains("quibus") && (isOwn || !said.contains("zebulon")), "\(path): \(row)")
            }
        }
    }

    @Test("What is open is told; of the rest there are line numbers and codes, and not even what it is")
    func open() throws {
        let rows = try rows(for: .public)
        #expect(
            rows["resources/open.md"] == [
                "resource", "2 title: “Open book”", "3 time: 90 min", "4 problem: level: 9 [range]",
                "6 words: Plain words.", "8–9 closed: ",
            ])
        let session = try #require(rows["pairs/kate-noor/sessions/2026-03-14.md"])
        #expect(session.prefix(3) == ["session", "2 closed: ", "3 closed:  [range]"])
        #expect(session.dropFirst().allSatisfy { $0.contains("closed: ") })
        #expect(session.contains { $0.hasSuffix("closed:  [attribute]") })
        #expect(rows["pairs/kate-noor/pulse/2026-03-noor.md"] == ["pulse", "2–4 closed: "])
    }

    @Test("The pair is told of the bodies of its own notes, but for what is private")
    func pair() throws {
        let rows = try rows(for: .pair, pair: "kate-noor")
        let session = try #require(rows["pairs/kate-noor/sessions/2026-03-14.md"])
        #expect(session.contains("5 words: Open enough."))
        #expect(session.last == "10–11 closed: ")
    }
}
