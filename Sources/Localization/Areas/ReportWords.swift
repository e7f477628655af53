package import Figures
package import MentoringModel

package protocol ReportWords {
    var report: String { get }
    func reportDescription(_ name: String) -> String
    /// The question that a tier of figures answers.
    func tier(_ tier: Tier) -> String
    func reportLead(_ audience: Audience, below: Int) -> String
    func sparkTitle(_ key: String) -> String
    /// In place of a value that is withheld because few people stand behind it.
    var withheldValue: String { get }
    func missing(_ letter: MissingLetter) -> String
    func load(_ load: MentorLoad) -> String
    func room(_ load: MentorLoad) -> String
    var reportFigure: String { get }
}

extension Language {
    package func sparkDescription(_ figure: Figure) -> String {
        figure.trend.compactMap { point in
            point.value.map { _ in "\(month(of: point.day)): \(value(of: figure, at: point))" }
        }.joined(separator: "; ") + "."
    }

    /// An earlier value of a figure, written as the figure is.
    package func value(of figure: Figure, at point: Figure.TrendPoint) -> String {
        if point.isWithheld { return withheldValue }
        guard let value = point.value else { return "–" }
        var then = figure
        then.value = value
        return self.value(of: then)
    }
}
