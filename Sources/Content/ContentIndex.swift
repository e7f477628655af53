import MentoringModel

/// Which notes the folder has, by kind and id, also those that could not be read: a broken note must not make the
/// references to it look broken too.
struct ContentIndex {
    /// Paths by id.
    var people: [Slug: String] = [:]
    var resources: [Slug: String] = [:]
    /// Path of the agreement by the pair's id; the folder's path where it has none.
    var pairs: [Slug: String] = [:]
    var goals: [Slug: [Slug: String]] = [:]
    var sessions: [Slug: [Slug: String]] = [:]
    /// Every note's path, and the pair it belongs to.
    var pairOfNote: [String: Slug] = [:]
    private(set) var notes: Set<String> = []
    /// The notes by the slug of their name, each with the slugs of the folders around it.
    private var notesByName: [Slug: [(path: String, folders: Set<Slug>)]] = [:]
    var attachments: Set<String> = []
    /// What git leaves out of all these, with the rule.
    var ignored: [String: IgnoreRule] = [:]

    /// An attachment as it is spelt on the disk: an accent may be written in two ways, and only one of them opens the file.
    func attachment(_ path: String) -> String? { attachments.firstIndex(of: path).map { attachments[$0] } }

    /// With a `people/` folder names are checked.
    var hasPeople: Bool { !people.isEmpty }

    mutating func insert(note path: String) {
        guard notes.insert(path).inserted else { return }
        var parts = path.dropLast(3).split(separator: "/").map { slug(of: $0) }
        guard let name = parts.popLast() ?? nil else { return }
        notesByName[name, default: []].append((path, Set(parts.compactMap(\.self))))
    }

    /// What `[[id]]` in a note of that pair leads to: the pair's own notes first.
    func target(ofWiki words: String, in pair: Slug?) -> LinkTarget? {
        let bare = words.prefix { $0 != "#" && $0 != "^" }
        let parts = bare.split(separator: "/").compactMap {
            slug(of: $0.lowercased().hasSuffix(".md") ? $0.dropLast(3) : $0)
        }
        guard let id = parts.last else { return nil }
        if parts.count > 1 { return target(ofPath: parts) }
        if let pair {
            if let path = goals[pair]?[id] ?? sessions[pair]?[id] { return .note(path: path) }
            if id.text == "agreement", let path = pairs[pair] { return .note(path: path) }
        }
        if let path = people[id] ?? resources[id] { return .note(path: path) }
        if pairs[id] != nil { return .pair(id) }
        let elsewhere = (goals.values.compactMap { $0[id] } + sessions.values.compactMap { $0[id] }).sorted()
        return elsewhere.count == 1 ? .note(path: elsewhere[0]) : nil
    }

    /// `[[ada-grace/lead-billing]]`: the one note whose path has all of these parts, the last one at its end.
    private func target(ofPath parts: [Slug]) -> LinkTarget? {
        guard let name = parts.last else { return nil }
        let matches = (notesByName[name] ?? []).filter { parts.dropLast().allSatisfy($0.folders.contains) }
        return matches.count == 1 ? .note(path: matches[0].path) : nil
    }

    /// Every id that a wiki link in that pair could mean.
    func wikiIds(in pair: Slug?) -> Set<String> {
        var ids = Set(people.keys.map(\.text)).union(resources.keys.map(\.text)).union(pairs.keys.map(\.text))
        if let pair {
            ids.formUnion((goals[pair] ?? [:]).keys.map(\.text))
            ids.formUnion((sessions[pair] ?? [:]).keys.map(\.text))
        }
        return ids
    }
}
