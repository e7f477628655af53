import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// The items of one of a session's lists.
    func items(_ section: SectionName) -> [SessionItem] {
        body.items(in: section).compactMap { item in
            guard !item.text.words.isEmpty else { return nil }
            var entry = SessionItem(words: item.text.words, source: item.source)
            entry.who = who(item)
            entry.state = item.text.marker.map { TaskState($0) }
            entry.due = item.text.attributes.days["due"]
            entry.done = item.text.attributes.days["done"]
            entry.celebrated = item.text.attributes.days["celebrated"]
            entry.goal = item.text.attributes.goal
            entry.id = item.text.attributes.id
            if let goal = entry.goal { mention(.goal, [Written(goal, at: item.source)]) }
            return entry
        }
    }

    private func who(_ item: BodyReading.Item) -> PersonReference? {
        item.text.person.flatMap { person($0, at: log.find("@\($0)", from: item.source.line)) }
    }

    /// `@mentor → Name (offered …, made …, met …)`. An item without arrow and attributes is a remark.
    func introductions() -> [Introduction] {
        body.items(in: .introductions).compactMap { item in
            var words = item.text.words[...]
            var hasArrow = false
            for arrow in ["→", "->", "=>", "➜"] where words.hasPrefix(arrow) {
                words = words.dropFirst(arrow.count)
                hasArrow = true
            }
            let name = withoutFullStop(words, behindAttributes: !item.text.attributes.isEmpty)
            guard hasArrow || !item.text.attributes.isEmpty else {
                if item.text.person != nil {
                    log.add(
                        .introductionRemark, at: Mark(line: item.source.line, column: item.source.column),
                        "this item begins with a person, but has no arrow and no day, so nobody is introduced")
                }
                return nil
            }
            guard !name.isEmpty else {
                log.add(
                    .introduction, at: Mark(line: item.source.line, column: item.source.column),
                    "this introduction names nobody")
                return nil
            }
            var introduction = Introduction(
                name: name.hasPrefix("@") ? String(name.dropFirst()) : name, source: item.source)
            introduction.by = who(item)
            introduction.state = item.text.marker.map { TaskState($0) }
            introduction.offered = item.text.attributes.days["offered"]
            introduction.made = item.text.attributes.days["made"]
            introduction.met = item.text.attributes.days["met"]
            return introduction
        }
    }
}

/// A name without the full stop that ended the item behind its brackets; that of `Jr.` or `B.` is part of the name.
private func withoutFullStop(_ words: some StringProtocol, behindAttributes: Bool) -> String {
    let name = trimmed(words)
    guard behindAttributes, name.hasSuffix(".") else { return name }
    let last = (name.split(separator: " ").last ?? "").dropLast().lowercased()
    let isAbbreviation =
        last.count == 1 || last.contains(".") || ["jr", "sr", "dr", "prof", "phd", "md"].contains(last)
    return isAbbreviation ? name : trimmed(name.dropLast())
}
