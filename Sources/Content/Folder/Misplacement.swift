import Markdown
import Diagnostics
import MentoringModel

/// A note that lies in no known place: what it seems to be, and where it belongs.
///
/// The place proposed is never more open than that of the kind: a note that could be of a pair is sent to the pair, and only one with the
/// keys of a resource to the resources, which everybody may read.
struct Misplacement {
    /// What the note seems to be; `nil` for a note of something else.
    var kind: NoteKind?
    /// What to do.
    var help: String
    /// The folder whose notes are told of together where the note is none of ours; empty for the content folder.
    var folder: String

    /// - Parameters:
    ///   - text: What the note says; `nil` when it cannot be read.
    ///   - pairs: Names of the pairs' folders.
    init(of path: String, text: String?, pairs: [String]) {
        let parts = path.split(separator: "/").map(String.init)
        let file = parts[parts.count - 1]
        let clues = text.map(NoteClues.init)
        let folders = Array(parts.dropLast())
        let isTemplate = clues?.isTemplate ?? false || folders.contains { Misplacement.isTemplates($0) }
        kind = isTemplate ? nil : clues?.kind ?? Misplacement.kind(ofFolders: folders, file)
        folder = Misplacement.group(folders)
        help = ""
        if kind == nil, !isTemplate, Misplacement.isAmongOurs(folders, file) {
            // In a folder of ours it was meant as one of ours, whatever it says.
            kind = folders.first == "people" ? .person : .goal
            if folders == ["pairs"] { help = "a pair is a folder: move it to pairs/<pair>/\(file)" }
        }
        // A folder called almost as ours is most likely that folder.
        if kind == nil, !isTemplate, folders.count == 1, nearest(to: folders[0], in: ["resources"]) != nil {
            kind = .resource
            help =
                "no folder `\(folders[0])` is read; rename it as the format names it, if everybody may read its notes"
        }
        if help.isEmpty, let kind { help = Misplacement.help(for: kind, file, folders, pairs, clues) }
    }

    private static func help(
        for kind: NoteKind, _ file: String, _ folders: [String], _ pairs: [String], _ clues: NoteClues?
    ) -> String {
        let isInPair = folders.count > 1 && nearest(to: folders[0], in: ["pairs"]) != nil
        let pair =
            isInPair ? folders[1] : folders.first { pairs.contains($0) } ?? (pairs.count == 1 ? pairs[0] : "<pair>")
        switch kind {
        case .program: return "did you mean program.md?"
        case .person:
            return folders.first == "people"
                ? "people have no sub-folders: move it to people/\(file)" : "did you mean people/\(file)?"
        case .resource: return "did you mean resources/\(file)?"
        case .agreement: return "did you mean pairs/\(pair)/agreement.md?"
        case .session: return "did you mean pairs/\(pair)/sessions/\(file)?"
        case .pulse: return "did you mean pairs/\(pair)/pulse/\(file)?"
        case .goal:
            let isDated = CalendarDay(file.prefix(10)) != nil && clues?.kind != .goal
            return "did you mean pairs/\(pair)/\(isDated ? "sessions" : "goals")/\(file)?"
        }
    }

    /// What the names of the folders and of the file say.
    private static func kind(ofFolders folders: [String], _ file: String) -> NoteKind? {
        let kinds: [String: NoteKind] = [
            "goals": .goal, "goal": .goal, "sessions": .session, "session": .session, "pulse": .pulse,
            "pulses": .pulse, "people": .person, "person": .person, "persons": .person, "agreements": .agreement,
        ]
        for folder in folders.reversed() {
            if let exact = kinds[folder.lowercased()] { return exact }
            let isInside = folders.first == "pairs" || nearest(to: folders[0], in: ["pairs", "people"]) != nil
            if isInside, folder != folders.first || folders.count == 1,
                let near = nearest(to: folder.lowercased(), in: kinds.keys.filter { $0.count > 4 }.sorted())
            {
                return kinds[near]
            }
        }
        let name = file.dropLast(3).lowercased()
        if nearest(to: file.lowercased(), in: ["program.md", "programme.md"]) != nil, folders.isEmpty {
            return .program
        }
        if nearest(to: file.lowercased(), in: ["agreement.md"]) != nil { return .agreement }
        if ["goal", "goals"].contains(name) { return .goal }
        if ["session", "sessions"].contains(name) { return .session }
        if folders.first == "pairs" {
            if CalendarDay(file.prefix(10)) != nil { return .session }
        }
        return nil
    }

