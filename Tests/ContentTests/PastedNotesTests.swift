import Content
import Diagnostics
import MentoringModel
import Testing

/// Statements as people write and paste them: chats, topics in one line, minutes without a unit, letters for people.
@Suite("Pasted notes") struct PastedNotesTests {
    private let german = "---\nlanguage: de\n---\n"

    @Test(
        "The name of a section beside a noun is named where the list holds what the section is for",
        arguments: [
            ("Actions deploy", "- Noor: write it", "## Actions"),
            ("Takeaways sprint 4", "- ask", "## Learned"),
            ("Decisions deploys", "- none on Friday", "## Decisions"), ("Wins onboarding", "- a", "## Wins"),
            ("Questions talk", "- how long?", "## Questions"), ("Topics talk", "- 10m slides", "## Agenda"),
            ("Options fee", "- a <- going with this one", "## Options"),
            ("Agenda kickoff", "- a", "## Agenda"),
        ])
    func besideNouns(heading: String, item: String, meant: String) {
        let sample = PairSample(session: "## \(heading)\n\(item)\n")
        #expect(sample.codes == ["near-section"])
        #expect(sample.helps == ["write \(meant) if that is meant"])
    }

    @Test(
        "German names beside a noun",
        arguments: [
            ("Aufgaben Vortrag", "- Noor: Folien", "## Aufgaben"),
            ("Entscheidungen Vortrag", "- b", "## Entscheidungen"), ("Erfolge Vortrag", "- b", "## Erfolge"),
            ("Fragen Vortrag", "- Wie lang?", "## Fragen"), ("Erkenntnisse Probelauf", "- b", "## Gelernt"),
            ("Sorgen Vortrag", "- b", "## Sorgen"), ("Themen Vortrag", "- Folien (10 min)", "## Tagesordnung"),
        ])
    func germanBesideNouns(heading: String, item: String, meant: String) {
        let sample = PairSample(session: "## \(heading)\n\(item)\n", settings: german)
        #expect(sample.codes == ["near-section"])
        #expect(sample.helps == ["write \(meant) if that is meant"])
    }

