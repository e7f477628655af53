import Markdown
import Testing

/// Items as people write them, taken apart.
@Suite("Items") struct ItemReadingTests {
    private func read(_ text: String) -> ItemReading {
        let names: Set = ["noor", "Noor", "Elena", "elena", "Noor Haddad", "both"]
        return ItemReading(text, keys: ["due", "done", "goal", "id", "weight"], isPerson: names.contains)
    }

    private func attributes(_ reading: ItemReading) -> String {
        reading.attributes.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }

    @Test(
        "The person is found at the start and at the end",
        arguments: [
            ("@noor Draft it", ["noor"], "Draft it"), ("@noor: Draft it", ["noor"], "Draft it"),
            ("@noor, draft it", ["noor"], "draft it"), ("@noor – draft it", ["noor"], "draft it"),
            ("@noor - draft it", ["noor"], "draft it"), ("Noor: Draft it", ["Noor"], "Draft it"),
            ("[[noor]] Draft it", ["noor"], "Draft it"), ("[[people/noor.md|Noor]]: Draft it", ["noor"], "Draft it"),
            ("@noor, @elena Four", ["noor", "elena"], "Four"), ("@noor and @elena: Five", ["noor", "elena"], "Five"),
            ("@noor & @elena Five", ["noor", "elena"], "Five"), ("@noor @elena Five", ["noor", "elena"], "Five"),
            ("@noor/@elena Five", ["noor", "elena"], "Five"), ("Noor und Elena: Fünf", ["Noor", "Elena"], "Fünf"),
            ("Noor, Elena: Five", ["Noor", "Elena"], "Five"), ("@Noor Haddad Draft", ["Noor Haddad"], "Draft"),
            ("Draft it – @noor", ["noor"], "Draft it"), ("Draft it - @noor", ["noor"], "Draft it"),
            ("Draft it @noor", ["noor"], "Draft it"), ("Draft it (@noor)", ["noor"], "Draft it"),
            ("Draft it (Noor)", ["Noor"], "Draft it"), ("Draft it – Noor", ["Noor"], "Draft it"),
            ("Draft it [owner:: noor]", ["noor"], "Draft it"), ("Draft it (owner: @noor)", ["noor"], "Draft it"),
            ("Draft it by @noor", ["noor"], "Draft it"), ("Draft it @noor #work", ["noor"], "Draft it #work"),
        ])
    func owners(text: String, owners: [String], words: String) {
        let reading = read(text)
        #expect(reading.owners == owners)
        #expect(reading.words == words)
    }

    @Test(
        "Words that name somebody else are words",
        arguments: [
            "Reading: chapter three", "Send it to @elena", "Draft with @elena", "Ask @elena for the key",
            "Mail noor@example.org", "@noor's draft is late", "Session 12: Growth", "See (Priya) there",
            "Meet (with Elena) soon", "`@noor` is a name",
        ])
    func noOwners(text: String) {
        let code = text.hasPrefix("`") ? [0..<5] : []
        let words = text.filter { $0 != "`" }
        let reading = ItemReading(
            words, code: code, keys: ["due"], isPerson: { ["noor", "elena", "Elena"].contains($0) })
        #expect(reading.owners == [])
        #expect(reading.words == words)
    }

