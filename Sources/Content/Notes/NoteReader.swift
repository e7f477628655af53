import Diagnostics
import Markdown
import MentoringModel

/// A note cut into fields and body, ready to be read by its kind.
struct NoteReader {
    let log: NoteLog
    let placement: Placement
    let fields: FieldReader
    let body: BodyReading
    /// Who `@mentor` and `@mentee` are here.
    let members: Members

    struct Members: Sendable {
        var mentors: [PersonReference]
        var mentees: [PersonReference]

        init(_ agreement: Agreement?) {
            mentors = agreement?.mentors ?? []
            mentees = agreement?.mentees ?? []
        }
    }

    /// `nil` when the note cannot be cut; the log says why.
    init?(
        _ log: NoteLog, placement: Placement, schema: Schema, standard: Visibility, members: Members,
        isClosed: Bool = false
    ) {
        guard let split = FrontMatterSplit(log) else { return nil }
        self.log = log
        self.placement = placement
        self.members = members
        var values: [YAMLValue.Field] = []
        if let yaml = split.yaml {
            guard let read = composeFrontMatter(yaml, firstLine: split.yamlLine, log: log) else { return nil }
            values = read
        }
        var fields = FieldReader(
            values, schema: schema, visibility: standard, log: log, mark: Mark(line: 1, column: 1))
        if fields.value("visibility") != nil {
            // What cannot be read closes the note: nobody may see it until it is mended.
            fields.visibility = fields.choice("visibility", Visibility.self)?.value ?? .private
        } else if let mark = fields.keyMark("visibility") {
            log.add(
                .visibilityKey, at: mark, width: 10, "`visibility` says nothing",
                help: "write visibility: private, or remove it")
            fields.visibility = .private
        }
        if isClosed { fields.visibility = .private }
        self.fields = fields
        body = BodyReading(split, kind: placement.kind, visibility: fields.visibility, log: log)
        for (link, mark) in body.linkPlaces() {
            log.links.append(
                WrittenLink(
                    destination: link.destination, isWiki: link.kind == .wiki, isPicture: link.kind == .picture,
                    mark: mark))
        }
        tellOtherType()
    }

    private func tellOtherType() {
        guard let type = fields.text("type") else { return }
        let word = type.value.lowercased()
        let names: [NoteKind: [String]] = [
            .program: ["program", "programme"], .person: ["person", "people"],
            .resource: ["resource"] + Resource.Kind.allCases.map(\.rawValue), .agreement: ["agreement", "pair"],
            .goal: ["goal"], .session: ["session", "meeting"], .pulse: ["pulse"],
        ]
        guard names[placement.kind]?.contains(word) != true else { return }
        log.add(
            .otherType, at: Mark(line: type.source.line, column: type.source.column), width: type.value.count,
            "this says “\(type.value)”, but the folder says \(placement.kind.rawValue)")
    }

    var id: Slug? { slug(of: placement.name) }

    /// The note, and its title: the field, else the first level-1 heading.
    func note(titleField: String? = nil) -> (note: Note, title: Written<String>?) {
        var note = Note(path: log.path, visibility: fields.visibility, body: body.body)
        if let title = titleField.flatMap({ fields.text($0) }) { return (note, title) }
        guard titleField != nil, let heading = body.titleHeading else { return (note, nil) }
        note.titleHeadingLine = heading.source.line
        return (note, Written(heading.words, at: heading.source))
    }

    /// The person whom `@id` means, with `@mentor` and `@mentee` read as the members they are.
    func person(_ words: String, at mark: Mark) -> PersonReference? {
        guard let id = slug(of: words) else { return nil }
        let group = id.text == "mentor" ? members.mentors : id.text == "mentee" ? members.mentees : nil
        if let group, !group.isEmpty {
            if group.count == 1 { return group[0] }
            let ids = group.map { "@\($0.id)" }.joined(separator: ", ")
            log.add(
                .unknownPerson, at: mark, width: words.count + 1, "this pair has \(group.count) of @\(id)",
                help: "name the one who is meant: \(ids)")
            return nil
        }
        let reference = PersonReference(id: id, words: words)
        log.mentions.append(Mention(kind: .person, id: id, words: words, mark: mark))
        return reference
    }

    /// Remembers ids that stand in fields, to be looked up later.
    func mention(_ kind: Mention.Kind, _ ids: [Written<Slug>]) {
        for id in ids {
            log.mentions.append(
                Mention(
                    kind: kind, id: id.value, words: id.value.text,
                    mark: Mark(line: id.source.line, column: id.source.column)))
        }
    }

    /// People named in fields; `mentor` and `mentee` mean the members.
    func people(_ name: String) -> [Written<PersonReference>] {
        fields.references(name).compactMap { written in
            person(written.value.words, at: Mark(line: written.source.line, column: written.source.column))
                .map { Written($0, at: written.source) }
        }
    }

    func people(_ name: String, of reader: FieldReader) -> [Written<PersonReference>] {
        reader.references(name).compactMap { written in
            person(written.value.words, at: Mark(line: written.source.line, column: written.source.column))
                .map { Written($0, at: written.source) }
        }
    }
}
