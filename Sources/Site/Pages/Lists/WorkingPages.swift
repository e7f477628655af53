import Figures
import MentoringModel

/// The workings of the report that rest on more than a screen of inputs, each on a page of its own.
func workingPages(_ index: SiteIndex) -> [Page] {
    guard index.cleared.audience != .pair else { return [] }
    return index.cleared.programmeFigures.filter { !$0.isWithheld && $0.working.inputs.count > PageContext.mostInputs }
        .map { figure in
            Page(
                address: .workingPage(figure.id), template: "working", title: index.words.figure(figure.id),
                description: index.words.reportDescription(index.siteName), part: .report,
                crumbs: [.init(words: index.words.report, address: .report)]
            ) { context in
                ["workings": .many([context.working(figure.working, isAlone: true)])]
            }
        }
}
