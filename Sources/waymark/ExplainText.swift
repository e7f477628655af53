import Content
import Diagnostics

/// What is known of kinds of problems, for a terminal of 80 columns.
struct ExplainText {
    var hasColour: Bool

    private enum Style: String {
        case bold = "1"
        case wrong = "1;31"
        case right = "1;32"
        case warning = "1;33"
    }

    private func styled(_ text: String, _ style: Style) -> String {
        hasColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// A kind with why it is a problem, how to mend it, and its example.
    func text(of kind: ProblemKind) -> String {
        let severity = ProblemKind.tidyKinds.contains(kind) ? "no problem" : kind.severity.rawValue
        let head = wrapped("\(kind.code) (\(severity)): \(kind.title)", indent: "  ")
        var text =
            "\(styled(kind.code, .bold)) (\(styled(severity, kind.severity == .error ? .wrong : .warning)))"
            + head.dropFirst("  \(kind.code) (\(severity))".count)
        for paragraph in [kind.why, "To mend it: \(kind.cure)."] { text += "\n" + wrapped(paragraph, indent: "  ") }
        for part in ProblemExample.all[kind.code]?.parts ?? [] {
            let head = wrapped(part.label + part.words, indent: "  ")
            let label = styled(part.label, part.label == "Right" ? .right : part.label == "Wrong" ? .wrong : .bold)
            text += "\n  \(label)\(head.dropFirst(2 + part.label.count))"
            for line in part.lines { text += line.isEmpty ? "\n" : "    \(line)\n" }
        }
        return text
    }

    /// All codes with what they say, by what they are about.
    var list: String {
        let chapters = ProblemKind.chapters
        let width = chapters.flatMap(\.kinds).map(\.code.count).max() ?? 0
        return chapters.map { title, kinds in
            styled(title, .bold) + "\n"
                + kinds.map { kind in
                    let code = kind.code + String(repeating: " ", count: width - kind.code.count)
                    let title = wrapped(kind.title, indent: String(repeating: " ", count: width + 4))
                    return "  \(code)\(title.dropFirst(width + 2))"
                }.joined()
        }.joined(separator: "\n")
    }

    /// Words in lines of at most 79 columns, each behind an indent and ending in a newline.
    private func wrapped(_ text: String, indent: String) -> String {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, columns(of: indent + line) + 1 + columns(of: String(word)) > 79 {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return (lines + [line]).map { "\(indent)\($0)\n" }.joined()
    }
}
