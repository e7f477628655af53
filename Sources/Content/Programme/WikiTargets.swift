import Foundation
import Markdown
import MentoringModel

/// What a `[[link]]` leads to.
enum WikiResolution: Equatable {
    case one(LinkTarget)
    /// More than one note; none of them may be chosen, since one may be closed to those who may read another.
    case several([String])
    case none
}

extension ContentIndex {
    /// What `[[words]]` in a note leads to: a file of that id or path, else of that title or other name. The notes of the
    /// note's own pair come first, then those of the programme, then those of other pairs.
    func target(ofWiki words: String, in path: String) -> WikiResolution {
        let bare = trimmed(words.prefix { $0 != "#" && $0 != "^" })
        guard !bare.isEmpty else { return .one(.note(path: path)) }
        let parts = bare.split(separator: "/").compactMap {
            slug(of: $0.lowercased().hasSuffix(".md") ? $0.dropLast(3) : $0)
        }
        let pair = pairOfNote[path]
        let byName = parts.count > 1 ? target(ofPath: parts, in: pair) : parts.last.map { target(of: $0, in: pair) }
        if let byName, byName != .none { return byName }
        // A title may hold what else divides a link: `[[C# basics]]`, `[[Input/output]]`.
        for title in [bare, words] {
            guard let slug = slug(of: title), let paths = notesByTitle[slug] else { continue }
            return nearestScope(paths.map { (pairOfNote[$0], $0) }, in: pair)
        }
        let isFile = parts.count == 1 && notesByName[parts[0]] != nil
        return isFile ? .one(.note(path: notesByName[parts[0]]?.map(\.path).min() ?? path)) : .none
    }

    /// Whether the whole of a wiki link is the title of a note, so that a `#` in it begins no heading.
    func isTitle(_ link: WrittenLink, of path: String) -> Bool {
        guard link.isWiki, link.destination.contains("#") else { return false }
        return slug(of: link.destination).flatMap { notesByTitle[$0] }?.contains(path) ?? false
    }

    /// The note of an id.
    private func target(of id: Slug, in pair: Slug?) -> WikiResolution {
        if let pair {
            let own = [goals[pair]?[id], sessions[pair]?[id], id.text == "agreement" ? pairs[pair] : nil]
                .compactMap(\.self)
            if !own.isEmpty { return one(of: own) }
        }
        let common = [people[id], resources[id]].compactMap(\.self)
        if let agreement = pairs[id] { return common.isEmpty ? .one(.pair(id)) : .several(common + [agreement]) }
        if !common.isEmpty { return one(of: common) }
        return one(of: goals.values.compactMap { $0[id] } + sessions.values.compactMap { $0[id] })
    }

    /// `[[ada-grace/lead-billing]]`: the note whose path has all of these parts, the last one at its end.
    private func target(ofPath parts: [Slug], in pair: Slug?) -> WikiResolution {
        guard let name = parts.last else { return .none }
        if parts.count == 2, parts[0].text == "pairs", pairs[name] != nil { return .one(.pair(name)) }
        let matches = (notesByName[name] ?? []).filter { parts.dropLast().allSatisfy($0.folders.contains) }
        // The whole path from the content folder leaves no doubt.
        let whole = matches.filter { $0.folders.count == parts.count - 1 }
        let paths = (whole.count == 1 ? whole : matches).map(\.path)
        return nearestScope(paths.map { (pairOfNote[$0], $0) }, in: pair)
    }

    private func nearestScope(_ notes: [(pair: Slug?, path: String)], in pair: Slug?) -> WikiResolution {
        let own = notes.filter { pair != nil && $0.pair == pair }
        let common = notes.filter { $0.pair == nil }
        return one(of: (!own.isEmpty ? own : !common.isEmpty ? common : notes).map(\.path))
    }

    private func one(of paths: [String]) -> WikiResolution {
        let paths = Set(paths).sorted()
        return paths.count > 1 ? .several(paths) : paths.first.map { .one(.note(path: $0)) } ?? .none
    }

    /// Attachments that a wiki link can mean by their name alone; those in the folders of other pairs are none.
    func attachments(named name: String, in pair: Slug?) -> [String] {
        (attachmentsByName[ContentIndex.folded(name)] ?? []).filter { path in
            guard let folder = ContentIndex.pairFolder(of: path) else { return true }
            return pair != nil && slug(of: folder) == pair
        }.sorted()
    }

    /// The same in the folders of other pairs.
    func attachmentsOfOtherPairs(named name: String, in pair: Slug?) -> [String] {
        let own = Set(attachments(named: name, in: pair))
        return (attachmentsByName[ContentIndex.folded(name)] ?? []).filter { !own.contains($0) }.sorted()
    }

    static func folded(_ name: some StringProtocol) -> String {
        name.lowercased().precomposedStringWithCanonicalMapping
    }

    private static func pairFolder(of path: String) -> Substring? {
        let parts = path.split(separator: "/")
        return parts.count > 2 && parts[0] == "pairs" ? parts[1] : nil
    }

    /// Every name that a wiki link in that pair could mean, with what to write for it.
    func wikiNames(in pair: Slug?) -> [String: String] {
        var names: [String: String] = [:]
        for (title, paths) in notesByTitle where paths.count == 1 {
            guard [nil, pair].contains(pairOfNote[paths[0]]) else { continue }
            names[title.text] = ContentIndex.id(ofNote: paths[0])
        }
        let ids = [people.keys, resources.keys].joined().map(\.text) + pairs.keys.map(\.text)
        let own = pair.map { (goals[$0] ?? [:]).keys.map(\.text) + (sessions[$0] ?? [:]).keys.map(\.text) } ?? []
        for id in ids + own { names[id] = id }
        return names
    }

    /// The id that a note's file name gives.
    static func id(ofNote path: String) -> String {
        let name = path.split(separator: "/").last.map { $0.hasSuffix(".md") ? $0.dropLast(3) : $0 } ?? ""
        return slug(of: name)?.text ?? String(name)
    }
}
