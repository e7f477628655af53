import Diagnostics
import Markdown
import MentoringModel

// Notes that fields name, by id or by path.
extension NoteReader {
    /// Remembers ids that stand in fields, to be looked up later.
    func mention(_ kind: NoteReference.Kind, _ ids: [Written<Slug>]) {
        for id in ids {
            log.mentions.append(
                NoteReference(
                    kind: kind, id: id.value, words: id.value.text,
                    mark: Mark(line: id.source.line, column: id.source.column)))
        }
    }

    /// The goal or resource that a field names.
    func noteId(_ name: String, of kind: NoteReference.Kind, in reader: FieldReader? = nil) -> Written<Slug>? {
        (reader ?? fields).reference(name).flatMap { noteId($0, of: kind) }
    }

    func noteIds(_ name: String, of kind: NoteReference.Kind) -> [Written<Slug>] {
        fields.references(name).compactMap { noteId($0, of: kind) }
    }

    /// The id, remembered to be looked up. A path must lead to the folder of that kind.
    func noteId(_ written: Written<WrittenReference>, of kind: NoteReference.Kind) -> Written<Slug>? {
        let folders = written.value.folders.map(\.text)
        let pair = placement.pairFolder.flatMap { slug(of: $0)?.text }
        switch (kind, folders.last) {
        case (.goal, let folder?) where folder != "goals" || folders.count > 1 && folders[folders.count - 2] != pair:
            report(written, "this path leads to no goal of this pair", help: "write the goal's id alone")
            return nil
        case (.resource, _?) where ["people", "pairs"].contains(folders.first):
            report(written, "this path leads to no resource", help: "write the resource's id alone")
            return nil
        default: break
        }
        let id = written.map(\.id)
        mention(kind, [id])
        return id
    }

    /// People named in fields; `mentor` and `mentee` mean the members.
    func people(_ name: String, of reader: FieldReader? = nil, mayBeOutside: Bool = false)
        -> [Written<PersonReference>]
    {
        (reader ?? fields).references(name).flatMap { written in
            let mark = Mark(line: written.source.line, column: written.source.column)
            let named =
                peopleBySlashes(in: written)
                ?? persons(written.value.words, at: mark, mayBeOutside: mayBeOutside)
            tidyName(written.value.words, named, at: mark)
            return named.map { Written($0, at: written.source) }
        }
    }

    /// A name where the person has a note, whose id means the same and stays when the name is changed.
    private func tidyName(_ words: String, _ named: [PersonReference], at mark: Mark) {
        guard named.count == 1, let id = named.first?.id, id.text != words, knownPeople.ids.contains(id),
            !["mentor", "mentee"].contains(words.lowercased())
        else { return }
        log.tidy(.nameForId, at: mark, "`\(id)` has a note of their own", .words(words, id.text))
    }

    /// The one person whom a field names.
    func onePerson(_ name: String, of reader: FieldReader? = nil) -> Written<PersonReference>? {
        let named = people(name, of: reader)
        guard named.count > 1 else { return named.first }
        log.add(
            .shape, at: Mark(line: named[0].source.line, column: named[0].source.column),
            "`\((reader ?? fields).key(name))` names \(named.count) people, but must name one",
            help: "write one of \(named.map(\.value.id.text).joined(separator: ", "))")
        return nil
    }

    /// Whom to turn to: a person, or any words.
    func contact(_ name: String) -> Written<PersonReference>? {
        guard let written = fields.reference(name) else { return nil }
        var words = written.value.words
        if written.value.folders.last?.text ?? "people" != "people" { words = fields.text(name)?.value ?? words }
        if case .people(let found) = matchPerson(words), found.count == 1 {
            return Written(found[0], at: written.source)
        }
        if words.count > 3, !words.contains(" "), let near = knownPeople.nearest(to: words, among: members) {
            log.add(
                .unknownMember, at: Mark(line: written.source.line, column: written.source.column),
                width: words.count, "`\(words)` is nobody's name", help: "did you mean `\(near)`?")
        }
        return Written(PersonReference(id: written.value.id, words: words), at: written.source)
    }

    /// `Noor/Elena` is no path, but two people; `nil` for a path that leads to people/, and without a path.
    private func peopleBySlashes(in written: Written<WrittenReference>) -> [PersonReference]? {
        let folders = written.value.folders
        guard let folder = folders.last, folder.text != "people" else { return nil }
        let found = (folders.map(\.text) + [written.value.words]).map { matchPerson($0) }
            .map { if case .people(let people) = $0 { people } else { [PersonReference]() } }
        if !found.contains(where: \.isEmpty) { return found.flatMap(\.self) }
        report(
            written, "“\(folder)/\(written.value.words)” leads to no note in people/",
            help: "write the person's id alone; for two people write a list: [\(folder), \(written.value.id)]")
        return []
    }

    private func report(_ written: Written<WrittenReference>, _ message: String, help: String) {
        log.add(
            .referencePath, at: Mark(line: written.source.line, column: written.source.column),
            width: written.value.words.count, message, help: help)
    }
}
