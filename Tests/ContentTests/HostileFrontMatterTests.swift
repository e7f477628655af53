import Content
import Diagnostics
import Testing

@Suite("Hostile front matter") struct HostileFrontMatterTests {
    private func codes(_ yaml: String, at path: String = "pairs/ada-grace/goals/a.md") -> Set<String> {
        let reading = readContent(
            notes: [
                (path: path, bytes: Array("---\n\(yaml)\n---\n".utf8)),
                (
                    path: "pairs/ada-grace/agreement.md",
                    bytes: Array("---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\n---\n".utf8)
                ),
            ], attachments: [])
        for problem in reading.problems where problem.path == path {
            #expect(
                (1...(yaml.split(separator: "\n", omittingEmptySubsequences: false).count + 2)).contains(problem.line))
        }
        return Set(reading.problems.filter { $0.severity == .error }.map(\.kind.code))
    }

    private static let deep = String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000)

    @Test(
        "Nothing behind a quoted or bracketed name hides from the scan",
        arguments: [
            ("'it''s': \(deep)", "yaml-limits"), ("\"a\\\"b\": \(deep)", "yaml-limits"),
            ("[a]: \(deep)", "yaml-limits"),
            ("'it''s': &a [x, x]", "yaml-anchor"), ("\"a\\\"b\": *a", "yaml-anchor"), ("[a]: !!str b", "yaml-anchor"),
            ("k: {? &x a : b}", "yaml-colon"), ("title: {\"a\": &b c}", "yaml-anchor"),
        ])
    func bypasses(yaml: String, code: String) { #expect(codes(yaml).contains(code), "\(codes(yaml))") }

    @Test("Thousands of names, values and duplicates end soon", .ends(within: 120))
    func many() {
        #expect(codes(String(repeating: "title: a\n", count: 6000)) == ["yaml-duplicate"])
        #expect(codes("resources: [" + String(repeating: "@a,", count: 20_000) + "]") == ["unknown-resource"])
        #expect(codes("resources: [" + String(repeating: "%,", count: 20_000) + "]") == ["empty-reference"])
        #expect(codes((0..<5000).map { "key\($0): a" }.joined(separator: "\n")) == [])
    }

    @Test(
        "Line ends that only YAML knows do not shift the places of problems",
        arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
    func separators(separator: String) {
        #expect(codes("title: a\(separator)b\(separator)c\ndue: soon") == ["day"])
    }

    @Test(
        "Numbers, days and spans beyond all bounds are refused, and overflow nothing",
        arguments: [
            "weight: 1e999", "weight: nan", "weight: -inf", "weight: 99999999999999999999", "weight: ３",
            "due: 0000-00-00", "due: 99999-01-01", "due: 9223372036854775807/9223372036854775807/9999",
            "due: 2026-9223372036854775807-01", "review_every: 999999999999w", "review_every: 0d", "review_every: 1e9d",
        ])
    func beyond(yaml: String) { #expect(!codes(yaml).isEmpty) }

    @Test("The limits hold at their edges")
    func edges() {
        let fits = 64 * 1024 - "title: ".utf8.count - 1
        #expect(codes("title: " + String(repeating: "a", count: fits)) == [])
        #expect(codes("title: " + String(repeating: "a", count: fits + 1)) == ["yaml-limits"])
        func nested(_ depth: Int) -> String {
            "resources: " + String(repeating: "[", count: depth) + "a" + String(repeating: "]", count: depth)
        }
        #expect(!codes(nested(29)).contains("yaml-limits"))
        #expect(codes(nested(33)).contains("yaml-limits"))
    }
}
