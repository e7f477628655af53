/// One step of putting a new site in the place of an old one.
enum PublishStep: Hashable {
    /// A file of the old site goes.
    case remove(String, old: String)
    case makeFolder(String)
    /// A file comes to where nothing stands.
    case add(String, new: String)
    case replace(String, new: String, old: String)

    /// Path below the site's root.
    var path: String {
        switch self {
        case .remove(let path, _), .makeFolder(let path), .add(let path, _), .replace(let path, _, _): path
        }
    }
}

/// The steps that make a new site of an old one, in their order, with the digests by which the files are known.
///
/// Once it stands in the staging folder the new site counts as published: whoever comes next carries out what is left.
struct PublishJournal: Hashable {
    private static let head = "waymark journal 1"
    private static let end = "end"

    /// The digest of the new list of own files.
    var list: String
    /// Removals first, so that what was closed goes first, then folders, then files.
    var steps: [PublishStep]

    init(list: String, steps: [PublishStep]) {
        self.list = list
        self.steps = steps
    }

    /// Reads the journal; `nil` when the text is none, or names what does not lie below the folder.
    init?(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count >= 4, lines.popLast() == "", lines.popLast() == PublishJournal.end,
            lines[0] == PublishJournal.head
        else { return nil }
        list = lines[1]
        steps = []
        for line in lines.dropFirst(2) {
            guard let step = PublishJournal.step(line), SitePath.isSafe(step.path), !SitePath.isKept(step.path) else {
                return nil
            }
            steps.append(step)
        }
    }

    var text: String {
        let lines = steps.map { step in
            switch step {
            case .remove(let path, let old): "- \(old) \(path)"
            case .makeFolder(let path): "/ \(path)"
            case .add(let path, let new): "+ \(new) \(path)"
            case .replace(let path, let new, let old): "= \(new) \(old) \(path)"
            }
        }
        return ([PublishJournal.head, list] + lines + [PublishJournal.end, ""]).joined(separator: "\n")
    }

    private static func step(_ line: String) -> PublishStep? {
        func words(_ count: Int) -> [String]? {
            let words = line.split(separator: " ", maxSplits: count, omittingEmptySubsequences: false).map(String.init)
            return words.count == count + 1 ? words : nil
        }
        switch line.first {
        case "-": return words(2).map { .remove($0[2], old: $0[1]) }
        case "/": return words(1).map { .makeFolder($0[1]) }
        case "+": return words(2).map { .add($0[2], new: $0[1]) }
        case "=": return words(3).map { .replace($0[3], new: $0[1], old: $0[2]) }
        default: return nil
        }
    }

    /// Folders that may be empty once the removals are done, the deepest first; not those that new files need.
    var emptied: [String] {
        var gone: Set<String> = []
        var needed: Set<String> = []
        for step in steps {
            let folders = SitePath.folders(of: step.path)
            if case .remove = step { gone.formUnion(folders) } else { needed.formUnion(folders.map(SitePath.folded)) }
        }
        return gone.filter { !needed.contains(SitePath.folded($0)) }.sorted(by: >)
    }
}
