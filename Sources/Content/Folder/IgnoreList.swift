import Diagnostics
import Foundation
import Markdown

/// What `ignore:` of program.md names: patterns as in a `.gitignore`, for files that are not of the programme.
struct IgnoreList {
    private let rules: GitIgnore?

    /// Reads the patterns, before anything else of program.md is read.
    ///
    /// - Parameter program: The bytes of program.md; `nil` without one.
    init(program: [UInt8]?) {
        var patterns: [String] = []
        if let program, program.count <= ContentFolder.largestNote,
            case .success(let text) = noteText(of: program, path: "program.md"),
            text.contains("ignore")
        {
            // What is wrong with the fields is told of when program.md is read as a note.
            let log = NoteLog(path: "program.md", text: text)
            if let split = FrontMatterSplit(log), let yaml = split.yaml,
                let fields = composeFrontMatter(yaml, firstLine: split.yamlLine, log: log)
            {
                patterns = fields.filter { $0.key == "ignore" }.flatMap { IgnoreList.texts(of: $0.value) }
            }
        }
        let lines = patterns.map { $0.precomposedStringWithCanonicalMapping }.filter { !$0.contains("\n") }
        rules =
            lines.isEmpty
            ? nil
            : GitIgnore(content: [], hasRepository: false) { file in
                file == ".gitignore" ? Array(lines.joined(separator: "\n").utf8) : nil
            }
    }

    private static func texts(of value: YAMLValue) -> [String] {
        switch value.kind {
        case .text(let text): text.split(separator: ",").map { trimmed($0) }
        case .list(let items): items.flatMap(texts)
        case .nothing, .fields: []
        }
    }

    /// Whether a file or folder is not of the programme. program.md itself always is.
    func ignores(_ path: String) -> Bool {
        guard let rules, path != "program.md" else { return false }
        return rules.ignored(path.precomposedStringWithCanonicalMapping) != nil
    }

    /// The same of a path that may be a folder.
    func ignoresFolder(_ path: String) -> Bool { ignores(path) || ignores(path + "/.") }

    /// Whether there are patterns at all.
    var isEmpty: Bool { rules == nil }
}
