import Content
import MentoringModel
import Testing

/// Items of several people, and of groups.
@Suite("Items that several people share") struct SharedItemTests {
    @Test(
        "A win of both counts once",
        arguments: ["Noor and Elena: sent it", "@both sent it", "We: sent it", "@noor, @elena sent it"])
    func wins(item: String) {
        let session = PairSample(session: "## Wins\n- \(item)\n## Decisions\n- \(item)\n## Concerns\n- \(item)\n")
            .session
        #expect(session?.wins.map(\.words) == ["sent it"] && session?.wins.first?.who == nil)
        #expect(session?.decisions.count == 1 && session?.concerns.count == 1)
    }

    @Test("A promise of both is one each, as is what both learned")
    func promises() {
        let session = PairSample(session: "## Actions\n- @both send it\n## Learned\n- @both to ask\n").session
        #expect(session?.actions.count == 2 && session?.learned.count == 2)
    }

    @Test(
        "Groups in front of promises are named",
        arguments: [
            ("Each: read chapter 3", "@both read chapter 3"),
            ("all mentees: bring a question", "@noor bring a question"), ("The group will read it", "@both read it"),
            ("jeder schreibt eine Seite", "@both schreibt eine Seite"),
            ("alle lesen Kapitel 3", "@both lesen Kapitel 3"),
            ("Mentees: Buch mitbringen", "@noor Buch mitbringen"), ("Jede von uns liest es", "@both liest es"),
        ])
    func groups(item: String, line: String) {
        let sample = PairSample(session: "## Actions\n- \(item)\n")
        #expect(
            sample.codes == ["unread"] && sample.helps.first?.hasPrefix("write \(line) if all") == true,
            "\(sample.helps)")
    }

    @Test(
        "Forms of other tools",
        arguments: [
            ("Assigned to: Noor - send the CV", "@noor send the CV"), ("slides #noor", "@noor slides"),
            ("[x] Review plan 34 👤Noor", "- [x] @noor Review plan 34"),
            ("Folien anfangen (N.H.)", "@noor Folien anfangen"),
        ])
    func tools(item: String, line: String) {
        let sample = PairSample(session: "## Actions\n- \(item)\n")
        #expect(
            sample.codes == ["unread"] && sample.helps.first?.hasPrefix("write \(line)") == true,
            "\(sample.codes) \(sample.helps)")
    }

    @Test(
        "Such words in sentences are words",
        arguments: [
            "both drafts to Marta", "all slides in one place", "Each chapter gets a title", "alle Folien verschicken",
            "beide Bücher zurückgeben", "slides #talk", "everyone’s notes in one place",
        ])
    func words(item: String) { #expect(PairSample(session: "## Actions\n- \(item)\n").codes == []) }
}

/// Fields, titles and answers that were read wrongly or had a harmful cure.
@Suite("Cures of fields and titles") struct FurtherCureTests {
    @Test(
        "A topic keeps the person who brings it",
        arguments: ["figures 20m - Noor", "figures 10-20 min - Noor", "figures, 20 min incl. lunch - Noor"])
    func topics(item: String) {
        let sample = PairSample(session: "## Agenda\n- 10m check-in\n- \(item)\n")
        #expect(sample.codes == ["agenda-length"] && sample.helps.first?.hasSuffix(" @noor") == true, "\(sample.helps)")
    }

