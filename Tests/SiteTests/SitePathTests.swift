import Publishing
import Testing

@Suite("Paths below the root of a site")
struct SitePathTests {
    @Test(
        "Paths that stay below the root, and others",
        arguments: [
            ("a.html", true), ("a/b/c.html", true), ("a/...", true), ("a/..b", true), (".a/b.", true),
            ("ä/日.html", true),
            ("", false), ("/a", false), ("a/", false), ("a//b", false), (".", false), ("..", false), ("a/./b", false),
            ("a/../b", false), ("../a", false), ("a/..", false), ("a\\b", false), ("a\nb", false), ("a\u{7F}", false),
            (String(repeating: "a", count: 255), true), (String(repeating: "a", count: 256), false),
            (String(repeating: "ä", count: 128), false), (String(repeating: "a/", count: 2_000) + "b", false),
        ])
    func safe(path: String, isSafe: Bool) { #expect(SitePath.isSafe(path) == isSafe) }

    @Test(
        "The folders of a file, the outermost first",
        arguments: [("a.html", []), ("a/b.html", ["a"]), ("a/b/c.html", ["a", "a/b"]), ("ä/é/c", ["ä", "ä/é"])])
    func folders(file: String, folders: [String]) { #expect(SitePath.folders(of: file) == folders) }

    @Test(
        "Paths that are one on disks that do not tell capitals or writings of an accent",
        arguments: [("A/b.HTML", "a/B.html"), ("\u{C9}t\u{E9}.html", "E\u{301}te\u{301}.html")])
    func folded(one: String, other: String) {
        #expect(SitePath.folded(one).utf8.elementsEqual(SitePath.folded(other).utf8))
    }
}
