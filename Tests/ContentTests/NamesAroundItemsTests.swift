import Content
import Diagnostics
import MentoringModel
import Testing

/// Whose an item is and what became of it, where a name or a state stands at an unusual place.
@Suite("Names around items") struct NamesAroundItemsTests {
    private func actions(_ item: String, below heading: String = "## Actions") -> PairSample {
        PairSample(session: "\(heading)\n- \(item)\n")
    }

    @Test(
        "An item below a heading with an owner that begins with another member is told of",
        arguments: [
            ("## Action items (Elena)", "Noor sends CV", "@noor sends CV"),
            ("### Action items (Elena)", "[ ] Noor to send bio", "@noor send bio"),
            ("## Actions for Noor", "Elena reads CV", "@elena reads CV"),
            ("## Actions for Noor", "Elena – reads CV", "@elena reads CV"),
            ("## Actions for Noor", "For Elena: reads CV", "@elena reads CV"),
            ("## Actions for Noor", "EP: reads CV", "@elena reads CV"),
            ("## Actions for Noor", "Elena soll den Lebenslauf lesen", "@elena soll den Lebenslauf lesen"),
            ("## Actions\n### Noor", "Elena liest den Lebenslauf", "@elena liest den Lebenslauf"),
            ("## Actions\nNoor:", "Elena and Noor meet Sam", "@elena, @noor meet Sam"),
        ])
    func otherNameInFront(heading: String, item: String, line: String) {
        let sample = actions("\(item) (due 2026-03-20)", below: heading)
        #expect(sample.codes == ["unread"])
        let help = sample.helps.first ?? ""
        #expect(help.hasPrefix("write \(line) (due 2026-03-20) if"), "\(help)")
        let written = actions("\(line) (due 2026-03-20)", below: heading)
        #expect(written.codes == [])
    }

    @Test(
        "Other items below such a heading are read",
        arguments: [
            "Noor sends CV", "Noor: CV", "send Elena the CV", "Elena anrufen", "Elena die Folien schicken",
            "Elena's book: read it", "read the notes", "@elena reads CV", "Elena: reads CV", "slides (with Elena)",
        ])
    func ownNameInFront(item: String) {
        #expect(actions(item, below: "## Actions for Noor").codes == [])
    }

