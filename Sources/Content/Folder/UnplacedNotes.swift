import Diagnostics
import MentoringModel

extension ContentReader {
    /// Tells of the notes that lie in no known place: of one of ours by itself, of the others by folder.
    ///
    /// Returns how many are none of ours.
    mutating func tellOfUnplaced(_ notes: [(path: String, bytes: [UInt8])]) -> Int {
        let pairs = index.pairs.values.sorted().map { String($0.split(separator: "/")[1]) }
        var others: [String: [String]] = [:]
        for (path, bytes) in notes {
            let text = try? noteText(of: bytes, path: path).get()
            let misplacement = Misplacement(of: path, text: text, pairs: pairs)
            if misplacement.kind == nil {
                others[misplacement.folder, default: []].append(path)
            } else {
                problems.append(
                    Problem(.noPlace, path: path, "this note lies in no known place", help: misplacement.help))
            }
        }
        for (folder, paths) in others.sorted(by: { $0.key < $1.key }) { tellOfOthers(folder, paths) }
        return others.values.reduce(0) { $0 + $1.count }
    }

    private mutating func tellOfOthers(_ folder: String, _ paths: [String]) {
        let one = paths.count == 1
        let patterns = folder.isEmpty ? paths.count > 5 ? ["/*.md"] : paths.map { "/" + $0 } : ["/\(folder)/"]
        let shown = patterns.map { isPlain($0) ? $0 : "\"\($0)\"" }.joined(separator: ", ")
        problems.append(
            Problem(
                .notRead, path: folder.isEmpty ? paths[0] : folder,
                folder.isEmpty && one
                    ? "this note is not read, since it lies in no folder of notes"
                    : "\(paths.count) \(one ? "note" : "notes") \(folder.isEmpty ? "at the top of the folder" : "in this folder") "
                        + "\(one ? "is" : "are") not read, since it is no folder of notes",
                help:
                    "to say that \(one ? "it belongs" : "they belong") to something else, write in program.md:\nignore: [\(shown)]"
            ))
    }

    /// Whether YAML reads a pattern as it stands.
    private func isPlain(_ pattern: String) -> Bool {
        pattern.allSatisfy { $0.isLetter || $0.isNumber || "/-_.".contains($0) }
    }
}
