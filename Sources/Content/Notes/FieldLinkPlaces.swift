import Markdown

extension NoteReader {
    /// The fields whose sentences pages show.
    private static let sentences: Set<String> = [
        "specific", "achievable", "relevant", "measure", "updates", "pauses", "revisions", "scale", "progress",
        "agenda", "summary", "headline",
    ]
    /// Fields inside those that name a note or a person, which is looked up by itself.
    private static let references: Set<String> = ["goal", "by", "support_from", "agreed_by", "id", "for", "date"]

    /// Remembers the `[[links]]` in the sentences of fields, to be looked up once all notes are read.
    func rememberFieldLinks(_ values: [YAMLValue.Field]) {
        guard log.text.utf8.prefix(64 << 10).contains(UInt8(ascii: "[")) else { return }
        for field in values where fields.schema.name(of: field.key).map(Self.sentences.contains) ?? false {
            remember(field.value)
        }
    }

    private func remember(_ value: YAMLValue) {
        switch value.kind {
        case .text(let text):
            guard text.utf8.contains(UInt8(ascii: "[")), text.contains("[[") else { return }
            for target in wikiTargets(in: text) where knownPeople.hasFolder || !isPerson(target) {
                log.fieldLinks.append((target, log.find(target, from: value.mark.line, lines: 20)))
            }
        case .list(let items): items.forEach(remember)
        case .fields(let fields):
            for field in fields where !Self.references.contains(field.key) { remember(field.value) }
        case .nothing: break
        }
    }
}
