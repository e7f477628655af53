import Content
import Diagnostics
import MentoringModel
import Testing

/// A slip of the finger must not publish: whatever looks as if it should close a section closes it, or is an error.
@Suite("Near misses of marks") struct NearMissTests {
    private func reading(_ body: String) -> ContentReading {
        readContent(
            notes: [
                ("pairs/a/agreement.md", Array("---\nmentor: g\nmentee: a\nvisibility: public\n---".utf8)),
                ("pairs/a/sessions/2026-03-14.md", Array("---\nvisibility: public\n---\n\(body)".utf8)),
            ], attachments: [])
    }

    /// Whether somebody in the programme would read the words that stand below.
    private func publishes(_ heading: String) -> Bool {
        let reading = reading("Open.\n\n\(heading)\nunderneath\n\nand further underneath\n")
        guard !reading.hasErrors else { return false }
        let body = reading.programme.pairs[0].sessions[0].note.body
        return body.cut(toAtLeast: .program).text.contains("underneath")
    }

    /// The mark in every shape that fingers, keyboards and other tools give it.
    static let shapes = [
        "(private)", "(Private)", "(PRIVATE)", "( private )", "(private).", "(private):", "(private)!", "(private) .",
        "**(private)**", "*(private)*", "_(private)_", "__(private)__", "`(private)`", "~~(private)~~", "(private) #",
        "(private) ###", "((private))", "(private", "private)", "[private]", "{private}", "<private>", "{.private}",
        "{#private}", "\\(private\\)", "&#40;private&#41;", "&lpar;private&rpar;", "\\[private\\]", "“(private)”",
        "\"private\"", "'private'",
        "- private", "– private", "— private", ": private", "| private", "/ private", "#private", "@private",
        "(#private)", "(*private*)", "(**private**)", "(private!)", "(private?)", "(!private)", "(private,)",
        "(private, pair)", "(private; later)", "(private: for us)", "(private) (draft)", "(draft) (private)",
        "(private – do not share)", "(private) 2026", "(private) for now", "(only private)", "(keep private)",
        "(strictly private)", "(pair private)", "=private=", "!private", "%%private%%", "==(private)==",
        // Full width, other brackets, letters of other alphabets.
        "（private）", "（ｐｒｉｖａｔｅ）", "【private】", "〔private〕", "「private」", "⟨private⟩", "‹private›", "«private»",
        "⦅private⦆", "﹙private﹚", "(ｐｒｉｖａｔｅ)", "(рrivate)", "(privаte)", "(privatе)", "(prіvate)", "(рrіvаtе)",
        "(𝗽𝗿𝗶𝘃𝗮𝘁𝗲)", "(ⓟⓡⓘⓥⓐⓣⓔ)", "(priváte)", "(PRİVATE)", "(prıvate)",
        // Blanks and characters that nobody sees.
        "(private\u{A0})", "(\u{A0}private)", "\u{A0}(private)\u{A0}", "(private)\u{A0}", "(private)\u{200B}",
        "(pri\u{AD}vate)",
        "(priv\u{200B}ate)", "(priv\u{200D}ate)", "(\u{FEFF}private)", "(private\u{200E})", "\u{202A}(private)\u{202C}",
        "(private)\u{2060}", "(private)\u{3000}", "(p r i v a t e)", "(private)\u{FE0F}", "(\u{2009}private\u{2009})",
        "(private)\t",
        "(private)\\", "(private) <!-- -->", "(private) <br>", "(private)[^1]", "(private) :lock:",
        "{visibility=pair}", "[visibility=pair]", "(visibility: pair)", "{visibility=private}",
        "{ visibility: \"pair\" }",
        "(visibility=pairs)", "{visibility = privat}",
    ]

    @Test("The mark closes or is an error, in whatever shape it stands", arguments: shapes)
    func shape(_ mark: String) {
        #expect(!publishes("## Doubts \(mark)"), "## Doubts \(mark)")
        #expect(!publishes("## \(mark)"), "## \(mark)")
        #expect(!publishes("Doubts \(mark)\n------"), "underlined: Doubts \(mark)")
    }

    @Test(
        "So does it in front of the words, or between them",
        arguments: [
            "(private) Doubts", "[private] Doubts", "private: Doubts", "Private – Doubts", "🔒 Doubts", "Doubts 🔒",
            "(🔒) Doubts",
            "Doubts (🔒)", "Doubts 🔐", "Doubts 🔏", "Doubts 🤫", "Doubts 🙈", "Doubts ⛔", "Doubts 🚫",
            "Doubts (private) and hopes",
            "private", "Private", "Privat", "PRIVATE!", "Doubts ⚠️ private",
            "Doubts (private)(pair)", "Doubts, private",
            "Doubts [x](y.md) (private)", "Doubts <b>(private)</b>",
        ])
    func front(_ heading: String) {
        let heading = heading.replacing("y.md", with: "https://example.org")
        #expect(!publishes("## \(heading)"), "## \(heading)")
    }

