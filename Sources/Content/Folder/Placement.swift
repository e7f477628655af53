import Diagnostics
import MentoringModel

/// What a note is about, as its place in the folder says.
enum NoteKind: String, Sendable {
    case program, person, resource, agreement, goal, session, pulse
}

/// A note's kind, its pair, and its id.
struct Placement: Sendable {
    var kind: NoteKind
    /// Name of the pair's folder, as written.
    var pairFolder: String?
    /// File name without `.md`.
    var name: String

    /// The placement of a path, or the problem with it.
    static func of(_ path: String) -> Result<Placement, PlacementProblem> {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let file = parts[parts.count - 1]
        let name = String(file.dropLast(3))
        func placed(_ kind: NoteKind, pair: String? = nil) -> Result<Placement, PlacementProblem> {
            .success(Placement(kind: kind, pairFolder: pair, name: name))
        }
        switch (parts[0], parts.count) {
        case ("program.md", 1): return placed(.program)
        case ("people", 2): return placed(.person)
        case ("resources", 2...): return placed(.resource)
        case ("pairs", 3) where file == "agreement.md": return placed(.agreement, pair: parts[1])
        case ("pairs", 4) where parts[2] == "goals": return placed(.goal, pair: parts[1])
        case ("pairs", 4) where parts[2] == "sessions": return placed(.session, pair: parts[1])
        case ("pairs", 4) where parts[2] == "pulse": return placed(.pulse, pair: parts[1])
        default: return .failure(PlacementProblem(help: nearestPlace(parts, file: file)))
        }
    }

    private static func nearestPlace(_ parts: [String], file: String) -> String {
        if parts.count == 1 {
            if nearest(to: file, in: ["program.md"]) != nil { return "did you mean program.md?" }
            return "a person belongs in people/\(file), a resource in resources/\(file), "
                + "a pair's notes in pairs/<pair>/"
        }
        if parts[0] == "people" { return "people have no sub-folders: move it to people/\(file)" }
        guard parts[0] == "pairs" else {
            let top = nearest(to: parts[0], in: ["people", "resources", "pairs"]) ?? "resources"
            return "did you mean \(([top] + parts.dropFirst()).joined(separator: "/"))?"
        }
        if parts.count == 2 { return "a pair is a folder: move it to pairs/<pair>/\(file)" }
        let pair = "pairs/\(parts[1])"
        if parts.count == 3 {
            if nearest(to: file, in: ["agreement.md"]) != nil { return "did you mean \(pair)/agreement.md?" }
            let folder = CalendarDay(file.prefix(10)) != nil ? "sessions" : "goals"
            return "did you mean \(pair)/\(folder)/\(file)?"
        }
        let folder =
            nearest(to: parts[2], in: ["goals", "sessions", "pulse"])
            ?? (CalendarDay(file.prefix(10)) != nil ? "sessions" : "goals")
        return "did you mean \(pair)/\(folder)/\(file)?"
    }
}

struct PlacementProblem: Error {
    /// Names the nearest place.
    var help: String
}
