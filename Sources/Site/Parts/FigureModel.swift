import Clearance
import Figures
import Localization
import Markdown
import MentoringModel
import Templates

extension PageContext {
    /// A figure as pages show it: its name, its value, what it is counted over, and where its working stands.
    ///
    /// - Parameter page: The page that shows how it was had; this one when it is left out.
    func figure(_ figure: Figure, working page: Address? = nil) -> ViewModel {
        [
            .name: .text(words.figure(figure.id)),
            .value: .text(
                figure.isWithheld
                    ? words.withheld(below: settings.suppressBelow) : words.value(of: figure)),
            .basis: .text(figure.isWithheld ? words.withheldBasis : words.basis(of: figure)),
            .isWithheld: .flag(figure.isWithheld),
            .hasData: .flag(figure.value != nil),
            .href: .text(figure.isWithheld ? nil : link(to: .working(figure.id, on: page ?? address))),
        ]
    }

    /// How figures were had, for the template `parts/workings`; withheld ones are left out.
    func workings(_ figures: [Figure]) -> [ViewModel] {
        figures.exposed.map { working($0) }
    }

    /// The result as the rest of the page tells it, with its unit; as the formula has it where it is no number.
    private func formattedResult(_ working: Derivation) -> String {
        guard let value = Double(working.result.replacing("−", with: "-")) else { return result(of: working) }
        return switch working.figure {
        case "progress", "expected": words.percent(value)
        case "days_behind": words.days(value.rounded())
        case "needed_pace": words.neededPace(value)
        default:
            words.value(
                of: Figure(
                    id: working.figure, value: value, denominator: working.isShare ? 1 : nil, derivation: working))
        }
    }

    /// The days of a forecast as people say them; anything else as it is.
    private func result(of working: Derivation) -> String {
        working.result.split(at: "; ").map { part in CalendarDay(part).map(words.day) ?? String(part) }
            .joined(separator: "; ")
    }

    /// With more inputs than this a working of the report stands on a page of its own.
    static let mostInputs = 30

    /// - Parameters:
    ///   - note: The path of the note that the page is of: what stands in it is told by its line alone.
    ///   - isAlone: Whether it is all that the page has.
    func working(_ working: Derivation, in note: String? = nil, isAlone: Bool = false) -> ViewModel {
        let isLong = !isAlone && working.inputs.count > Self.mostInputs
        let apart: Address? =
            switch address {
            case .report where isLong: .workingPage(working.figure, 0)
            case .network where isLong: .networkWorking(working.figure, 0)
            default: nil
            }
        return [
            .isAlone: .flag(isAlone),
            .apart: .one(apart.map { link(words.allInputs(working.inputs.count), to: $0) }),
            .id: .text("working-\(working.figure)"), .name: .text(words.figure(working.figure)),
            .formula: .text(words.formula(working.formula)), .substituted: .text(working.substituted),
            .result: .text(result(of: working)), .said: .text(formattedResult(working)),
            .isPartlyClosed: .flag(working.restsOnClosedNotes),
            .hasSymbols: .flag(working.inputs.contains { !$0.symbol.isEmpty }),
            .inputs: .many(
                (apart == nil ? working.inputs : []).map { input in
                    [
                        .symbol: .text(input.symbol), .name: .text(words.input(input.name)),
                        .detail: .text(input.detail), .value: .text(words.inputValue(input.value)),
                        .line: .text(input.source.flatMap { $0.file == note ? words.line($0.line) : nil }),
                        .place: .text(
                            input.source.flatMap { $0.file == note ? nil : "\($0.file):\($0.line)" }),
                    ]
                }),
        ]
    }
}

extension [Figure] {
    /// The workings of those that are not withheld.
    var exposed: [Derivation] { filter { !$0.isWithheld }.map(\.derivation) }
}
