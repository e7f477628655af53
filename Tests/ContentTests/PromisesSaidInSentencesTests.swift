import Content
import Diagnostics
import MentoringModel
import Testing

/// Promises of which a later session says in a sentence, outside every section, that they are done or dropped.
@Suite("Promises said in sentences") struct PromisesSaidInSentencesTests {
    private static let promises = """
        ## Actions
        - [ ] Elena: Kontakt zu Frau Dr. Lenz herstellen (due 2026-03-02)
        - [ ] Noor: Finish the Q3 draft
        - [ ] Noor: LinkedIn-Profil überarbeiten, eilt nicht
        - [ ] Elena: book the room for the talk
        - [ ] Noor: Abstract abschicken

        """

    private func sample(_ text: String, german: Bool = false, goals: [String: String] = [:]) -> PairSample {
        var notes = goals
        notes["sessions/2026-02-23.md"] = PromisesSaidInSentencesTests.promises
        notes["sessions/2026-03-16.md"] = text
        return PairSample(notes, settings: german ? "---\nlanguage: de\n---\n" : "")
    }

    @Test(
        "Who did it may stand in front, by a name or initials",
        arguments: [
            ("speak to Mark", "NH has spoken to Mark, sorted."), ("speak to Mark", "N has spoken to Mark."),
            ("speak to Mark", "Noor has spoken to Mark, sorted"), ("mit Mark sprechen", "NH hat mit Mark gesprochen."),
            ("write to the library", "NH has written to the library"),
            ("Vertrag unterschreiben", "Vertrag unterschrieben."),
            ("Beamer besorgen", "Noor hat den Beamer besorgt"),
            ("clear up the key question", "The key question is clear now, sorted."),
        ])
    func subject(words: String, sentence: String) {
        let promise = "## Actions\n- [ ] Noor: \(words)\n"
        let sample = PairSample([
            "sessions/2026-02-23.md": promise, "sessions/2026-03-16.md": "We met.\n\n\(sentence)\n",
        ])
        #expect(sample.codes == ["ticked-elsewhere"], "\(sample.codes)")
        #expect(sample.helps.first?.hasSuffix("- [x] @noor \(words)") == true, "\(sample.helps)")
        for other in ["NH has spoken to Ben.", "NH will speak to Mark.", "Sorted.", "NH has not spoken to Mark"] {
            #expect(
                PairSample(["sessions/2026-02-23.md": promise, "sessions/2026-03-16.md": "We met.\n\n\(other)\n"]).codes
                    == [],
                "\(other)")
        }
    }

    @Test(
        "A sentence that says what became of a promise is named with the item to write",
        arguments: [
            ("We met; late. It rained; a lot! The Q3 draft is done. Fine; so.", "[x] @noor Finish the Q3 draft"),
            ("The Q3 draft is done since Friday.", "[x] @noor Finish the Q3 draft"),
            ("We met late. The Q3 draft is finished now. Good talk.", "[x] @noor Finish the Q3 draft"),
            (
                "- Lenz-Kontakt (Elena) erledigt am 4.3., sorry",
                "[x] @elena Kontakt zu Frau Dr. Lenz herstellen (done 2026-03-04)"
            ),
            ("- Kontakt zu Lenz hergestellt", "[x] @elena Kontakt zu Frau Dr. Lenz herstellen"),
            ("LinkedIn lassen wir", "[-] @noor LinkedIn-Profil überarbeiten, eilt nicht"),
            ("- drop LinkedIn", "[-] @noor LinkedIn-Profil überarbeiten, eilt nicht"),
            ("- LinkedIn-Profil gestrichen", "[-] @noor LinkedIn-Profil überarbeiten, eilt nicht"),
            ("- room for the talk booked 5 March", "[x] @elena book the room for the talk (done 2026-03-05)"),
            ("Das Abstract ist am 1.3. abgeschickt, lief gut.", "[x] @noor Abstract abschicken (done 2026-03-01)"),
            ("Q3 draft finished, used twice already, hooray", "[x] @noor Finish the Q3 draft"),
            ("We met Leo, the Q3 draft is done", "[x] @noor Finish the Q3 draft"),
            ("Abstract: erledigt", "[x] @noor Abstract abschicken"),
            ("> The room for the talk is no longer needed.", "[-] @elena book the room for the talk"),
        ])
    func said(text: String, item: String) {
        let sample = sample("## Stuff\n" + text + "\n", german: true)
        #expect(sample.codes == ["ticked-elsewhere"])
        #expect(sample.helps == ["write it below ## Aufgaben, in the words of the first time: - \(item)"])
    }

    @Test(
        "Plans, questions and other matters are words",
        arguments: [
            "The Q3 draft will be done by Friday.", "Is the Q3 draft done?", "The Q3 draft is not done yet.",
            "When the Q3 draft is finished, we celebrate.", "The draft of the law is done.", "We finished early.",
            "Das Abstract soll fertig werden.", "The room was cold and we were done by ten.", "LinkedIn is a place.",
            "The Q3 draft is almost done.", "Der Raum ist schön, fertig.", "Skip lunch.",
            "The room talk dropped the tool.", "She wrote that\nthe Q3 draft sent, read and answered.",
            "The Q3 draft is done\nthanks to all who helped, she said.",
            "She sent flowers to Dr. Maier.",
        ])
    func words(text: String) { #expect(sample(text + "\n").codes == []) }

    @Test("What is told in the right place, then or later, needs no word")
    func reported() {
        let here = sample("The Q3 draft is done.\n\n## Actions\n- [x] Noor: Finish the Q3 draft\n")
        #expect(here.codes == [])
        let open = sample("The Q3 draft is done.\n\n## Actions\n- [ ] Noor: Finish the Q3 draft\n")
        #expect(open.codes == [])
        let section = sample("## Wins\n- The Q3 draft is done\n")
        #expect(section.codes == [])
        let closed = sample("## Doubts (private)\nThe Q3 draft is done.\n")
        #expect(closed.codes == [])
    }

    @Test("A goal that a short sentence drops")
    func goals() {
        let goals = ["goals/newsletter.md": "---\ntitle: Newsletter\nstart: 2026-01-05\ndue: 2026-06-01\n---\n"]
        for text in ["drop the newsletter", "Newsletter lassen wir", "We skip the newsletter."] {
            let sample = sample("## Stuff\n\(text)\n", goals: goals)
            #expect(sample.codes == ["field-in-body"])
            #expect(
                sample.helps == [
                    "write status: dropped in the front matter of pairs/noor-elena/goals/newsletter.md if that is meant"
                ])
        }
        for text in ["The newsletter dropped by ten percent in May", "We read the newsletter."] {
            #expect(sample("## Stuff\n\(text)\n", goals: goals).codes == [])
        }
    }

    @Test(
        "Boxes of last time keep the promise, below a heading and below a line",
        arguments: [
            "## Last time", "Last time:", "**Letztes Mal:**", "## Rückblick", "Vom letzten Mal:", "*Last time*",
        ])
    func lastTime(line: String) {
        let sample = sample(
            "\(line)\n\n- [x] Lenz-Kontakt (Elena) erledigt am 4.3., sorry\n- [x] Q3 draft (Noor) – one day late, 14 March\n"
                + "- [ ] staging access for Noor\n", german: true)
        #expect(sample.codes == ["ticked-elsewhere", "ticked-elsewhere", "unread"])
        let start = "write it below ## Aufgaben, in the same words: - "
        #expect(
            sample.helps == [
                start + "[x] @elena Kontakt zu Frau Dr. Lenz herstellen (done 2026-03-04)",
                start + "[x] @noor Finish the Q3 draft (done 2026-03-14)",
                "write it below ## Aufgaben: - [ ] @noor staging access for Noor\n"
                    + "if it tells an old promise again, with the person and the words of the first time, so that it counts once",
            ])
    }

    @Test(
        "A value behind the words of a metric",
        arguments: [
            ("talk share about 45 now", "45"), ("- talk share at 44 %", "44"),
            ("Share of talk time roughly 50 percent today", "50"),
            ("Talk share so far 41", "41"), ("talk share 45", "45"), ("Talk share jetzt 39", "39"),
        ])
    func values(line: String, number: String) {
        let goals = [
            "goals/talk-share.md":
                "---\nmeasure: {metric: share of talk time (mine), unit: percent, baseline: 70, target: 40}\nstart: 2026-01-05\n"
                + "due: 2026-06-01\n---\n"
        ]
        let sample = sample("## Stuff\n\(line)\n", goals: goals)
        #expect(sample.codes == ["unread-value"])
        #expect(sample.helps == ["write - [[talk-share]]: \(number) below a heading ## Progress"])
        for text in ["We spoke of talk share 45 times", "Talk share is in chapter 45 of it", "the talk 45"] {
            #expect(self.sample("## Stuff\n\(text)\n", goals: goals).codes == [])
        }
    }
}
