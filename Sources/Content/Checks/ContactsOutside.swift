import Diagnostics
import MentoringModel

/// Tells of contacts in sentences that no introduction of the pair counts. One who was introduced is met and spoken to often.
func checkContactsOutside(of pair: Pair, _ report: CheckReport) {
    let logs = pair.sessions.compactMap { session in
        session.note.visibility > .private ? report.logs[session.note.path] : nil
    }
    guard logs.contains(where: { !$0.contactsOutside.isEmpty }) else { return }
    let introductions = pair.sessions.flatMap(\.introductions)
    let people = Set(introductions.compactMap(\.person))
    let names = introductions.compactMap { BareContact($0.name) }
    for log in logs {
        for contact in log.contactsOutside {
            let name = BareContact(contact.name)
            let isCounted =
                contact.person.map(people.contains) ?? false
                || name.map { name in names.contains { $0.key == name.key || $0.isSame(as: name) } } ?? false
            guard !isCounted else { continue }
            log.add(
                .introductionRemark, at: contact.mark, width: contact.width,
                "“\(contact.name)” is not counted as a contact: a sentence introduces nobody", help: contact.help)
        }
    }
}
