import Content
import Diagnostics
import Testing

/// Who may read something, said by a sign that is spelt, in a cell, in a comment or by the beginning of a name: an error in what
/// more than the pair may read.
@Suite("Statements beside words") struct StatementsBesideWordsTests {
    private static func closes(_ text: String, in path: String = "resources/note.md") -> Bool {
        readContent(
            notes: [
                (path, Array("# A template\n\nWords.\n\nMore.\n\nMore.\n\n\(text)\n\nMore.\n\nMore.\n\nMore.\n".utf8)),
                ("people/noor.md", Array("---\nname: Noor Haddad\n---\n".utf8)),
            ], attachments: []
        ).problems.contains { $0.kind.code == "mark" && $0.kind.severity == .error }
    }

    private static func closesInSession(_ text: String, visibility: String) -> Bool {
        PairSample(["sessions/2026-03-12.md": "---\nvisibility: \(visibility)\n---\n" + text + "\n"]).codes.contains(
            "mark")
    }

    @Test(
        "A lock that is spelt",
        arguments: [
            ":lock: Budget of the team", "Budget of the team :lock:", ":no_entry: Budget", "Budget (:lock:)",
            "- :closed_lock_with_key: Budget", "- Budget :no_entry_sign:", "## Budget :lock:",
            "## :shushing_face: Budget",
            "> :zipper_mouth_face: Budget", "**:lock:** Budget", ":see_no_evil: Budget", ":LOCK: Budget",
        ])
    func shortcode(text: String) {
        #expect(Self.closes(text), "\(text)")
        #expect(Self.closesInSession("## Notes\n\n" + text, visibility: "program"), "\(text)")
    }

    @Test(
        "Other signs, and a lock among words, are words",
        arguments: [
            ":key: points", ":unlock: Open the call", "Type :lock: to set the sign behind it", "Time: lock the door",
            "Note: locks and keys", ":locksmith: visit", "Door: no_entry: yes",
        ])
    func otherSigns(text: String) { #expect(!Self.closes(text), "\(text)") }

    private static func table(_ rows: String...) -> String { rows.joined(separator: "\n") }

    @Test(
        "A cell that says so",
        arguments: [
            table("| Note | private |", "| --- | --- |", "| a | b |"),
            table("| What | Remark |", "| --- | --- |", "| Salary bands | do not share |"),
            table("| What | Remark |", "| --- | --- |", "| Salary bands | Confidential |"),
            table("| What | Remark |", "| --- | --- |", "| Salary bands | private |"),
            table("| Was | Hinweis |", "| --- | --- |", "| Gehalt | vertraulich |"),
            table("| Was | |", "| --- | --- |", "| Gehalt | bitte nicht weitergeben |"),
            table("What | Who | Note", "--- | --- | ---", "Offer | Noor | not for the website"),
            table("| Field | Value |", "| - | - |", "| Author | Sam |", "| Visibility | private |"),
            table("| Person | Visibility |", "| - | - |", "| Noor | private |"),
            table("| A | B |", "| - | - |", "| x | 2 |", "| y | **confidential** |"),
        ])
    func cell(text: String) {
        #expect(Self.closes(text), "\(text)")
        #expect(Self.closesInSession("## Notes\n\n" + text, visibility: "program"), "\(text)")
        // A field of that name is an error in notes of the pair, too.
        guard !text.contains("Visibility") else { return }
        #expect(
            !Self.closesInSession("## Notes\n\nWords.\n\n" + text + "\n\nMore.\n\nMore.\n\nMore.", visibility: "pair"),
            "\(text)")
    }

