import Content
import Diagnostics
import MentoringModel
import Testing

@testable import Publishing
@testable import Site

/// What people write ends up in pages, in files of data and on terminals, and means nothing there.
@Suite("Injection") struct InjectionTests {
    private static let hostile = [
        "<script>alert(1)</script>", "\"\u{301} onmouseover=\"alert(1)", "'><img src=x onerror=alert(1)>", "{{title}}",
        "{{{bodyHTML}}}", "{{>layout}}", "{{#title}}x{{/title}}", "</script><!--", "]]>", "&lt;b&gt;",
        "<\u{338}svg onload=x>",
        "a]](javascript:alert(1))", "../../etc/passwd", "%0d%0aSet-Cookie: x", "\u{202E}<b>",
    ]

    private func site(_ words: String, audience: Audience) throws -> BuiltSite {
        let yaml = "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        let notes: [(String, String)] = [
            ("program.md", "---\nname: \(yaml)\ncohort: \(yaml)\nskills: [\(yaml)]\n---\n\(words)\n"),
            (
                "people/ada.md",
                "---\nname: \(yaml)\nheadline: \(yaml)\noffers: [\(yaml)]\nvisibility: public\n---\n\(words)\n"
            ),
            ("people/grace.md", "---\nname: Grace\nvisibility: public\n---\n"),
            (
                "pairs/p/agreement.md",
                "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\nfocus: [\(yaml)]\nvisibility: public\n---\n## Hopes\n\(words)\n"
            ),
            (
                "pairs/p/goals/g.md",
                "---\ntitle: \(yaml)\nspecific: \(yaml)\nstart: 2026-01-01\ndue: 2026-12-31\n"
                    + "measure: {metric: \(yaml), unit: \(yaml), baseline: 0, target: 3}\nvisibility: public\n---\n\(words)\n"
            ),
            (
                "pairs/p/sessions/2026-03-14.md",
                "---\ntitle: \(yaml)\nvisibility: public\n---\n# \(words)\n## Actions\n- [ ] @ada \(words)\n## Wins\n- \(words)\n"
            ),
            (
                "resources/r.md",
                "---\ntitle: \(yaml)\nauthor: \(yaml)\nskills: [\(yaml)]\nsummary: \(yaml)\n---\n\(words)\n"
            ),
        ]
        let reading = readContent(notes: notes.map { (path: $0.0, bytes: Array($0.1.utf8)) }, attachments: [])
        let day = try #require(CalendarDay("2026-07-06"))
        return try Pipeline(audience: audience, pair: Slug(ofNormalized: "p"), asOf: day)
            .site(of: reading.programme, templates: try TemplateSet()) { _ in [] }
    }

    @Test("No word of the notes becomes markup, script, template or path", arguments: hostile)
    func pages(words: String) throws {
        for audience in [Audience.pair, .public] {
            for file in try site(words, audience: audience).files {
                #expect(SitePath.isSafe(file.path), "\(file.path)")
                guard file.path.hasSuffix(".html") else { continue }
                let text = String(decoding: file.bytes, as: UTF8.self)
                for bad in [
                    "<script>alert", "<img src=x", " onmouseover=\"", "<svg onload", "<\u{338}", "\"\u{301}",
                    "href=\"javascript:",
                    "<!--",
                ] {
                    #expect(!contains(text, bad), "\(bad) in \(file.path)")
                }
                // A template's syntax is shown as it was written, and taken for none.
                if words.hasPrefix("{{"), file.path == "pairs/p/goals/g.html" {
                    #expect(text.contains(words.replacing(">", with: "&gt;")))
                }
            }
        }
    }

    @Test(
        "Every line of the data has as many fields as its head, and none begins like a formula",
        arguments: hostile + [
            "=1+1", "+1", "-1", "@SUM(1)", "\tx", "＝1", "＋1", "－1", "＠x", "a\",=cmd|' /C calc'!A0",
        ])
    func data(words: String) throws {
        for file in try site(words, audience: .pair).files where file.path.hasSuffix(".csv") {
            let rows = rows(of: String(decoding: file.bytes, as: UTF8.self))
            #expect(Set(rows.map(\.count)).count <= 1, "\(file.path)")
            for field in rows.dropFirst().joined() where Double(field) == nil {
                #expect(
                    field.unicodeScalars.first.map { !"=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? true, "\(field)"
                )
            }
        }
    }

    private func contains(_ text: String, _ bad: String) -> Bool {
        Array(text.utf8).firstRange(of: Array(bad.utf8)) != nil
    }

    /// The fields of a file of RFC 4180.
    private func rows(of text: String) -> [[String]] {
        var rows: [[String]] = [[]]
        var field = ""
        var isQuoted = false
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            defer { last = scalar }
            switch scalar {
            case "\"":
                if !isQuoted, last == "\"" { field.unicodeScalars.append("\"") }
                isQuoted.toggle()
            case "," where !isQuoted:
                rows[rows.count - 1].append(field)
                field = ""
            case "\n" where !isQuoted:
                rows[rows.count - 1].append(field)
                field = ""
                rows.append([])
            default: field.unicodeScalars.append(scalar)
            }
        }
        return rows.dropLast()
    }
}
