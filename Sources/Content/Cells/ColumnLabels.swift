import MentoringModel

/// What the columns of a spreadsheet are called.
package enum ColumnLabel {
    /// In small letters, with single blanks for signs.
    package static func folded(_ label: String) -> String { SectionNames.folded(label) }

    /// The field of a kind of note that a label means, by its key, an alias, or what people call it.
    package static func field(_ label: String, in kind: NoteKind) -> String? {
        let folded = SectionNames.folded(label)
        if let name = kind.schema.name(of: String(folded.map { $0 == " " ? "_" : $0 })) { return name }
        if let name = FieldLabels.field(folded, in: kind)?.name { return name }
        return FieldLabels.names(for: label).first { kind.schema.name(of: $0) != nil }
    }

    /// The section of a session that a label names, in English or German.
    package static func section(_ label: String) -> SectionName? {
        SectionNames(language: .german).section(named: SectionNames.folded(label), in: .session)
    }

    /// Whether a column says of a row who may read it.
    package static func closes(_ label: String, _ cell: String) -> Bool {
        let key = SectionNames.folded(label)
        let mark = Mark(line: 1, column: 1)
        return YAMLValue.Field(key: key, mark: mark, value: YAMLValue(kind: .text(cell), mark: mark)).seemsToClose
    }
}
