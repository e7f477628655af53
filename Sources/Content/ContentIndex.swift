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
    var notes: Set<String> = []
    var attachments: Set<String> = []
    /// What git leaves out of all these, with the rule.
    var ignored: [String: IgnoreRule] = [:]

    /// An attachment as it is spelt on the disk: an accent may be written in two ways, and only one of them opens the file.
    func attachment(_ path: String) -> String? { attachments.firstIndex(of: path).map { attachments[$0] } }

    /// With a `people/` folder names are checked.
    var hasPeople: Bool { !people.isEmpty }

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
        let matches = notes.filter { path in
            var folders = path.dropLast(3).split(separator: "/").compactMap { slug(of: $0) }
            guard folders.popLast() == parts.last else { return false }
            return parts.dropLast().allSatisfy(folders.contains)
        }
        guard matches.count == 1, let path = matches.first else { return nil }
        return .note(path: path)
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
