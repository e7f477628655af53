import Diagnostics
import Markdown
import MentoringModel

/// Tells of a place in what stands behind an arrow, which counts as part of the contact’s name: “Werk Süd” of
/// `Kollegin vom Werk Süd, Jutta Harms` is hidden from everybody but the pair, in other sentences, too.
///
/// It stays hidden, since nobody can tell whether it is a name; only where something more open says it, that is told.
func checkPlacesInContacts(of pair: Pair, _ report: CheckReport) {
    lazy var open = pair.sessions.flatMap { session in
        [session.wins, session.decisions, session.learned, session.concerns, session.questions, session.actions]
            .joined().filter { $0.source.visibility > .pair }
    }
    for session in pair.sessions {
        for introduction in session.introductions where introduction.person == nil {
            for place in PlaceInContact.all(in: introduction.name) {
                guard let shown = open.first(where: { $0.words.contains(place) }) else { continue }
                let name = Introduction.names(in: introduction.name).first {
                    $0 != introduction.name && !$0.contains(place) && !place.contains($0)
                }
                report.add(
                    .introductionRemark, at: introduction.source,
                    "“\(place)” counts as part of this contact’s name, so it is hidden in line \(shown.source.line) of "
                        + "\(shown.source.file), too",
                    help: "if it is a place, write the name of the contact alone\(name.map { ": → \($0)" } ?? "")")
            }
        }
    }
}

/// Words in capitals behind a preposition with its article, as in front of a place: `vom Werk Süd`, `at the Harbour Museum`.
private enum PlaceInContact {
    static func all(in name: String) -> [String] {
        guard name.contains(" ") else { return [] }
        return name.split { ",;()–—".contains($0) }.flatMap { part in
            let words = part.split(separator: " ")
            return words.indices.compactMap { index -> String? in
                guard index > 0, leads.contains(words[index].lowercased()) else { return nil }
                var next = index + 1
                if next < words.count, ["the", "der", "dem", "den"].contains(words[next].lowercased()) { next += 1 }
                let run = words[min(next, words.count)...].prefix { $0.first?.isUppercase ?? false }
                return run.count > 1 ? run.joined(separator: " ") : nil
            }
        }
    }

    private static let leads: Set<String> = ["vom", "im", "am", "beim", "zum", "aus", "bei", "at", "in", "from", "of"]
}
