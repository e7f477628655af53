import Content
import Diagnostics
import Testing

/// In what readers beyond the pair see, words that say who may read it are an error, whatever the words; sentences that only
/// speak of such things are not.
@Suite("Statements that close nothing") struct ClosingStatementTests {
    /// The problems of a session of the programme, with the pair of ``PairSample``.
    private static func closes(session text: String) -> Bool {
        PairSample(["sessions/2026-03-12.md": "---\nvisibility: program\n---\n" + text]).codes.contains("mark")
    }

    private static func closes(resource text: String) -> Bool {
        readContent(
            notes: [
                ("resources/note.md", Array("# A template\n\n\(text)\n".utf8)),
                ("people/noor.md", Array("---\nname: Noor Haddad\n---\n".utf8)),
                ("people/elena.md", Array("---\nname: Elena Petrova\n---\n".utf8)),
            ], attachments: []
        ).problems.contains { $0.kind.code == "mark" }
    }

    @Test(
        "A line or sentence of a public note",
        arguments: [
            "Hook, problem, what we tried. INTERNAL – not for outside the company.",
            "Eine Seite. Nur für den internen Gebrauch.", "Company confidential", "Confidential – Northside only",
            "Internal",
            "For internal use", "Internal document", "Internal – do not distribute", "Do not forward",
            "Please do not forward", "Don't put this on the site", "Not for the public", "Not public yet",
            "Not yet public", "Hidden", "Secret", "For Noor only", "For Noor's eyes only", "Only for Noor and Elena",
            "For mentors' eyes only", "Just for us", "Between us", "Stays between us", "This stays between us",
            "Embargoed until 1 September", "Work in progress, not to be published", "Draft",
            "DRAFT – not for circulation", "WIP", "TLP:RED", "Restricted", "Need to know", "NDA", "Under NDA",
            "Staff only", "Employees only", "Status: confidential", "Nur für mich", "Nur für uns beide",
            "Internes Dokument", "Bitte nicht veröffentlichen", "Bitte nicht weitergeben", "Nicht weitergeben!",
            "Nicht für die Öffentlichkeit", "VS – nur für den Dienstgebrauch", "Nur für den Dienstgebrauch", "Geheim",
            "Unter uns", "Bleibt unter uns", "Nur für Noor", "Entwurf", "Sperrvermerk", "Gesperrt bis 1.9.2026",
            "Northside – Internal – Do not forward", "Vertraulichkeitsstufe: intern",
            "© Hartley. All rights reserved. Do not redistribute.", "DRAFT - do not circulate",
            "(This stays between Noor and me!)", "Please don't publish this one.", "Privé", "Strictement confidentiel",
            "Ne pas diffuser", "Ne pas publier", "À ne pas partager", "Usage interne uniquement", "Juste entre nous",
            "Ça reste entre nous", "Que pour nous deux", "Pas pour le site", "Privado", "Estrictamente confidencial",
            "No publicar",
            "No compartir", "Uso interno", "Solo para nosotros", "Entre nosotros", "Queda entre nosotros",
            "Pls don't share",
            "Not for the minutes", "Nicht fürs Protokoll", "Keep this to yourself", "Tell no one.", "Don’t tell anyone",
            "Im Vertrauen", "Bitte für dich behalten", "Nicht weitererzählen", "Nicht auf die Seite", "Confidental",
            "Vertaulich",
            "Commercial in confidence", "Zur internen Verwendung",
        ])
    func lines(line: String) {
        #expect(Self.closes(resource: "Some words before.\n\n" + line))
        #expect(Self.closes(resource: line + "\n\nSome words behind it.\n\nAnd more.\n\nAnd more.\n\nThe end."))
    }

    @Test(
        "An item of an open session",
        arguments: [
            "(confidential)", "(secret)", "(don't share)", "(do not publish)", "(not public)",
            "(strictly confidential)",
            "(internal)", "(internal only)", "(between us)", "(just us)", "(only us)", "(off the record)", "(hidden)",
            "(not for the site)", "(pair only)", "(only for the pair)", "(members only)", "(eyes only)", "(NDA)",
            "(please keep private)", "(hide this)", "(vertraulich)", "(nicht veröffentlichen)", "(nur für uns)",
            "(bleibt unter uns)", "(geheim)", "(nur intern)", "(don’t share)", "(🔒)", ". Confidential!",
            ". Please don’t share!", "[confidential]", "– private", ", private", "*private*",
            "`private`", "==private==", "🔒", "🤫", "#confidential", "#secret", "#internal", "#pair", "<!-- private -->",
            "%% private %%", "(due 2026-04-02) (confidential)", "(confidential) (due 2026-04-02)", "— not for sharing",
        ])
    func endOfItem(mark: String) {
        #expect(Self.closes(session: "## Wins\n- Noor wants to leave \(mark)"), "\(mark)")
        #expect(Self.closes(session: "## Actions\n- [ ] @noor ask about the other role \(mark)"), "\(mark)")
    }

