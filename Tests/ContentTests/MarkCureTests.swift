import Content
import Diagnostics
import Testing

/// Each help of a mark that closes nothing ends the problem when it is followed, and leads to no other one.
@Suite("Cures of marks") struct MarkCureTests {
    static let bodies = [
        "%% private: not for others %%", "<!-- private: x -->", "<!-- private -->",
        "<!-- private start -->\nx\n<!-- private end -->",
        "## Doubts [private]\nx", "## Doubts {.private}\nx", "## Doubts - private\nx", "## Doubts (privat)\nx",
        "## Doubts (vertraulich)\nx", "## [private] Doubts\nx", "## Private: Doubts\nx", "## Doubts 🔒\nx",
        "## Confidential\nx", "##Doubts (private)\nx", "**Doubts (private)**\n\nx", "    ## Doubts (private)\n\nx",
        "- Doubts (private)", "- Doubts (pair)", "- Doubts (due 2026-03-20, private)", "Private: x", "**Private:** x",
        "- **Private**: x", "#private", "text #private", "> [!note] Private\n> x", "```private\nx\n```",
        "visibility: private", "[//]: # (visibility: private)", "#+EXPORT: no", "#nopublish", "This note is private.",
        "Words.\n\n%% private %%\n\nMore.", "Words %% private: x %% more.", "%%\nprivate: x\n%%",
    ]

    @Test("Following the helps leaves no problem", arguments: bodies)
    func cure(_ body: String) {
        var text = "---\nvisibility: program\n---\n# Talk\n\nWe talked.\n\n" + body + "\n"
        var steps: [String] = []
        for _ in 0..<6 {
            guard let problem = problems(text).first else { break }
            steps.append("\(problem.line): \(problem.message) -> \(problem.help ?? "")")
            guard let next = follow(problem, in: text) else {
                Issue.record("no step for \(steps)")
                return
            }
            text = next
        }
        #expect(problems(text) == [], "\(body): \(steps)\n\(text)")
        #expect(!steps.isEmpty)
        #expect(steps.count <= 3, "\(steps)")
    }

    private func problems(_ text: String) -> [Problem] {
        pairOfNoor(["sessions/2026-03-14.md": text]).problems
            .filter { $0.severity == .error && $0.kind.code != "empty-id" }
    }

    /// What somebody does who reads a help.
    private func follow(_ problem: Problem, in text: String) -> String? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let at = problem.line - 1
        guard let help = problem.help, lines.indices.contains(at) else { return nil }
        if help.hasPrefix("put a heading with (") || help.hasPrefix("put it under a heading with (") {
            let mark = help.split(separator: "(")[1].prefix { $0 != ")" }
            lines.insert(contentsOf: ["", "## Notes (\(mark))", ""], at: at)
        } else if help.hasPrefix("write visibility: ") {
            let mark = help.dropFirst("write visibility: ".count).prefix { $0.isLetter }
            lines[1] = "visibility: \(mark)"
            if help.hasSuffix("take this out") { lines.remove(at: at) }
        } else if help.hasPrefix("write (") || help.hasPrefix("end the heading") {
            lines[at] = "## Doubts (private)"
        } else {
            return nil
        }
        return lines.joined(separator: "\n")
    }

    @Test("What stands in a section that is closed already needs no other mark")
    func closed() {
        for line in ["- **Private**: x", "%% private: x %%", "<!-- private -->", "Private: x", "text #private"] {
            #expect(
                problems("---\nvisibility: program\n---\nWords.\n\n## Doubts (private)\n\n\(line)\n\nx\n") == [],
                "\(line)")
            // A section for the pair is not closed as far.
            #expect(
                problems("---\nvisibility: program\n---\nWords.\n\n## Doubts (pair)\n\n\(line)\n\nx\n") != [], "\(line)"
            )
        }
    }

    @Test("The address of a link may be called private; one that speaks of who may read is an error")
    func linkDefinitions() {
        let before = "---\nvisibility: program\n---\nWords.\n\n"
        #expect(problems(before + "[private]: https://example.org/private\n") == [])
        for line in [
            "[private]: #", "[visibility]: private", "[visibility private]: https://example.org",
            "[private]: https://example.org (visibility: private)",
        ] {
            #expect(problems(before + line + "\n") != [], "\(line)")
        }
    }
}
