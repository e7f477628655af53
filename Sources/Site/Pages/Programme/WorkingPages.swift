import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// The workings of the report and of the network that rest on more than a screen of inputs, each on pages of its own.
func workingPages(_ index: SiteIndex) -> [Page] {
    let introductions = index.introductionsByPair
    let words = index.words
    return workingPages(
        of: index.programmeFigures.filter { !$0.isWithheld }, words, part: .report,
        back: .init(words: words.report, address: .report), description: words.reportDescription(index.siteName),
        address: Address.workingPage)
        + workingPages(
            of: networkFiguresShown(introductions, index).filter { !$0.isWithheld }, words, part: .network,
            back: .init(words: words.network, address: .network),
            description: words.networkDescription(index.siteName), address: Address.networkWorking)
}

private func workingPages(
    of figures: [Figure], _ words: any Language, part: Page.Part, back: Page.Crumb, description: String,
    address: @escaping @Sendable (String, Int) -> Address
) -> [Page] {
    figures.map(\.derivation).filter { $0.inputs.count > PageContext.mostInputs }.flatMap { working in
        Pagination(working.inputs, most: LongWorkings.mostOfPart).pages(
            "working", title: words.figure(working.figure), description: description, part: part, crumbs: [back],
            address: { address(working.figure, $0) }
        ) { inputs, context in
            var shown = working
            shown.inputs = inputs
            return [.workings: .many([context.working(shown, isAlone: true)]), .workingsNote: .text(nil)]
        }
    }
}