    @Test(
        "The beginning of an item of an open session",
        arguments: [
            "Confidential:", "Confidential!", "Don’t share:", "**Confidential:**", "Private –", "(confidential)",
            "Off the record:", "Between us:",
            "Not public:", "Vertraulich:", "Unter uns:", "#confidential", "🤐", "🔒", "<!-- private -->",
            "**Not for the site:**",
        ])
    func startOfItem(mark: String) {
        #expect(Self.closes(session: "## Wins\n- \(mark) Noor wants to leave"), "\(mark)")
        #expect(Self.closes(session: "## Actions\n- [ ] \(mark) @noor ask about the other role"), "\(mark)")
    }

    @Test(
        "A heading of an open session",
        arguments: [
            "Don’t share", "Just between us", "For our eyes only", "Job search (only Noor and Elena)", "Doubts (pair!)",
            "Doubts (only pair)", "Doubts (no publish)", "Doubts (remove before publishing)",
            "Doubts (not shared)", "Doubts (internal only)", "Doubts (just between us)", "Doubts (only for the pair)",
            "Doubts - please don't publish", "Doubts - don't share", "Don't share", "Not for sharing",
            "Not for the site", "Only for us", "For Noor only", "Just for Elena", "Noor's private notes",
            "Mentor's private notes", "Private stuff", "Secret doubts", "Secret: what I think", "#private Doubts",
            "Nur intern", "Persönlich/vertraulich", "Zweifel (nicht teilen)", "Zweifel (bitte nicht veröffentlichen)",
            "Zweifel - bleibt unter uns", "For coordinators only", "Organisers' notes (not for participants)",
        ])
    func heading(words: String) {
        #expect(Self.closes(session: "# Session\n\n## \(words)\nNoor is unhappy.\n"), "\(words)")
    }

    @Test(
        "What only speaks of such things is words",
        arguments: [
            "## Wins\n- Talked about confidential computing in public", "## Wins\n- Ran the internal audit on her own",
            "## Wins\n- Only two reviews left", "## Wins\n- Shared the draft with the team",
            "## Wins\n- Published the post", "## Decisions\n- Not yet: ask again in May",
            "## Decisions\n- Do not forward mail at night, and rest",
            "## Options\n- Ask for an internal move, privately",
            "## Wins\n- Between two deadlines she found the time", "## Questions\n- Is this public, or between teams?",
            "## Topics we had\nOnly the first draft was ready. The others were not.",
            "We talked about what should stay private and what the team may know.",
            "## Draft\nThe first draft went to Noor.", "## Personal\nShe ran a marathon.",
            "## Growth (Private sector)\nMore of it.", "Expose the options (public, private).",
            "## Private Vulnerability Reporting\nHow it goes.", "## Wins\n- The (private) school said yes",
            "## Actions\n- [ ] @noor publish the internal notes (due 2026-04-02)",
            "## Wins\n- No website went down", "## Wins\n- Team – only Noor was missing at the start",
            "Private: No", "## Wins\n- Sam Ortiz (intern)", "## Wins\n- Lunch, just us",
            "## Wins\n- Said so (in private)", "**Private:** no",
            "The rule: nobody shares what is said here, and both of us keep to it.",
        ])
    func words(text: String) {
        #expect(!Self.closes(session: text), "\(text)")
    }

    @Test(
        "Within the pair such words are kept anyway",
        arguments: [
            "## Wins\n- Noor wants to leave (between us)", "Please don't forward this.", "## Just between us\nDoubts.",
        ])
    func pair(text: String) {
        #expect(!PairSample(session: text).codes.contains("mark"), "\(text)")
    }

    private static func codes(of path: String, _ text: String) -> [String] {
        readContent(notes: [(path, Array(text.utf8))], attachments: []).problems.map(\.kind.code)
    }