    @Test(
        "A word that means the same closes nothing, and is an error",
        arguments: [
            "privat", "privé", "privée", "privado", "privada", "privato", "privata", "privaat", "privateish", "privte",
            "pivate",
            "prvate", "priavte", "priwate", "prviate", "privatly", "privately", "prywatne", "soukromé",
            "privát", "özel", "частное",
            "личное", "приватно", "ιδιωτικό", "خاص", "פרטי", "私的", "非公開", "私密", "비공개", "निजी", "intern", "internal",
            "interno",
            "interne", "confidential", "confidentiel", "confidencial", "vertraulich", "streng vertraulich",
            "vertrouwelijk", "riservato",
            "poufne", "secret", "geheim", "secreto", "segreto", "hidden", "closed", "locked", "only us", "for us only",
            "between us",
            "nur für uns", "nur wir", "entre nous", "unter uns", "not public", "nicht öffentlich", "non public",
            "do not publish",
            "don't publish", "nicht veröffentlichen", "do not share", "unpublished", "off the record", "nda", "pairs",
            "pair only",
            "the pair", "piar", "mentor only", "mentee only", "not for the site", "members only", "restricted",
            "sensitive", "me only", "nur ich", "nur für mich", "just for me", "just me", "for my eyes only",
            "for myself",
        ])
    func otherWords(_ word: String) {
        #expect(!publishes("## Doubts (\(word))"), "(\(word))")
        #expect(!publishes("## Doubts [\(word)]"), "[\(word)]")
        #expect(!publishes("## Doubts (\(word.uppercased()))"), "(\(word.uppercased()))")
    }

    @Test(
        "A line that looks like a marked heading, and is none, is an error",
        arguments: [
            "##Doubts (private)", "####### Doubts (private)", "\\## Doubts (private)", "    ## Doubts (private)",
            "\t## Doubts (private)",
            "**Doubts (private)**", "__Doubts (private)__", "**Doubts** (private)", "Doubts (private)",
            "Doubts (private):",
            "<h2>Doubts (private)</h2>", "<div>\n## Doubts (private)\n</div>", "<!-- x\n## Doubts (private)\n-->",
            "| Doubts (private) |",
            "- Doubts (private)", "1. Doubts (private)", "> Doubts (private)", "(private) Doubts", "Doubts (private).",
            "“Doubts” (private)”",
            "= Doubts (private)", "Doubts (private)\n~~~~~~~~", "Doubts (private) <br>", "h2. Doubts (private)",
            "^ Doubts (private)",
            "##Doubts (pair)", "**Doubts (pair)**", "####### Doubts (pair)", "    ## Doubts (pair)",
            "<h2>Doubts (pair)</h2>",
            "##Doubts (privat)", "**Doubts (program)**", "**Doubts (privat)**", "**Doubts [private]**",
            "##Doubts [private]",
            "    ## Doubts (vertraulich)",
            "＃ Doubts (private)", "## Doubts\n(private)", "## Doubts\n(pair)", "## Doubts\n\n(private)",
            "## Doubts\n\n_(private)_",
            "## Doubts\n\nprivate", "## Doubts\n\n*private*", "## Doubts\n\n[private]",
            "## Doubts\nvisibility: private", "## Doubts\nvisibility: pair", "## Doubts\n{visibility=pair}",
            "## Doubts\n{.private}",
        ])
    func noHeading(_ text: String) {
        #expect(!publishes(text), "\(text)")
    }

    /// What people write who come from other tools, or in a hurry; each stands in front of words that it was to close.
    @Test(
        "What closes something elsewhere, and nothing here, is an error",
        arguments: [
            "- Doubts about the board (pair)", "- [ ] @ada Doubts (pair) (due 2026-03-20)", "(pair) Doubts of ours",
            "- [ ] @ada Doubts (private) (due 2026-03-20)", "- Doubts (private) 📅 2026-03-20",
            "- @ada (private): doubts",
            "- [ ] @ada Doubts (due 2026-03-20, private)", "- Doubts (private, weight 2)",
            "- Doubts #private", "Doubts #private", "- Doubts [private:: true]", "- Doubts [visibility:: pair]",
            "private:: true", "private: true", "Status: private", "tags: private", "Private: doubts",
            "**Private notes:** doubts", "*Private:* doubts", "🔒 Doubts", "- 🔒 Doubts", "🔒",
            "<!-- private start -->", "<!-- START PRIVATE -->", "<!-- visibility: private -->", "> [!note] Private",
            "> [!note]- Private", "> [!confidential]", "> [!hidden] Doubts", "> [!info|private]", "```private\nx\n```",
            "``` {.private}\nx\n```", "~~~private\nx\n~~~", "```ad-private\nx\n```",
        ])
    func ofOtherTools(_ text: String) {
        #expect(!publishes(text), "\(text)")
        #expect(!publishes("## Doubts\n\n\(text)"), "\(text)")
    }

