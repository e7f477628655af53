import Content
import Diagnostics
import Foundation
import MentoringModel
import Testing

@testable import Localization
@testable import Site

/// How the agenda of the next session fits its time, and how its words survive being written down and read again.
@Suite struct NextAgendaTests {
    private func topic(_ minutes: Double, _ kind: AgendaTopic.Kind = .goal) -> AgendaTopic {
        AgendaTopic(kind, words: "\(minutes)", minutes: minutes)
    }

    @Test("What does not fit is left for later, and a shorter topic takes its place")
    func box() {
        let boxed = NextAgenda.box([topic(30), topic(20), topic(5)], into: 45, mentees: [], words: English())
        #expect(boxed.topics.map(\.minutes) == [30, 5, 10])
        #expect(boxed.topics.last?.kind == .closing, "less than ten minutes left go to the end")
        #expect(boxed.later.map(\.minutes) == [20])
    }

    @Test("What the pair planned itself comes before the end and the rest")
    func planned() {
        let boxed = NextAgenda.box([topic(5, .thanks), topic(60, .planned)], into: 60, mentees: [], words: English())
        #expect(boxed.topics.map(\.kind) == [.planned])
        #expect(boxed.later.map(\.kind) == [.thanks])
    }

    @Test("Time that is left over is the mentee's", arguments: [15.0, 60, 75, 90.5])
    func leftOver(length: Double) {
        let boxed = NextAgenda.box([topic(5)], into: length, mentees: [], words: English())
        #expect(boxed.topics.reduce(0) { $0 + $1.minutes } == length)
        #expect(boxed.topics.contains { $0.kind == .open } == (length >= 20))
    }

    @Test("A session shorter than its end is all end")
    func short() {
        let boxed = NextAgenda.box([topic(5)], into: 3, mentees: [], words: English())
        #expect(boxed.topics.map(\.minutes) == [3] && boxed.later.count == 1)
    }

    static let hostile = [
        "# no heading", "*stars* and _lines_ and `code`", "a [link](x) and ![picture](y)", "<b>bold</b> & &amp; &copy;",
        "[ ] no box", "[x] no tick", "back\\slash \\* star", "snake_case _edge_", "@ada: not at the start",
        "(due Friday)",
        "ends with (id x)", "- a dash", "1. a number", "> a quote", "https://example.org/?a=b&c=d", "日本語 \u{1F389} _x_",
        "a | b ~~c~~", "“quoted” – dash", "100 % (private) of it", "trailing \\",
    ]

    @Test("A promise that is written down again is read as the same promise", arguments: hostile)
    func roundTrip(words: String) throws {
        let note = "---\ndate: 2026-01-12\n---\n## Actions\n- [ ] @ada \(markdown(words)) (due 2026-02-01)\n"
        let agreement = "---\nmentor: grace\nmentee: ada\n---\n"
        let reading = readContent(
            notes: [
                ("pairs/a/agreement.md", Array(agreement.utf8)), ("pairs/a/sessions/2026-01-12.md", Array(note.utf8)),
            ], attachments: [])
        #expect(reading.problems.filter { $0.severity == .error }.isEmpty, "\(reading.problems.map(\.message))")
        let item = try #require(reading.programme.pairs.first?.sessions.first?.actions.first)
        #expect(item.words == words && item.who?.id.text == "ada" && item.due == CalendarDay("2026-02-01"))
    }
}
