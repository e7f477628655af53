import Content
import Diagnostics
import MentoringModel
import Testing

/// What closes a note in another tool, at the beginning or the end of a note of ours, is an error; what only speaks of it is words.
@Suite("Front matter in another dress") struct DisguisedFrontMatterTests {
    /// The problems of a note that would be public.
    static func problems(_ text: String, fields: String? = nil) -> [Problem] {
        readContent(
            notes: [("resources/note.md", Array(((fields.map { "---\n\($0)\n---\n" } ?? "") + text).utf8))],
            attachments: []
        ).problems
    }

    static func closes(_ text: String, fields: String? = nil) -> Bool {
        problems(text, fields: fields).contains {
            ["mark", "fence", "comment", "visibility-key"].contains($0.kind.code)
        }
    }

    static let dresses = [
        // JSON.
        #"{"visibility": "private"}"#, #"{"private": true}"#, #"{"title": "Doubts", "publish": false}"#,
        "{\n  \"title\": \"Doubts\",\n  \"visibility\":\n    \"private\"\n}", "{visibility: 'private'}",
        ";;;\n{\"public\": false}\n;;;", #"{"meta": {"isPrivate": true}}"#,
        #"[{"key": "visibility", "value": "private"}]"#,
        // Keys on a line.
        "title: Doubts, visibility: private", "title: Doubts | visibility: private | tags: x",
        "date: 2026-03-12; publish: no",
        "title: Doubts visibility: private", "Visibility: Private", "Visibility – private", "Visibility -> private",
        "visibility = \"private\"", "visibility := private", "visibility => private", "VISIBILITY PRIVATE",
        "Visibility is private",
        "Sichtbarkeit: privat", "Öffentlich: nein", "Visibilité : privée", "Visibilidad: privada", "公開: いいえ",
        "видимость: приватно",
        "Published? No", "Public: no", "Publish = false", "draft: true", "noindex: true", "Access: restricted",
        "Share: no",
        "Shared with: nobody", "Privacy: strict", "Hidden = yes", "Confidential: yes", "Visible to: mentor only",
        "Visibility: pair",
        "Visibility: program", "Tags: mentoring, private", "Keywords: [mentoring, confidential]", "Audience: internal",
        // Comments and definitions of Markdown.
        "[//]: # (visibility: private)", "[//]: # \"private: true\"", "[comment]: <> (publish: no)",
        "[visibility]: private",
        "[private]: true", "[_metadata_:visibility]:- \"private\"", "[^1]: visibility: private",
        // Comments of other languages.
        "<!-- visibility: private -->", "<!--\npublish: no\n-->", "<!-- confidential -->", "% visibility: private",
        "// visibility: private", "/* private: true */", "{# visibility: private #}",
        "{% comment %}private{% endcomment %}",
        "<%# publish: false %>", ";; visibility: private", "-*- visibility: private -*-", "%% visibility: private %%",
        // Tables.
        "| visibility | private |\n|---|---|",
        "| Key | Value |\n|---|---|\n| title | Doubts |\n| visibility | private |",
        "| title | visibility |\n|---|---|\n| Doubts | private |",
        "| title | publish | tags |\n|---|---|---|\n| Doubts | no | x |",
        // HTML.
        #"<meta name="visibility" content="private">"#, #"<meta name="robots" content="noindex, nofollow">"#,
        #"<div data-visibility="private">"#, #"<details class="private">"#, "<section hidden>",
        "<dl><dt>visibility</dt><dd>private</dd></dl>", #"<property name="publish" value="false"/>"#,
        #"<script type="application/json">{"private": true}</script>"#, "<private>",
        // Org, rst, AsciiDoc, LaTeX, wikis, templates.
        "#+VISIBILITY: private", "#+EXPORT: no", "#+FILETAGS: :mentoring:private:",
        ":PROPERTIES:\n:VISIBILITY: private\n:END:",
        "* Doubts :private:", "* Doubts :noexport:", ":visibility: private", ".. visibility: private",
        ".. meta::\n   :robots: noindex",
        ".. only:: private", ".. class:: private", "= Doubts\n:private: true", "\\visibility{private}",
        "\\begin{private}",
        "{{Private}}", "{{visibility|private}}", "{{< private >}}", "[[Category:Private]]", "__NOINDEX__",
        "~~NOINDEX~~", "<<private>>",
        ":::private\nwords\n:::", "::: {.private}", "{: .private}", "{:visibility=\"private\"}", "public:: false",
        "visibility:: private",
        "- public:: false", "- **Visibility**: private", "- Visibility: private", "* _publish_: no",
        "> Visibility: private",
        // Hashtags.
        "#private", "#nopublish", "#noexport", "#mentoring #confidential", "#visibility/private", "#do-not-publish",
        "#not-public",
        "#unlisted", "Tags: #mentoring #private",
        // Words.
        "Confidential", "CONFIDENTIAL – DO NOT SHARE", "Strictly confidential.", "This note is private.",
        "Do not publish.",
        "Please do not publish this note.", "Please keep this private.", "Not for publication", "For internal use only",
        "Streng vertraulich", "Ne pas diffuser", "nopublish", "Diese Notiz ist vertraulich.",
        "This page is not for publication.",
        "ｖｉｓｉｂｉｌｉｔｙ： ｐｒｉｖａｔｅ", "visіbility: рrivate", "visability: private", "**Visibility:** private",
        "`visibility: private`",
        "<meta name=robots content=noindex>", "#+PROPERTY: visibility private", "% !TEX visibility = private",
        "PRIVATE – for mentor only",
        "For the mentor only", "Mentor only", "Nur für uns.", "Please don’t publish", "Kept private.",
        "noindex, nofollow",
        "- visibility\n  - private", #"<Visibility value="private"/>"#, "set visibility private", "This note: private",
        "Who may read: only the pair", "Privé", "Privado", "非公開", "частное", "<!-- wp:visibility private -->",
        "Visibility: 🔒",
        "publishDate: 2027-01-01", "Embargo: 2027-01-01", "Publish on: 2027-01-01", "Visibility:\tprivate",
        "visibility:private", "“visibility”: “private”", "isPrivate: true",
        "doNotPublish: true",
    ]

