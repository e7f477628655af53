import Diagnostics
import Markdown
import MentoringModel

extension YAMLValue.Field {
    /// Whether an unknown field looks as if it should close the note: by its name, or by what it says.
    var seemsToClose: Bool { seemsToClose(inside: nil) }

    private func seemsToClose(inside outer: String?) -> Bool {
        let name = key.lowercased()
        let closing = [
            "visibility", "private", "privacy", "visible", "hidden", "secret", "access", "confidential",
            "privat", "privé", "vertraulich", "geheim", "sichtbarkeit", "nur_fuer_uns", "unpublished", "do_not_publish",
            "noexport", "exclude", "hide", "is_private", "isprivate", "restricted", "classification", "password",
            "protected", "privado", "privada", "confidencial", "confidentiel", "riservato",
        ]
        if closing.contains(name) || nearest(to: name, in: ["visibility"]) != nil { return true }
        switch value.kind {
        case .text(let text):
            let said = MarkSkeleton(text).letters
            // Words that say other things of a goal or a talk, too.
            let others = [
                "closed", "locked", "intern", "internal", "interno", "interna", "interne", "restricted", "sensitive",
            ]
            if let strength = ClosingStatement.strength(of: said), strength >= .readers {
                return true
            }
            if said == "pair" || MarkSkeleton.isClosing(said) && !others.contains(said) { return true }
            return closesElsewhere(text, inside: outer)
        case .fields(let fields): return fields.contains { $0.seemsToClose(inside: plainKey) }
        case .list(let items):
            return tagsClose
                || items.contains {
                    guard case .text(let text) = $0.kind else { return false }
                    return ["private", "privat", "confidential"].contains(MarkSkeleton(text).letters)
                        || closesElsewhere(text, inside: outer)
                }
        case .nothing: return PrivacyWords.flags.contains(plainKey)
        }
    }

    /// The key without what tools put in front of their own: `dg-publish`, `_build`.
    private var plainKey: String {
        if key != "dg", key.utf8.allSatisfy({ $0 &- 0x61 < 26 }) { return key }
        let words = PrivacyPhrase.phrases(of: [key]).first?.words ?? []
        return words.first == "dg" ? words.dropFirst().joined() : words.joined()
    }

    /// Whether the field closes a note in another tool: `publish: no`, `noindex: true`, `expiryDate: 2026-03-01`.
    private func closesElsewhere(_ text: String, inside outer: String?) -> Bool {
        let key = plainKey
        let value = PrivacyWords.key(of: text)
        let isNo = PrivacyWords.no.contains(value)
        let isYes = PrivacyWords.yes.contains(value)
        // Whether the day is past or to come depends on when somebody builds, so no such day may be read over.
        if PrivacyWords.days.contains(key) { return !isNo }
        if key == "embargo" || key == "secrecy" { return !isNo }
        let isOpening =
            PrivacyWords.opening.contains(key)
            || ["open", "online", "web", "website", "site", "search", "show"].contains(key)
        if isOpening {
            // `publish: 2027-01-01` closes the note until that day; `published:` says when a book came out.
            return isNo || PrivacyWords.closingStates.contains(value) || key == "publish" && CalendarDay(text) != nil
        }
        if PrivacyWords.flags.contains(key) || ["internal", "sensitive", "locked", "excluded"].contains(key) {
            return !isNo
        }
        if PrivacyWords.closing.contains(key) || key == "archived" { return isYes }
        if isYes,
            PrivacyPhrase.phrases(of: [self.key]).first.map({ $0.words.contains(where: strongWords.contains) }) ?? false
        {
            return true
        }
        if PrivacyWords.privacy.contains(key) { return true }
        if PrivacyWords.states.contains(key) { return PrivacyWords.closingStates.contains(value) }
        if PrivacyWords.robots.contains(key) {
            return PrivacyPhrase.phrases(of: [text]).contains { PrivacyWords.closingRobots.contains($0.key) }
        }
        if PrivacyWords.readers.contains(key), key != "audience" {
            return PrivacyWords.mark(key: key, value: text) != nil || isNo
        }
        // `build: {list: never}`, `sitemap: {disable: true}`
        guard let outer, ["build", "sitemap", "search", "seo", "robots", "index", "publish", "cascade"].contains(outer)
        else {
            return false
        }
        if ["list", "enable", "enabled", "include", "show", "publishresources"].contains(key) { return isNo }
        return ["disable", "disabled", "exclude", "ignore", "skip", "hidden"].contains(key) && isYes
    }

    /// Whether the field names tags, and one of them says that the note is not for others: `tags: [mentoring, private]`.
    var tagsClose: Bool { tagsClose(by: PrivacyWords.closingTags) }

    /// The same, where one of these words closes.
    func tagsClose(by words: Set<String>) -> Bool {
        guard PrivacyWords.tags.contains(plainKey) || ["skills", "topics"].contains(plainKey) else { return false }
        func closes(_ text: String) -> Bool {
            text.split { ",#/".contains($0) }.contains { words.contains(PrivacyWords.key(of: $0)) }
        }
        switch value.kind {
        case .text(let text): return closes(text) || plainKey == "tags" && closes(text.replacing(" ", with: ","))
        case .list(let items):
            return items.contains { item in
                guard case .text(let text) = item.kind else { return false }
                return closes(text)
            }
        default: return false
        }
    }

    /// Words that close in whatever key they stand.
    private var strongWords: Set<String> {
        ["private", "confidential", "noindex", "unlisted", "unpublished", "nopublish", "noexport"]
    }

    /// Tells of such tags also where the field is one of ours: a resource's tags are its skills.
    func reportTags(_ log: NoteLog) {
        log.add(
            .visibilityKey, at: mark, width: key.count, "`\(key)` closes nothing",
            help: "write visibility: private")
    }
}

/// The value of `visibility`. The cure of a slip names no word that is more open than the note is without it.
func readVisibility(_ text: String, standard: Visibility) -> Result<Visibility, ValueProblem> {
    let read: Result<Visibility, ValueProblem> = readChoice(text)
    guard case .failure(let problem) = read else { return read }
    let words = Visibility.allCases.filter { $0 <= standard }.map(\.rawValue)
    let near = nearest(to: text.lowercased(), in: words)
    return .failure(
        ValueProblem(
            problem.kind, problem.message,
            help: near.map { "did you mean `\($0)`?" } ?? "write one of: \(words.joined(separator: ", "))"))
}
