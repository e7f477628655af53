import Diagnostics
import MentoringModel

extension NotePlacing {
    /// Tells of the notes that lie in no known place: of one of ours by itself, of the others by folder.
    ///
    /// Returns how many are none of ours.
    mutating func reportUnplaced(_ notes: [NoteFile]) -> Int {
        let pairs = index.pairs.values.sorted().map { String($0.split(separator: "/")[1]) }
        var others: [String: [String]] = [:]
        var closing: [String: Int] = [:]
        for (path, bytes) in notes {
            if let folder = UnplacedNotes.closingFolder(of: path) {
                closing[folder, default: 0] += 1
                continue
            }
            let text = try? noteText(of: bytes, path: path).get()
            let misplacement = Misplacement(of: path, text: text, pairs: pairs)
            if misplacement.kind == nil {
                others[misplacement.folder, default: []].append(path)
            } else {
                problems.append(
                    Problem(.noPlace, path: path, "this note lies in no known place", help: misplacement.help))
            }
        }
        for (folder, count) in closing.sorted(by: { $0.key < $1.key }) {
            problems.append(
                Problem(
                    .notRead, path: folder,
                    "\(count) closing \(count == 1 ? "note is" : "notes are") not read yet, so no page shows \(count == 1 ? "it" : "them")",
                    help:
                        "leave \(count == 1 ? "it" : "them") here; to end this warning, write in program.md:\nignore: [/\(folder)/]"
                ))
        }
        for (folder, paths) in others.sorted(by: { $0.key < $1.key }) { reportOthers(folder, paths) }
        return others.values.reduce(0) { $0 + $1.count } + closing.values.reduce(0, +)
    }

    private mutating func reportOthers(_ folder: String, _ paths: [String]) {
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

enum UnplacedNotes {
    /// The folder of a pair's closing notes, which have a place in the format, where a note lies in it.
    static func closingFolder(of path: String) -> String? {
        let parts = path.split(separator: "/")
        guard parts.count == 4, parts[0] == "pairs", parts[2] == "closing" else { return nil }
        return parts.dropLast().joined(separator: "/")
    }
}