    @Test("At the beginning it is an error", arguments: dresses)
    func beginning(_ text: String) {
        #expect(Self.closes("\(text)\n\nZebulon words.\n"), "\(text)")
        #expect(
            Self.closes("\n\n\(text)\n\nZebulon words.\n\nMore of them.\n\nAnd more.\n", fields: "title: Doubts"),
            "\(text)")
        #expect(Self.closes("# Doubts\n\n\(text)\n\nZebulon words.\n\nMore.\n\nAnd more.\n"), "\(text)")
    }

    @Test("At the end it is one as well", arguments: dresses)
    func end(_ text: String) {
        #expect(Self.closes("# Doubts\n\nOne.\n\nTwo.\n\nThree.\n\nZebulon words.\n\n\(text)\n"), "\(text)")
    }

    static let words = [
        "Expose the options (public, private).", "Growth (Private sector)", "Private Vulnerability Reporting",
        "We publish it on Friday: no changes then", "Visibility: private, internal or public.",
        "Visibility: public or private",
        "The visibility of a repository is private, internal or public.",
        "There are three values for visibility: private, pair and public.",
        "Set visibility = private in the settings, then press Save.",
        "We talked about access, restricted areas and keys.",
        "- Private pages\n- Public pages", "Access: restricted areas need a badge",
        "Status: draft", "Status: Draft, for comments", "Is it public? No idea.", "Draft the pre-read, yes or no?",
        "The draft is ready: yes!", "Her private notes are hers.", "A private conversation, in public.",
        "#mentoring #growth", "#draft",
        "#privacy", "#public-speaking", "Tags: public, speaking", "Topics: privacy law, private equity",
        "Category: Privacy",
        "Privacy policy", "Privacy", "Confidentiality", "- Confidential\n- On time",
        "- Do not share screens while others speak",
        "1. Confidential\n2. Kind", "> “This is private”, she said, and told us.",
        "This note is about private practice.",
        "This book is private reading for a weekend.", "The audience is internal and external.", "Audience: mentors",
        "Audience: mentor",
        "Access: free", "Access: open", "License: public domain", "Published: 2019", "Published: 2019-05-01",
        "Published by: nobody famous",
        "Publisher: Private Press", "Publication: Nature", "Share: how to", "Sharing: what we tell whom",
        "Hidden figures",
        "Hidden: figures of space", "The secret of good questions", "Secret: ask twice", "Robots: I, Robot",
        "robots: none of them dream",
        "index: see below", "Index", "The index: 12", "Sitemap", "Search: no results", "Internal mobility",
        "Internal: talk to HR first",
        "For internal mobility only", "Do not publish drafts without a review.", "Do not share passwords.",
        "Never publish on a Friday",
        "Keep private repositories out of it.", "Please share this note with your mentor.", "This note is public.",
        "This page is for everybody.", "- [Private school fees](https://example.org/private)",
        "[Private](https://example.org/private)",
        "<!-- a private joke of ours stays here -->", "<!-- publish on Friday -->",
        "| Plan | Private | Public |\n|---|---|---|\n| A | yes | no |",
        "| Repository | Visibility |\n|---|---|\n| one | private |\n| two | public |",
        "| Feature | Draft |\n|---|---|\n| Comments | none |",
        "| Private | yes | no |\n|---|---|---|\n| Public | no | yes |",
        "- **Private clouds**: no data leaves your machine",
        "- **Private by design**: yes", "Locked in: what now?", "Export: CSV, JSON", "Exports to CSV: no limits",
        "Restricted stock units",
        "Sensitive: skin, and other topics", "The permission: granted", "{{date}} private talk", "$x$ is hidden",
        "`private: true` keeps npm from publishing a package.", "Set `draft: true` to hide a post.",
        "Use `noindex` to keep pages out.",
        "The `visibility: private` key closes a note.", "Close the note (`visibility: private`) and build again.",
        "| Goal | Visibility |\n|---|---|\n| A | high |",
        "key | value\n---|---\nvisibility | high\nimpact | low", "[internal]: https://example.org",
        "How private are private messages?",
        "We met in private: it helped.", "We agreed to keep all of what we\nsaid about the board\nconfidential.",
        "All of it is\nunpublished.",
        "We keep it\nprivate and confidential.\nThen we went on.", "- visibility\n- private sector\n- growth",
        "Only for members: a discount",
        "Read only what helps", "Website: none", "Expires: 2027-01-01", "Live: on Friday",
        "This page is for mentors only in spirit.", "Off the record, she likes it.", "Geheimnisse guter Fragen",
        "Vertraulichkeit: was gilt?",
        "Öffentlich reden: nein, danke", "Intern: drei Gespräche geführt", "Private Equity: Einstieg", "Accès libre",
        "Publier: non merci dit-il",
    ]

    @Test("Words that only speak of it are words", arguments: words)
    func prose(_ text: String) {
        let problems =
            Self.problems("\(text)\n\nWords.\n") + Self.problems("# Notes\n\n\(text)\n\nOne.\n\nTwo.\n\nThree.\n")
        #expect(!problems.contains { ["mark", "fence"].contains($0.kind.code) }, "\(text): \(problems.map(\.message))")
        let last = Self.problems("# Notes\n\nOne.\n\nTwo.\n\nThree.\n\n\(text)\n", fields: "title: Notes")
        #expect(!last.contains { ["mark", "fence"].contains($0.kind.code) }, "\(text): \(last.map(\.message))")
    }

    @Test(
        "Headings that only speak of it are words",
        arguments: [
            "Growth (Private sector)", "Private Vulnerability Reporting", "Options (public, private)",
            "Banking (private equity)",
            "Hosting (private cloud)", "Repositories (public and private)",
        ])
    func heading(_ text: String) {
        let problems = Self.problems("Words.\n\n## \(text)\n\nWords.\n\n### \(text)\n\nWords.\n")
        #expect(problems.isEmpty, "\(text): \(problems.map(\.message))")
    }

    @Test("The place is that of the words, and the cure is as closed")
    func place() throws {
        let problem = try #require(Self.problems("# Doubts\n\nkey: x | Visibility: program | a: b\n\nwords\n").first)
        #expect((problem.kind.code, problem.line, problem.column) == ("mark", 3, 10))
        #expect(problem.help?.contains("visibility: program") ?? false)
        let fields = try #require(Self.problems("Intro.\n\n[//]: # (publish: no)\n", fields: "title: A").first)
        #expect((fields.line, fields.column) == (6, 10))
        #expect(fields.help?.contains("visibility: private between") ?? false)
    }

    @Test("What the note says already is no error")
    func saidAlready() {
        #expect(!Self.closes(#"{"publish": false}"# + "\n\nwords", fields: "visibility: private"))
        let pair = readContent(
            notes: [
                ("pairs/a/agreement.md", Array("---\nmentor: g\nmentee: a\n---".utf8)),
                ("pairs/a/sessions/2026-03-14.md", Array("{\"visibility\": \"pair\"}\n\nwords".utf8)),
            ], attachments: [])
        #expect(pair.problems.isEmpty)
    }

    @Test("In the middle of a long note it is an example")
    func middle() {
        let text =
            "# Config\n\nOne.\n\nTwo.\n\nThree.\n\nset `publish = no` there:\n\n{\"draft\": true}\n\nFour.\n\nFive.\n\nSix.\n"
        #expect(!Self.closes(text))
    }
}
