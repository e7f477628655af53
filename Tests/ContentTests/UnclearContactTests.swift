import Content
import Diagnostics
import MentoringModel
import Testing

/// Introductions with several contacts in one item, with other signs than an arrow, and with a sentence for a name.
@Suite("Contacts that are not one name") struct UnclearContactTests {
    private func sample(_ item: String) -> PairSample { PairSample(session: "## Introductions\n- \(item)\n") }

    @Test(
        "Several contacts are an item each",
        arguments: [
            ("Lena Brandt, Priya Nair", ["Lena Brandt", "Priya Nair"]),
            ("Vera Moss / Wim Gall", ["Vera Moss", "Wim Gall"]),
            ("Xeno Pratt + Yan Roth", ["Xeno Pratt", "Yan Roth"]),
            ("Dora Vick; Emil Foss", ["Dora Vick", "Emil Foss"]),
            ("Adam Kerr, Bea Holt and Cara Dunn", ["Adam Kerr", "Bea Holt", "Cara Dunn"]),
            ("Adam Kerr sowie Bea Holt", ["Adam Kerr", "Bea Holt"]),
            ("Adam Kerr & Bea Holt", ["Adam Kerr", "Bea Holt"]),
            ("Frau Meier und Herr Schmidt", ["Frau Meier", "Herr Schmidt"]), ("Sam und Kim", ["Sam", "Kim"]),
            ("Peter van der Berg, Ada Lund", ["Peter van der Berg", "Ada Lund"]),
            ("Adam Kerr/Bea Holt", ["Adam Kerr", "Bea Holt"]),
        ])
    func several(names: String, each: [String]) {
        let found = sample("@elena → \(names) (offered 2026-03-12)")
        #expect(found.codes == ["introduction-remark"], "\(found.codes)")
        let lines = each.map { "- @elena → \($0) (offered 2026-03-12)" }.joined(separator: "\n")
        #expect(found.helps == ["write an item for each:\n\(lines)"])
        let helped = PairSample(session: "## Introductions\n\(lines)\n")
        #expect(helped.codes == [] && helped.session?.introductions.map(\.name) == each)
    }

    @Test(
        "One contact with what is said of them is one",
        arguments: [
            "Dr. Jana Kolb, head of HR", "Jana Kolb, Design Lead", "Jana Kolb, Teamleiterin Einkauf", "Olga Pind / HR",
            "Ivan Juhl - design lead at Acme", "Lars Munk of Acme", "Paul Quist and his team", "Marks & Spencer",
            "Sam Ortiz from the platform team", "Jana Kolb, Acme", "Peter van der Berg", "sam", "Sam", "sam ortiz",
            "Maria del Carmen García López", "Prof. Dr. Anna Maria Kolb", "Sam Ortiz (head of design, Acme)",
            "Mia Nord (re: design jobs)", "Jana Kolb, Head of HR, Acme", "the teacher with the sticky notes",
            "محمد عبد الله بن أحمد الحسن",
        ])
    func one(name: String) {
        let found = sample("@elena → \(name) (offered 2026-03-12)")
        #expect(found.codes == [], "\(found.helps)")
        #expect(found.session?.introductions.count == 1)
    }

    @Test(
        "A member and a contact with another sign between them",
        arguments: [
            "Elena x Sam Ortiz", "Elena › Sam Ortiz", "Elena / Sam Ortiz", "Elena & Sam Ortiz", "Elena, Sam Ortiz",
            "Elena + Sam Ortiz", "Elena and Sam Ortiz", "Elena und Sam Ortiz", "Elena <> Sam Ortiz",
            "Elena × Sam Ortiz",
            "Elena/Sam Ortiz", "Elena | Sam Ortiz", "Elena ~ Sam Ortiz", "Elena - Sam Ortiz", "Sam Ortiz, Elena",
            "Elena Petrova x Sam Ortiz",
        ])
    func otherSigns(item: String) {
        let found = sample("\(item) (offered 2026-03-12)")
        #expect(found.codes == ["introduction-remark"], "\(found.codes) \(found.helps)")
        #expect(found.helps == ["write @elena → Sam Ortiz (offered 2026-03-12)"])
        #expect(found.session?.introductions.map(\.name) == ["Sam Ortiz"])
    }

