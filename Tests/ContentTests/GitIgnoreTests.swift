import Clearance
import Diagnostics
import Foundation
import MentoringModel
import Testing

@testable import Content

/// What git leaves out is private; the table is what `git check-ignore` said of each rule.
@Suite("Files that git leaves out") struct GitIgnoreTests {
    static let paths = [
        "a.md", "b.md", "notes/a.md", "notes/b.md", "notes/deep/a.md", "notes/deep/er/c.md", "drafts/x.md",
        "notes/drafts/y.md", "#odd.md", "!odd.md", "with blank .md", "tail ", "[x].md", "x1.md", "xA.md", "a-b.md",
        "star*.md", "foo/bar/baz.md", "foo/q/bar/baz.md", "baz.md", "notes/über.md",
    ]

    static let table: [(rules: String, ignored: [Int])] = [
        ("a.md", [0, 2, 4]),
        ("/a.md", [0]),
        ("notes", [2, 3, 4, 5, 7, 20]),
        ("notes/", [2, 3, 4, 5, 7, 20]),
        ("/notes/deep", [4, 5]),
        ("deep/", [4, 5]),
        ("drafts/", [6, 7]),
        ("notes/*.md", [2, 3, 20]),
        ("notes/**", [2, 3, 4, 5, 7, 20]),
        ("**/a.md", [0, 2, 4]),
        ("notes/**/c.md", [5]),
        ("notes/*/a.md", [4]),
        ("**/drafts/**", [6, 7]),
        ("foo/**/baz.md", [17, 18]),
        ("foo/*/baz.md", [17]),
        ("*.md", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20]),
        ("?.md", [0, 1, 2, 3, 4, 5, 6, 7]),
        ("[ab].md", [0, 1, 2, 3, 4]),
        ("[!ab].md", [5, 6, 7]),
        ("[^ab].md", [5, 6, 7]),
        ("[a-c].md", [0, 1, 2, 3, 4, 5]),
        ("x[0-9].md", [13]),
        ("x[[:upper:]].md", [14]),
        ("x[[:digit:][:upper:]].md", [13, 14]),
        ("[]x].md", [6]),
        ("\\[x\\].md", [12]),
        ("[x].md", [6]),
        ("\\#odd.md", [8]),
        ("#odd.md", []),
        ("\\!odd.md", [9]),
        ("!odd.md", []),
        ("tail\\ ", [11]),
        ("tail   ", []),
        ("tail", []),
        ("a.md   ", [0, 2, 4]),
        ("*.md\n!a.md", [1, 3, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20]),
        ("*.md\n!/a.md", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20]),
        ("notes/\n!notes/a.md", [2, 3, 4, 5, 7, 20]),
        ("notes/*\n!notes/a.md", [3, 4, 5, 7, 20]),
        ("notes/*\n!notes/deep\n", [2, 3, 7, 20]),
        ("/*\n!/notes", [0, 1, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]),
        ("star\\*.md", [16]),
        ("star*.md", [16]),
        ("star**.md", [16]),
        ("a-b.md", [15]),
        ("[a-]-b.md", [15]),
        ("a[-]b.md", [15]),
        ("**", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]),
        ("*", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]),
        ("/**", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]),
        ("**/", [2, 3, 4, 5, 6, 7, 17, 18, 20]),
        ("deep/er", []),
        ("er/", [5]),
        ("/er", []),
        ("notes/deep/", [4, 5]),
        ("notes//a.md", []),
        ("[", []),
        ("[a", []),
        ("a.md\\", []),
        ("x[0-9", []),
        ("\u{FEFF}a.md", [0, 2, 4]),
        ("a.md\r", [0, 2, 4]),
        ("*a*a*", []),
        ("über.md", [20]),
        ("notes/?ber.md", []),
        ("notes/??ber.md", [20]),
        ("foo/**bar/baz.md", [17]),
        ("**foo/bar", [17]),
        ("foo/bar/", [17]),
        ("*/b.md", [3]),
        ("/*/b.md", [3]),
        ("**/*/b.md", [3]),
        ("a.md/", []),
        ("notes/a.md/", []),
        ("!notes\nnotes", [2, 3, 4, 5, 7, 20]),
        ("notes\n!notes", []),
        ("[[:bogus:]].md", []),
        ("[[:alpha:].md", []),
        ("x[\\0-9].md", [13]),
        ("x[!a-z0-9].md", [14]),
    ]

    @Test("Each rule leaves out what git leaves out by it", arguments: table)
    func rule(rules: String, ignored: [Int]) {
        let git = GitIgnore(content: [], hasRepository: false) { file in
            file == ".gitignore" ? Array(rules.utf8) : nil
        }
        let found = GitIgnoreTests.paths.indices.filter { git.ignored(GitIgnoreTests.paths[$0]) != nil }
        #expect(found == ignored, "\(rules.debugDescription)")
    }

    @Test("A rule that would take git long takes no time")
    func hostile() {
        let rules = String(repeating: "*a", count: 500) + "b\n" + String(repeating: "**/", count: 500) + "b"
        let git = GitIgnore(content: [], hasRepository: false) { _ in Array(rules.utf8) }
        #expect(git.ignored(String(repeating: "a", count: 250)) == nil)
        #expect(git.ignored(Array(repeating: "a", count: 30).joined(separator: "/")) == nil)
    }

    private func ignored(_ path: String, content: [String], _ files: [String: String]) -> String? {
        GitIgnore(content: content, hasRepository: true) { files[$0].map { Array($0.utf8) } }.ignored(path)
            .map { "\($0.rule.file):\($0.rule.line) \($0.path)" }
    }

    @Test("Deeper files overrule those above them; what lies in a folder that is left out stays so")
    func order() {
        let files = [
            "../.git/info/exclude": "one.md\nfour.md", "../.gitignore": "!one.md\ntwo.md\nthree.md\nfive.md",
            ".gitignore": "\n!two.md", "a/.gitignore": "two.md\n!five.md", "a/closed/.gitignore": "!*",
        ]
        func found(_ path: String) -> String? { ignored(path, content: ["content"], files) }
        #expect(found("one.md") == nil && found("two.md") == nil)
        #expect(found("four.md") == "../.git/info/exclude:2 four.md")
        #expect(found("three.md") == "../.gitignore:3 three.md")
        #expect(found("a/two.md") == "a/.gitignore:1 a/two.md" && found("a/five.md") == nil)
        let closed = ["../.gitignore": "closed/", "a/closed/.gitignore": "!*", ".gitignore": "!a/closed/x.md"]
        #expect(ignored("a/closed/x.md", content: ["content"], closed) == "../.gitignore:1 a/closed")
    }

    @Test(
        "A rule that leaves out the whole content folder does not count; one for a part of it does",
        arguments: [
            ("notes", nil), ("/desk", nil), ("desk/", nil), ("desk/notes/", nil), ("/desk/notes/*", nil),
            ("desk/notes/**", nil), ("*", nil), ("/*\n!/src", nil), ("no*s", nil), ("**", nil), ("desk/**/notes", nil),
            ("desk/notes/*\n!desk/notes/b.md", "../../.gitignore:1 a.md"),
            ("desk/notes/a.md", "../../.gitignore:1 a.md"),
            ("a.md", "../../.gitignore:1 a.md"), ("notes\na.*", "../../.gitignore:2 a.md"),
            ("notes\n!notes\ndesk/*/a.md", "../../.gitignore:3 a.md"),
        ] as [(String, String?)])
    func whole(rules: String, found: String?) {
        #expect(ignored("a.md", content: ["desk", "notes"], ["../../.gitignore": rules]) == found)
    }

    private func folder(_ files: [String: String]) throws -> TestFolder {
        let folder = try TestFolder()
        for (path, text) in files { try folder.write(path, text) }
        return folder
    }

    @Test("A note that git leaves out is private whatever it says, and so is a pair by its agreement")
    func notes() throws {
        let folder = try folder([
            "resources/open.md": "# Open", "resources/plan.md": "---\nvisibility: public\n---\n# Plan\n## Wins\nx",
            "pairs/p/agreement.md": "---\nmentor: a\nmentee: b\n---\n", ".gitignore": "# mine\nplan.md\npairs/*/\n",
        ])
        let reading = try readContent(ContentFolder(path: folder.path))
        let open = reading.programme.withoutPrivate()
        #expect(open.resources.map(\.id.text) == ["open"] && open.pairs.isEmpty)
        let problems = reading.problems.map { "\($0.severity) \($0.path): \($0.message)" }
        #expect(
            problems == [
                "warning pairs/p: git leaves out this folder, so its notes are private whatever they say: "
                    + ".gitignore line 3 says `pairs/*/`",
                "warning resources/plan.md: git leaves out this note, so it is private whatever it says: "
                    + ".gitignore line 2 says `plan.md`",
            ])
        try folder.write(".gitignore", "plan.md\n!resources/plan.md\n")
        #expect(try readContent(ContentFolder(path: folder.path)).problems == [])
    }

    @Test("An attachment that git leaves out is not published, and a link to it says why")
    func attachments() throws {
        let folder = try folder([
            "resources/a.md": "[x](raw/x.pdf) [y](y.pdf)", "resources/raw/x.pdf": "%PDF", "resources/y.pdf": "%PDF",
            "resources/raw/unused.pdf": "%PDF", "resources/.gitignore": "raw\n",
        ])
        let reading = try readContent(ContentFolder(path: folder.path))
        #expect(reading.programme.resources[0].note.links == ["y.pdf": .attachment(path: "resources/y.pdf")])
        #expect(
            reading.problems.map { "\($0.kind.code) \($0.path):\($0.line):\($0.column)" }
                == ["git-ignored resources/a.md:1:5"])
    }

    @Test("The repository around the folder counts, in what belongs to it; other files of git do not")
    func repository() throws {
        let outer = try folder([
            ".git/info/exclude": "excluded.md",
            ".git/config": "[core]\n\texcludesFile = ../global\n\tfsmonitor = touch ran",
            "global": "open.md", ".gitignore": "above.md\n", "desk/content/resources/above.md": "x",
            "desk/content/resources/excluded.md": "x", "desk/content/resources/open.md": "x",
        ])
        let reading = try readContent(ContentFolder(path: outer.path + "/desk/content"))
        #expect(reading.programme.withoutPrivate().resources.map(\.id.text) == ["open"])
        #expect(reading.problems.map(\.message).contains { $0.contains("../../.gitignore line 1") })
        #expect(reading.problems.map(\.message).contains { $0.contains("../../.git/info/exclude line 1") })
        #expect(!FileManager.default.fileExists(atPath: outer.path + "/ran"))
        try FileManager.default.removeItem(atPath: outer.path + "/.git")
        #expect(try readContent(ContentFolder(path: outer.path + "/desk/content")).problems == [])
    }

    @Test("A .gitignore that is too large is an error, since nobody knows what it leaves out; one behind a link counts")
    func odd() throws {
        for kind in ["link", "folder", "large"] {
            let folder = try folder(["resources/a.md": "x", "elsewhere/rules": "a.md"])
            switch kind {
            case "link": try folder.link(".gitignore", to: "elsewhere/rules")
            case "folder": try folder.write(".gitignore/x", "a.md")
            default: try folder.write(".gitignore", "a.md\n" + String(repeating: "#", count: 1 << 16))
            }
            let codes = try readContent(ContentFolder(path: folder.path)).problems.map(\.kind.code)
            #expect(codes == ["link": ["git-ignored"], "folder": [], "large": ["unreadable"]][kind], "\(kind)")
        }
    }

    @Test("A link to a note that git leaves out is as private as the note")
    func links() throws {
        let folder = try folder(["_drafts/a.md": "# A", ".gitignore": "_drafts/\n", "resources/b.md": "# B"])
        try folder.link("resources/a.md", to: "../_drafts/a.md")
        let reading = try readContent(ContentFolder(path: folder.path))
        #expect(reading.programme.withoutPrivate().resources.map(\.id.text) == ["b"])
        #expect(reading.problems.map(\.kind.code) == ["git-ignored"])
    }
}
