import Figures
import MentoringModel

extension FigureClearance {
    /// The workings without inputs from closed notes: a working that lost one says so, and shows no values in between
    /// from which the closed one could be had.
    func workings(_ whole: [Working], asOf: CalendarDay, isPauseClosed: Bool) -> [Working] {
        var resting: Set<String> = []
        return whole.map { working in
            var working = working
            let isClosed = working.inputs.contains { !isOpen($0.source) }
            let standsInPause = isPauseClosed && working.inputs.contains { $0.name == "as_of" }
            let restsOnFigure = working.inputs.contains { resting.contains($0.name) }
            guard isClosed || standsInPause || restsOnFigure else { return working }
            resting.insert(working.figure)
            working.restsOnClosedNotes = true
            guard isClosed || standsInPause else { return working }
            working.substituted = nil
            working.inputs.removeAll { input in
                guard let source = input.source else { return !Self.tellsNothing.contains(input.name) }
                return !view.sees(source)
            }
            for index in working.inputs.indices where working.inputs[index].name == "as_of" {
                working.inputs[index].value = "\(asOf)"
                working.inputs[index].detail = nil
            }
            return working
        }
    }

    /// Inputs without a place that are shown anyway: the day, the figures on the same page, constants.
    private static let tellsNothing: Set<String> = ["as_of", "progress", "expected", "rho", "weight"]
}
