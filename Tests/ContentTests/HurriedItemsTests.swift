import Content
import Diagnostics
import MentoringModel
import Testing

/// A session with its next day, and the time planned for it where that is wanted.
func session(_ text: String, planned: Bool = true, settings: String = "") -> PairSample {
    PairSample(
        ["sessions/2026-03-12.md": "---\n\(planned ? "planned: 60m\n" : "")next: 2026-03-26\n---\n\(text)\n"],
        settings: settings)
}

/// Questions, promises, contacts and fields as people write them in a hurry, each with what must stay words.
@Suite("Hurried items") struct HurriedItemsTests {
    private let german = "---\nlanguage: de\n---\n"

    // MARK: Questions, people, promises

    @Test(
        "A question behind its label",
        arguments: [
            "Question from Noor: who is it for?", "Frage von Noor: who is it for?", "Noor's question: who is it for?",
        ])
    func labelledQuestion(line: String) {
        let helps = session("We met.\n\n\(line)").helps
        #expect(helps == ["write ## Questions on a line of its own, and below it: - @noor who is it for?"], "\(helps)")
    }

    @Test(
        "A question from somebody else is prose",
        arguments: ["Question from the board: who is it for?", "Noor asked a question: no answer."])
    func otherQuestion(line: String) { #expect(session("We met.\n\n\(line)").codes == []) }

    @Test("A person in front of links at the end has the item")
    func beforeLinks() {
        let sample = PairSample([
            "goals/talk.md": "---\nstart: 2026-01-05\ndue: 2026-06-01\n---\n",
            "sessions/2026-03-12.md":
                "## Agenda\n- 25m Lenders who say no @noor [[talk]] ^a1\n- 5m ask @elena [[talk]]\n\n## Questions\n- who pays? @elena [[talk]]\n\n"
                + "## Actions\n- [ ] Write the outline @noor [[talk]]\n",
        ])
        #expect(sample.session?.agenda.map { $0.by?.id.text ?? "-" } == ["noor", "-"])
        #expect(sample.session?.agenda.first?.topic == "Lenders who say no talk")
        #expect(sample.session?.questions.first?.who?.id.text == "elena")
        #expect(sample.promises == ["Write the outline talk noor open"])
    }

    @Test("What a chat promises and a list below it sums up is told once")
    func chat() {
        let text =
            "Noor Haddad  5:05 PM\nok fine. I'll cut the list to 25 by the 20th\n\n## Actions\n- [ ] @noor cut the object list to 25 (due 2026-03-20)\n"
        #expect(session(text).codes == [])
        #expect(session(text.replacing("cut the object list to 25", with: "call the museum")).codes == ["unread"])
        #expect(session(text.replacing("@noor", with: "@elena")).codes == ["unread"])
        let arrow =
            "Elena  5:05 PM\nI'll write to Sam Ortiz by Friday\n\n## Introductions\n- @elena → Sam Ortiz (offered 2026-03-12)\n"
        #expect(session(arrow).codes == ["unread"])
    }

    @Test("A box without an arrow under Introductions is most likely a promise")
    func boxAmongIntroductions() {
        let helps = session("## Introductions\n- [ ] @noor theme page").helps
        #expect(
            helps.first?.hasPrefix("a promise belongs under ## Actions; an introduction has an arrow") == true,
            "\(helps)")
        #expect(
            session("## Introductions\n- [ ] @elena Sam Ortiz").helps.first?.contains(
                "@elena → Sam Ortiz (offered 2026-03-12)") == true)
    }

    @Test(
        "A tick of a chat with its day says when it was done",
        arguments: [
            "~first go at the list~ :white_check_mark: 20 Feb", "first go at the list :white_check_mark: 20 Feb",
        ])
    func chatTick(words: String) {
        #expect(
            session("## Actions\n- @noor \(words)").helps == [
                "write - [x] @noor first go at the list (done 2026-02-20)"
            ])
    }

    @Test(
        "Attributes in words get one pair of brackets",
        arguments: [
            ("(fällig 15.3., fertig 9.3., Gewicht 2)", "(due 2026-03-15, done 2026-03-09, weight 2)"),
            ("(bis 15.3., Gewicht 2)", "(due 2026-03-15, weight 2)"),
        ])
    func attributes(written: String, proposal: String) {
        let sample = PairSample(
            [
                "goals/talk.md":
                    "---\nstart: 2026-01-05\ndue: 2026-06-01\nmeasure: milestones\n---\n## Milestones\n- [x] Outline \(written)\n"
            ], settings: german)
        #expect(sample.helps.contains("write \(proposal) in its place"), "\(sample.helps)")
    }

    @Test("A heading of promises that says who may read it says no state")
    func closedHeading() {
        let sample = PairSample([
            "sessions/2026-03-12.md":
                "---\nvisibility: program\n---\n## Actions\n- [ ] @noor Send the slides\n\n### Closed (private)\n- [ ] @noor Ask about the grant\n"
        ])
        #expect(sample.codes == [])
    }

    // MARK: Contacts

    @Test(
        "A contact and their house, or what they are, is one",
        arguments: [
            "Dr. Reimers, IHK Hannover", "Frau Reuter, Werk Süd", "Dr. Petra Reimers, IHK Hannover",
            "Kollegin vom Werk Süd, Jutta Harms", "Sam Ortiz, BDEW", "a friend from school, Sam Ortiz",
        ])
    func oneContact(name: String) {
        let sample = session("## Introductions\n- @elena → \(name) (offered 2026-03-12)")
        #expect(sample.session?.introductions.count == 1)
        #expect(!sample.reading.problems.contains { $0.message.contains("several contacts") }, "\(sample.helps)")
    }

    @Test(
        "Two names are two contacts",
        arguments: ["Lena Brandt, Priya Nair", "Frau Reuter, Herr Lenz", "Sam Ortiz and Kim Lee"])
    func twoContacts(name: String) {
        let sample = session("## Introductions\n- @elena → \(name) (offered 2026-03-12)")
        #expect(sample.reading.problems.contains { $0.message.contains("several contacts") }, "\(sample.codes)")
    }

    @Test("A place in a contact’s name, which is hidden in an open line, too, is told of")
    func place() {
        func sample(_ contact: String, _ win: String) -> PairSample {
            session(
                "## Introductions\n- @elena → \(contact) (offered 2026-03-12)\n\n## Wins (public)\n- \(win)",
                settings: german)
        }
        func helps(_ sample: PairSample) -> [String] { sample.helps.filter { $0.contains("place") } }
        #expect(
            helps(sample("Kollegin vom Werk Süd, Jutta Harms", "Das Blatt im Werk Süd"))
                == ["if it is a place, write the name of the contact alone: → Jutta Harms"])
        #expect(helps(sample("Jutta Harms vom Werk Süd", "Das Blatt in der Halle")) == [])
        #expect(helps(sample("Jutta Harms", "Das Blatt im Werk Süd")) == [])
    }

    @Test("The step of an introduction with a short day beside others gets its own key")
    func step() {
        let sample = session(
            "## Introductions\n- @elena → Sam Ortiz (made 2026-03-01, getroffen 5.3.)", settings: german)
        #expect(sample.helps.first?.hasPrefix("write met 2026-03-05 in its place") == true, "\(sample.helps)")
    }

    // MARK: The agreement, front matter

    private func reviewed(_ line: String, _ fields: String = "review_every: 3mo") -> [String] {
        readContent(
            notes: [
                (
                    "pairs/noor-elena/agreement.md",
                    "---\nmentor: elena\nmentee: noor\nstart: 2026-01-05\nend: 2026-12-18\n\(fields)\n---\n"
                ),
                ("pairs/noor-elena/sessions/2026-03-12.md", "---\nactual: 50m\n---\n\(line)\n"),
            ].map { (path: $0.0, bytes: Array($0.1.utf8)) }, attachments: []
        ).problems.compactMap(\.help).filter { $0.contains("reviewed:") }
    }

    @Test(
        "A sentence that the agreement was gone through names the field",
        arguments: ["Vereinbarung nochmal durchgegangen, passt so.", "We went through the agreement, all fine."])
    func review(line: String) {
        #expect(
            reviewed(line)
                == [
                    "write reviewed: [2026-03-12] in the front matter of pairs/noor-elena/agreement.md if that is meant"
                ])
        #expect(reviewed(line, "review_every: 3mo\nreviewed: 2026-03-12") == [])
        #expect(reviewed(line, "cadence: 2w") == [])
    }

    @Test(
        "Other sentences about it are words",
        arguments: [
            "The agreement stays as it is.", "Next time we should go through the agreement.",
            "Vereinbarung noch nicht durchgegangen.", "Have we reviewed the agreement?",
        ])
    func noReview(line: String) { #expect(reviewed(line) == []) }

    @Test("Links with commas between them are a list of ids")
    func links() {
        let sample = PairSample(["sessions/2026-03-12.md": "---\nattended: [[elena]], [[noor]]\n---\n"])
        #expect(sample.codes == [])
        #expect(sample.session?.attended?.map(\.id.text) == ["elena", "noor"])
    }

    @Test("A comment in front of words takes them with it, which is told of")
    func comment() {
        let sample = session("## Wins\n- <!-- biscuits --> The museum said yes")
        #expect(
            sample.helps.first == "write the comment on a line of its own, with blank lines around it",
            "\(sample.codes)")
        #expect(session("## Wins\n\n<!-- biscuits -->\n\n- The museum said yes").codes == [])
        let written = session("## Wins\n- %%biscuits%% The museum said yes")
        #expect(written.codes == [] && written.session?.wins.map(\.words) == ["The museum said yes"])
    }

    @Test("The answers of a sentence are shown as a set")
    func answers() {
        let sample = PairSample(["pulse/2026-03-noor.md": "---\nanswers: heard 4, safe 5\n---\n"])
        #expect(sample.helps == ["write answers: {heard: 4, safe: 5}"])
    }

    @Test("All slips of a pulse are told in one run")
    func pulse() {
        let sample = PairSample([
            "pulse/2026-03-noor.md": "---\ndate: 18 March 2026\nconcern: keine Ahnung\nheard: 9\n---\n"
        ])
        #expect(Set(sample.codes).isSuperset(of: ["day", "choice", "range"]), "\(sample.codes)")
    }

    @Test("A scale is asked for by its ends, and so many of five is read")
    func scales() {
        let sample = PairSample(["sessions/2026-03-12.md": "---\nenergy: high\n---\n"])
        #expect(sample.helps == ["write a whole number from 1 to 5"])
        let note = "---\nresources:\n  - {id: book, useful: 4/5}\n---\n"
        #expect(!PairSample(["sessions/2026-03-12.md": note]).codes.contains("number"))
    }

    @Test("Of a topic with two times the one that was read stands in front, and the other stays a word")
    func topics() {
        let helps = session("## Agenda\n- The evening: 10 min talk? – Noor, 15 min").helps
        #expect(helps == ["write one length in front: 15m The evening: 10 min talk? @noor"], "\(helps)")
        #expect(session("## Agenda\n- 15m The evening: 10 min talk? @noor").codes == [])
    }
}