    @Test(
        "So are words that mean that others may not read on",
        arguments: [
            "Private notes", "Confidential", "Strictly confidential", "Confidential: Doubts", "Doubts – confidential",
            "Doubts: not public", "Off the record: doubts", "Doubts – pair only", "Pair only", "[pair] Doubts",
            "{pair} Doubts",
            "Doubts (strictly confidential)", "Doubts (in confidence)", "Doubts (not for others)",
            "Doubts (not for the website)",
            "Doubts (for your eyes only)", "Zweifel (unter vier Augen)", "Zweifel (nur für das Paar)",
            "Zweifel (nicht weitergeben)",
            "Doutes (strictement confidentiel)", "Doutes (ne pas diffuser)", "Dudas (no publicar)", "Vertraulich",
        ])
    func meaning(_ words: String) {
        #expect(!publishes("## \(words)"), "\(words)")
    }

    @Test(
        "Fields of other tools, titles and names of files that say private do not publish",
        arguments: [
            ("2026-03-14", "tags: [private]"), ("2026-03-14", "is_private: true"), ("2026-03-14", "exclude: true"),
            ("2026-03-14", "öffentlich: nein"), ("2026-03-14", "entwurf: ja"), ("2026-03-14", "is_public: false"),
            ("2026-03-14", "title: Doubts (private)"), ("2026-03-14", "title: 🔒 Doubts"),
            ("2026-03-14", "title: Doubts [pair]"),
            ("2026-03-14", "title: Doubts (confidential)"), ("2026-03-14-private", ""),
            ("2026-03-14-board-confidential", ""),
            ("2026-03-14 (private)", ""),
        ])
    func names(file: String, field: String) {
        let reading = readContent(
            notes: [
                ("pairs/a/agreement.md", Array("---\nmentor: g\nmentee: a\nvisibility: public\n---".utf8)),
                ("pairs/a/sessions/\(file).md", Array("---\nvisibility: public\n\(field)\n---\nwords".utf8)),
            ], attachments: [])
        #expect(reading.hasErrors, "\(file): \(field)")
    }

    @Test(
        "A name or a title that is about something private is one",
        arguments: ["going-private-equity", "private-practice"])
    func plainNames(name: String) {
        let reading = readContent(
            notes: [
                ("pairs/a/agreement.md", Array("---\nmentor: g\nmentee: a\nvisibility: public\n---".utf8)),
                (
                    "pairs/a/goals/\(name).md",
                    Array("---\nvisibility: public\ntitle: A private practice (first steps)\n---\nwords".utf8)
                ),
                ("pairs/a/sessions/2026-03-14-\(name).md", Array("---\nvisibility: public\n---\nwords".utf8)),
            ], attachments: [])
        #expect(!reading.hasErrors, "\(name)")
    }

    @Test(
        "Words that only sound like a mark are words",
        arguments: [
            "Private practice", "A private word", "What is public", "Pair programming", "Two pairs", "Goals (personal)",
            "Talk (pain)",
            "Work (part one)", "Work (part)", "Talk (pair programming)", "The hidden curriculum", "An internal talk",
            "Closed questions", "Milestone (closed 2026)",
            "Plan (program of the day)", "Notes (draft)", "Career (5 years)", "Interview with P. (recorded)",
            "Speaking in public", "Hopes",
            "The secret of good questions", "Confidentiality", "Prep (first time)", "Review (principles)",
            "Course (practice)", "Price (rate)", "Trust (privacy law)",
            "Reading (poetry)", "Wins (progress)",
        ])
    func plainWords(_ heading: String) {
        #expect(publishes("## \(heading)"), "\(heading)")
    }

    @Test(
        "Lines that only sound like a mark are lines",
        arguments: [
            "We spoke of the (private) school.", "She works in the private sector.", "```\n## Doubts (private)\n```",
            "~~~\n## Doubts (privat)\n~~~", "Private is a word.", "She left a private bank (and a pair of friends).",
            "We talked in private: it helped.",
            "Ask the (private) clinic", "- [ ] @ada Ask the (private) clinic", "The numbers: private 12, public 30",
            "C# and private fields",
            "Read <https://example.org/private>", "> [!note] What a private person she is",
            "```swift\nprivate var x\n```",

            "- the pair\n- public", "| public | pair |",
        ])
    func plainLines(_ text: String) {
        #expect(publishes(text), "\(text)")
    }
}
