import Content
import Diagnostics
import MentoringModel
import Testing

/// Names of sections with columns, tags, people and other words beside them, and other names that people use.
@Suite("Names of sections with additions") struct SectionAdditionsTests {
    private let german = "---\nlanguage: de\n---\n"

    @Test(
        "Columns, tags and anchors are no part of the name",
        arguments: [
            "## Action items (owner / due)", "## Action items (owner)", "## Actions (who, what, when)",
            "## Next steps – who does what", "**Action items – who / by when**\n", "## Actions #tasks",
            "## Actions ^ab12",
            "## Actions {#actions}", "## Actions (open)", "## Actions (all)", "## Tasks: who, what, by when",
        ])
    func additions(heading: String) {
        let sample = PairSample(session: "\(heading)\n- [ ] Noor: write it\n")
        #expect(sample.promises == ["write it noor open"])
        #expect(sample.codes == [])
    }

    @Test("Two people behind a name have the items that name nobody")
    func people() {
        let sample = PairSample(session: "## Actions: Noor and Elena\n- [ ] write it\n")
        #expect(sample.promises == ["write it noor open", "write it elena open"])
        let wins = PairSample(session: "## Wins: Noor and Elena\n- We did it\n")
        #expect(wins.session?.wins.count == 1)
    }

    @Test("Who decided or is asked is not whose an item is")
    func owners() {
        let decided = PairSample(session: "## We decided\n- dark background\n")
        #expect(decided.session?.decisions.map(\.words) == ["dark background"])
        #expect(decided.session?.decisions.first?.who == nil)
        for heading in ["Questions for Elena", "Fragen für Elena"] {
            let asked = PairSample(
                session: "## \(heading)\n- how to open?\n", settings: heading.hasPrefix("F") ? german : "")
            #expect(asked.session?.questions.map(\.words) == ["how to open?"])
            #expect(asked.session?.questions.first?.who == nil)
        }
        #expect(PairSample(session: "## Actions for Noor\n- [ ] x\n").promises == ["x noor open"])
        #expect(PairSample(session: "## Questions from Noor\n- x?\n").session?.questions.first?.who?.id.text == "noor")
    }

    @Test(
        "Other names for sections",
        arguments: [
            ("What went well", "wins"), ("Achievements", "wins"), ("Big win", "wins"), ("Good news 🎉", "wins"),
            ("What I learned", "learned"), ("Options we looked at", "options"), ("Topics discussed", "agenda"),
            ("Discussion points", "agenda"), ("Until next time", "actions"), ("Action log", "actions"),
            ("Suggested next steps", "actions"), ("Follow-up tasks", "actions"), ("O – Options", "options"),
        ])
    func names(heading: String, section: String) {
        let sample = PairSample(session: "## \(heading)\n- Noor spoke\n")
        #expect(sections(of: sample) == [section])
        #expect(sample.codes.allSatisfy { $0 == "unread" || $0 == "no-owner" }, "\(sample.codes)")
    }

    @Test(
        "Other German names",
        arguments: [
            ("Zu tun", "actions"), ("Zu erledigen", "actions"), ("Wer macht was?", "actions"),
            ("Arbeitsaufträge", "actions"),
            ("Aktionspunkte", "actions"), ("Bis zum nächsten Mal", "actions"), ("Aufgaben (wer/bis wann)", "actions"),
            ("Nächste Schritte (wer macht was)", "actions"), ("Was lief gut?", "wins"), ("Kleine Erfolge", "wins"),
            ("Beschlossen", "decisions"), ("Besprochene Themen", "agenda"), ("TOPs", "agenda"),
            ("Was wir gelernt haben", "learned"), ("Mitgenommen", "learned"),
        ])
    func germanNames(heading: String, section: String) {
        let sample = PairSample(session: "## \(heading)\n- alles besprochen\n", settings: german)
        #expect(sections(of: sample) == [section])
        #expect(sample.codes == [])
    }

    private func sections(of sample: PairSample) -> [String] {
        guard let session = sample.session else { return [] }
        let counts = [
            ("agenda", session.agenda.count), ("actions", session.actions.count), ("wins", session.wins.count),
            ("options", session.options.count), ("decisions", session.decisions.count),
            ("learned", session.learned.count),
        ]
        return counts.filter { $0.1 > 0 }.map(\.0)
    }

    @Test(
        "What may be one is named with the heading to write",
        arguments: [
            ("## Actions (whatever we said)", "did you mean ## Actions? Write it so"),
            ("## Actions – the long ones (private)", "did you mean ## Actions (private)? Write it so"),
            ("## Agreed", "did you mean ## Actions or ## Decisions? Write it so"),
            ("## What we agreed", "did you mean ## Actions or ## Decisions? Write it so"),
            ("## People to meet", "did you mean ## Introductions? Write it so"),
            ("## Options for the pipeline", "did you mean ## Options? Write it so"),
            ("## Next steps for the talk (private)", "did you mean ## Actions (private)? Write it so"),
            ("## Questions about the runbook", "did you mean ## Questions? Write it so"),
            ("## Wins from the sprint", "did you mean ## Wins? Write it so"),
            ("## ❓ Open points", "did you mean ## Questions? Write it so"),
            ("## Open points", "did you mean ## Actions? Write it so"),
            ("3. ACTION ITEMS\n", "write a heading on a line of its own: ## ACTION ITEMS"),
            ("Action items (owner / due)\n", "write it as a heading: ## Action items (owner / due)"),
        ])
    func near(heading: String, help: String) {
        let sample = PairSample(session: "\(heading)\n- We write it\n")
        #expect(sample.codes == ["near-section"])
        #expect(sample.helps == [help])
    }

    @Test(
        "German headings that may be a section",
        arguments: [
            ("Vereinbart", "## Aufgaben or ## Entscheidungen"), ("Abgemacht", "## Aufgaben or ## Entscheidungen"),
            ("Weiteres Vorgehen", "## Aufgaben"), ("Wie geht es weiter?", "## Aufgaben"),
            ("❓ Offene Punkte", "## Fragen"),
        ])
    func germanNear(heading: String, meant: String) {
        let sample = PairSample(session: "## \(heading)\n- wir schreiben\n", settings: german)
        #expect(sample.helps == ["did you mean \(meant)? Write it so"])
    }

    @Test(
        "Ordinary headings stay free text",
        arguments: [
            "The talk (Noor)", "Reading – two books", "Actions from last time", "Actions (from last time)",
            "Review: actions", "Notes: what we saw", "A – Talk", "2. Talk #slides",
        ])
    func ordinary(heading: String) {
        let sample = PairSample(session: "## \(heading)\n- We write it\n")
        #expect(sample.codes == [])
        #expect(sections(of: sample) == [])
    }
}
