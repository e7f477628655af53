package import Diagnostics

extension ProblemKind {
    /// The manual of all problems, in Markdown: `docs/problems.md` is this text.
    package static var manual: String {
        var text = """
            # Problems

            Every problem that `waymark check` can name, by its code. The code stands in brackets at the end of a
            message and never changes its meaning, so scripts may rely on it. An **error** is something that cannot be
            read, is ambiguous or leads nowhere; nothing is published while there is one. A **warning** reads, but looks
            wrong; with `--strict` it counts as an error.

            The examples are of one pair, Ada Lovelace (mentee) and Grace Hopper (mentor), whose folder has notes on both, their
            agreement, a goal and a session as well. `waymark explain day` shows what stands here of a code in the terminal.

            This page is written from the program's own texts (`UPDATE_GOLDEN=1 make test` renews it).

            | code | | what it says |
            | --- | --- | --- |

            """
        for kind in all.sorted(by: { $0.code < $1.code }) {
            text += "| [`\(kind.code)`](#\(kind.code)) | \(kind.severity.rawValue) | \(kind.title) |\n"
        }
        for (title, kinds) in chapters {
            text += "\n## \(title)\n"
            for kind in kinds {
                text += """

                    ### \(kind.code)

                    **\(kind.title)** (\(kind.severity.rawValue)). \(kind.why)

                    To mend it: \(kind.cure).

                    """
                text += example(of: kind)
            }
        }
        text += """

            ## What fmt tidies

            These are no problems, and `check` says nothing of them; `waymark fmt` shows their codes where it changes something.

            """
        for kind in tidyKinds { text += "\n- `\(kind.code)`: \(kind.title). \(kind.why)\n" }
        return text
    }

    /// The example of a kind of problem, in Markdown.
    private static func example(of kind: ProblemKind) -> String {
        var text = ""
        for part in ProblemExample.all[kind.code]?.parts ?? [] {
            text += "\n**\(part.label)**\(part.words)\n"
            guard !part.lines.isEmpty else { continue }
            // A fence is longer than any in the note.
            let ticks = part.lines.map { $0.prefix { $0 == "`" }.count }.max() ?? 0
            let fence = String(repeating: "`", count: max(3, ticks + 1))
            text += "\n\(fence)\(part.isNote ? "markdown" : "")\n\(part.lines.joined(separator: "\n"))\n\(fence)\n"
        }
        return text
    }

    /// All kinds, by what they are about.
    package static var chapters: [(title: String, kinds: [ProblemKind])] {
        [
            ("Files", fileKinds), ("Front matter", frontMatterKinds), ("Fields", fieldKinds), ("Bodies", bodyKinds),
            ("Items", itemKinds), ("References", linkKinds), ("Meaning", meaningKinds),
        ]
    }
}
