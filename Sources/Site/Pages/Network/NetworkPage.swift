import Figures
import MentoringModel

/// The network: who introduced whom and what is owed, what nobody covers, and who could help whom.
func networkPage(_ index: SiteIndex) -> Page {
    let introductions = index.pairs.reduce(0) { $0 + $1.introductions.count }
    return Page(
        address: .network, template: "network", title: index.words.network,
        description: index.words.networkDescription(index.siteName), part: .network,
        scripts: introductions > 1 ? [.filter, .sort] : []
    ) { context in
        let all = PairIntroduction.all(index.pairs)
        let figures = networkFigures(of: all.map(\.introduction))
        let shown = figures.filter { $0.value != nil }
        return [
            "lead": .text(context.words.networkLead(all, context.index)),
            "isPartial": .flag(index.cleared.audience != .pair),
            "empty": .one(
                all.isEmpty
                    ? context.hint(
                        context.words.noIntroductions, file: "pairs/<pair>/sessions/<day>.md",
                        mayBeClosed: index.cleared.withheldSessions > 0) : nil),
            "figures": .many(shown.map { context.figure($0) }),
            "owed": .many(all.filter { $0.introduction.state == .owed }.map { owed($0, context) }),
            "drawing": .svg(NetworkDrawing(all, context.index)?.picture),
            "key": .many(
                IntroductionFigures.State.allCases.map {
                    [
                        "badge": .one(Sign($0).badge(context.words.state($0))),
                        "words": .text(context.words.meaning(of: $0)),
                    ]
                }),
            "filter": .one(all.count > 1 ? filter(all, context).model(context.words) : nil),
            "introductions": .many(all.map { $0.model(context) }),
            "needs": .many(index.cleared.unmetSkills.map { need($0, context) }),
            "matches": .many(matches(context).map { match($0, context) }),
            "hasMatches": .flag(index.cleared.audience != .public),
            "workings": .many(context.workings(shown)),
        ]
    }
}

private func filter(_ all: [PairIntroduction], _ context: PageContext) -> Filter {
    let states = IntroductionFigures.State.byUrgency.filter { state in all.contains { $0.introduction.state == state } }
    let pairs = context.index.pairs.map(\.pair).filter { pair in all.contains { $0.pair.id == pair.id } }
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
        "age": .text(item.introduction.age.map { context.words.openFor($0) })
    ])
}

private func need(_ need: UnmetSkill, _ context: PageContext) -> ViewModel {
    [
        "skill": .one(context.skill(need.skill)),
        "seekers": .many(context.listed(need.seekers.map { context.person(id: $0) })),
    ]
}

extension PageContext {
    /// A person by id alone, by the name they have here.
    func person(id: Slug) -> ViewModel {
        reference(cleared.names[id] ?? id.words, to: index.address(ofPerson: id))
    }
}

// MARK: Possible matches

/// Who could help whom. A pair sees those for its own people; the public none, since it is not told who is paired.
private func matches(_ context: PageContext) -> [PossibleMatch] {
    let cleared = context.cleared
    let groups = cleared.pairs.map { Set($0.pair.members.map(\.id)) }
    let found = possibleMatches(of: cleared.people, groups: groups)
    switch cleared.audience {
    case .public: return []
    case .pair: return found.filter { match in groups.contains { $0.contains(match.seeker) } }
    case .coordinator, .program: return found
    }
}

private func match(_ match: PossibleMatch, _ context: PageContext) -> ViewModel {
    let helper = context.index.person(match.helper)
    let known = context.index.pairs(of: match.seeker).flatMap(\.introductions).first { $0.person == match.helper }
    return [
        "seeker": .one(context.person(id: match.seeker)), "helper": .one(context.person(id: match.helper)),
        "skills": .many(context.listed(match.skills.map(context.skill))),
        "room": .text(helper.flatMap { room($0, context.index) }),
        "known": .text(known.map { context.words.alreadyIntroduced($0.state) }),
    ]
}
