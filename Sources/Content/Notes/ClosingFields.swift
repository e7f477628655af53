import Diagnostics
import Markdown
import MentoringModel

// Fields of a note that more than the pair may read, whose words say who may not: they close nothing.
extension NoteReader {
    /// Tells of each: `licence: internal use only`, `why: She wants to leave (confidential)`, `title: Company confidential`.
    func reportClosingFields(_ values: [YAMLValue.Field]) {
        guard fields.visibility > .pair, placement.kind != .agreement else { return }
        for field in values { reportClosingField(field.value, field.key.lowercased(), depth: 0) }
    }

    private func reportClosingField(_ value: YAMLValue, _ key: String, depth: Int) {
        guard depth < 6 else { return }
        switch value.kind {
        case .nothing: break
        case .fields(let fields):
            for field in fields { reportClosingField(field.value, field.key.lowercased(), depth: depth + 1) }
        case .list(let items): for item in items { reportClosingField(item, key, depth: depth + 1) }
        case .text(let text):
            let line = value.mark.line
            guard text.utf8.count > 4, states(text, key), !log.hasReported(.mark, on: line),
                !log.hasReported(.visibilityKey, on: line)
            else { return }
            log.add(
                .mark, at: value.mark, width: text.prefix(60).count,
                "“\(text.prefix(80))” says who may read this, but closes nothing",
                help: "write visibility: private at the top of the note, or say it in other words")
        }
    }

    private func states(_ text: String, _ key: String) -> Bool {
        guard PrivacyFilter.mayState(text[...].utf8, LineSigns(of: text[...])) else { return false }
        func strength(_ words: some StringProtocol) -> ClosingStatement.Strength? {
            ClosingStatement.strength(ofWords: words, isPerson: body.isPerson)
        }
        // A list of words that describe: skills, kinds.
        guard !["skills", "tags", "topics", "kind", "type", "visibility", "signed", "status"].contains(key) else {
            return false
        }
        let least =
            ["licence", "license"].contains(key) && text.lowercased().contains("intern")
            ? ClosingStatement.Strength.weak : .strong
        if let whole = strength(text), whole >= least || whole == .readers && key == "title" { return true }
        if MarkSkeleton(text).brackets.contains(where: {
            $0.isLast && strength($0.inside).map { $0 >= .readers } ?? false
        }) {
            return true
        }
        let pieces = text.split { ".,;!–—|".contains($0) }
        guard pieces.count > 1 else { return false }
        return [pieces.first, pieces.last].compactMap(\.self).contains { piece in
            trimmed(piece).contains(" ") && strength(piece).map { $0 >= least } ?? false
        }
    }
}
