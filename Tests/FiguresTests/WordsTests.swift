import MentoringModel
import Testing

@testable import Figures

@Suite("Words and numbers of figures")
struct WordsTests {
    @Test(
        "Words are folded alike in and beyond ASCII",
        arguments: [
            ("  Draft\tthe\r\nPLAN. ", "draft the plan."), ("draft", "draft"), ("", ""), (" \u{0B}\u{0C} ", ""),
            ("a\u{1F}b", "a\u{1F}b"), ("Z@[`z{", "z@[`z{"), ("  Für\u{A0}ALLE  ", "für alle"),
        ])
    func folding(words: String, expected: String) {
        #expect(folded(words) == expected)
        // The same words behind one that is not ASCII go the other way.
        #expect(folded("É " + words) == (expected.isEmpty ? "é" : "é " + expected))
    }

    @Test(
        "Runs of white space are one blank",
        arguments: [("  A\t b\n\nC ", "A b C"), ("one", "one"), ("", ""), ("É \u{2009} b", "É b"), ("\r\n", "")])
    func blanks(text: String, expected: String) { #expect(withSingleBlanks(text) == expected) }

    @Test(
        "Each word stands once, without marks",
        arguments: [
            ("Read it, READ it: 2 times!", ["read", "it", "2", "times"]),
            ("snake_case a/b", ["snake", "case", "a", "b"]),
            ("", []), ("…", []), ("Über-Mut 3½", ["über", "mut", "3½"]),
        ] as [(String, Set<String>)])
    func sets(text: String, expected: Set<String>) { #expect(wordSet(text) == expected) }

    @Test(
        "Numbers have four decimals at most, and none that is needless",
        arguments: [
            (0, 4, "0"), (-0.0, 4, "0"), (1, 4, "1"), (0.5, 4, "0.5"), (-2.25, 4, "−2.25"), (0.0625, 4, "0.0625"),
            (0.05, 4, "0.05"), (10.00004, 4, "10"), (-0.00004, 4, "0"), (0.99996, 4, "1"), (1.05, 1, "1.1"),
            (12.04, 1, "12"), (7.9, 0, "8"), (999_999_999.5, 4, "999999999.5"), (.infinity, 4, "–"),
        ] as [(Double, Int, String)])
    func numbers(value: Double, decimals: Int, expected: String) {
        #expect(decimalText(value, decimals: decimals) == expected)
    }

    @Test("A copy of what a note was read into keeps its own")
    func copies() throws {
        let id = try #require(Slug(ofNormalized: "s"))
        let day = try #require(CalendarDay("2026-03-01"))
        let note = Note(path: "pairs/p/sessions/s.md", visibility: .pair, body: .empty)
        let session = Session(id: id, note: note, date: Written(day, at: note.source))
        var other = session
        #expect(other == session)
        other.changeItems { $0.append(SessionItem(words: "Read", source: note.source)) }
        other.note.body.text = "Read"
        #expect(session.actions.isEmpty && session.note.body.text.isEmpty)
        #expect(other.actions.count == 1 && other.concerns.count == 1)
        #expect(other != session)
        var again = session
        again.changeItems { $0.append(SessionItem(words: "Read", source: note.source)) }
        again.note.body.text = "Read"
        #expect(again == other)
    }
}
