import ArgumentParser
import Content
import Diagnostics

/// `waymark explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says of a problem why it is one and how to mend it, with an example.",
        discussion: """
            A problem is named by its code, which stands in brackets at the end of its line in the output of check; the line \
            itself will do as well. Without a code all of them are listed. No folder with notes is needed.

            Example: waymark explain day state-in-words
            """
    )

    @Argument(help: "Codes, or lines of check; all codes are listed when there is none.", completion: Completions.codes)
    var codes: [String] = []

    @Option(help: "Whether the text is printed in colour.")
    var color = Colour.auto

    func run() throws {
        let text = ExplainText(hasColour: color.isOn(for: 1))
        guard !codes.isEmpty else { return write(text.list, to: 1) }
        let known = ProblemKind.all + ProblemKind.tidyKinds
        let all = known.map(\.code)
        var kinds: [ProblemKind] = []
        var unknown: [String] = []
        for code in CodesInWords(codes, known: Set(all)).codes {
            if let kind = known.first(where: { $0.code == code }) {
                if !kinds.contains(kind) { kinds.append(kind) }
            } else if !unknown.contains(code) {
                unknown.append(code)
            }
        }
        write(kinds.map(text.text(of:)).joined(separator: "\n"), to: 1)
        guard !unknown.isEmpty else { return }
        let told = unknown.map { code in
            "there is no problem with the code \(visible(code))"
                + (nearest(to: code, in: all).map { "; did you mean \($0)?" } ?? "")
        }
        throw Ending.usage(told.joined(separator: "\nwaymark: ") + "\n  help: `waymark explain` lists all codes")
    }
}

/// The codes that somebody typed or pasted: `day`, `[day]`, or a line of check, in quotes or not.
struct CodesInWords {
    private(set) var codes: [String] = []

    init(_ words: [String], known: Set<String>) {
        let isPasted = words.contains(where: CodesInWords.isOfCheck)
        // Without quotes each word of a line is one by itself.
        for text in isPasted ? words : [words.joined(separator: " ")] {
            let lines = text.split(whereSeparator: \.isNewline).map(String.init)
            codes += lines.filter(CodesInWords.isOfCheck).compactMap { CodesInWords.codeInBrackets($0, known) }
            if isPasted, !CodesInWords.isOfCheck(text) { codes += CodesInWords.plain(text) }
        }
        if codes.isEmpty { codes = words.flatMap(CodesInWords.plain) }
    }

    /// `content/program.md:3:6: error: …`.
    private static func isOfCheck(_ line: String) -> Bool { line.contains(": error: ") || line.contains(": warning: ") }

    /// The last words in brackets that are a code, or the last ones where none is.
    private static func codeInBrackets(_ line: String, _ known: Set<String>) -> String? {
        let inBrackets = line.split(separator: "[").dropFirst().compactMap { part in
            part.firstIndex(of: "]").map { String(part[..<$0]).lowercased() }
        }
        return inBrackets.last(where: known.contains) ?? inBrackets.last
    }

    private static func plain(_ text: String) -> [String] {
        text.split { $0.isWhitespace || $0 == "," }.compactMap { word in
            var code = word.lowercased()[...]
            while let first = code.first, "[`".contains(first) { code = code.dropFirst() }
            while let last = code.last, "]`".contains(last) { code = code.dropLast() }
            return code.isEmpty ? String(word) : String(code)
        }
    }
}
