import Diagnostics
import Markdown
import MentoringModel

/// A note cut into fields and body, ready to be read by its kind.
///
/// A class, since nearly a hundred readers hand it on: a copy of all that it holds would cost more than many of them.
final class NoteReader {
    let log: NoteLog
    let placement: Placement
    let fields: FieldReader
    let body: BodyReading
    /// Who `@mentor` and `@mentee` are here.
    var members: Members
    let knownPeople: KnownPeople
    let readingSettings: ReadingSettings

    /// `nil` when the note cannot be cut; the log says why.
    init?(
        _ log: NoteLog, placement: Placement, schema: Schema, standard: Visibility, members: Members,
        knownPeople: KnownPeople = KnownPeople(), readingSettings: ReadingSettings = ReadingSettings(),
        isClosed: Bool = false
    ) {
        guard let split = FrontMatterSplit(log) else { return nil }
        self.log = log
        self.placement = placement
        self.members = members
        self.knownPeople = knownPeople
        self.readingSettings = readingSettings
        var values: [YAMLValue.Field] = []
        if let yaml = split.yaml {
            guard let read = composeFrontMatter(yaml, firstLine: split.yamlLine, log: log) else { return nil }
            values = read
        }
        var fields = FieldReader(
            values, schema: schema, visibility: standard, log: log, mark: Mark(line: 1, column: 1))
        if fields.value("visibility") != nil {
            // What cannot be read closes the note: nobody may see it until it is mended.
            fields.visibility =
                fields.read("visibility", wanted: "one word") { readVisibility($0, standard: standard) }?.value
                ?? .private
        } else if let mark = fields.keyMark("visibility") {
            log.add(
                .visibilityKey, at: mark, width: 10, "`visibility` says nothing",
                help: "write visibility: private, or remove it")
            fields.visibility = .private
        }
        if isClosed { fields.visibility = .private }
        let isOpen = fields.visibility > .pair
        for field in values
        where field.tagsClose || isOpen && field.tagsClose(by: PrivacyWords.closingTagsOfOpenNotes) {
            field.reportTags(log)
        }
        self.fields = fields
        if split.yaml != nil, fields.keyMark("visibility") == nil,
            let fenced = FencedFrontMatter(log.asWritten, from: split.bodyLine, hasFrontMatter: !values.isEmpty)
        {
            log.add(.fence, at: fenced.mark, width: fenced.width, fenced.message, help: fenced.help)
        }
        let names = readingSettings.names
        let isPerson = { (words: String) in
            if case .none = NoteReader.match(words, members, knownPeople) { false } else { true }
        }
        body = BodyReading(
            split, kind: placement.kind, visibility: fields.visibility, log: log, names: names, isPerson: isPerson)
        if log.comments != nil, fields.visibility > .private {
            body.reportMarks(
                besides: BodyReading(
                    split.asWritten, kind: placement.kind, visibility: fields.visibility, log: log.asWritten,
                    names: names,
                    isPerson: isPerson))
        }
        for (link, mark) in body.linkPlaces() where !(link.kind == .wiki && isDayOfAttribute(link.destination, mark)) {
            log.links.append(
                WrittenLink(
                    destination: link.destination, isWiki: link.kind == .wiki || link.kind == .embed,
                    isPicture: link.kind == .picture, isEmbedded: link.kind == .embed,
                    isName: link.kind == .wiki && !knownPeople.hasFolder
                        && body.isPerson(String(link.destination.dropFirst(2).dropLast(2))),
                    isOpen: body.visibility(ofLine: mark.line) > .pair, mark: mark))
        }
        rememberFieldLinks(values)
        log.aliases = self.fields.texts("aliases", splitsCommas: true).map(\.value)
        for (block, address) in body.outline.addressesWithBlanks {
            let mark = log.find(address, from: body.outline.blocks[block].line, lines: 200)
            log.addressesWithBlanks.append((address, mark))
        }
        log.headings = body.regions.map { (wordsOfWikiLinks(in: $0.heading.words), $0.line) }
        reportOtherType()
        reportName()
        reportClosingFields(values)
    }

    /// Tells of a file or folder that is called private, where nothing in the note says so.
    private func reportName() {
        let path = log.path.lowercased()
        let isOpen = fields.visibility > .pair
        guard fields.visibility != .private,
            isOpen || ["priv", "confidential", "vertraulich"].contains(where: path.contains)
        else {
            return
        }
        let folders = log.path.split(separator: "/").dropLast().filter { !NoteReader.namesOfFolders.contains($0) }
            .map(String.init)
        guard
            folders.contains(where: { NearMiss.isPrivate(MarkSkeleton($0).letters) })
                || isOpen && folders.contains(where: ClosingName.isOfFolder) || fileNameSaysSo(isOpen: isOpen)
        else { return }
        log.add(
            .mark, at: Mark(line: 1, column: 1), width: 1,
            "the name of this file or its folder says who may read it, which closes nothing",
            help: "write visibility: private at the top of the note, or give it another name")
    }

    private func fileNameSaysSo(isOpen: Bool) -> Bool {
        // A day says nothing of it.
        guard placement.name.utf8.contains(where: { $0 != 0x2D && !($0 &- 0x30 < 10) }) else { return false }
        let isSession = placement.kind == .session
        let name = MarkSkeleton(placement.name)
        let last = name.letters.split(separator: " ").last.map(String.init) ?? ""
        return NearMiss.bearsPrivateInBrackets(name)
            || isSession && (NearMiss.isPrivate(last) || ["confidential", "vertraulich"].contains(last))
            || isOpen && ClosingName.isOfFile(placement.name, isSession: isSession)
    }

    /// Folders that the format itself has.
    private static let namesOfFolders: Set<Substring> = ["pairs", "sessions", "goals", "pulse", "people", "resources"]

    /// Tells of a mark in a title that is written as a field, where it closes nothing.
    private func reportMark(in title: Written<String>) {
        // Of words alone no title is a mark.
        let isPlain = title.value.utf8.allSatisfy { $0 == 0x20 || $0 | 0x20 &- 0x61 < 26 }
        guard fields.visibility != .private, !isPlain,
            let meant = MarkSkeleton.mark(in: title.value, countsRight: true),
            Visibility(rawValue: meant.mark).map({ $0 < fields.visibility }) ?? true
        else { return }
        log.add(
            .mark, at: Mark(line: title.source.line, column: title.source.column), width: title.value.count,
            "“\(meant.written)” looks like a mark, but closes nothing in a title",
            help: "write visibility: \(meant.mark) at the top of the note, or other words if no mark is meant")
    }

    private func reportOtherType() {
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
        for region in body.regions {
            if region.isName { note.nameLines.insert(region.line) }
            if region.opensSection, let section = region.section { note.sections[region.line] = section.rawValue }
        }
        if let title = titleField.flatMap({ fields.text($0) }) {
            reportMark(in: title)
            // A heading that says the title again is not printed twice.
            if let heading = body.titleHeading,
                SectionNames.folded(heading.words) == SectionNames.folded(wordsOfWikiLinks(in: title.value))
            {
                note.titleHeadingLine = heading.source.line
            }
            return (note, title)
        }
        // `# Agenda` is no title.
        guard titleField != nil, let heading = body.titleHeading,
            !body.regions.contains(where: { $0.line == heading.source.line && $0.opensSection })
        else { return (note, nil) }
        note.titleHeadingLine = heading.source.line
        return (note, Written(heading.words, at: heading.source))
    }
}
