import Foundation

// embed-templates OUTPUT DIRECTORY SOURCES…: writes a Swift file that holds every file below the directory as a string,
// and the words that the sources can put on a page.
let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
    FileHandle.standardError.write(Data("usage: embed-templates OUTPUT DIRECTORY SOURCES…\n".utf8))
    exit(2)
}

func paths(below folder: String, endings: Set<String>) -> [String] {
    (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? [])
        .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
        .filter { endings.contains(URL(fileURLWithPath: $0).pathExtension) }
        .sorted()
}

/// The text as a raw literal that it cannot end early: with two more marks than the longest run in it.
func literal(_ text: String) -> String {
    var marks = "##"
    while text.contains("\"\"\"" + marks) || text.contains("\\" + marks) { marks += "#" }
    return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
}

let root = arguments[2]
var swift = """
    /// The files of `Templates/`, by their path there.
    enum EmbeddedTemplates {
        static let files: [(path: String, text: String)] = [

    """
for path in paths(below: root, endings: ["mustache", "css", "js", "svg", "txt"]) {
    let text = try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
    swift += "        (\"\(path)\", \(literal(text))),\n"
}
swift += "    ]\n"
var words: Set<String> = []
for source in arguments.dropFirst(3) {
    // What pages look up and what is kept of them has names of cases, too, and says nothing on a page.
    for path in paths(below: source, endings: ["swift"]) where !path.hasPrefix("Index/") && !path.hasPrefix("Memory/") {
        words.formUnion(SwiftLiterals(of: try String(contentsOfFile: "\(source)/\(path)", encoding: .utf8)).texts)
    }
}
swift += """

        /// What the program itself can put on a page: its texts, one a line, and the names of its cases.
        static let words = \(literal(words.sorted().joined(separator: "\n")))
    }

    """
// A file that says the same stays as it is, so that nothing is compiled anew because of it.
let output = URL(fileURLWithPath: arguments[1])
if (try? String(contentsOf: output, encoding: .utf8)) != swift {
    try swift.write(to: output, atomically: true, encoding: .utf8)
}
