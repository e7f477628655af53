import Markdown

/// Names of files and folders that say that others are not to read what is in them.
enum ClosingName {
    /// Whether all words of a folder's name say so: `not public`, `drafts`, `mentors only`.
    static func isOfFolder(_ name: String) -> Bool { ClosingStatement.strength(ofWords: name) != nil }

    /// Whether the name of a file does, without its ending: as a whole, in brackets, or at an end: `plan (not public)`,
    /// `2026-02-02-off-the-record`, `DRAFT plan`.
    ///
    /// - Parameter isSession: Whether it is that of a session, which has a day and hardly a title.
    static func isOfFile(_ name: String, isSession: Bool = false) -> Bool {
        let skeleton = MarkSkeleton(name)
        if skeleton.brackets.contains(where: { ClosingStatement.strength(of: $0.inside) != nil }) { return true }
        let words = Array(skeleton.letters.split(separator: " ").drop { $0.allSatisfy(\.isNumber) })
        // A private company is none that is closed.
        guard let first = words.first, first != "private" || MarkSkeleton.isMark(words) else { return false }
        let all = words.joined(separator: " ")
        if let strength = ClosingStatement.strength(of: all), strength >= .readers || isSession { return true }
        // “What not to share” is a title.
        let ends = [
            "not public", "off the record", "do not share", "do not publish", "mentors only", "mentor only",
            "members only",
            "internal only", "pair only", "us only", "only us", "nicht offentlich", "nur intern", "nur fur uns",
            "unter uns",
        ]
        if first == "privat" || ends.contains(where: { all.hasSuffix(" " + $0) }) { return true }
        let marks: Set<Substring> = ["privat", "private", "confidential", "vertraulich", "internal"]
        if let last = words.last, marks.contains(last), words.dropLast().last != "going" { return true }
        // In capitals it is no word of the title.
        return name.split { !$0.isLetter }.contains { ["DRAFT", "WIP", "INTERNAL", "ENTWURF"].contains($0) }
    }

    /// What of a path says so, a folder or the file's name; `nil` where nothing does.
    static func part(of path: String) -> String? {
        let parts = path.split(separator: "/").map(String.init)
        if let folder = parts.dropLast().first(where: isOfFolder) { return folder }
        guard let file = parts.last, isOfFile(String(file.split(separator: ".").first ?? "")) else { return nil }
        return file
    }
}
