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
            }
        }
        return text
    }

    private static var chapters: [(title: String, kinds: [ProblemKind])] {
        [
            ("Files", fileKinds), ("Front matter", frontMatterKinds), ("Fields", fieldKinds), ("Bodies", bodyKinds),
            ("Items", itemKinds), ("References", linkKinds), ("Meaning", meaningKinds),
        ]
    }
}