    @Test("A goal in words has one cure", arguments: ["get to B2 in Spanish", "run a review alone"])
    func goals(words: String) {
        let sample = PairSample(["goals/talk.md": "---\ngoal: \(words)\nstart: 2026-01-05\ndue: 2026-06-01\n---\n"])
        #expect(
            sample.codes == ["unknown-key"] && sample.helps.first?.hasPrefix("write title: \(words) if") == true,
            "\(sample.helps)")
    }

    @Test("Answers on one line are in one cure", arguments: ["heard 4/5, safe 5/5, useful 3, prepared 4, momentum 4"])
    func pulse(line: String) {
        let sample = PairSample(["pulse/2026-03-noor.md": "---\ndate: 2026-03-12\n---\n\(line)\n"])
        #expect(sample.codes == ["field-in-body"])
        #expect(
            sample.helps.first?.contains("answers: {heard: 4, safe: 5, useful: 3, prepared: 4, momentum: 4}") == true)
    }

    @Test(
        "A word for a choice is told with the one to write",
        arguments: [
            ("status: ausgefallen", "cancelled"), ("format: Zoom", "video"), ("status: postponed", "cancelled"),
            ("format: Telefon", "phone"), ("status: plannd", "planned"),
        ])
    func choices(field: String, word: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "---\n\(field)\n---\n"])
        #expect(sample.codes == ["choice"] && sample.helps == ["write \(word) if that is meant"], "\(sample.helps)")
    }

    @Test("The concern of a pulse, too", arguments: ["no", "keine", "nichts"])
    func concerns(word: String) {
        let sample = PairSample(["pulse/2026-03-noor.md": "---\ndate: 2026-03-12\nheard: 4\nconcern: \(word)\n---\n"])
        #expect(sample.helps == ["write none if that is meant"])
    }

    @Test("The name of a section is no title", arguments: ["Agenda", "Tagesordnung", "Actions"])
    func titles(name: String) {
        #expect(PairSample(session: "# \(name)\n- the talk\n").session?.title == nil)
        #expect(PairSample(session: "# The \(name) talk\n").session?.title?.value == "The \(name) talk")
    }

    @Test("The name of a section as an item opens it")
    func items() {
        let sample = PairSample(session: "- **Actions**\n  - [ ] Noor: slides\n  - Elena: call Ben\n")
        #expect(
            sample.codes == [] && sample.promises == ["slides noor open", "call Ben elena -"],
            "\(sample.promises) \(sample.codes)")
    }

    @Test(
        "How long a session took, in its first line",
        arguments: [
            ("50 min instead of an hour", "50m"), ("first meeting, café, 45 min", "45m"), ("tel. 20 min", "20m"),
            ("Kantine, 45 Min.", "45m"), ("45 min statt einer Stunde", "45m"), ("Call with Noor (40 min)", "40m"),
        ])
    func lengths(line: String, length: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "\(line)\n\nWe talked.\n"])
        #expect(
            sample.codes == ["field-in-body"] && sample.helps.first?.contains("actual: \(length)") == true,
            "\(sample.codes)")
    }

    @Test(
        "Other lengths are words",
        arguments: [
            "50 min is too short for a talk, says Ben.", "The talk takes 20 min", "We want a talk of 45 min",
            "Noor was 10 min late.",
            "20 min talks are hard to write",
        ])
    func others(line: String) { #expect(PairSample(["sessions/2026-03-12.md": "\(line)\n\nWe talked.\n"]).codes == []) }

    @Test(
        "A session that did not take place, with the reason in front",
        arguments: [
            "elena ill, called it off. moved to the 14th", "Noor krank, fällt aus.",
            "Hat nicht geklappt, Noor musste einspringen.", "musste leider absagen (dienst)", "faellt aus, elena krank",
            "Elena sick, had to call it off",
        ])
    func cancelled(line: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "\(line)\n"])
        #expect(
            sample.codes == ["field-in-body"] && sample.helps.first?.contains("status: cancelled") == true,
            "\(sample.codes)")
    }

    @Test(
        "One that did is held",
        arguments: [
            "Noor was ill last week, but we met and talked.", "It did not work out as planned, the deploy.",
            "Elena krank gewesen, jetzt wieder da.", "Noor away next week, so we planned ahead.",
        ])
    func held(line: String) { #expect(PairSample(["sessions/2026-03-12.md": "\(line)\n"]).codes == []) }
}

/// Parts of an agreement in other words.
@Suite("Sections of agreements in other words") struct NearAgreementTests {
    private func agreement(_ body: String, language: String = "en") -> PairSample {
        PairSample([:], settings: "---\nlanguage: \(language)\n---\n", agreement: body)
    }

    @Test(
        "They are named with the heading to write",
        arguments: [
            ("What we hope for", "Hopes"), ("If it doesn't work out", "If it does not work"),
            ("What we promise", "Commitments"),
            ("Not up for discussion", "Off limits"), ("What stays between us", "Confidentiality"),
            ("How we work together", "Ground rules"),
        ])
    func english(heading: String, name: String) {
        let sample = agreement("## \(heading)\nwords\n")
        #expect(
            sample.codes == ["near-section"] && sample.helps == ["write ## \(name) if that is meant"], "\(sample.codes)"
        )
        #expect(agreement("## \(name)\nwords\n").codes == [])
        #expect(agreement("## \(name)\nwords\n\n## \(heading)\nmore\n").codes == [])
    }

    @Test(
        "In German, too",
        arguments: [
            ("Was wir uns erhoffen", "Hoffnungen"), ("Wenn es nicht passt", "Wenn es nicht klappt"),
            ("Was wir versprechen", "Zusagen"),
            ("Worüber wir nicht reden", "Tabus"), ("Was unter uns bleibt", "Vertraulichkeit"),
            ("Unsere Regeln", "Grundregeln"),
        ])
    func german(heading: String, name: String) {
        #expect(agreement("## \(heading)\nWorte\n", language: "de").helps == ["write ## \(name) if that is meant"])
        #expect(agreement("## \(name)\nWorte\n", language: "de").codes == [])
    }

    @Test(
        "Other headings are words",
        arguments: ["Background", "About us", "Why we do this", "Dates", "Wer wir sind", "Notes"])
    func others(heading: String) { #expect(agreement("## \(heading)\nwords\n").codes == []) }

    @Test(
        "Who signed, in words",
        arguments: [
            ("Signed on 8 January by both", "{by: elena, on: 2026-01-08}, {by: noor, on: 2026-01-08}"),
            ("Unterschrieben am 8.1. von beiden", "{by: elena, on: 2026-01-08}, {by: noor, on: 2026-01-08}"),
            ("Signed: Noor, 2026-01-08", "{by: noor, on: 2026-01-08}"),
        ])
    func signed(line: String, entries: String) {
        let sample = agreement("## Hopes\nwords\n\n\(line)\n")
        #expect(
            sample.codes == ["field-in-body"] && sample.helps.first?.contains("signed: [\(entries)]") == true,
            "\(sample.helps)")
    }
}