    @Test(
        "Other headings with such words stay free text",
        arguments: [
            ("Options trading", "- calls"), ("Questions they may ask", "- price"), ("Topics talk", "- slides"),
            ("Decisions pending", "- venue"), ("Wins and losses of the team", "- a"), ("Interview questions", "- why?"),
            ("Team decisions", "- a"), ("Actions speak louder", "- than words"), ("Fragen Technik", "- Mikro"),
            ("Concerns are normal", "- a"), ("Learnings log", "- a"), ("Themen der Woche im Team", "- a"),
        ])
    func freeText(heading: String, item: String) {
        #expect(
            !PairSample(session: "## \(heading)\n\(item)\n", settings: german).helps.contains {
                $0.hasSuffix("if that is meant")
            })
    }

    @Test(
        "A box below promises beside a noun is told to stand below the plain name",
        arguments: ["Tasks talk", "Talk actions", "Aufgaben Vortrag", "Vortrag – Aufgaben", "Action items deploy"])
    func boxes(heading: String) {
        let sample = PairSample(session: "## \(heading)\n- [ ] Noor: a\n", settings: german)
        #expect(sample.codes == ["unread"])
        #expect(sample.helps == ["write ## Aufgaben in place of the heading “\(heading)” if it is a promise"])
        let other = PairSample(session: "## Thoughts\n- [ ] Noor: a\n")
        #expect(other.helps == ["put it below a heading such as ## Actions"])
    }

    @Test(
        "An option that a sentence behind a sign calls chosen is the chosen one",
        arguments: [
            "a ✔ so machen wir's", "a <- going with this one", "a → that one", "a (we picked this)", "a ← that one",
            "a (das nehmen wir)", "a => das nehmen wir", "a ✅ this one", "a (let's do this one)", "a -> so machen wirs",
            "a [das wird's]",
        ])
    func chosen(item: String) {
        let sample = PairSample(session: "## Options\n- \(item)\n- b\n", settings: german)
        #expect(sample.session?.options.map(\.words) == ["a", "b"])
        #expect(sample.session?.options.map(\.state) == [.done, nil])
        #expect(sample.codes == [])
    }

    @Test(
        "Such a sentence without a sign of that kind is named",
        arguments: [
            "a das nehmen wir", "a, that's what we'll do", "a – so machen wir's", "a so machen wirs!",
            "a, we go with this one", "a. Das nehmen wir.", "a – that's the one", "a ✔ Noor: let's do this one",
            "a: we go with this one",
        ])
    func nearlyChosen(item: String) {
        let sample = PairSample(session: "## Options\n- \(item)\n- b\n", settings: german)
        #expect(sample.codes == ["chosen-option"])
        #expect(sample.helps == ["write - [x] a if it was chosen"])
    }

    @Test(
        "Options that only speak of choosing",
        arguments: [
            "Ask the bank which one", "Write to Lena, she knows this one", "Das machen wir nie wieder",
            "Kosten senken, wenn das alle nehmen", "Let the team decide on this",
            "Fixed price: we should not go with this one", "Ask Noor whether we do this one",
            "Hourly: we won't go with this one", "Hourly, we don’t go for this one",
            "Hourly, should we go with this one?",
            "If the bank agrees, we go with this one", "Festpreis, vielleicht machen wir das so",
            "Elena fragen, ob wir das nehmen, das nehmen wir nie", "Wenn es billig ist, das nehmen wir",
        ])
    func notChosen(item: String) {
        let sample = PairSample(session: "## Options\n- \(item)\n", settings: german)
        #expect(sample.codes == [])
        #expect(sample.session?.options.first?.state == nil)
    }

    @Test(
        "A promise in a line of a chat is named with the item to write",
        arguments: [
            ("[14:02] Noor: I'll do the first draft till next Tuesday", "@noor do the first draft (due 2026-03-17)"),
            ("[14:02] Elena: ok, feedback by Fri 20th from me", "@elena feedback (due 2026-03-20)"),
            ("Noor, 09:12: I'll send the draft by Friday", "@noor send the draft (due 2026-03-13)"),
            ("Noor (9:12 AM): I will book a room", "@noor book a room"),
            ("09:14 - Noor: thanks, will do the poster", "@noor the poster"),
            ("[12.03.26, 09:13:05] Elena: ok, ich buche den Raum", "@elena buche den Raum"),
            (
                "12.03.26, 09:12 - Noor Haddad: Ich schicke die Folien bis 20.3.",
                "@noor schicke die Folien (due 2026-03-20)"
            ),
            ("Elena um 09:15: ich kümmere mich um den Beamer", "@elena den Beamer"),
            ("Noor Haddad  9:12 AM\nI'll send the deck by Friday", "@noor send the deck (due 2026-03-13)"),
            ("> 09:12 Noor: I'll call the bank", "@noor call the bank"),
            ("[yesterday 09:12] Noor: let me ask the team", "@noor ask the team"),
        ])
    func chats(line: String, item: String) {
        let sample = PairSample(session: "## Actions\n\(line)\n\n- [ ] Noor: slides\n", settings: german)
        #expect(sample.codes == ["unread"])
        #expect(sample.helps == ["write - [ ] \(item)"])
        let outside = PairSample(session: "Chat:\n\n\(line)\n")
        let place = line.hasPrefix(">") ? " behind the quotation" : ""
        #expect(outside.helps == ["write - [ ] \(item), below a heading such as ## Actions\(place)"])
    }

    @Test(
        "The time of a message in an item hides nobody",
        arguments: ["[09:12] Noor: book it", "09:12 Noor: book it", "9:12 AM Noor: book it", "09:12 – Noor: book it"])
    func stamps(item: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(item)\n")
        #expect(sample.helps == ["write @noor book it, or begin the item with whoever does it"])
    }

    @Test("Lines of a chat without a time beside a list of promises")
    func withoutTime() {
        let sample = PairSample(
            session:
                "## Actions\nNoor: ich schicke die Folien bis Freitag\nElena: ok, I'll book the room\nNoor: super\n\n"
                + "- [ ] Noor: a\n")
        #expect(
            sample.helps == [
                "write - [ ] @noor schicke die Folien (due 2026-03-13)", "write - [ ] @elena book the room",
            ])
        for text in ["Noor: she is away until Friday", "Noor: her slides by Monday were good", "Sam: I'll do it"] {
            #expect(PairSample(session: "## Actions\n\(text)\n\n- [ ] Noor: a\n").codes == [])
        }
        #expect(PairSample(session: "## Stuff\nNoor: I'll book the room\n\n- a\n").codes == [])
    }

    @Test(
        "What else is said in a chat is talk",
        arguments: [
            "[14:02] Noor: we met at 10:00", "[14:02] Noor: can you send the slides by Friday?", "[14:02] Noor: super",
            "[14:02] Sam: I'll send it by Friday", "Noor came at 14:02: late by an hour", "Noor: it was 14:02 by then",
            "14:02 check-in by Friday", "Noor said at 10:30: hello by Friday", "Ratio 3:10 Noor",
            "[14:02] Noor: I was late", "https://example.org:80/ Noor: by Friday",
        ])
    func talk(line: String) { #expect(PairSample(session: "Chat\n\n\(line)\n").codes == []) }

    @Test(
        "Topics in one line are named",
        arguments: [
            ("Themen heute: Abstract, wen kennt Elena, Kalender", "Abstract"), ("Topics: a, b", "a"),
            ("Topics today: reviews; the talk, again", "reviews"),
            ("**Topics for today:** reviews, the talk", "reviews"),
            ("Today's topics: reviews / talk", "reviews"), ("Unsere Themen: Abstract, Kalender", "Abstract"),
            ("Heutige Themen: Abstract, Kalender", "Abstract"), ("TOPs: Abstract | Kalender", "Abstract"),
            ("Besprochen: Abstract, Kalender", "Abstract"), ("Agenda: reading, talk", "reading"),
            ("**Topics:** CI/CD, deploys", "CI/CD"), ("Topics: the talk, https://wiki.example.org/a", "the talk"),
        ])
    func topics(line: String, first: String) {
        let sample = PairSample(session: "\(line)\n\nWe talked.\n", settings: german)
        #expect(sample.codes == ["near-section"])
        #expect(
            sample.helps == [
                "write ## Tagesordnung on a line of its own, and below it: - \(first), with each of the others on a line of its own"
            ])
    }

    @Test(
        "Other lines with that label, and beside an agenda",
        arguments: [
            "**Topics:** https://wiki.example.org/2026/agenda", "**Topics:** CI/CD",
            "Topics: https://a.org/b, www.c.org/d",
            "**Agenda:** https://wiki.example.org/a,b", "**Agenda:** [in the wiki](https://wiki.example.org/a)",
            "Topics: reviews", "Topics: #a, #b", "We had topics: a, b", "Main topics: a, b\n\n## Agenda\n- a\n- b",
        ])
    func otherTopics(text: String) { #expect(PairSample(session: text + "\n").codes == []) }

    @Test(
        "Minutes without a unit are named where other topics have times",
        arguments: [
            ("reading list, 15", "15m reading list"), ("slides – 20", "20m slides"), ("Rest: 10", "10m Rest"),
            ("reading | 15", "15m reading"),
        ])
    func bareMinutes(item: String, meant: String) {
        let sample = PairSample(session: "## Agenda\n- how was it (5 min)\n- \(item)\n- chapter 15\n")
        #expect(sample.codes == ["agenda-length"])
        #expect(sample.helps == ["write one length in front: \(meant)"])
        let list = PairSample(session: "## Agenda\n- \(item)\n- other things, 25\n- more\n")
        #expect(list.codes == ["agenda-length", "agenda-length"])
    }

    @Test(
        "Numbers at the end of a topic alone are words",
        arguments: ["reading list, 15", "chapters 5, 10", "page 20", "goal: 15"])
    func otherNumbers(item: String) {
        #expect(PairSample(session: "## Agenda\n- \(item)\n- more\n").codes == [])
    }

    @Test("A letter in front of a question, topic or concern is that of a member")
    func letters() {
        let question = PairSample(session: "## Questions\n- N: slides?\n")
        #expect(question.helps == ["write @noor slides? if it is theirs"])
        let topic = PairSample(session: "## Agenda\n- N: slides\n")
        #expect(topic.helps == ["write slides @noor if it is theirs"])
        let concern = PairSample(session: "## Concerns\n- EP: feels slow\n")
        #expect(concern.helps == ["write @elena feels slow if it is theirs"])
        for text in ["## Questions\n- Q: slides?\n- A: yes\n", "## Options\n- E: five\n", "## Wins\n- X: that\n"] {
            #expect(PairSample(session: text).codes == [])
        }
    }

    @Test(
        "A line that says who agreed is named",
        arguments: [
            "gez. Elena, Noor 3.3.", "Agreed by both on 3 March", "Noor and Elena agreed on 3 March 2026.",
            "Elena and Noor have agreed, Thursday 3 March", "Hamburg, den 3.3.26, gez. E. Petrova / N. Haddad",
            "Elena and Noor agreed to this on 3 March 2026", "Am 3.3. von beiden so vereinbart",
            "sgd. Elena Petrova, Noor Haddad, 3 March", "Beide haben am 3.3. unterschrieben",
            "Einverstanden: Elena und Noor, 3. März", "Confirmed by both, 3 March 2026",
        ])
    func signatures(line: String) {
        let sample = PairSample([:], settings: german, agreement: "## Hopes\nMuch.\n\n\(line)\n")
        #expect(sample.codes == ["field-in-body"])
        #expect(
            sample.helps == [
                "write signed: [{by: elena, on: 2026-03-03}, {by: noor, on: 2026-03-03}] between the two lines --- at the top of the note"
            ])
    }

    @Test(
        "What else was agreed is no signature",
        arguments: [
            "Both agreed to meet on 3 March.", "We agreed that all is well on 3 March.", "Signed copies are with HR.",
            "Noor agreed on 3 March", "Noor and Elena agreed on 3 March to meet weekly.",
            "Both agreed on 5 March to extend the pause.", "Beide haben am 3.3. vereinbart, sich zu treffen",
            "Noor and Elena signed the contract of the fair on 3 March",
            "Elena and Noor agreed to this plan on 3 March",
            "Vereinbart ist ein Treffen am 3. März",
        ])
    func noSignatures(line: String) {
        #expect(PairSample([:], agreement: "## Hopes\n\(line)\n").codes == [])
    }

    @Test(
        "In an open note a heading for one of the pair is an error",
        arguments: [
            "not for Elena", "only Noor", "nur Noor", "nicht für Elena", "personal", "persönlich", "for Noor only",
            "Elena darf das nicht lesen", "Elena nicht erzählen", "don't tell Elena", "Elena shouldn't see this",
            "not for Elena's eyes", "nur für Noor",
        ])
    func readers(words: String) {
        for text in ["## Notes (\(words))\nx\n", "## Notes – \(words)\nx\n"] where !text.contains("– pers") {
            let sample = PairSample(["sessions/2026-03-12.md": "---\nvisibility: program\n---\n" + text])
            #expect(sample.codes == ["mark"], "\(text)")
            let open = PairSample(["sessions/2026-03-12.md": "## Wins (program)\n- a\n\n#" + text])
            #expect(open.codes == ["mark"], "\(text)")
        }
    }

    @Test(
        "Headings of an open note that speak of people and of reading",
        arguments: [
            "Python is not for Elena", "What Noor read", "What Elena does not know yet", "Personal goals", "For Noor",
            "Noor does not read", "Elena not told yet", "Not for Sam Ortiz", "Show and tell",
        ])
    func openHeadings(words: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "---\nvisibility: program\n---\n## \(words)\nx\n"])
        #expect(sample.codes == [])
    }
}
