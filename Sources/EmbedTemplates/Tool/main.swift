import Foundation

// embed-templates OUTPUT DIRECTORY: writes a Swift file that holds every file below the directory as a string.
let arguments = CommandLine.arguments
guard arguments.count == 3 else {
    FileHandle.standardError.write(Data("usage: embed-templates OUTPUT DIRECTORY\n".utf8))
    exit(2)
}
let root = URL(fileURLWithPath: arguments[2], isDirectory: true)
let paths = (FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String] ?? [])
    .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
    .filter { ["mustache", "css", "js", "svg", "txt"].contains(URL(fileURLWithPath: $0).pathExtension) }
    .sorted()
var swift = """
    /// The files of `Templates/`, by their path there.
    enum EmbeddedTemplates {
        static let files: [(path: String, text: String)] = [

    """
for path in paths {
    let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    // Two more marks than the longest run in the text keep the literal from ending early.
    var marks = "##"
    while text.contains("\"\"\"" + marks) || text.contains("\\" + marks) { marks += "#" }
    swift += "        (\"\(path)\", \(marks)\"\"\"\n\(text)\n\"\"\"\(marks)),\n"
}
swift += "    ]\n}\n"
try swift.write(to: URL(fileURLWithPath: arguments[1]), atomically: true, encoding: .utf8)
