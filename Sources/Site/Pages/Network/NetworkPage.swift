import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// The network: who introduced whom and what is owed, what nobody covers, and who could help whom.
func networkPages(_ index: SiteIndex) -> [Page] {
    let lists = NetworkLists(index)
    return [networkPage(index, lists)] + listPages(of: lists, index)
}

/// The figures that are the network's own. How many led to a meeting is one number of a site: where the report has it, the
/// network shows that.
func networkFiguresShown(_ introductions: [IntroductionFigures], _ index: SiteIndex) -> [Figure] {
    let isInReport = !introductions.isEmpty && index.programmeFigures["introductions_met"] != nil
    return networkFigures(of: introductions).filter { $0.value != nil && ($0.id != "network_met" || !isInReport) }
}

private func networkPage(_ index: SiteIndex, _ lists: NetworkLists) -> Page {
    let all = lists.introductions
    return Page(
        address: .network, template: "network", title: index.words.network,
        description: index.words.networkDescription(index.siteName), part: .network,
        scripts: lists.isPaginated ? [.sort] : all.count > 1 ? [.filter, .sort] : []
    ) { context in
        let programme = all.isEmpty ? nil : index.programmeFigures["introductions_met"]
        let known = networkFiguresShown(all.map(\.introduction), index)
        let (owes, shown) = (lists.owed, lists.shown)
        let isLong = lists.isPaginated && owes.count > NetworkLists.mostOwed
        let seekers = lists.seekers.prefix(NetworkLists.seekersShown)
        return [
            .lead: .text(context.words.networkLead(all, context.index)),
            .isPartial: .flag(index.audience != .pair),
            .empty: .one(
                all.isEmpty
                    ? context.hint(
                        context.words.noIntroductions, file: "pairs/<pair>/sessions/<day>.md",
                        mayBeClosed: index.withheldSessions > 0) : nil),
            .figures: .many(
                known.map { context.figure($0) }
                    + [programme].compactMap(\.self).map { context.figure($0, working: .report) }),
            .owed: .many((isLong ? Array(owes.prefix(NetworkLists.mostOwed)) : owes).map { owed($0, context) }),
            .allOwed: .one(
                isLong ? context.link(context.words.allOwed(owes.count), to: .introductions(0)) : nil),
            .drawing: .svg(NetworkDrawing(shown, context.index)?.picture),
            .newest: .text(lists.isPaginated ? context.words.newestDrawn(shown.count, of: all.count) : nil),
            .key: .many(
                IntroductionFigures.State.allCases.map {
                    [
                        .badge: .one(StatusIcon($0).badge(context.words.state($0))),
                        .words: .text(context.words.meaning(of: $0)),
                    ]
                }),
            .filter: .one(
                all.count > 1 && !lists.isPaginated ? introductionFilter(all, context).model(context.words) : nil),
            .introductions: .many(shown.map { $0.model(context) }),
            .all: .one(
                lists.isPaginated ? context.link(context.words.allIntroductions(all.count), to: .introductions(0)) : nil
            ),
            .needs: .many(index.unmetSkills.map { need($0, context) }),
            .matches: .many(lists.matches.map { match($0, context) }),
            .seekers: .many(seekers.map { $0.model(context) }),
            .allMatches: .one(
                lists.seekers.count > seekers.count
                    ? context.link(context.words.allSeekers(lists.seekers.count), to: .matches(0)) : nil),
            .hasMatches: .flag(index.audience != .public),
            .workings: .many(context.workings(known)), .workingsNote: .text(nil),
        ]
    }
}

func introductionFilter(_ all: [PairIntroduction], _ context: PageContext) -> Filter {
    let states = IntroductionFigures.State.byUrgency.filter { state in all.contains { $0.introduction.state == state } }
    let named = Set(all.map(\.pair.id))
    let pairs = context.index.members.filter { named.contains($0.id) }
    return Filter(
        label: context.words.filterIntroductions,
        selects: [
            .init(
                name: "state", label: context.words.byState, any: context.words.filterAny,
                options: states.map { ($0.inAddress, context.words.state($0)) }),
            .init(
                name: "pair", label: context.words.pair, any: context.words.filterAny,
                options: pairs.map { ($0.id.text, context.index.name(of: $0)) }),
        ])
}

private func owed(_ item: PairIntroduction, _ context: PageContext) -> ViewModel {
    item.model(context).merging([
        .age: .text(item.introduction.age.map { context.words.openFor($0) })
    ])
}

private func need(_ need: UnmetSkill, _ context: PageContext) -> ViewModel {
    [
        .skill: .one(context.skill(need.skill)),
        .seekers: .many(context.seekers(of: need)),
    ]
}

extension PageContext {
    /// A person by id alone, by the name they have here.
    func person(id: Slug) -> ViewModel {
        reference(index.name(ofPerson: id) ?? id.words, to: index.address(ofPerson: id))
    }

    /// Those who seek what nobody offers; of many the first, since the page of the skill has them all.
    func seekers(of need: UnmetSkill) -> [ViewModel] {
        let shown = need.seekers.shortened(to: 8)
        guard shown.count < need.seekers.count else { return listed(shown.map { person(id: $0) }) }
        let rest = reference(
            words.moreInList(need.seekers.count - shown.count),
            to: SiteIndex.slug(ofSkill: need.skill).flatMap { index.skillPages.contains($0) ? .skill($0.text) : nil })
        return listed(shown.map { person(id: $0) } + [rest])
    }
}

// MARK: Possible matches

/// Who could help whom. A pair sees those for its own people; the public none, since it is not told who is paired.
func foundMatches(_ index: SiteIndex) -> [PossibleMatch] {
    if index.audience == .public { return [] }
    let groups = index.members.map { Set($0.all.map(\.id)) }
    let found = possibleMatches(of: index.people, groups: groups)
    switch index.audience {
    case .public: return []
    case .pair: return found.filter { match in groups.contains { $0.contains(match.seeker) } }
    case .coordinator, .program: return found
    }
}

private func match(_ match: PossibleMatch, _ context: PageContext) -> ViewModel {
    let helper = context.index.person(match.helper)
    let known = context.index.pairs(of: match.seeker).flatMap(\.introductions).first { $0.person == match.helper }
    return [
        .seeker: .one(context.person(id: match.seeker)), .helper: .one(context.person(id: match.helper)),
        .skills: .many(context.listed(match.skills.map(context.skill))),
        .room: .text(helper.flatMap { room($0, context.index) }),
        .known: .text(known.map { context.words.alreadyIntroduced($0.state) }),
    ]
}
