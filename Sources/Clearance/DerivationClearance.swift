import Figures
import MentoringModel

extension FigureClearance {
    /// The workings without inputs from closed notes: a working that lost one says so, and shows no values in between
    /// from which the closed one could be had.
    func derivations(_ whole: [Derivation], asOf: CalendarDay, isPauseClosed: Bool) -> [Derivation] {
        var resting: Set<String> = []
        return whole.map { derivation in
            var derivation = derivation
            let isClosed = derivation.inputs.contains { !isOpen($0.source) }
            let isInPause = isPauseClosed && derivation.inputs.contains { $0.name == "as_of" }
            let restsOnFigure = derivation.inputs.contains { resting.contains($0.name) }
            guard isClosed || isInPause || restsOnFigure else { return derivation }
            resting.insert(derivation.figure)
            derivation.restsOnClosedNotes = true
            guard isClosed || isInPause else { return derivation }
            derivation.substituted = nil
            derivation.inputs.removeAll { input in
                guard let source = input.source else { return !Self.exposesNothing.contains(input.name) }
                return !view.sees(source)
            }
            for index in derivation.inputs.indices where derivation.inputs[index].name == "as_of" {
                derivation.inputs[index].value = "\(asOf)"
                derivation.inputs[index].detail = nil
            }
            return derivation
        }
    }

    /// Inputs without a place that are shown anyway: the day, the figures on the same page, constants.
    private static let exposesNothing: Set<String> = ["as_of", "progress", "expected", "rho", "weight"]
}
