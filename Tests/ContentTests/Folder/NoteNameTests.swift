import Content
import Diagnostics
import Foundation
import Testing

/// Copies that tools make, endings that are not read, and names whose addresses are taken.
@Suite("Names of notes") struct NoteNameTests {
    private func codes(_ files: [String: String]) throws -> [String] {
        let folder = try TestFolder()
        for (path, text) in files { try folder.write("resources/\(path)", text) }
        return try readContent(ContentFolder(path: folder.path)).problems.map {
            "\($0.kind.code) \($0.path.dropFirst(10))"
        }
    }

    @Test(
        "A copy that a tool made is not read",
        arguments: [
            "book (Ada's conflicted copy 2026-03-14).md", "book (conflicted copy 2026-03-14 101010).md",
            "book.sync-conflict-20260314-101010-ABCDEFG.md", "book (SFConflict ada@example.org 2026-03-14-10-10-10).md",
            "book (In Konflikt stehende Kopie von Ada 2026-03-14).md", "book (Copie en conflit de Ada 2026-03-14).md",
            "book_conflict-20260314-101010.md", "book_NAS_Mar-14-1010-2026_Conflict.md", "Copy of book.md",
            "book copy.md", "book - Copy.md",
            "book – Kopie.md", "book.conflict.md", "book (copy).md", "book.orig.md", "book.bak.md",
            "book [conflicted].md",
        ])
    func copies(_ name: String) throws {
        #expect(try codes(["book.md": "# A", name: "# A, changed"]) == ["sync-copy \(name)"])
    }

    @Test("A number makes a copy only of the same words")
    func numbers() throws {
        #expect(
            try codes(["book.md": "# A", "book 2.md": "# A", "book (1).md": "# A"]) == [
                "sync-copy book (1).md", "sync-copy book 2.md",
            ])
        #expect(try codes(["book.md": "# A", "book 2.md": "# B", "book (1).md": "# C"]).isEmpty)
        #expect(try codes(["2026-03-14.md": "# A", "2026-03-14 2.md": "# B", "chapter 12.md": "# A"]).isEmpty)
    }

    @Test(
        "A note that is about copies and conflicts is a note",
        arguments: [
            "conflict.md", "handling-conflict.md", "handling_conflict.md", "copy.md", "good copy.md",
            "copy of a plan.md", "conflicts (peace).md",
            "resolve-conflict-well.md", "backup.md", "sync.md", "original.md",
        ])
    func plain(_ name: String) throws {
        #expect(try codes([name: "# A", "other.md": "# B"]).isEmpty)
    }

    @Test(
        "Another ending is a warning that names the right one",
        arguments: [
            ("book.markdown", "book.md"), ("book.mdx", "book.md"), ("book.md.txt", "book.md"),
            ("book.mdown", "book.md"),
            ("book.MARKDOWN", "book.md"), ("book.mkd", "book.md"), ("book.qmd", "book.md"),
            ("2026-03-14.md.bak", "2026-03-14.md"),
        ])
    func endings(_ name: String, right: String) throws {
        let folder = try TestFolder()
        try folder.write("resources/\(name)", "# A")
        let problems = try readContent(ContentFolder(path: folder.path)).problems
        #expect(problems.map(\.kind.code) == ["note-ending"])
        #expect(problems.first?.help?.contains("rename it to \(right)") ?? false)
    }

    @Test(
        "Other files, hidden ones and README are none of them",
        arguments: ["a.txt", "a.pdf", ".a.markdown", "_a.mdx", "README.markdown", "x.rst"])
    func otherFiles(_ name: String) throws {
        #expect(try codes([name: "# A"]).isEmpty)
    }

    @Test("What is ignored is no warning")
    func ignored() throws {
        let folder = try TestFolder()
        try folder.write("program.md", "---\nignore: [\"*.mdx\", drafts/, \"*conflicted copy*\"]\n---")
        try folder.write("resources/a.mdx", "x")
        try folder.write("resources/drafts/b.markdown", "x")
        try folder.write("resources/c (conflicted copy).md", "x")
        try folder.link("drafts", to: "/etc")
        #expect(try folder.codes().isEmpty)
    }

    @Test(
        "A name that a page of ours needs is an error of the file",
        arguments: ["resources/index.md", "resources/deep/Index.md", "people/index.md"])
    func index(_ path: String) {
        let problems = readContent(notes: [(path, Array("---\nname: A\n---".utf8))], attachments: []).problems
        #expect(
            problems.contains {
                $0.kind.code == "taken-address" && $0.path == path && $0.help?.contains("rename") ?? false
            })
    }

    @Test("A goal or a session called index has an address of its own")
    func indexOfPair() {
        let problems = readContent(
            notes: [
                ("pairs/index/agreement.md", Array("---\nmentor: g\nmentee: a\nstart: 2026-01-01\n---".utf8)),
                ("pairs/index/goals/index.md", Array("---\nstart: 2026-01-05\n---".utf8)),
            ], attachments: []
        ).problems
        #expect(problems.isEmpty)
    }

    @Test("Attachments that differ only in capitals are an error, where pages link to both")
    func attachments() {
        func codes(_ text: String) -> [String] {
            readContent(
                notes: [("resources/a.md", Array(text.utf8))], attachments: ["resources/a.png", "resources/A.png"]
            ).problems
                .map { "\($0.kind.code) \($0.path)" }
        }
        #expect(codes("![one](a.png) ![two](A.png)") == ["taken-address resources/a.png"])
        #expect(codes("![one](a.png)").isEmpty)
    }

    @Test(
        "A name that is too long is told from one that means a device",
        arguments: [
            ("resources/con.md", "on Windows “con” means a device, so nothing can be called so"),
            ("resources/Com1.md", "on Windows “com1” means a device, so nothing can be called so"),
            ("pairs/aux/goals/talk.md", "on Windows “aux” means a device, so nothing can be called so"),
            (
                "resources/\(String(repeating: "a", count: 241)).md",
                "this name is too long for the address of a page"
            ),
        ])
    func unfit(path: String, message: String) {
        let problems = readContent(notes: [(path, Array("# Talk\n".utf8))], attachments: []).problems
        #expect(problems.first { $0.kind.code == "file-name" }?.message == message, "\(problems)")
    }
}