    @Test(
        "A promise of nobody that begins with what belongs to a member is told of",
        arguments: [
            "Elena' review of slides v2", "Noor's bio", "Noor’s comments on the talk", "Noors Folien",
            "Elenas Rückmeldung zu den Folien", "Elena’s neue Folien", "Noor Haddad's photo", "1) Noor's bio",
            "Elena's feedback – read it", "Noor's 2 slides",
        ])
    func possessive(words: String) {
        let sample = actions("[ ] \(words) (due 2026-03-20)")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps.first?.hasPrefix("write @elena \(words) (due 2026-03-20) or @noor ") == true)
        #expect(actions("[ ] @noor \(words) (due 2026-03-20)").codes == [])
        #expect(PairSample(session: "## Options\n- \(words)\n\n## Wins\n- \(words)\n").codes == [])
    }

    @Test(
        "Words that look like such a name are words",
        arguments: ["Sams Folien", "News for all", "Let's meet", "Notes from Noor's talk", "Noor", "Its slides"])
    func noPossessive(words: String) {
        #expect(!actions("[ ] \(words)").helps.contains { $0.contains("whoever does it") && $0.contains(" or @noor") })
    }

    @Test("A name that is a verb, too, needs a sign for its ending")
    func verbsWithEnding() {
        let notes = [
            "pairs/p/agreement.md": "---\nmentor: Mark\nmentee: Grace\nstart: 2026-01-05\n---",
            "pairs/p/sessions/2026-03-12.md": "## Actions\n- [ ] Marks for the essay\n- [ ] Mark's essay\n",
        ]
        let reading = readContent(notes: notes.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
        #expect(reading.problems.map(\.line) == [3])
    }

    @Test(
        "An arrow in brackets names no owner",
        arguments: [
            ("Ask for room (Noor → Elena)", "@noor Ask for room (→ Elena)"),
            ("Ask for room (Noor -> Elena)", "@noor Ask for room (→ Elena)"),
            ("Ask for room (Noor → Dana)", "@noor Ask for room (→ Dana)"),
            ("Kabel kaufen (Noor ➜ Elena)", "@noor Kabel kaufen (→ Elena)"),
            ("Room (Noor → Elena)", "@noor Room (→ Elena)"),
            ("Ask for room [Elena => Noor]", "@elena Ask for room (→ Noor)"),
        ])
    func arrowInBrackets(words: String, line: String) {
        let sample = actions("[ ] \(words) (due 2026-03-20)")
        #expect(sample.codes == ["unread"])
        #expect(sample.session?.actions.first?.who == nil)
        #expect(sample.helps.first?.hasPrefix("write \(line) (due 2026-03-20) if") == true, "\(sample.helps)")
        #expect(actions("[ ] \(line) (due 2026-03-20)").codes == [])
    }

    @Test("Behind an arrow in brackets from somebody else nobody is the owner")
    func arrowFromOthers() {
        let sample = actions("[ ] Ask for room (Dana → Noor)")
        #expect(sample.session?.actions.map(\.who) == [nil])
        #expect(sample.helps == ["begin the item with whoever does it: @noor, if it is theirs"])
        #expect(actions("[ ] Compare (A → B)").codes == [])
    }

    @Test(
        "An open box whose words are struck through as a whole is told of with any remark behind it",
        arguments: [
            "~~#26 Record a video~~ closed as not planned", "~~Video~~ -> recorded demo",
            "~~Video~~ → Aufzeichnung", "~~Poster~~ brauchen wir nicht", "~~Film~~ als erledigt geschlossen",
            "~~Video~~ see #31", "~~Video~~ rejected by the board", "~~Video~~ abgelehnt",
        ])
    func struck(words: String) {
        #expect(PairSample(goal: "## Milestones\n- [ ] \(words)\n").codes == ["struck-item"])
        #expect(PairSample(goal: "## Milestones\n- [-] \(words)\n").codes == [])
    }

    @Test(
        "Words that replace a part are read as before", arguments: ["~~draft~~ final slides", "~~ten~~ twelve slides"])
    func replaced(words: String) {
        #expect(PairSample(goal: "## Milestones\n- [ ] \(words)\n").codes == [])
    }

    @Test(
        "A promise that is struck through with its name is told of with the line to write",
        arguments: [
            ("~~Noor: mail Bob~~ closed as not planned", "@noor mail Bob – closed as not planned"),
            ("~~Noor: mail Bob~~ see #31", "@noor mail Bob – see #31"),
            ("~~Noor: Bahn~~ fällt aus", "@noor Bahn – fällt aus"),
        ])
    func struckName(words: String, line: String) {
        let sample = actions("[ ] \(words)")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps.contains { $0.hasPrefix("write - [-] \(line) if") }, "\(sample.helps)")
        #expect(actions("[-] \(line)").codes == [])
        #expect(actions("[-] \(line)").promises.first?.hasSuffix("noor cancelled") == true)
        #expect(actions("[ ] ~~Noor: Bahn~~ (fällt aus)").promises == ["Bahn noor cancelled"])
    }

    @Test(
        "Items that say that there is nothing are no wins",
        arguments: [
            "none for me lol – m", "noch keiner bei noor ;)", "nope", "n/a this week", "no wins, too tired",
            "mir fällt nichts ein", "nothing this week, sadly", "none on my side", "can't think of any",
            "can’t think of any this week", "no big wins this time", "– (too tired)", "keiner diesmal, leider", "nix",
            "nothing, sorry", "none (busy week)", "keine Erfolge, zu müde", "nichts – krank",
        ])
    func noneInWords(words: String) {
        let sample = PairSample(session: "## Wins\n- \(words)\n")
        #expect(sample.session?.wins.map(\.words) == [])
        #expect(sample.codes == [])
    }

    @Test(
        "Wins that begin with such a word are wins",
        arguments: [
            "None of us missed a deadline", "No bugs this week", "No wins, one talk", "nothing, but Noor gave a talk",
            "No stress this week", "Nothing broke", "Keine Angst mehr", "no more stage fright – finally",
            "Nope-free week", "– (gave the talk)", "not too tired",
        ])
    func someInWords(words: String) {
        #expect(PairSample(session: "## Wins\n- \(words)\n").session?.wins.count == 1)
    }

    @Test(
        "Words behind a dash that call an open item done are told of",
        arguments: [
            "– gebucht", "– booked", "- check", "– done??", "– got it", "– passt", "- erledigt?", "(booked)",
            "– bezahlt",
        ])
    func doneBehindDash(state: String) {
        let sample = actions("[ ] @noor train \(state)")
        #expect(sample.codes == ["state-in-words"])
        #expect(sample.helps.first?.hasPrefix("write - [x] @noor train;") == true, "\(sample.helps)")
        #expect(PairSample(goal: "## Milestones\n- [ ] train \(state)\n").codes == ["state-in-words"])
    }

    @Test(
        "The same words within a sentence are words",
        arguments: [
            "spell check", "ask: is it done?", "write a check", "get the room booked", "ask Ali – ok?",
            "slides, check them",
        ])
    func doneWithinSentence(words: String) {
        #expect(actions("[ ] @noor \(words)").codes == [])
    }

    @Test(
        "A ticked item of which the rest is open is told of",
        arguments: ["first half; second half open", "a, Rest offen"])
    func restOpen(words: String) {
        #expect(actions("[x] @noor bio, \(words)").codes == ["two-states"])
        #expect(actions("[x] @noor keep the door open").codes == [])
    }

    @Test("“n/a” as a state is told of")
    func stateCell() {
        let table = "## Actions\n| What | Who | Status |\n|---|---|---|\n| Set up | Noor | n/a |\n| Talk | Noor | - |\n"
        #expect(PairSample(session: table).codes == ["unread-table"])
    }

    @Test(
        "An introduction that was refused is told of",
        arguments: [
            "– she said no", "– said no", "– said no, sadly", ", declined", "(hat abgesagt)", "– kein Interesse",
        ])
    func refused(tail: String) {
        let sample = PairSample(session: "## Introductions\n- @elena → Lena Brandt \(tail)\n")
        #expect(sample.helps.contains("write - [-] @elena → Lena Brandt if nobody has to make it any more"))
        let line = "- [-] @elena → Lena Brandt"
        let other = PairSample(session: "## Introductions\n- @elena → Lena Brandt (declined tenure at MIT)\n")
        #expect(!other.helps.contains { $0.contains("[-]") })
        #expect(PairSample(session: "## Introductions\n\(line)\n").codes == [])
        #expect(PairSample(session: "## Introductions\n\(line) \(tail)\n").helps.filter { $0.contains("[-]") } == [])
    }

    @Test(
        "Words that say who asks are told of",
        arguments: [
            ("Noor asks: what now?", "@noor what now?"), ("Noor fragt: was nun?", "@noor was nun?"),
            ("Elena → Noor: was wäre?", "@elena was wäre?"), ("Elena an Noor: was?", "@elena was?"),
            ("Elena to Noor: what?", "@elena what?"), ("Frage von Noor: was?", "@noor was?"),
            ("Question from Noor: what?", "@noor what?"), ("Von Noor: was?", "@noor was?"),
            ("Noor to Sam: what?", "@noor Sam: what?"),
        ])
    func asker(words: String, line: String) {
        let sample = PairSample(session: "## Questions\n- \(words)\n")
        #expect(sample.helps == ["write \(line) if it is theirs"])
        let written = PairSample(session: "## Questions\n- \(line)\n")
        #expect(written.codes == [])
        #expect(written.session?.questions.first?.who != nil)
    }

    @Test(
        "Other questions are read as before",
        arguments: [
            "Noor: what?", "From A to B: how?", "Who asks: Noor?", "Sam asks: what?", "What will Noor say: no?",
        ])
    func otherQuestions(words: String) {
        #expect(PairSample(session: "## Questions\n- \(words)\n").codes == [])
    }

    @Test(
        "A heading above the day of the next session is told of",
        arguments: [
            "Date of next meeting", "Next meeting date", "Termin nächstes Treffen", "Date of the next session",
        ])
    func nextMeeting(heading: String) {
        let notes = ["sessions/2026-03-12.md": "## Wins\n- a\n\n## \(heading)\n28 March 2026, 10:00\n"]
        #expect(PairSample(notes).helps.contains { $0.contains("next: 2026-03-28") }, "\(PairSample(notes).helps)")
    }

    @Test("Of a day that was due and one on which it was closed the second is the one of done")
    func twoDays() {
        let sample = PairSample(goal: "## Milestones\n- [x] Abstract – due 2026-03-31, closed on 2026-03-28\n")
        #expect(sample.helps.first?.hasPrefix("write (due 2026-03-31) if it was due then") == true)
        #expect(sample.helps.last?.hasPrefix("write (done 2026-03-28)") == true)
        let moved = PairSample(goal: "## Milestones\n- [ ] Draft, due 2026-05-15 -> moved to 2026-05-30\n")
        #expect(moved.helps.first?.hasPrefix("2026-05-30 takes the place of this day") == true, "\(moved.helps)")
    }

    @Test(
        "Who helps is not who does it",
        arguments: [
            ("Book train (lead: Elena, support: Noor)", "@elena Book train (support: Noor)"),
            ("Zug buchen (Lead: Noor, Hilfe: Elena)", "@noor Zug buchen (Hilfe: Elena)"),
        ])
    func helper(words: String, line: String) {
        let sample = actions("[ ] \(words)")
        #expect(sample.helps.first?.hasPrefix("write \(line), or") == true, "\(sample.helps)")
        #expect(actions("[ ] \(line)").codes == [])
        #expect(actions("[ ] Book train (support: Noor)").helps.filter { $0.contains("@noor Book") } == [])
    }

    @Test(
        "A day of which words say something else is no due day in a proposal",
        arguments: [
            ("Elena – lend it (as promised on 2026-03-10)", "@elena lend it (as promised on 2026-03-10)"),
            ("noor NICHT anrufen vor 2026-03-30", "@noor NICHT anrufen vor 2026-03-30"),
            ("noor liest (vor dem Gespräch am 2026-03-29)", "@noor liest (vor dem Gespräch am 2026-03-29)"),
            ("noor liest (vor 2026-03-27)", "@noor liest (vor 2026-03-27)"),
        ])
    func dayOfWords(words: String, line: String) {
        #expect(actions("[ ] \(words)").helps.contains { $0.hasPrefix("write \(line), or") })
    }

    @Test(
        "A topic keeps its words where a title and a surname stand behind it",
        arguments: [
            ("TOP 2: Erwartungen – Fr. Petrova – 20 Min.", "20m TOP 2: Erwartungen @elena"),
            ("Expectations – Mrs Petrova", "Expectations @elena"), ("Erwartungen – Petrova", "Erwartungen @elena"),
        ])
    func topic(words: String, line: String) {
        let sample = PairSample(session: "## Agenda\n- \(words)\n")
        #expect(sample.helps == ["write \(line) if it is theirs"])
        #expect(PairSample(session: "## Agenda\n- \(line)\n").codes == [])
    }

    @Test("The number in front of a line that is no item goes as a whole")
    func numberInFront() {
        let sample = PairSample(session: "## Actions\n2.1\tNoor: slides v1 (due 2026-03-20)\n")
        #expect(sample.helps.contains { $0.hasSuffix("- [ ] Noor: slides v1 (due 2026-03-20)") }, "\(sample.helps)")
    }
}
