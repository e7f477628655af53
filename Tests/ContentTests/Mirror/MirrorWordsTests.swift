import Content
import MentoringModel
import Testing

/// What counts for nothing: how the mirror and the last line of a check tell it.
@Suite("What is only words") struct MirrorWordsTests {
    private static let session = "pairs/kate-noor/sessions/2026-03-14.md"

    /// The rows below the title and the name of the file.
    private static func rows(_ text: String) -> [String] { Array(MirrorSample([session: text])[session].dropFirst(2)) }

    @Test("Numbers: entries, words, and those in lists of pairs, with their places while they are few")
    func counts() {
        let text = "Hello\nthere\n\n## Actions\n- [ ] Kate: a\n- [x] Noor: b\n  - c\n\n## Wins\n- d\n\n## Notes\n- e\n"
        let mirror = MirrorSample([Self.session: text, "resources/r.md": "# R\n- x\n"]).mirror
        let counts = MirrorCounts(mirror)
        #expect(counts.summary == "3 notes: 2 promises, 1 win; 5 lines are words")
        #expect(
            counts.ofCheck("x")
                == "Read: 2 promises, 1 win; 2 lines in lists are only words:\n  \(Self.session):7, \(Self.session):13")
        let nothing = MirrorCounts(MirrorSample([:]).mirror)
        #expect(nothing.ofCheck("x") == "Read: no promises, wins or values yet.")
        #expect(nothing.summary == "1 note: no promises, wins or values yet; no line is only words")
    }

    @Test("Of more than six lines the command is named", arguments: 1...8)
    func many(count: Int) {
        let text = "## Notes\n" + (1...count).map { "- line \($0)\n" }.joined()
        let told = MirrorCounts(MirrorSample([Self.session: text]).mirror).ofCheck("waymark read --words-only")
        #expect(
            told.contains(count == 1 ? "; 1 line in lists is only words:" : "; \(count) lines in lists are only words:")
        )
        #expect(told.hasSuffix(count <= 6 ? "\(Self.session):\(count + 1)" : ": waymark read --words-only shows them."))
        #expect(told.split(separator: "\n").count == (count <= 6 ? 2 : 1))
    }

    @Test("Lists and tables of pairs come first, then other words; no problems, and nothing that is read over")
    func wordsOnly() {
        let text = "---\ntags: [a]\nenergy: 9\n---\nHello\n\n<!-- hidden -->\n\n## Notes\n- e\n\n| a |\n| - |\n| b |\n"
        let other = "pairs/kate-noor/sessions/2026-03-15.md"
        let mirror = MirrorSample([Self.session: text, other: "Bye\n", "resources/r.md": "# R\n- x\n"]).mirror
        let words = MirrorNote.wordsOnly(mirror)
        #expect(words.map(\.path) == [Self.session, Self.session, other, "resources/r.md"])
        #expect(
            words.map { $0.lines.flatMap(MirrorSample.text) } == [
                ["10 list words: - e", "12 table words: | a |", "13 table words: | - |", "14 table words: | b |"],
                ["5 words: Hello"], ["1 words: Bye"], ["2 list words: - x"],
            ])
    }

    @Test("Comments, keys of other tools and keys without a value are read over")
    func readOver() {
        #expect(
            Self.rows(
                "---\ntags:\n  - a\ncssclasses: wide\ncreated: 2026-01-01\nnext:\n---\n<!-- a\n\nb -->\n\nSaid <!-- c -->\n- e\n  <!-- f -->\n"
            ) == [
                "2 read over: tags:", "3 read over: - a", "4 read over: cssclasses: wide",
                "5 read over: created: 2026-01-01", "6 read over: next:", "8–10 read over: <!-- a",
                "12 words: Said <!-- c -->", "13 list words: - e", "14 read over: <!-- f -->",
            ])
        // A key that nobody knows is a problem.
        #expect(Self.rows("---\nfoo: 1\n---\n") == ["2 problem: foo: 1 [unknown-key]"])
    }

    @Test("Lines of a chat stand one by one, with what is said below a name; prose does not")
    func chats() {
        #expect(
            Self.rows("[16:40] Kate: hello\n[16:41] Noor: next on 16.4.\nand more\n\nProse at 16:40\nin two lines.\n")
                == [
                    "1 words: [16:40] Kate: hello", "2 words: [16:41] Noor: next on 16.4.", "3 words: and more",
                    "5–6 words: Prose at 16:40",
                ])
        #expect(
            Self.rows("From the chat:\nNoor 09:12\nfine with me\n\nKate: thanks\nNoor: bye\n") == [
                "1 words: From the chat:", "2 words: Noor 09:12", "3 words: fine with me", "5 words: Kate: thanks",
                "6 words: Noor: bye",
            ])
        #expect(Self.rows("We met.\nTime: 16:40\n") == ["1–2 words: We met."])
    }
}
