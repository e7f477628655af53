import Clearance
import Figures
import Localization
import MentoringModel
import Templates

extension StatusIcon {
    init(_ state: IntroductionFigures.State) {
        switch state {
        case .met: self = .check
        case .made: self = .level
        case .offered: self = .open
        case .owed: self = .late
        }
    }
}

extension PairIntroduction {
    func model(_ context: PageContext) -> ViewModel {
        introductionModel(introduction, context).merging([
            .pair: .one(context.link(context.index.name(of: pair), to: .pair(pair.id.text))),
            .for: .many(context.people(beneficiaries)),
            .sessions: .many(sessions(context)),
            .offered: .one(
                introduction.exposedOffer.map { day in
                    context.day(day).merging([
                        .href: .text(
                            context.index.address(ofNote: introduction.sources[0].file).map { context.link(to: $0) })
                    ])
                }),
            .stateInAddress: .text(introduction.state.inAddress), .rank: .text("\(introduction.state.rank)"),
            .pairInAddress: .text(pair.id.text),
            .toMake: .text(
                introduction.exposedOffer == nil ? nil : introduction.daysToMake.map(context.words.daysToMake)),
            .toMeet: .text(introduction.daysToMeet.map(context.words.daysToMeet)),
        ])
    }

    /// Whom it was meant for: the members on the other side of the pair.
    var beneficiaries: [PersonReference] {
        pair.mentees.contains { $0.id == introduction.by?.id } ? pair.mentors : pair.mentees
    }

    private func sessions(_ context: PageContext) -> [ViewModel] {
        context.listed(
            places.map { context.link(context.words.day($0.day), to: .session($0.session.text, of: pair.id.text)) })
    }
}

/// One introduction, for the template `parts/introduction`.
func introductionModel(_ introduction: IntroductionFigures, _ context: PageContext) -> ViewModel {
    let name = introduction.person.flatMap { context.index.name(ofPerson: $0) } ?? introduction.name
    return [
        .by: .one(context.person(introduction.by)),
        .to: .one(context.reference(name, to: introduction.person.flatMap(context.index.address(ofPerson:)))),
        .badge: .one(StatusIcon(introduction.state).badge(context.words.state(introduction.state))),
        .offered: .one(introduction.exposedOffer.map { context.day($0) }), .made: .one(context.day(introduction.made)),
        .met: .one(context.day(introduction.met)), .isOfferTold: .flag(introduction.exposedOffer != nil),
        .isDayTold: .flag(introduction.exposedOffer != nil || introduction.made != nil),
    ]
}
