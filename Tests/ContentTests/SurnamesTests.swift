import Content
import MentoringModel
import Testing

/// Members who are called by a surname, a title or a role.
@Suite("Surnames and roles") struct SurnamesTests {
    @Test(
        "Who introduces whom",
        arguments: [
            ("Frau Petrova stellt Kontakt zu Sam Ortiz her", "write @elena → Sam Ortiz ("),
            ("Petrova stellt Kontakt zu Sam Ortiz her", "write @elena → Sam Ortiz ("),
            ("Fr. Petrova macht Noor mit Sam Ortiz bekannt", "write @elena → Sam Ortiz ("),
            ("Ms Petrova introduces Noor to Sam Ortiz", "write @elena → Sam Ortiz ("),
            ("Frau Petrova stellt den Kontakt zu Frau Meier her", "write @elena → Frau Meier ("),
            ("Herr Meier stellt Kontakt zu Frau Schulz her", "write → Frau Schulz ("),
            ("Elena stellt Kontakt zu Sam Ortiz her", "write @elena → Sam Ortiz ("),
        ])
    func introductions(words: String, help: String) {
        let sample = PairSample(session: "## Introductions\n- \(words)\n")
        #expect(sample.helps.first?.hasPrefix(help) == true, "\(sample.helps)")
    }

    @Test(
        "A cell of a table",
        arguments: [("Petrova", "elena"), ("N. Haddad", "noor"), ("NH", "noor"), ("N", "noor"), ("Haddad", "noor")])
    func cells(name: String, id: String) {
        let sample = PairSample(
            session: "## Actions\n\n| What | Who | Due |\n|---|---|---|\n| Slides | \(name) | 2026-03-20 |\n")
        #expect(sample.codes == ["unknown-person"])
        #expect(sample.helps == ["did you mean `\(id)`?"])
    }

    @Test("An initial that is another's means nobody")
    func otherInitial() {
        let sample = PairSample(session: "## Actions\n\n| What | Who |\n|---|---|\n| Slides | K. Petrova |\n")
        #expect(sample.helps.allSatisfy { !$0.contains("elena") }, "\(sample.helps)")
    }

    @Test(
        "A role in the heading of promises",
        arguments: [
            "Homework (of the mentee)", "Homework of the mentee", "Homework for the mentee", "Actions for the mentee",
        ])
    func headings(heading: String) {
        let sample = PairSample(session: "## \(heading)\n- read chapter 3\n")
        #expect(sample.codes == [] && sample.promises == ["read chapter 3 noor -"], "\(sample.helps)")
    }

    @Test(
        "The same in German",
        arguments: ["Hausaufgaben des Mentees", "Hausaufgaben der Mentee", "Hausaufgaben für den Mentee"])
    func german(heading: String) {
        let sample = PairSample(
            session: "## \(heading)\n- Kapitel 3 lesen\n", settings: "---\nname: P\nlanguage: de\n---\n")
        #expect(sample.codes == [] && sample.promises == ["Kapitel 3 lesen noor -"], "\(sample.helps)")
    }

    @Test("Questions for somebody are asked by somebody else, and other headings stay free")
    func otherHeadings() {
        let asked = PairSample(session: "## Questions for the mentee\n- What next?\n")
        #expect(asked.codes == [] && asked.session?.questions.first?.who == nil)
        #expect(PairSample(session: "## The mentee\n- words\n").session?.actions.isEmpty == true)
    }

    @Test(
        "A person in brackets behind “I” is named",
        arguments: ["I (Noor) learned to wait", "Ich (Noor) learned to wait", "Ich (Noor): learned to wait"])
    func selves(words: String) {
        let sample = PairSample(session: "## Learned\n- \(words)\n")
        #expect(sample.codes == ["unread"] && sample.helps == ["write @noor learned to wait"], "\(sample.helps)")
        #expect(PairSample(session: "## Learned\n- I (like Noor) learned to wait\n").codes == [])
    }
}
