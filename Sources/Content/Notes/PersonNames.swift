import Diagnostics
import Markdown
import MentoringModel

// Who is meant by a name, in fields, items and file names.
extension NoteReader {
    /// What some words name in this note.
    enum PersonMatch {
        /// One person, or all members for `@both`, or the mentors or mentees of a group.
        case people([PersonReference])
        /// Several people have this name.
        case several([Slug])
        case none
    }

    /// Looks a name up, and tells nothing: `@mentor`, `@mentee` and `@both`, else an id, a full name or a first name.
    func matchPerson(_ words: String) -> PersonMatch { NoteReader.match(words, members, knownPeople) }

    static func match(_ words: String, _ members: Members, _ knownPeople: KnownPeople) -> PersonMatch {
        guard members.mayEnd(words) || knownPeople.mayEnd(words) || endsOfRoles.mayEnd(words), let id = slug(of: words)
        else { return .none }
        if members.member(id) == nil, !members.isEmpty {
            switch id.text {
            case "mentor": return .people(members.mentors)
            case "mentee": return .people(members.mentees)
            case "both", "beide", "we", "wir", "both-of-us", "we-both", "wir-beide": return .people(members.all)
            default: break
            }
        }
        switch knownPeople.match(words, id, among: members) {
        case .one(let person): return .people([person])
        case .several(let ids): return .several(ids)
        case .none: return .none
        }
    }

    /// The last words of what means members without being their name.
    private static let endsOfRoles = {
        var ends = NameEnds()
        for word in ["mentor", "mentee", "both", "beide", "we", "wir", "us"] { slug(of: word).map { ends.add($0) } }
        return ends
    }()

    /// The one person whom some words name.
    ///
    /// What names nobody, or several, is told of: with a people/ folder as an error, else as a warning.
    ///
    /// - Parameters:
    ///   - mark: Where the words stand; `nil` for a file's name.
    ///   - mayBeOutside: Whether somebody outside the pair may well be meant, so that without a people/ folder only
    ///     what is nearly a member's name is told of.
    /// - Returns: `nil` where nobody can be meant. A name that nobody has, and `@both`, is returned as it stands.
    func person(_ words: String, at mark: Mark?, mayBeOutside: Bool = false) -> PersonReference? {
        guard let id = slug(of: words) else { return nil }
        switch matchPerson(words) {
        case .people(let found) where found.count == 1: return found[0]
        case .people(let found):
            guard id.text == "mentor" || id.text == "mentee" else { return PersonReference(id: id, words: words) }
            let ids = found.map { "@\($0.id)" }.joined(separator: ", ")
            report(
                .unknownPerson, words, at: mark, "this pair has \(found.count) of @\(id)",
                help: "name the one who is meant: \(ids)")
            return nil
        case .several(let ids):
            reportSeveral(words, ids, at: mark)
            return nil
        case .none:
            // Where the agreement cannot be read, nobody knows who `@mentor` is, and that is told of already.
            let isRole =
                ["mentor", "mentee", "both", "beide", "we", "wir"].contains(id.text) && placement.kind != .agreement
            if !isRole { reportUnknown(words, at: mark, mayBeOutside: mayBeOutside) }
            return PersonReference(id: id, words: words)
        }
    }

    /// The people whom some words name: one, all members (`@both`), or two names with a word such as “and” between them.
    func persons(_ words: String, at mark: Mark?, mayBeOutside: Bool = false) -> [PersonReference] {
        switch matchPerson(words) {
        case .people(let found): return found
        case .several(let ids):
            reportSeveral(words, ids, at: mark)
            return []
        case .none:
            let parts = joinedNames(in: words)
            let isNamed = parts.contains { if case .people = matchPerson($0) { true } else { false } }
            if parts.count > 1, isNamed { return parts.flatMap { persons($0, at: mark, mayBeOutside: mayBeOutside) } }
            return [person(words, at: mark, mayBeOutside: mayBeOutside)].compactMap { $0 }
        }
    }

