import Diagnostics
import Markdown
import MentoringModel

// Contacts of introductions whose name holds more than one name.
extension NoteReader {
    /// Tells of a name that holds a member's or two contacts': `Sam Ortiz ← Elena`, `Elena to Sam Ortiz`.
    ///
    /// - Returns: The name of the contact: it is a third party's whatever else is not known, and no page of others may tell it.
    func nameOfContact(_ name: String, _ item: BodyReading.Item) -> String {
        let mark = log.find(name.prefix(1), from: item.source.line)
        if item.owners.isEmpty, let (member, contact) = memberBesideContact(name) {
            log.add(
                .introductionRemark, at: mark, width: name.count,
                "this names two people without an arrow from one to the other, so nobody has introduced them",
                help: "write \(introduction(of: contact, [member], "offered", item.text))")
            return contact
        }
        let parts = joinedContacts(name)
        guard parts.count > 1 else { return name }
        log.add(
            .introductionRemark, at: mark, width: name.count,
            "these are two contacts in one item, so they count as one introduction",
            help: "write an item for each: \(introduction(of: parts[0], item.owners, "offered", item.text))")
        return name
    }

    private static let signs = [" to ", " an ", "←", "<-", "--", " > ", ">>", "»", " – ", " — "]

    /// `Elena to Sam Ortiz`, `Sam Ortiz ← Elena`
    private func memberBesideContact(_ name: String) -> (member: String, contact: String)? {
        for sign in NoteReader.signs {
            guard let range = name.firstRange(of: sign) else { continue }
            let (first, second) = (trimmed(name[..<range.lowerBound]), trimmed(name[range.upperBound...]))
            guard !first.isEmpty, !second.isEmpty else { continue }
            if isMember(first) { return (first, second) }
            if isMember(second) { return (second, first) }
        }
        return nil
    }

    /// `Sam Ortiz and Kim Lee`: two people, where each has two names.
    private func joinedContacts(_ name: String) -> [String] {
        guard let joint = [" and ", " und ", " & "].first(where: name.contains) else { return [] }
        let parts = name.split(separator: joint).map { trimmed($0) }
        let areNames = parts.allSatisfy { part in
            let words = part.split(separator: " ")
            return (2...3).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
        }
        return areNames ? parts : []
    }
}
