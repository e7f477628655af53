import Foundation
import Testing

@testable import Diagnostics

@Suite("Problems for GitHub") struct GitHubFormTests {
    private func lines(_ problems: [Problem], hasSummary: Bool = false) -> [String] {
        ProblemsForGitHub.lines(of: FormSample.report(problems), hasSummary: hasSummary).split(separator: "\n")
            .map(String.init)
    }

    @Test("A problem is one line, with its place and its cure")
    func line() {
        #expect(
            lines([FormSample.problem()]) == [
                "::error file=content/a.md,line=6,col=6,endColumn=16,title=A day%3A none%2C at all::"
                    + "there is no 30 February [day]%0Awrite another day"
            ])
        // Of a whole file there is no end.
        #expect(lines([FormSample.problem(line: 1, column: 1, excerpt: nil)])[0].contains("line=1,col=1,title="))
    }

    static let words = [
        "a:b", "a,b", "100%", "%0A", "%25", "one\ntwo", "one\r\ntwo", "x::error::y", "a=b", "ü ö", "\"quoted\" 'too'",
        "::",
        "a,line=7", "\u{2028}",
    ]

    @Test("Any name of a file and any message come out as they went in", arguments: words)
    func escaping(words: String) {
        let sample = FormSample.problem(path: "content/\(words).md", help: words)
        let report = FormSample.report([sample])
        let commands = workflowCommands(in: ProblemsForGitHub.lines(of: report, hasSummary: false))
        #expect(commands.count == 1 && commands.first?.name == "error")
        #expect(commands.first?.properties["file"] == "content/\(words).md")
        #expect(commands.first?.properties["line"] == "6")
        // Control characters are made visible first.
        let help = words.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }
        #expect(commands.first?.data == "there is no 30 February [day]\n\(help.joined(separator: "\n"))")
    }

    @Test("Errors come first, ten of each, and the rest is counted")
    func caps() {
        let errors = (1...12).map { FormSample.problem(line: $0 * 2) }
        let warnings = (1...11).map { FormSample.problem(FormSample.warning, line: $0 * 2 + 1) }
        let told = lines((errors + warnings).sorted())
        #expect(told.prefix(10).allSatisfy { $0.hasPrefix("::error ") })
        #expect(told[10..<20].allSatisfy { $0.hasPrefix("::warning ") })
        #expect(told.dropFirst(20) == ["2 errors, 1 warning more than GitHub shows beside a file; they stand above"])
        #expect(
            lines(errors, hasSummary: true).last
                == "2 errors more than GitHub shows beside a file; the summary has all of them")
        #expect(lines(Array(errors.prefix(10)) + warnings.prefix(10)).count == 20)
        #expect(lines([]).isEmpty)
    }

    static let log: [(String, String)] = [
        ("::error::x", "\\u{3A}"), ("  ::warning file=a::x", "\\u{3A}"), ("a\n::set-output name=x::y", "\\u{3A}"),
        ("a\r::add-mask::y", "\\u{3A}"), ("\u{A0}\u{3000}::error::x", "\\u{3A}"), ("\u{AD}::error::x", "\\u{3A}"),
        (":\u{200D}:error::x", "\\u{3A}"), ("::stop-commands::t", "\\u{3A}"), ("##[error]x", "\\u{5B}"),
        ("  3 | words ##[add-path]/tmp", "\\u{5B}"), ("#\u{AD}#[error]x", "\\u{5B}"), ("###[error]x", "\\u{5B}"),
        ("::##[error]x", "\\u{3A}"), ("\u{2060} ::error::x", "\\u{3A}"),
    ]

    @Test("Nothing of a text is obeyed", arguments: log.indices)
    func obeyed(index: Int) {
        let (text, sign) = Self.log[index]
        let safe = withoutWorkflowCommands(text)
        #expect(workflowCommands(in: text).count == 1, "\(text)")
        #expect(workflowCommands(in: safe).isEmpty && safe.contains(sign), "\(safe)")
    }

    @Test(
        "Everything else stays to the byte",
        arguments: [
            "", "content/a.md:6:6: error: x [day]\n  6 | a::b\n", "a ::error::x", "# Wins\n## More\n- [ ] x", ":\n:",
            ": :", "## [x]",
            "C++::x #[y]", ":",
        ])
    func unchanged(text: String) { #expect(withoutWorkflowCommands(text) == text) }

    static let cells = [
        "| a | b |", "\\|", "`code`", "<img src=x onerror=alert(1)>", "[x](https://evil.example)",
        "https://evil.example",
        "www.evil.example", "ada@example.org", "@ada #12", "**bold** _it_ ~~no~~", "&lt;b&gt;", "</code><b>x</b>",
        "a\\", "***", "",
        "Zoë 💡",
    ]

    @Test("A cell of the summary is its words and nothing else", arguments: cells)
    func cell(words: String) {
        let cell = GitHubSummary.cell(words)
        let inside = cell.replacing("<code>", with: "").replacing("</code>", with: "")
            .replacing("<span>&#64;</span>", with: "&#64;")
        let references = inside.replacing(/&#[0-9]+;/, with: "")
        #expect(references.allSatisfy { $0 == " " || $0.isLetter || $0.isNumber || !$0.isASCII }, "\(cell)")
        let plain = inside.replacing(/&#([0-9]+);/) { String(UnicodeScalar(UInt32($0.1) ?? 0) ?? " ") }
        #expect(plain == words)
    }

    @Test("The summary ends in words where it has no room")
    func room() {
        let many = FormSample.report(
            (1...10_000).map { FormSample.problem(FormSample.error, line: $0, String(repeating: "|", count: 40)) })
        let text = GitHubSummary.text(of: many)
        #expect(text.utf8.count <= GitHubSummary.limit && text.utf8.count > GitHubSummary.limit - 1000)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| error") }.count
        #expect(text.hasSuffix("\n\(10_000 - rows) more do not fit here; the log has all of them.\n"))
        #expect(GitHubSummary.text(of: many, room: 100).isEmpty && GitHubSummary.text(of: many, room: -1).isEmpty)
        #expect(GitHubSummary.text(of: FormSample.report([])).isEmpty)
        #expect(
            GitHubSummary.text(of: FormSample.report([FormSample.problem()])).contains(
                "| error | <code>content&#47;a&#46;md&#58;6&#58;6</code> | <code>there is no 30 February</code> `day` | <code>write another day</code> |\n"
            ))
    }
}
