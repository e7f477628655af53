import Testing

@testable import Markdown

/// Tables as code hosts have them.
@Suite("Tables in bodies") struct TableTests {
    private func html(_ text: String, direction: Bool = false) -> String {
        var request = RenderRequest()
        request.hasDirection = direction
        request.levelAbove = 0
        request.link = { .address($0) }
        return renderHTML(text, request: request).text
    }

    /// The cells of a rendered table, row by row, with the HTML in them.
    private func rows(_ text: String) -> [[String]] {
        html(text).split(separator: "<tr>").dropFirst().map { row in
            row.matches(of: /<t[hd](?:\s[^>]*)?>(.*?)<\/t[hd]>/).map { String($0.output.1) }
        }
    }

    @Test("A table is a table, with its heading and the side on which words stand")
    func whole() {
        #expect(
            html("| Week | Talks |\n|:--|--:|\n| 9 | 2 |\n") == """
                <div class="scroll" tabindex="0" role="group" aria-label="Table">
                <table>
                <thead>
                <tr>
                <th scope="col" class="to-left">Week</th>
                <th scope="col" class="to-right">Talks</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="to-left">9</td>
                <td class="to-right">2</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test(
        "Rows are cut into cells at bars that nothing protects",
        arguments: [
            ("a | b\n-- | --\nc | d", [["a", "b"], ["c", "d"]]),
            ("a|b\n-|-\nc|d", [["a", "b"], ["c", "d"]]),
            ("| a |\n|---|\n| b \\| c |", [["a"], ["b | c"]]),
            ("| a |\n|---|\n| `b \\| c` |", [["a"], ["<code>b | c</code>"]]),
            ("| a | b |\n|---|---|\n| *c | d* |", [["a", "b"], ["*c", "d*"]]),
            (
                "| a | b |\n|---|---|\n| **c** | [d](e.md) |",
                [["a", "b"], ["<strong>c</strong>", "<a href=\"e.md\">d</a>"]]
            ),
            ("| a | b |\n|---|---|\n| c |\n| d | e | f |", [["a", "b"], ["c", ""], ["d", "e"]]),
            ("| a | b |\n|---|---|\n\n| c | d |", [["a", "b"]]),
            ("| a | b |\n|---|---|\n| c | d |\n> e", [["a", "b"], ["c", "d"]]),
            ("| a | b |\n|---|---|\nc\n", [["a", "b"], ["c", ""]]),
            ("| a | b |\n|---|---|\n| \\*c\\* | &amp; <b>d</b> |", [["a", "b"], ["*c*", "&amp; d"]]),
            ("| C# | b # |\n|---|---|\n| # | - c |", [["C#", "b #"], ["#", "- c"]]),
            ("| a |\n|---|\n| [b] |\n\n[b]: c.md", [["a"], ["<a href=\"c.md\">b</a>"]]),
            ("> | a | b |\n> |---|---|\n> | c | _d_ |", [["a", "b"], ["c", "<em>d</em>"]]),
            ("- | a | b |\n  |---|---|\n  | c | `d` |", [["a", "b"], ["c", "<code>d</code>"]]),
            ("1. words\n\n   | a | b |\n   |---|---|\n   | c | d |", [["a", "b"], ["c", "d"]]),
            ("words\n| a | b |\n|---|---|\n| c | d |", [["a", "b"], ["c", "d"]]),
            ("| a | b |\n|---|---|\n| c | d |\n---\nwords", [["a", "b"], ["c", "d"]]),
            ("| a | b |\n|---|---|\n| c | d |\n^id-1\n", [["a", "b"], ["c", "d"]]),
            ("| a | b |\n|---|---|\n| c | d |\n^id-1 |\n", [["a", "b"], ["c", "d"], ["^id-1", ""]]),
            ("> | a |\n> |---|\n> | c |\n> ^id", [["a"], ["c"]]),
            ("| a | b |\n|---|---|\n| ~~c~~ | ==d== |", [["a", "b"], ["<del>c</del>", "<mark>d</mark>"]]),
        ] as [(String, [[String]])])
    func cells(text: String, expected: [[String]]) { #expect(rows(text) == expected) }

    @Test(
        "The id of a table is not shown, and what follows it is no row",
        arguments: [
            ("| a |\n|---|\n| c |\n^id", ""), ("| a |\n|---|\n| c |\n\n^id", ""),
            ("| a |\n|---|\n| c |\n^id\n\nwords", "<p>words</p>\n"),
        ])
    func id(text: String, behind: String) {
        #expect(html(text).hasSuffix("</table>\n</div>\n" + behind), "\(html(text))")
    }

    @Test(
        "What is no table stays what it is",
        arguments: [
            ("| a | b |\n| --- |\n| c |", "<p>| a | b |\n| --- |\n| c |</p>\n"),
            ("| *a* | b |\n| - x |", "<p>| <em>a</em> | b |\n| - x |</p>\n"),
            ("| *a* | b |\n| --- |\n[c](d.md)", "<p>| <em>a</em> | b |\n| --- |\n<a href=\"d.md\">c</a></p>\n"),
            (
                "```\n| *a* | b |\n|---|---|\n| `c` | \\d |\n```",
                "<pre><code>| *a* | b |\n|---|---|\n| `c` | \\d |\n</code></pre>\n"
            ),
            ("    | a_b |\n    |---|\n    | [c] |", "<pre><code>| a_b |\n|---|\n| [c] |\n</code></pre>\n"),
            ("a | b", "<p>a | b</p>\n"),
            ("Foo\n---", "<h1><span id=\"foo\"></span>Foo</h1>\n"),
        ])
    func others(text: String, expected: String) { #expect(html(text) == expected) }

    @Test("The sentence in front of a table is what it is called, else its heading")
    func captions() {
        let table = "| a |\n|---|\n| b |\n"
        #expect(
            html("We met. The *weeks* so far:\n\n\(table)").contains(
                "<caption class=\"unseen\">The weeks so far</caption>"))
        #expect(html("The weeks:\n\(table)").contains("aria-label=\"The weeks\""))
        #expect(html("## Weeks\n\n\(table)").contains("<caption class=\"unseen\">Weeks</caption>"))
        #expect(!html("- a list\n\n\(table)").contains("<caption"))
        #expect(!html("A \"quoted\" <b>word</b>\n\n\(table)").contains("\"A \"quoted"))
    }

    @Test("An empty cell of the first row is no heading")
    func emptyHeading() {
        #expect(html("| | a |\n|---|---|\n| b | c |").contains("<tr>\n<td></td>\n<th scope=\"col\">a</th>"))
    }

    @Test("Cells have a direction of their own, and a table from right to left runs so")
    func directions() {
        let found = html("| שבוע | a |\n|---|---|\n| b | c |", direction: true)
        #expect(found.contains("<div dir=\"rtl\" class=\"scroll\""))
        #expect(found.contains("<td dir=\"auto\">b</td>"))
    }

    @Test("Lines of rows are those of the file, for items that are shown elsewhere")
    func lines() {
        let document = Document(parsing: "a\n| b |\n|---|\n| c |\n| d |\n", firstLine: 10)
        var lines: [Int] = []
        document.walk { node, isEntering in
            if isEntering, case .row = document[node].kind { lines.append(document[node].line) }
        }
        #expect(lines == [11, 13, 14])
    }

    @Test("Control characters of a note are no signs", arguments: ["\u{1}", "\u{3}", "\u{5}", "\u{8}"])
    func controls(sign: String) {
        #expect(rows("| a |\n|---|\n| b\(sign)c\(sign) |") == [["a"], ["bc"]])
        #expect(html("`x\(sign)`\n\n| a |\n|---|\n| b |").contains("<code>x</code>"))
    }
}
