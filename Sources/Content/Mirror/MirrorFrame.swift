import Markdown
import MentoringModel

/// The frame of a note: the keys of its front matter and the blocks of its body, with their lines.
///
/// They are read anew where somebody asks, since no other command needs them once a note is read. What is wrong with them was told
/// then.
struct MirrorFrame {
    /// A key of the front matter, or an entry below one, up to the next.
    struct Field {
        var lines: ClosedRange<Int>
        /// The canonical name of the key around it; `nil` for one that this kind of note does not have.
        var name: String?
        /// Whether it stands below its key.
        var isEntry: Bool
        /// Whether its key is another tool's, or has no value.
        var isOfOthers: Bool
    }

    let log: NoteLog
    let placement: Placement
    let members: NoteReader.Members
    let people: KnownPeople
    private let split: FrontMatterSplit
    private let values: [YAMLValue.Field]
    let fields: FieldReader
    let body: BodyReading

    /// `nil` where the note cannot be cut, so that nothing of it was read.
    init?(
        path: String, text: String, _ placement: Placement, visibility: Visibility, members: NoteReader.Members,
        people: KnownPeople, settings: ReadingSettings
    ) {
        log = NoteLog(path: path, text: text)
        guard let split = FrontMatterSplit(log) else { return nil }
        var values: [YAMLValue.Field] = []
        if let yaml = split.yaml {
            guard let read = composeFrontMatter(yaml, firstLine: split.yamlLine, log: log) else { return nil }
            values = read
        }
        self.placement = placement
        self.members = members
        self.people = people
        self.split = split
        self.values = values.sorted { $0.mark.line < $1.mark.line }
        fields = FieldReader(
            values, schema: placement.kind.schema, visibility: visibility, log: log, mark: Mark(line: 1, column: 1))
        body = BodyReading(
            split, kind: placement.kind, visibility: visibility, log: log, names: settings.names,
            isPerson: { words in
                if case .none = NoteReader.match(words, members, people) { false } else { true }
            })
    }

    /// The lines between the fences; empty without front matter.
    var frontMatter: Range<Int> { split.yaml == nil ? 1..<1 : split.yamlLine..<max(split.yamlLine, split.bodyLine - 1) }
    var firstLineOfBody: Int { split.bodyLine }

    /// Canonical names of the keys that have a value.
    var keys: Set<String> { Set(fields.schema.aliases.keys.filter { fields.value($0) != nil }) }

    /// The people whom some words name here.
    func people(named words: String) -> [PersonReference] {
        if case .people(let people) = NoteReader.match(words, members, people) { people } else { [] }
    }

    /// The keys in the order of their lines, each followed by the entries below it.
    var written: [Field] {
        var starts: [(line: Int, name: String?, isEntry: Bool, isOfOthers: Bool)] = []
        for field in values where starts.last?.line != field.mark.line {
            let canonical = fields.schema.name(of: field.key)
            // Of two keys for one field the other was read.
            let name = canonical.flatMap { fields.keyMark($0)?.line == field.mark.line ? $0 : nil }
            let isOfOthers = canonical == nil ? OtherTools.write(field) : isNothing(field.value)
            starts.append((field.mark.line, name, false, isOfOthers))
            for line in entries(of: field.value) where line > starts[starts.count - 1].line {
                starts.append((line, name, true, isOfOthers))
            }
        }
        let ends = starts.dropFirst().map { $0.line - 1 } + [frontMatter.upperBound - 1]
        return zip(starts, ends).filter { $0.line <= $1 }.map { start, end in
            Field(lines: start.line...end, name: start.name, isEntry: start.isEntry, isOfOthers: start.isOfOthers)
        }
    }

    private func isNothing(_ value: YAMLValue) -> Bool { if case .nothing = value.kind { true } else { false } }

    private func entries(of value: YAMLValue) -> [Int] {
        switch value.kind {
        case .nothing, .text: []
        case .list(let items): items.map(\.mark.line)
        case .fields(let fields): fields.map(\.mark.line)
        }
    }

    /// Whether a line of the front matter is a comment: words of a block begin below `|` or `>`.
    func isComment(_ line: Int, in field: Field?) -> Bool {
        guard let text = log.line(line), text.drop(while: isSpaceOrTab).first == "#" else { return false }
        guard let first = field?.lines.lowerBound, let key = log.line(first), first < line else { return true }
        let value = key.split(separator: ":", maxSplits: 1).last?.drop(while: isSpaceOrTab).first
        return value != "|" && value != ">"
    }
}
