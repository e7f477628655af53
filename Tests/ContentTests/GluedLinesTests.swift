import Content
import Diagnostics
import MentoringModel
import Testing

/// Lines of minutes and chats without blank lines between them.
@Suite("Glued lines") struct GluedLinesTests {
    private static let lines = [
        "2.2 Beschluss: Wir nehmen den Raum.", "Decision: we take the room", "Win: the first talk",
        "Beschluss: wir nehmen den Raum", "Action: Noor books the room", "ACTION: Noor books the room",
        "**Actions:** Noor books the room; Elena calls", "TODO Noor: book the room", "TOP 1: Slides (10 min)",
        "Duration: 50 min", "Next meeting: 26 March", "See you on 26 March!", "☐ Noor books the room",
        "[09:12] Noor: I will send the draft by Friday", "Who: Noor", "Talked 45 min",
    ]

    private func codes(_ text: String) -> [String] { PairSample(["sessions/2026-03-12.md": text]).codes }

    @Test("What is told of a line on its own is told of below another line as well", arguments: lines)
    func glued(line: String) {
        let above = "We sat in the park and talked about this and that."
        let alone = codes("We met.\n\n\(above)\n\n\(line)\n\nMore.\n")
        #expect(!alone.isEmpty)
        for text in [
            "We met.\n\n\(above)\n\(line)\n\nMore.\n", "We met.\n\n\(above)\n\(line)\nMore words.\n",
            "We met.\n\n1.1 We saw the slides of both and were glad\n\(line)\n\nMore.\n",
        ] { #expect(codes(text) == alone, "\(text)") }
    }

    @Test("A label above a list stands below another line, too", arguments: ["**To do**", "To do:", "Not so good:"])
    func labels(label: String) {
        let above = label.hasPrefix("Not") ? "## Wins\n- A win\n\n" : "We met.\n\n"
        let alone = codes("\(above)\(label)\n- Noor sends it by Friday\n")
        if !label.hasPrefix("**") { #expect(!alone.isEmpty) }
        #expect(!codes("\(above)We sat in the park.\n\(label)\n- Noor sends it by Friday\n").isEmpty)
    }

    @Test("The words of a sentence that goes on are no label")
    func words() {
        for text in [
            "We asked for the room, and there was this one thing to say:\nwe take the room.\n",
            "Then there was talk about what to write into the\nDecision: nobody knew what to put there at that time.\n",
            "We spoke of the two columns of our table, which are\nWin: a good thing, and its sibling for what is not.\n",
            "It is called\nDecision: impossible, and we liked it\nvery much.\n",
        ] { #expect(codes(text) == [], "\(text): \(codes(text))") }
    }

    @Test("A help puts no heading into a quotation or a chat")
    func places() {
        let quoted = PairSample(["sessions/2026-03-12.md": "We met.\n\n> Decision: we take the room\n\nMore.\n"])
        #expect(quoted.helps.first?.hasPrefix("write ## Decisions behind the quotation on a line") == true)
        let chat = PairSample([
            "sessions/2026-03-12.md":
                "We met.\n\n[09:12] Noor: Hello there\n[09:13] Elena: Hi\nDecision: we take the room\n[09:14] Noor: Good\n"
        ])
        #expect(chat.helps.contains { $0.hasPrefix("write ## Decisions behind the chat on a line") }, "\(chat.helps)")
        let promise = PairSample([
            "sessions/2026-03-12.md": "We met.\n\n[09:12] Noor: I will send the draft by Friday\n[09:13] Elena: Hi\n"
        ])
        #expect(
            promise.helps.first?.hasSuffix("below a heading such as ## Actions behind the chat") == true,
            "\(promise.helps)")
        let plain = PairSample(["sessions/2026-03-12.md": "We met.\n\nDecision: we take the room\n\nMore.\n"])
        #expect(plain.helps.first?.hasPrefix("write ## Decisions on a line") == true)
    }
}
