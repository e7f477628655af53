import Diagnostics
import MentoringModel

/// Who can be named in a note: the people with a note in people/, and the members of the pair.
struct KnownPeople: Sendable {
    /// What a name leads to.
    enum Match {
        case one(PersonReference)
        /// Several people have this name; nobody can tell which of them is meant.
        case several([Slug])
        /// Nobody has it.
        case none
    }

    /// Ids of all notes in people/, also of those that could not be read.
    private let ids: Set<Slug>
    /// Ids by the slug of a full name or an alias, and by the slug of a first name.
    private var byFullName: [Slug: Set<Slug>] = [:]
    private var byFirstName: [Slug: Set<Slug>] = [:]
    /// Full names by id.
    private var names: [Slug: [String]] = [:]

    /// - Parameters:
    ///   - ids: Of every note in people/.
    ///   - names: The full name of each person whose note could be read, and other names that the note gives.
    init(ids: some Sequence<Slug> = [], names: [Slug: [String]] = [:]) {
        self.ids = Set(ids)
        self.names = names
        for (id, names) in names {
            for name in names {
                if let full = slug(of: name) { byFullName[full, default: []].insert(id) }
                if let first = firstName(of: name) { byFirstName[first, default: []].insert(id) }
            }
        }
    }

    /// With a `people/` folder everybody has a note there.
    var hasFolder: Bool { !ids.isEmpty }

    /// The person whom some words name: by id, else by full name, else by first name. Members of the pair come first.
    func match(_ words: String, among members: [PersonReference]) -> Match {
        guard let id = slug(of: words) else { return .none }
        if let member = members.first(where: { $0.id == id }) { return .one(member) }
        if ids.contains(id) { return .one(PersonReference(id: id, words: words)) }
        let fullNames = members.filter { names(of: $0).contains { slug(of: $0) == id } }
        if let found = match(fullNames) { return found }
        let firstNames = members.filter { names(of: $0).contains { firstName(of: $0) == id } }
        if let found = match(firstNames) { return found }
        return match(byFullName[id], words) ?? match(byFirstName[id], words) ?? .none
    }

    /// The id or name that is written nearly so.
    func nearest(to words: String, among members: [PersonReference]) -> String? {
        guard let id = slug(of: words) else { return nil }
        var candidates: [String: Slug] = [:]
        for member in members {
            candidates[member.id.text] = member.id
            for name in names(of: member) {
                if let full = slug(of: name) { candidates[full.text] = member.id }
                if let first = firstName(of: name) { candidates[first.text] = member.id }
            }
        }
        if let near = Diagnostics.nearest(to: id.text, in: candidates.keys) { return candidates[near]?.text ?? near }
        if let near = Diagnostics.nearest(to: id.text, in: ids.map(\.text)) { return near }
        let full = Diagnostics.nearest(to: id.text, in: byFullName.keys.map(\.text))
        return full.flatMap { slug(of: $0) }.flatMap { byFullName[$0]?.min()?.text }
    }

    private func names(of member: PersonReference) -> [String] { (names[member.id] ?? []) + [member.words] }

    private func match(_ members: [PersonReference]) -> Match? {
        guard let first = members.first else { return nil }
        return members.count == 1 ? .one(first) : .several(members.map(\.id).sorted())
    }

    private func match(_ found: Set<Slug>?, _ words: String) -> Match? {
        guard let found, let first = found.first else { return nil }
        return found.count == 1 ? .one(PersonReference(id: first, words: words)) : .several(found.sorted())
    }
}

/// The slug of a name's first word that is no title; `nil` for a name of one word, which is a full name.
private func firstName(of name: String) -> Slug? {
    let titles: Set<Substring> = ["dr", "prof", "mr", "mrs", "ms", "mx", "herr", "frau", "sir", "dame"]
    let words = name.split { $0 == " " || $0 == "\u{A0}" }.drop {
        titles.contains($0.lowercased().filter { $0 != "." }[...])
    }
    guard words.count > 1, let first = words.first else { return nil }
    return slug(of: first)
}
