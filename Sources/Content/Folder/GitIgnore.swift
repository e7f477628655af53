/// Which files of the content folder git leaves out, as the `.gitignore` files in it and above it say.
///
/// Git is never run, and nothing outside the repository counts: the same files give the same site on every machine.
final class GitIgnore {
    /// What git leaves out, and by which rule.
    struct Ignored: Hashable {
        /// The file itself, or the folder around it that is left out as a whole; path below the content folder.
        var path: String
        var rule: IgnoreRule
    }

    /// The content folder as seen from the folder that holds `.git`; empty where both are one, or there is none.
    private let content: [[UInt8]]
    /// Gives the text of a file by its path from the content folder, `../.gitignore` for one above; `nil` without one.
    private let read: (String) -> [UInt8]?
    /// Rules by the depth of their folder above the content folder; those of the repository itself first.
    private var above: [[IgnoreRule]] = []
    private var inside: [String: [IgnoreRule]] = [:]
    private var folders: [String: Ignored?] = [:]
    /// Whether there are rules in a folder or around it.
    private var ruled: [String: Bool] = [:]

    /// - Parameters:
    ///   - content: The names of the folders that lead from the repository's to the content folder.
    ///   - hasRepository: Whether there is a repository at all.
    init(content: [String], hasRepository: Bool, read: @escaping (String) -> [UInt8]?) {
        self.content = content.map { Array($0.utf8) }
        self.read = read
        guard hasRepository else { return }
        let up = content.indices.map { String(repeating: "../", count: content.count - $0) }
        above = up.enumerated().map { depth, up in rules(of: up + ".gitignore", depth: depth) }
        let own = (up.first ?? "") + ".git/info/exclude"
        above.insert(rules(of: own, depth: 0), at: 0)
    }

    private func rules(of file: String, depth: Int) -> [IgnoreRule] {
        guard let bytes = read(file) else { return [] }
        let rules = IgnoreRule.rules(of: bytes, file: file)
        let folder = content[depth...]
        return rules.enumerated().filter { index, rule in
            guard !rule.isNegated, !folder.isEmpty else { return true }
            // Whoever keeps all of the content out of a repository of code does not close a note by that.
            let isWhole = folder.indices.contains { rule.matches(folder[...$0], isFolder: true) }
            let isAllInside = rule.matchesAllInside(folder) && !rules[index...].contains(where: \.isNegated)
            return !isWhole && !isAllInside
        }.map(\.element)
    }

    /// Why git leaves out a file; `nil` when it does not. The path lies below the content folder.
    func ignored(_ path: String) -> Ignored? {
        if let around = ignoredFolder(GitIgnore.folder(of: path)) { return around }
        return rule(for: path, isFolder: false).map { Ignored(path: path, rule: $0) }
    }

    private func ignoredFolder(_ path: String) -> Ignored? {
        guard !path.isEmpty else { return nil }
        if let known = folders[path] { return known }
        let found =
            ignoredFolder(GitIgnore.folder(of: path))
            ?? rule(for: path, isFolder: true).map { Ignored(path: path, rule: $0) }
        folders[path] = .some(found)
        return found
    }

    /// The folder that holds a file or folder; empty for the content folder.
    private static func folder(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
    }

    /// Whether there are rules in a folder, or in one around it.
    private func hasRules(_ folder: String) -> Bool {
        if let known = ruled[folder] { return known }
        let found =
            !insideRules(folder).isEmpty
            || (folder.isEmpty ? above.contains { !$0.isEmpty } : hasRules(GitIgnore.folder(of: folder)))
        ruled[folder] = found
        return found
    }

    /// The last rule that speaks of a path, those of the deepest folder first, unless it takes an earlier one back.
    private func rule(for path: String, isFolder: Bool) -> IgnoreRule? {
        guard hasRules(GitIgnore.folder(of: path)) else { return nil }
        let names = path.split(separator: "/").map { Array($0.utf8) }
        for depth in names.indices.reversed() {
            let folder = path.split(separator: "/").prefix(depth).joined(separator: "/")
            if let rule = insideRules(folder).last(where: { $0.matches(names[depth...], isFolder: isFolder) }) {
                return rule.isNegated ? nil : rule
            }
        }
        guard above.contains(where: { !$0.isEmpty }) else { return nil }
        let whole = content + names
        // The first list is the repository's own, the others are those of its folders from the outermost.
        for index in above.indices.reversed() {
            let depth = max(0, index - 1)
            if let rule = above[index].last(where: { $0.matches(whole[depth...], isFolder: isFolder) }) {
                return rule.isNegated ? nil : rule
            }
        }
        return nil
    }

    private func insideRules(_ folder: String) -> [IgnoreRule] {
        if let known = inside[folder] { return known }
        let file = folder.isEmpty ? ".gitignore" : folder + "/.gitignore"
        let rules = read(file).map { IgnoreRule.rules(of: $0, file: file) } ?? []
        inside[folder] = rules
        return rules
    }
}
