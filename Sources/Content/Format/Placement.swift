import Diagnostics
import Markdown
import MentoringModel

/// What a note is about, as its place in the folder says.
package enum NoteKind: String, Sendable {
    case program, person, resource, agreement, goal, session, pulse
}

/// A note's kind, its pair, and its id.
struct Placement: Equatable, Sendable {
    var kind: NoteKind
    /// Name of the pair's folder, as written.
    var pairFolder: String?
    /// File name without `.md`.
    var name: String

    /// The placement of a path; `nil` where no note of ours can lie.
    static func of(_ path: String) -> Placement? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let file = parts[parts.count - 1]
        let name = String(file.dropLast(3))
        func placed(_ kind: NoteKind, pair: String? = nil) -> Placement {
            Placement(kind: kind, pairFolder: pair, name: name)
        }
        switch (parts[0], parts.count) {
        case ("program.md", 1): return placed(.program)
        case ("people", 2): return placed(.person)
        case ("resources", 2...): return placed(.resource)
        case ("pairs", 3) where file == "agreement.md": return placed(.agreement, pair: parts[1])
        case ("pairs", 4) where parts[2] == "goals": return placed(.goal, pair: parts[1])
        case ("pairs", 4) where parts[2] == "sessions": return placed(.session, pair: parts[1])
        case ("pairs", 4) where parts[2] == "pulse": return placed(.pulse, pair: parts[1])
        default: return nil
        }
    }
}
