import Figures
import MentoringModel

extension English: ReportWords {
    var report: String { "Report" }
    func reportDescription(_ name: String) -> String {
        "\(name) in figures: is it happening, is it good, did anything change."
    }

    func tier(_ tier: Tier) -> String {
        switch tier {
        case .happening: "Is it happening?"
        case .good: "Is it good?"
        case .changed: "Did anything change?"
        }
    }

    func reportLead(_ audience: Audience, below: Int) -> String {
        let promise = "Each figure with what it is counted over, and how it is worked out."
        switch audience {
        case .pair, .coordinator: return promise
        case .program:
            return promise + " What people feel is shown from \(below) people up, so that nobody can be made out."
        case .public:
            return promise + " Whatever fewer than \(below) people stand behind is withheld, also where it could be "
                + "had by subtraction."
        }
    }

    func sparkTitle(_ key: String) -> String { "\(figure(key)), month by month" }

    var withheldValue: String { "withheld" }

    func missing(_ letter: MissingLetter) -> String {
        letter.goals == 0
            ? "met by all \(count(letter.of, "goal", "goals"))"
            : "open in \(letter.goals) of \(count(letter.of, "goal", "goals"))"
    }

    func load(_ load: MentorLoad) -> String {
        guard let capacity = load.capacity else { return count(load.mentees, "mentee", "mentees") }
        return "\(load.mentees) of \(count(capacity, "place", "places"))"
    }

    func room(_ load: MentorLoad) -> String {
        guard let capacity = load.capacity else { return "not said" }
        let room = capacity - load.mentees
        return room > 0 ? "room for \(room)" : room == 0 ? "full" : "\(-room) over"
    }

    var reportFigure: String { "Figure" }
}
