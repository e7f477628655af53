import Diagnostics
import Foundation
import MentoringModel

/// Who can be named in a note: the people with a note in people/, and the members of the pair.
struct KnownPeople: Equatable, Sendable {
    /// What a name leads to.
    enum Match {
        case one(PersonReference)
        /// Several people have this name; nobody can tell which of them is meant.
        case several([Slug])
        /// Nobody has it.
        case none
    }

    /// Ids of all notes in people/, also of those that could not be read.
    let ids: Set<Slug>
    /// Ids by the slug of a full name or an alias, and by the slug of a first name.
    private var byFullName: [Slug: Set<Slug>] = [:]
    private var byFirstName: [Slug: Set<Slug>] = [:]
    /// Ids by full and first names without accents, where a name has any.
    private var byPlainName: [String: Set<Slug>] = [:]
    /// Full names by id.
    private var names: [Slug: [String]] = [:]
    /// Of all ids and names.
    private var ends = NameEnds()

    /// - Parameters:
    ///   - ids: Of every note in people/.
    ///   - names: The full name of each person whose note could be read, and other names that the note gives.
    init(ids: some Sequence<Slug> = [], names: [Slug: [String]] = [:]) {
        self.ids = Set(ids)
        self.names = names
        for (id, names) in names {
            for name in names {
                let (full, first) = (fullNames(of: name), firstName(of: name))
                for full in full { byFullName[full, default: []].insert(id) }
                if let first { byFirstName[first, default: []].insert(id) }
                guard name.utf8.contains(where: { $0 >= 0xC3 }) else { continue }
                for known in full + [first].compactMap(\.self) { byPlainName[plainSlug(known), default: []].insert(id) }
            }
        }
        for name in self.ids.union(byFullName.keys).union(byFirstName.keys) { ends.add(name) }
        for name in byPlainName.keys { ends.add(slug: name) }
    }

    /// Whether some words may end with a name; it says no only where they name nobody.
    func mayEnd(_ words: String) -> Bool { ends.mayEnd(words) }

    /// With a `people/` folder everybody has a note there.
    var hasFolder: Bool { !ids.isEmpty }

    /// The person whom some words name: by id, else by full name, else by first name. Members of the pair come first.
    ///
    /// - Parameter id: The slug of the words.
    func match(_ words: String, _ id: Slug, among members: NoteReader.Members) -> Match {
        if let member = members.member(id) { return .one(member) }
        if ids.contains(id) { return .one(PersonReference(id: id, words: words)) }
        let named = members.named(id)
        if named.count > 1 { return .several(named.map(\.id).sorted()) }
        if let member = named.first { return .one(member) }
        return match(byFullName[id], words) ?? match(byFirstName[id], words) ?? match(byPlainName[plainSlug(id)], words)
            ?? .none
    }

    /// The id of somebody whose id or name is written nearly so.
    func nearest(to words: String, among members: NoteReader.Members) -> String? {
        guard let id = slug(of: words) else { return nil }
        let names = members.names
        if let near = Diagnostics.nearest(to: id.text, in: names.keys) { return names[near]?.text }
        if let near = Diagnostics.nearest(to: id.text, in: ids.map(\.text)) { return near }
        let full = Diagnostics.nearest(to: id.text, in: byFullName.keys.map(\.text))
        return full.flatMap { slug(of: $0) }.flatMap { byFullName[$0]?.min()?.text }
    }

    /// The one person whose name ends with a surname.
    func withSurname(_ surname: String) -> Slug? {
        let ending = " " + surname.lowercased()
        let fit = names.filter { $0.value.contains { $0.lowercased().hasSuffix(ending) } }
        return fit.count == 1 ? fit.first?.key : nil
    }

    func names(of id: Slug) -> [String] { names[id] ?? [] }

    private func match(_ found: Set<Slug>?, _ words: String) -> Match? {
        guard let found, let first = found.first else { return nil }
        return found.count == 1 ? .one(PersonReference(id: first, words: words)) : .several(found.sorted())
    }
}

/// A name as somebody types it who has no accents on the keyboard: `tomas` for `tomás`.
private func plainSlug(_ slug: Slug) -> String {
    guard slug.text.utf8.contains(where: { $0 >= 0x80 }) else { return slug.text }
    let scalars = slug.text.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
        $0.properties.generalCategory != .nonspacingMark
    }
    return String(String.UnicodeScalarView(scalars))
}

/// The slugs of a whole name, with and without the title before it.
func fullNames(of name: String) -> [Slug] {
    let whole = slug(of: name)
    let bare = slug(of: wordsWithoutTitle(name).joined(separator: " "))
    return [whole, bare == whole ? nil : bare].compactMap(\.self)
}

/// The slug of a name's first word that is no title; `nil` for a name of one word, which is a full name.
func firstName(of name: String) -> Slug? {
    let words = wordsWithoutTitle(name)
    guard words.count > 1, let first = words.first else { return nil }
    return slug(of: first)
}

/// A name without the title before it, which two ways to write one person differ in.
package func nameWithoutTitle(_ name: String) -> String { wordsWithoutTitle(name).joined(separator: " ") }

private let titles: Set<String> = ["dr", "prof", "mr", "mrs", "ms", "mx", "herr", "frau", "sir", "dame"]

private func wordsWithoutTitle(_ name: String) -> ArraySlice<Substring> {
    name.split { $0 == " " || $0 == "\u{A0}" }.drop { titles.contains($0.lowercased().filter { $0 != "." }) }
}