    @Test(
        "Names of folders and files of public notes",
        arguments: [
            "confidential/x.md", "internal/x.md", "drafts/x.md", "mentors only/x.md", "hidden/x.md", "secret/x.md",
            "not public/x.md", "x-internal.md", "x (not public).md", "x (mentors only).md", "DRAFT x.md", "x_WIP.md",
            "privat-x.md", "x-vertraulich.md", "private/x.md",
        ])
    func names(path: String) {
        #expect(Self.codes(of: "resources/\(path)", "# Words\n").contains("mark"), "\(path)")
        #expect(
            !Self.codes(of: "resources/\(path)", "---\nvisibility: private\n---\n# Words\n").contains("mark"), "\(path)"
        )
    }

    @Test(
        "Names that say something else",
        arguments: [
            "what-not-to-share.md", "how-to-write-a-first-draft.md", "private-equity.md", "going-private.md",
            "internal-mobility.md", "drafting/first.md", "only-the-paranoid-survive.md", "secrets-of-feedback.md",
            "for-mentors/first-meeting.md",
        ])
    func plainNames(path: String) {
        #expect(!Self.codes(of: "resources/\(path)", "# Words\n").contains("mark"), "\(path)")
    }

    @Test(
        "Fields of a public note",
        arguments: [
            "licence: internal use only, do not distribute", "title: Company confidential", "title: Just between us",
            "licence: confidential",
            "summary: Draft, please don't share outside Northside", "summary: Feedback in five steps (not public)",
            "tags: [internal, writing]", "show: false", "note: only for us two",
        ])
    func fields(line: String) {
        let codes = Self.codes(of: "resources/note.md", "---\n\(line)\n---\n# Words\n")
        #expect(codes.contains("mark") || codes.contains("visibility-key"), "\(line)")
    }

    @Test(
        "Fields that say something else",
        arguments: [
            "licence: CC BY", "cost: internal", "summary: What may be shared, and what not", "tags: [internal-audit]",
            "summary: Draft", "licence: for personal use only", "title: Private lessons",
            "licence: all rights reserved",
        ])
    func plainFields(line: String) {
        let codes = Self.codes(of: "resources/note.md", "---\n\(line)\n---\n# Words\n")
        #expect(!codes.contains("mark") && !codes.contains("visibility-key"), "\(line)")
    }

    @Test(
        "Files that a link of a public note would publish",
        arguments: [
            ("private/letter.txt", true), ("confidential/offer.txt", true), ("offer-private.txt", true),
            ("offer (do not share).txt", true), ("plan.png", false), ("private-equity.pdf", false),
            ("drafting/plan.png", false),
        ])
    func attachments(file: String, isClosed: Bool) {
        let address = file.replacing(" ", with: "%20").replacing("(", with: "%28").replacing(")", with: "%29")
        for (path, isOpen) in [("resources/note.md", true), ("pairs/p/sessions/2026-03-12.md", false)] {
            let folder = path.split(separator: "/").dropLast().joined(separator: "/")
            let reading = readContent(
                notes: [
                    (path, Array("# Words\n\n[the file](\(address))\n".utf8)),
                    ("pairs/p/agreement.md", Array("---\nmentor: elena\nmentee: noor\n---\n".utf8)),
                ], attachments: ["\(folder)/\(file)"])
            #expect(reading.problems.contains { $0.kind.code == "mark" } == (isClosed && isOpen), "\(path) \(file)")
            #expect(!reading.problems.contains { $0.kind.code == "broken-link" }, "\(path) \(file)")
        }
    }

    @Test(
        "A line that a list, a quote or code follows, and the last line of a paragraph",
        arguments: [
            "Confidential:\n- Noor wants to leave", "We talked.\nConfidential.", "Confidential:\n> Noor wants to leave",
            "Please don’t share this.\n```\nNoor\n```", "> [!warning] Do not share\n> Noor wants to leave",
        ])
    func beforeOthers(text: String) {
        #expect(Self.closes(session: "## Notes\n\n" + text + "\n"), "\(text)")
    }

    @Test(
        "Fields of an open goal and session",
        arguments: [
            ("goals/g.md", "specific: Leave the firm (confidential)"),
            ("goals/g.md", "relevant: {why: \"Said so, please don't share\"}"),
            ("sessions/2026-03-12.md", "agenda: [\"Her offer (don’t share)\"]"),
            ("sessions/2026-03-12.md", "title: Private talk (not public)"),
        ])
    func fieldsOfPair(path: String, line: String) {
        #expect(PairSample([path: "---\nvisibility: program\n\(line)\n---\n"]).codes.contains("mark"), "\(line)")
        #expect(!PairSample([path: "---\n\(line)\n---\n"]).codes.contains("mark") || line.contains("title"), "\(line)")
    }
}