    /// Whether a note lies where only notes of ours do: in a sub-folder of people, in `pairs`, or in a pair's own folder.
    private static func isAmongOurs(_ folders: [String], _ file: String) -> Bool {
        switch folders.first {
        case "people": true
        case "pairs": folders.count < 3
        default: false
        }
    }

    private static func isTemplates(_ folder: String) -> Bool {
        ["templates", "template", "vorlagen", "modèles", "plantillas"].contains(folder.lowercased())
    }

    /// The folder that is told of: the outermost that is none of ours.
    private static func group(_ folders: [String]) -> String {
        let known = folders.first == "pairs" ? 3 : folders.first == "people" ? 2 : 1
        return folders.prefix(known).joined(separator: "/")
    }
}

/// What in a note says of which kind it is.
struct NoteClues {
    private(set) var kind: NoteKind?
    /// Whether a tool is to fill in its words: `{{date}}`, `<% tp.date.now() %>`.
    private(set) var isTemplate = false

    /// Keys that only one kind of note has, each enough by itself; then keys of which two are enough.
    private static let keys: [(kind: NoteKind, one: Set<String>, two: Set<String>)] = [
        (.pulse, ["answers"], ["concern", "by"]),
        (
            .agreement, ["conflict_contact", "hours_per_month", "ended_reason"],
            ["mentor", "mentee", "signed", "cadence"]
        ),
        (
            .goal, ["measure", "achievable", "success_criteria", "checkins", "target_date"],
            [
                "owner", "relevant", "specific", "updates", "revisions", "scale", "scores", "weight", "parent", "due",
                "deadline", "start",
            ]
        ),
        (
            .session, ["planned_minutes", "actual_minutes", "attended", "agenda"],
            ["planned", "actual", "attendees", "progress", "energy", "goals", "next", "date"]
        ),
        (
            .person, ["pronouns"],
            ["capacity", "offers", "seeks", "wants", "full_name", "roles", "headline", "name", "timezone"]
        ),
        (.program, ["suppress_below", "open_words"], ["cohort", "thresholds", "session_length", "base_url"]),
        (
            .resource, ["end_of_life"],
            ["url", "link", "author", "licence", "license", "level", "difficulty", "kind", "cost", "stage", "summary"]
        ),
    ]
    /// Names of sections that hardly any other note has.
    private static let sections: [String: NoteKind] = [
        "milestones": .goal, "agenda": .session, "wins": .session, "introductions": .session, "action items": .session,
        "actions": .session, "hopes": .agreement, "commitments": .agreement, "ground rules": .agreement,
        "off limits": .agreement,
    ]

    init(_ text: String) {
        isTemplate = text.contains("{{") || text.contains("<%")
        var lines = text.split(separator: "\n", maxSplits: 400, omittingEmptySubsequences: false)[...]
        while lines.first?.allSatisfy(isBlank) ?? false { lines.removeFirst() }
        var names: Set<String> = []
        if let first = lines.first, looksLikeFence(first) || isFence(first) {
            lines.removeFirst()
            while let line = lines.first, !isFence(line), !isEnd(line) {
                if let name = fieldName(line) { names.insert(name.lowercased()) }
                lines.removeFirst()
            }
        }
        // The most closed kind first: a note with keys of a session and of a resource is a session.
        kind = NoteClues.keys.first { !$0.one.isDisjoint(with: names) || $0.two.intersection(names).count > 1 }?.kind
        if kind == nil, !names.isDisjoint(with: ["url", "link"]), names.contains("title") { kind = .resource }
        guard kind == nil || kind == .resource || kind == .person || kind == .program else { return }
        for line in lines where line.hasPrefix("#") {
            let name = line.drop { $0 == "#" || $0 == " " }.prefix { $0 != "(" }
            if let section = NoteClues.sections[trimmedName(name)] {
                kind = section
                return
            }
        }
    }

    private func trimmedName(_ name: Substring) -> String {
        var words = name.lowercased().split(separator: " ").joined(separator: " ")
        while words.hasSuffix(":") { words.removeLast() }
        return words
    }
}
