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
    private(set) var notesByName: [Slug: [(path: String, folders: Set<Slug>)]] = [:]
    /// Paths of notes by the slug of their title, and of each other name that they have.
    private(set) var notesByTitle: [Slug: [String]] = [:]
    var attachments: Set<String> = []
    /// Their paths by their name, in small letters.
    private(set) var attachmentsByName: [String: [String]] = [:]
    /// The notes that were read; others stand in no known place, and no page is made of them.
    var read: Set<String> = []
    /// What git leaves out of all these, with the rule.
    var ignored: [String: IgnoreRule] = [:]

    /// An attachment as it is spelt on the disk: an accent may be written in two ways, and only one of them opens the file.
    func attachment(_ path: String) -> String? { attachments.firstIndex(of: path).map { attachments[$0] } }

    mutating func insert(note path: String) {
        guard notes.insert(path).inserted else { return }
        var parts = path.dropLast(3).split(separator: "/").map { slug(of: $0) }
        guard let name = parts.popLast() ?? nil else { return }
        notesByName[name, default: []].append((path, Set(parts.compactMap(\.self))))
    }

    /// Remembers what notes are called, and which files stand beside them.
    mutating func insert(titles: [(title: String, path: String)]) {
        for (title, path) in titles {
            guard let slug = slug(of: title), notesByTitle[slug]?.contains(path) != true else { continue }
            notesByTitle[slug, default: []].append(path)
        }
        for path in attachments {
            guard let name = path.split(separator: "/").last else { continue }
            attachmentsByName[ContentIndex.folded(name), default: []].append(path)
        }
    }
}
