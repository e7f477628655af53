import MentoringModel
import Testing

@testable import Publishing
@testable import Site
@testable import Templates

@Suite("Style sheets")
struct StyleSheetTests {
    @Test(
        "Comments and indentation go, and nothing else",
        arguments: [
            ("a { color: red; }\n", "a{color:red}\n"),
            ("/* why */ a , b > c { margin : 0 }", "a,b>c{margin :0}\n"),
            ("a :hover{}a:hover{}", "a :hover{}a:hover{}\n"),
            ("a + b ~ c { --x: 1px, 2px; }", "a + b ~ c{--x:1px,2px}\n"),
            ("@media (width > 30rem) { a { b: c(-1 * 2) ; } }", "@media (width>30rem){a{b:c(-1 * 2)}}\n"),
            (".x::before { content: \"a /* b */  {;}\"; }", ".x::before{content:\"a /* b */  {;}\"}\n"),
            (".x { content: 'it\\'s  ' ; }", ".x{content:'it\\'s  '}\n"),
            ("a/* between */b { }", "a b{}\n"),
            ("@media print { a { b: c; } }", "@media print{a{b:c}}\n"),
            (".a\\;b { x: calc(1px + 2px); }", ".a\\;b{x:calc(1px + 2px)}\n"),
            ("a { b: c } /* never ended", "a{b:c}\n"), ("a { b: \"never ended", "a{b:\"never ended\n"),
            ("a\\", "a\\\n"), ("a { b: \\; }", "a{b:\\;}\n"), (".a\\, b { }.c\\: d { }", ".a\\, b{}.c\\: d{}\n"),
            ("", "\n"), ("ä { content: \"漢\"; }", "ä{content:\"漢\"}\n"),
        ])
    func compacting(source: String, compact: String) {
        #expect(StyleSheet(compacting: source).text == compact)
    }

    @Test("A style sheet knows every picture, and nothing that fills a shape is left to the browser")
    func pictures() throws {
        let sheets = EmbeddedTemplates.files.filter { $0.path.hasSuffix(".css") }.map(\.text).joined()
        for pair in [nil, "ada-grace"] {
            for file in try DemoSite.built(pair == nil ? .coordinator : .pair, pair: pair).files
            where file.path.hasSuffix(".html") {
                for tag in HTMLReader(String(decoding: file.bytes, as: UTF8.self)).tags
                where ["rect", "circle", "line", "polyline", "path", "svg"].contains(tag.name) {
                    let classes = tag.attributes["class"]?.split(separator: " ") ?? []
                    guard !classes.isEmpty else { continue }
                    #expect(classes.contains { sheets.contains(".\($0)") }, "\(file.path): \(classes)")
                }
            }
        }
    }

    @Test("Compacting twice changes nothing more")
    func twice() throws {
        for (path, text) in EmbeddedTemplates.files where path.hasSuffix(".css") {
            let once = StyleSheet(compacting: text).text
            #expect(StyleSheet(compacting: once).text == once, "\(path)")
            #expect(once.utf8.count < text.utf8.count)
        }
    }
}