    @Test("Behind an `@name` such a sign is none of the name", arguments: ["x ", "+ ", "/ ", "& ", "› "])
    func behindOwner(sign: String) {
        let found = sample("@elena \(sign)Sam Ortiz (offered 2026-03-12)")
        #expect(found.codes == [], "\(found.helps)")
        #expect(found.session?.introductions.map(\.name) == ["Sam Ortiz"])
        #expect(found.session?.introductions.first?.by?.id.text == "elena")
    }

    @Test(
        "What cannot be a name is told of",
        arguments: [
            ("@elena → her friend Karl Lund", "@elena → Karl Lund"),
            ("@elena → email to Rita Sand", "@elena → Rita Sand"),
            (
                "Elena to put Noor in touch with Tom Okafor (design lead) - offered 2026-03-12",
                "@elena → Tom Okafor (design lead)"
            ),
            ("@elena → put Noor in touch with Tom Okafor", "@elena → Tom Okafor"),
            ("@elena → will ask Tom Okafor next week", "@elena → Tom Okafor"),
            ("@elena → eine alte Kollegin, Karla Lund", "@elena → Karla Lund"),
            ("@elena → Tom Okafor tom@example.org", "@elena → Tom Okafor"),
            ("@elena → meine Kollegin Mai Nguyen aus dem Einkauf", "@elena → Mai Nguyen"),
        ])
    func sentences(item: String, line: String) {
        let found = sample(item.contains("offered") ? item : "\(item) (offered 2026-03-12)")
        #expect(found.codes.contains("introduction-remark"), "\(found.codes) \(found.helps)")
        #expect(found.helps.contains("write \(line) (offered 2026-03-12)"), "\(found.helps)")
        #expect(sample("\(line) (offered 2026-03-12)").codes == [])
    }

    @Test(
        "The day until when is none of the introduction",
        arguments: [
            "Elena stellt Noor Frau Tomaschek vor (Personalrat), bis 2026-04-10",
            "Elena introduces Noor to Ann Lee, by 2026-04-10", "Elena → Ann Lee, by 2026-04-10",
            "Elena → Ann Lee (bis 2026-04-10)", "Elena → Ann Lee, spätestens 2026-04-10",
            "Elena → Ann Lee, due 2026-04-10", "Elena to Ann Lee, until 2026-04-10",
        ])
    func limits(item: String) {
        let found = sample(item)
        #expect(!found.codes.isEmpty)
        #expect(!found.helps.contains { $0.contains("offered 2026-04-10") }, "\(found.helps)")
    }

    @Test("The day until when is a promise's")
    func limitHelp() {
        #expect(
            sample("Elena → Ann Lee, by 2026-04-10").helps == [
                "until when somebody is to be introduced is a promise: write - [ ] @mentor … (due 2026-04-10) below "
                    + "## Actions, and the introduction without that day"
            ])
        #expect(
            sample("Elena stellt Noor Frau Tomaschek vor (Personalrat), bis 2026-04-10").helps == [
                "write @elena → Frau Tomaschek (offered 2026-03-12); the day until when somebody does it is that of a "
                    + "promise below ## Actions: (due 2026-04-10)"
            ])
    }

    @Test(
        "Whom a sentence names is remembered as a third party",
        arguments: [
            "Noor met Cara Dunn (met 2026-03-05)", "Intro to Cara Dunn (offered 2026-03-05)",
            "Coffee with Cara Dunn via Elena (met 2026-03-05)", "Elena introduced Noor Haddad to Cara Dunn",
            "Elena hat Noor mit Cara Dunn bekannt gemacht", "@elena Cara Dunn", "Elena → Sam Ortiz → Cara Dunn",
        ])
    func remembered(item: String) {
        let session = sample(item).session
        #expect(session?.introductions.isEmpty == true)
        #expect(session?.contactsInWords.contains { $0.name == "Cara Dunn" } == true)
        #expect(session?.contactsInWords.contains { $0.name.contains("Haddad") } == false)
    }
}
