import Figures
import MentoringModel

extension English {
    static let report = "Report"
    static func reportDescription(_ name: String) -> String {
        "\(name) in figures: is it happening, is it good, did anything change."
    }

    static func tier(_ tier: Tier) -> String {
        switch tier {
        case .happening: isItHappening
        case .good: isItGood
        case .changed: didItChange
        }
    }

    static func reportLead(_ audience: Audience, below: Int) -> String {
        let promise = "Each figure with what it is counted over, and how it was had."
        switch audience {
        case .pair, .coordinator: return promise
        case .program:
            return promise + " What people feel is shown from \(below) people up, so that nobody can be made out."
        case .public:
            return promise + " Whatever fewer than \(below) people stand behind is withheld, also where it could be "
                + "had by subtraction."
        }
    }

    static func sparkTitle(_ key: String) -> String { "\(figure(key)), month by month" }

    static func sparkDescription(_ figure: Figure) -> String {
        figure.trend.compactMap { point in
            point.value.map { _ in "\(month(of: point.day)): \(value(of: figure, at: point))" }
        }.joined(separator: "; ") + "."
    }

    /// An earlier value of a figure, written as the figure is.
    static func value(of figure: Figure, at point: Figure.TrendPoint) -> String {
        if point.isWithheld { return "withheld" }
        guard let value = point.value else { return "–" }
        var then = figure
        then.value = value
        return self.value(of: then)
    }

    static func missing(_ letter: MissingLetter) -> String {
        letter.goals == 0
            ? "met by all \(count(letter.of, "goal", "goals"))"
            : "open in \(letter.goals) of \(count(letter.of, "goal", "goals"))"
    }

    static func load(_ load: MentorLoad) -> String {
        guard let capacity = load.capacity else { return count(load.mentees, "mentee", "mentees") }
        return "\(load.mentees) of \(count(capacity, "place", "places"))"
    }

    static func room(_ load: MentorLoad) -> String {
        guard let capacity = load.capacity else { return "not said" }
        let room = capacity - load.mentees
        return room > 0 ? "room for \(room)" : room == 0 ? "full" : "\(-room) over"
    }

    static let month = "Month"
    static let reportFigure = "Figure"
}