    @Test(
        "A table of what there is says nothing of itself",
        arguments: [
            table("| Value | Meaning |", "| - | - |", "| private | nobody else |", "| public | everybody |"),
            table("| Setting | Default |", "| - | - |", "| People | private |", "| Notes | public |"),
            table("| School | Kind |", "| - | - |", "| Hill House | private |"),
            table("| Contact | Where |", "| - | - |", "| Sam | private |"),
            table("| Data | Classification |", "| - | - |", "| Payroll | confidential |"),
            table("| Confidential | Yes |", "| - | - |", "| a | b |"),
            table("| Step | What |", "| - | - |", "| 1 | Draft |", "| 2 | Share the draft |"),
            table("| NHS | Private |", "| - | - |", "| free | 80 |"),
            table("| Who | When |", "| - | - |", "| only us | Monday |"),
            "Say it: public | private | both",
        ])
    func listing(text: String) { #expect(!Self.closes(text), "\(text)") }

    @Test(
        "A comment in the middle of a note",
        arguments: [
            "<!-- not for the website -->", "<!-- private: do not publish the part below -->", "<!-- do not render -->",
            "<!-- start confidential -->", "<!-- the following is confidential -->", "<!-- hidden section -->",
            "<!-- visible to mentors only -->", "<!-- don't show this -->", "<!-- internal only from here on -->",
            "<!--\nnot for publication\n-->", "<!--\nOnly for mentors\n-->", "[//]: # (private)",
            "[//]: # (not for the website)", "[comment]: <> (confidential)", "[//]: # \"do not publish\"",
            "%% do not publish %%", "Words <!-- off the record --> and more", "<!-- ab hier vertraulich -->",
            "<!-- nicht veröffentlichen -->", "- item <!-- do not display -->",
        ])
    func comment(text: String) { #expect(Self.closes(text), "\(text)") }

    @Test(
        "Other comments",
        arguments: [
            "<!-- toc -->", "<!-- markdownlint-disable MD013 -->", "<!-- prettier-ignore-start -->", "<!-- more -->",
            "<!-- start of the list -->", "<!-- TODO: ask Sam whether the private school agrees -->",
            "<!-- begin public section -->", "<!-- do not show the toc -->", "<!-- end -->",
            "[//]: # (see the other note)",
            "[note]: https://example.org/private", "<!-- shown on the first page -->",
            "<!--\nask Sam about private lessons\n-->",
        ])
    func otherComments(text: String) { #expect(!Self.closes(text), "\(text)") }

    private static func codes(of path: String, _ text: String = "# Words\n") -> [String] {
        readContent(notes: [(path, Array(text.utf8))], attachments: []).problems.map(\.kind.code)
    }

    @Test(
        "A name that begins so",
        arguments: [
            "private-notes.md", "private notes noor.md", "CONFIDENTIAL salary bands.md", "Confidential - salary.md",
            "confidential_salary_bands.md", "vertraulich-gehalt.md", "Vertraulich Gehalt 2026.md",
            "streng-vertraulich-gehalt.md", "PRIVATE salary.md", "salary PRIVATE 2026.md", "GEHEIM plan.md",
            "strictly confidential offer.md", "not-public-offer.md", "2026-03-12 confidential offer.md",
            "nur-intern-plan.md",
        ])
    func names(name: String) {
        #expect(Self.codes(of: "resources/\(name)").contains("mark"), "\(name)")
        let closed = Self.codes(of: "resources/\(name)", "---\nvisibility: private\n---\n# Words\n")
        #expect(!closed.contains("mark"), "\(name)")
    }

    @Test(
        "A name of what it is about",
        arguments: [
            "private-equity-basics.md", "confidentiality-guide.md", "confidential-computing.md", "private-lessons.md",
            "vertrauliche-gespraeche.md", "vertraulichkeit.md", "internal-mobility.md", "PRIVATE EQUITY BASICS.md",
            "confidential-conversations.md", "not-publicly-funded.md", "keeping-a-private-journal.md", "geheimnisse.md",
        ])
    func otherNames(name: String) { #expect(!Self.codes(of: "resources/\(name)").contains("mark"), "\(name)") }

    @Test("A large table is read once")
    func largeTable() {
        let rows = (1...4000).map { "| \($0) | private lessons |" }.joined(separator: "\n")
        #expect(!Self.closes("| What | Remark |\n| --- | --- |\n\(rows)"))
    }
}