    @Test(
        "Attributes are read wherever they stand",
        arguments: [
            ("Draft (due 2026-03-16) #work", "due 2026-03-16", "Draft #work"),
            ("Draft (due 2026-03-16) ^ab12", "due 2026-03-16", "Draft"),
            ("Draft (due 2026-03-16) (goal talk)", "due 2026-03-16, goal talk", "Draft"),
            ("Draft (due 2026-03-16) - urgent", "due 2026-03-16", "Draft - urgent"),
            ("Draft (due 2026-03-16) notes", "due 2026-03-16", "Draft notes"),
            ("Draft (due 2026-03-16)!", "due 2026-03-16", "Draft!"),
            ("Draft (due 2026-03-16).", "due 2026-03-16", "Draft."),
            ("(due 2026-03-16) Draft", "due 2026-03-16", "Draft"),
            ("Draft [due: 2026-03-16]", "due 2026-03-16", "Draft"),
            ("Draft （due：2026-03-16，done 2026-03-15）", "due 2026-03-16, done 2026-03-15", "Draft"),
            ("Draft 【due 2026-03-16】", "due 2026-03-16", "Draft"),
            ("Draft (done 2026-03-15; due 2026-03-16)", "done 2026-03-15, due 2026-03-16", "Draft"),
            (
                "Draft [priority:: high] [due:: 2026-03-10] [completion:: 2026-03-12]",
                "due 2026-03-10, done 2026-03-12", "Draft"
            ),
            ("Draft [scheduled:: 2026-03-09] (due:: 2026-03-10)", "due 2026-03-10", "Draft"),
            ("Read std::vector [due:: 2026-03-02]", "due 2026-03-02", "Read std::vector"),
            ("Draft 📅 2026-03-16", "due 2026-03-16", "Draft"), ("Draft 📅️ 2026-03-16", "due 2026-03-16", "Draft"),
            ("Draft 📆 2026-03-16", "due 2026-03-16", "Draft"), ("Draft 🗓️ 2026-03-16", "due 2026-03-16", "Draft"),
            ("Draft 🗓2026-03-16", "due 2026-03-16", "Draft"), ("Draft ✅ 2026-03-16 #x", "done 2026-03-16", "Draft #x"),
            ("Draft ❌ 2026-03-16", "cancelled 2026-03-16", "Draft"),
            ("Draft (📅 2026-03-16)", "due 2026-03-16", "Draft"),
            ("📅 planning 📅 2026-03-16", "due 2026-03-16", "📅 planning"),
            ("Draft ➕ 2026-03-01 ⏳ 2026-03-02 🛫 2026-03-03 📅 2026-03-16", "due 2026-03-16", "Draft"),
            ("Draft 📅 2026-03-16 ✅ 2026-03-15", "due 2026-03-16, done 2026-03-15", "Draft"),
            ("Draft DEADLINE: <2026-03-16 Mon>", "due 2026-03-16", "Draft"),
            ("Draft SCHEDULED: <2026-03-10> DEADLINE: <2026-03-16>", "due 2026-03-16", "Draft"),
            ("Draft due 2026-03-16", "due 2026-03-16", "Draft"), ("Draft, by 2026-03-16", "due 2026-03-16", "Draft"),
            ("Draft – Due: 2026-03-16", "due 2026-03-16", "Draft"),
            ("Draft until 2026-03-16.", "due 2026-03-16", "Draft."),
            ("Draft by 2026-03-16!", "due 2026-03-16", "Draft!"),
            ("Entwurf bis 2026-03-16", "due 2026-03-16", "Entwurf"),
            ("Draft due on 2026-03-16", "due 2026-03-16", "Draft"),
            ("Draft (by 2026-03-16)", "due 2026-03-16", "Draft"),
        ])
    func attributes(text: String, attributes: String, words: String) {
        let reading = read(text)
        #expect(self.attributes(reading) == attributes)
        #expect(reading.words == words)
    }

    @Test(
        "People and days stand together in any order",
        arguments: [
            ("One - @noor - Due: 2026-03-16", "One"), ("@noor - Two - Due: 2026-03-16", "Two"),
            ("Three (@noor, due: 2026-03-16)", "Three"), ("Three (Noor, due 2026-03-16)", "Three"),
            ("Four (due 2026-03-16) @noor", "Four"), ("Five @noor (due 2026-03-16)", "Five"),
            ("Six 📅 2026-03-16 @noor", "Six"), ("~~@noor Seven (due 2026-03-16)~~", "Seven"),
            ("Eight – @noor, by 2026-03-16 ^x1", "Eight"), ("@noor Nine | due 2026-03-16", "Nine"),
        ])
    func together(text: String, words: String) {
        let reading = read(text)
        #expect(reading.owners.map { $0.lowercased() } == ["noor"])
        #expect(self.attributes(reading) == "due 2026-03-16")
        #expect(reading.words == words)
    }

    @Test(
        "Brackets of words are words",
        arguments: [
            "We met (at the fair)", "Read it (v2)", "Draft [1] again", "Call Priya (she knows)", "A (short) note",
            "Why (see below), and how", "Text (2026) of the year", "A [[link|with (due words)]]", "f(x) = y",
        ])
    func words(text: String) {
        #expect(read(text).words == text)
        #expect(read(text).attributes == [])
    }

    @Test("Nothing is read in code")
    func code() {
        let reading = ItemReading(
            "Write (due 2026-01-01) there", code: [6..<22], keys: ["due"], isPerson: { _ in false })
        #expect(reading.words == "Write (due 2026-01-01) there")
        #expect(reading.attributes == [])
    }

    @Test(
        "Boxes",
        arguments: [
            ("[ ] a", TaskMarker.open, "a"), ("[] a", .open, "a"), ("[ ]a", .open, "a"), ("[x] a", .done, "a"),
            ("[X] a", .done, "a"), ("[ x ] a", .done, "a"), ("[-] a", .cancelled, "a"), ("[/] a", .begun, "a"),
            ("[>] a", .moved, "a"), ("[<] a", .moved, "a"), ("[?] a", .other("?"), "a"), ("[!] a", .other("!"), "a"),
            ("[\u{A0}] a", .open, "a"), ("☐ a", .open, "a"), ("☑ a", .done, "a"), ("[ ]@noor a", .open, "a"),
        ])
    func boxes(text: String, marker: TaskMarker, words: String) {
        let reading = read(text)
        #expect(reading.marker == marker)
        #expect(reading.words == words)
    }

    @Test(
        "What is no box", arguments: ["[a](b) c", "[[noor]] c", "[^1] note", "[two] words", "(x) a", "[x]: a", "[1]st"])
    func noBoxes(text: String) {
        var words = text[...]
        #expect(TaskMarker.cut(from: &words) == nil)
        #expect(words == text[...])
    }
}
