import Markdown
import MentoringModel

/// Sections that pages show in a way of their own, by the names they may have in a note.
enum Sections {
    private static let agenda = ["agenda", "topics"]
    private static let actions = ["actions", "action items", "next steps", "to do"]
    private static let wins = ["wins", "celebrations", "highlights"]
    private static let options = ["options"]
    private static let questions = ["questions"]
    private static let decisions = ["decisions"]
    private static let learned = ["learned", "takeaways", "key insights"]
    private static let introductions = ["introductions"]

    /// What is left out of the notes of a session, since the page shows it above.
    static func session(_ session: Session) -> Set<String> {
        var names: [String] = []
        if !session.agenda.isEmpty { names += agenda }
        if !session.actions.isEmpty { names += actions }
        if !session.wins.isEmpty { names += wins }
        if !session.options.isEmpty { names += options }
        if !session.questions.isEmpty { names += questions }
        if !session.decisions.isEmpty { names += decisions }
        if !session.learned.isEmpty { names += learned }
        if !session.introductions.isEmpty { names += introductions }
        return Set(names)
    }

    static func milestones(_ note: Note) -> Set<String> { ["milestones"] }

    /// The id of what a page shows in the place of a section that is left out; `nil` for any other heading.
    static func place(ofHeading name: String) -> String? {
        let places = [
            (["milestones"], "milestones"), (agenda, "agenda"), (actions, "actions"), (wins, "wins"),
            (options, "options"), (questions, "questions"), (decisions, "decisions"), (learned, "learned"),
            (introductions, "introductions"),
        ]
        return places.first { $0.0.contains(name) }?.1
    }
}