    private func reportSeveral(_ words: String, _ ids: [Slug], at mark: Mark?) {
        report(
            .severalPeople, words, at: mark, "“\(words)” could be \(ids.map { "`\($0)`" }.joined(separator: " or "))",
            help: "write the id of the one who is meant")
    }

    private func reportUnknown(_ words: String, at mark: Mark?, mayBeOutside: Bool) {
        guard knownPeople.hasFolder || !members.isEmpty else { return }
        let kind: ProblemKind = knownPeople.hasFolder ? .unknownPerson : .unknownMember
        guard log.hasRoom(for: kind) else { return log.add(kind, at: mark ?? Mark(line: 1, column: 1), words) }
        let near = log.takeComparison() ? nearestPerson(to: words) : nil
        let mend = near.flatMap { mendOfSlip(words, $0) }
        if knownPeople.hasFolder {
            report(
                kind, words, at: mark, "there is no person `\(slug(of: words)?.text ?? words)` in people/",
                help: near.map { "did you mean `\($0)`?" }, mend: mend)
            return
        }
        if mayBeOutside, near == nil || words.count < 4 { return }
        report(
            kind, words, at: mark, "`\(words)` is no member of this pair",
            help: near.map { "did you mean `\($0)`?" }
                ?? "the members are \(members.all.map { "`\($0.id)`" }.joined(separator: " and "))", mend: mend)
    }

    /// The id that is a letter off, where no other person can be meant.
    private func mendOfSlip(_ words: String, _ id: String) -> PlannedMend? {
        guard words.utf8.count > 3, !words.contains(" ") else { return nil }
        let ids = Set(knownPeople.ids.map(\.text) + members.all.map(\.id.text) + ["mentor", "mentee", "both"])
        let slips = ids.filter { nearest(to: words, in: [$0], within: 1) != nil }
        return slips == [id] ? .words(words, id) : nil
    }

    private func nearestPerson(to words: String) -> String? {
        if let titled = personTitled(words) { return titled }
        if let member = memberAbbreviated(words) { return member.id.text }
        if let near = knownPeople.nearest(to: words, among: members) { return near }
        return members.isEmpty ? nil : nearest(to: words, in: ["mentor", "mentee", "both"])
    }

    /// The one member whom a surname or initials mean: `Haddad`, `N. Haddad`, `NH`.
    private func memberAbbreviated(_ words: String) -> PersonReference? {
        let letters = words.filter { $0 != "." }
        if (1...3).contains(letters.count), letters.allSatisfy({ $0.isLetter && $0.isUppercase }) {
            return memberWithInitials(letters)
        }
        guard let member = memberCalled(words) else { return nil }
        let parts = words.split(separator: " ")
        guard parts.count > 1 else { return member }
        guard parts.count == 2, parts[0].count(where: \.isLetter) == 1, let initial = parts[0].first else { return nil }
        let names = knownPeople.names(of: member.id) + [member.words]
        return names.contains { $0.first == initial } ? member : nil
    }

    /// The id of the one person with a surname behind a title: `Ms Haddad`, `Frau Dr. Lenz`.
    private func personTitled(_ words: String) -> String? {
        let parts = words.split { " \u{A0}-".contains($0) }
        guard parts.count > 1, let first = parts.first, let last = parts.last,
            NameAtEdge.titles.contains(first.lowercased().filter(\.isLetter))
        else { return nil }
        let surname = last.prefix(1).uppercased() + last.dropFirst()
        return (memberCalled(surname)?.id ?? knownPeople.withSurname(surname))?.text
    }

    private func report(
        _ kind: ProblemKind, _ words: String, at mark: Mark?, _ message: String, help: String? = nil,
        mend: PlannedMend? = nil
    ) {
        guard let mark else { return log.addWhole(kind, "the file name: \(message)", help: help) }
        log.add(kind, at: mark, width: words.count, message, help: help, mend: mend)
    }
}
