import Content
import Diagnostics
import MentoringModel
import Testing

/// Whose a promise is, where it names both at an end, only who helps, somebody unknown, or a title and a surname.
@Suite("People in promises") struct PeopleInPromisesTests {
    private func promise(_ words: String) -> PairSample { PairSample(session: "## Actions\n- \(words)\n") }

    @Test(
        "A promise that names both at an end is told of, with the line to write",
        arguments: [
            ("unterschreiben! beide", "unterschreiben!"), ("unterschreiben beide", "unterschreiben"),
            ("Vertrag lesen, beide", "Vertrag lesen"), ("Vertrag lesen. Wir beide.", "Vertrag lesen."),
            ("Vertrag lesen; alle", "Vertrag lesen"), ("Vertrag lesen, gemeinsam", "Vertrag lesen"),
            ("sign it, both", "sign it"), ("sign it both", "sign it"), ("sign it! both", "sign it!"),
            ("Sign it. Both of us", "Sign it."), ("sign the agreement both of us", "sign the agreement"),
            ("sign it; owner: both", "sign it"), ("call Sam, all", "call Sam"), ("sign it, everyone", "sign it"),
            ("sign it / both", "sign it"), ("sign it 👉 both", "sign it"), ("both read case 3", "read case 3"),
            ("Beide lesen Fall 3", "lesen Fall 3"),
        ])
    func both(words: String, rest: String) {
        let sample = promise(words)
        #expect(sample.codes == ["unread"])
        let line = "@both \(rest)"
        #expect(sample.helps.first?.hasPrefix("write \(line), or begin") == true, "\(sample.helps)")
        #expect(promise(line).codes == [])
        #expect(promise(line).promises.count == 2)
    }

    @Test(
        "Both where they own it as the format has it are read",
        arguments: ["sign it – both", "sign it (both)", "sign it – beide", "@both sign it", "unterschreiben (beide)"])
    func read(words: String) {
        #expect(promise(words).codes == [])
        #expect(promise(words).promises.count == 2)
    }

    @Test(
        "Among the words they are words",
        arguments: [
            "thank them both", "list the pros and cons of both", "send the slides to both", "read A or B, or both",
            "ask what works for all of us", "write to everyone", "both chapters again", "beide Kapitel lesen",
            "decide between the two, not both together", "think about both", "help us both",
        ])
    func words(words: String) {
        #expect(promise(words).codes == [])
    }

    @Test("The place is that of the word, not of letters within another")
    func place() {
        let problem = promise("call Sam, all").reading.problems.first
        #expect(problem?.column == 13)
    }

    @Test(
        "Who helps alone is told of",
        arguments: [
            "Book train (support: Noor)", "Zug buchen (Hilfe: Elena)", "Slides, review: Noor", "Slides (cc: @noor)",
        ])
    func onlyHelper(words: String) {
        let sample = promise("[ ] \(words)")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps.first == "begin the item with whoever does it: @elena or @noor")
        #expect(promise("[ ] @elena \(words)").codes == [])
    }

    @Test(
        "A name that nobody has here is told of",
        arguments: [
            "Hugo: send badge", "Hugo to send the badge", "Katrin: Ausweis schicken",
            "[ ] Hugo: send badge (due 2026-03-20)",
            "Hugo: Badge schicken",
        ])
    func stranger(words: String) {
        let sample = promise(words)
        #expect(sample.codes == ["unread"])
        #expect(
            sample.helps.first?.hasPrefix("begin the item with whoever sees to it, @elena or @noor; or add people/")
                == true)
        #expect(promise("@noor \(words.replacing("[ ] ", with: ""))").codes == [])
    }

    @Test(
        "A topic in front of a promise is no name",
        arguments: [
            "Slides: send them", "Grace: a poem, learn it", "March: write the report", "Roman: lesen", "Read: case 3",
            "CV: update it", "Hugo award: look it up", "Ask Hugo: badge?", "Python: chapter 3", "hugo: 3",
            "Hugo: outline",
        ])
    func topic(words: String) {
        #expect(promise(words).codes == [])
    }

    @Test(
        "A title and a surname are a warning with the person, in items and cells alike",
        arguments: [
            ("Frau Petrova", "elena"), ("Fr. Petrova", "elena"), ("Mrs Petrova", "elena"), ("Ms. Haddad", "noor"),
            ("Hr. Haddad", "noor"), ("Dr. Petrova", "elena"), ("Miss Haddad", "noor"), ("Prof. Petrova", "elena"),
        ])
    func titled(name: String, id: String) {
        let item = promise("\(name): slides")
        #expect(item.codes == ["unread"])
        #expect(item.helps.first?.hasPrefix("write @\(id) slides, or") == true)
        let table = PairSample(session: "## Actions\n| What | Who |\n| --- | --- |\n| slides | \(name) |\n")
        #expect(table.codes == ["unread"])
        #expect(table.reading.problems.allSatisfy { $0.kind.severity == .warning })
        #expect(table.helps == ["write \(id) if that is meant"])
    }

    @Test("A title and a surname that nobody has are a warning, too")
    func titledStranger() {
        let table = PairSample(session: "## Actions\n| What | Who |\n| --- | --- |\n| slides | Ms Miller |\n")
        #expect(table.codes == ["unread"])
        #expect(table.helps == ["write the id or the first name of whoever does it: elena or noor"])
    }

    @Test(
        "A name that may be whom something is done to leaves open whose it is",
        arguments: ["noor NICHT anrufen", "noor anrufen", "Noor die Folien schicken"])
    func object(words: String) {
        let rest = words.dropFirst(5)
        #expect(promise(words).helps == ["write @noor \(rest), or @elena \(words), whoever does it"])
        #expect(promise("@elena \(words)").codes == [])
    }

    @Test(
        "An arrow that leads to nobody goes from the line that is proposed",
        arguments: [
            "noor rfc draft ->", "noor rfc draft →", "noor rfc draft =>", "noor rfc draft -->", "Noor: rfc draft ->",
        ])
    func arrow(words: String) {
        guard let help = promise(words).helps.first else { return }
        #expect(help.hasPrefix("write @noor rfc draft, or"), "\(help)")
    }
}
