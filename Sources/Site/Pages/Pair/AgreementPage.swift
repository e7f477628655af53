import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// What the two promised each other, whether it happens, by whom it is signed, and since when.
func agreementPages(_ index: SiteIndex, _ number: Int) -> [Page] {
    let page = agreementPage(index, number)
    return [page] + index.backlinkPages(of: index.pair(at: number).pair.agreement.note, on: page, in: number)
}

private func agreementPage(_ index: SiteIndex, _ number: Int) -> Page {
    let facts = index.pair(at: number)
    let name = index.name(of: facts.pair)
    let pairAddress = Address.pair(facts.pair.id.text)
    return Page(
        address: .agreement(facts.pair.id.text), template: "agreement", title: index.words.agreement(of: name),
        description: index.words.agreementDescription(name), part: .pairs,
        crumbs: [.init(words: name, address: pairAddress)]
    ) { context in
        let pair = facts.pair
        let agreement = pair.agreement
        let own = facts.cleared.pairFigures
        let workings = LongWorkings(facts, index)
        let signatures = signatures(facts, asOf: context.asOf)
        let matters =
            facts.isOpen ? AgreementMatter.all(signatures, own?.ledger ?? [], name: context.index.name(of:)) : []
        let model: ViewModel = [
            .matter: .text(matters.isEmpty ? nil : matters.map(context.words.say).joined(separator: " ")),
            .lead: .text(
                [
                    own.flatMap { context.words.ledgerLead($0.ledger) },
                    matters.contains(where: \.isOfSignatures) ? nil : context.words.signed(signatures.map(\.state)),
                ].compactMap(\.self).joined(separator: " ")),
            .badge: .one(context.badge(of: agreement.status)),
            .endedReason: .text(agreement.endedReason),
            .mentors: .many(context.people(agreement.mentors)),
            .mentees: .many(context.people(agreement.mentees)),
            .terms: .many(LedgerModel(facts, workings, context).rows),
            .hasLedger: .flag(!(own?.ledger ?? []).isEmpty),
            .signatures: .many(signatures.map { signature($0, context) }),
            .digest: .text(own?.terms),
            .reviews: .many(
                agreement.reviewed.filter { $0.value <= context.asOf }.map { context.day($0.value) }),
            .contact: .one(context.person(agreement.conflictContact?.value ?? context.settings.contact)),
            .pauses: .many(
                agreement.pauses.map {
                    [
                        .from: .one(context.day($0.from)), .to: .one(context.day($0.to)), .why: .text($0.why),
                    ]
                }),
            .workings: .many(
                workings.models(of: LedgerModel.figures.compactMap { id in own?.figures[id] }.exposed, context)),
            .workingsNote: .text(workings.note), .allWorkings: .one(workings.all(context)),
        ]
        return model.merging(context.prose(context.body(of: agreement.note, anchors: AnchorPrefix.notes)))
            .merging(context.backlinks(of: agreement.note, in: number))
    }
}

/// As the pair's figures have them; where those are not told, as the open agreement says.
private func signatures(_ facts: PairFacts, asOf: CalendarDay) -> [SignatureFigures] {
    if let own = facts.cleared.pairFigures, !own.signatures.isEmpty { return own.signatures }
    return Figures.signatures(of: facts.pair, asOf: asOf)
}

private func badge(of signature: SignatureFigures, _ words: any Language) -> ViewModel {
    let sign: StatusIcon =
        switch signature.state {
        case .valid: .check
        case .changed: .warning
        case .missing: .open
        }
    return sign.badge(words.signature(signature.state))
}

private func signature(_ signature: SignatureFigures, _ context: PageContext) -> ViewModel {
    [
        .who: .one(context.person(signature.who)),
        .badge: .one(badge(of: signature, context.words)),
        .on: .one(context.day(signature.on)),
        .note: .text(context.words.signatureNote(signature)),
    ]
}

/// The ledger: each term, what was promised, whether it is kept, and what that rests on.
struct LedgerModel {
    private let facts: PairFacts
    private let workings: LongWorkings
    private let context: PageContext

    init(_ facts: PairFacts, _ workings: LongWorkings, _ context: PageContext) {
        self.facts = facts
        self.workings = workings
        self.context = context
    }

    /// The figures that the ledger rests on.
    static let figures = ["expected_sessions", "held_sessions", "contact_rate", "time_kept_minutes"]

    var rows: [ViewModel] {
        let agreement = facts.pair.agreement
        let settings = context.settings
        let window = [agreement.start, agreement.end].compactMap { $0.map { context.words.day($0.value) } }
        let rows: [ViewModel?] = [
            row(
                context.words.term(.cadence),
                (agreement.cadence ?? settings.cadence).map { context.words.every($0.value) },
                .cadence, working(of: "contact_rate")),
            row(
                context.words.term(.sessionLength),
                (agreement.sessionLength ?? settings.sessionLength).map { context.words.minutes($0.value) },
                .sessionLength, working(of: "time_kept_minutes")),
            row(
                context.words.term(.responseTime), agreement.responseTime.map { context.words.within($0.value) },
                .responseTime),
            row(
                context.words.term(.hoursPerMonth),
                agreement.hoursPerMonth.map { context.words.hours($0.value) },
                .hoursPerMonth, Address.pair(facts.pair.id.text).at("sessions")),
            row(
                context.words.term(.reviews),
                (agreement.reviewEvery ?? settings.reviewEvery).map { context.words.every($0.value) },
                .reviews, agreement.reviewed.isEmpty ? nil : here.at("reviews")),
            row(
                context.words.term(.focus),
                agreement.focus.isEmpty ? nil : context.words.list(agreement.focus.map(\.value)), .focus,
                Address.pair(facts.pair.id.text).at("goals")),
            window.isEmpty ? nil : row(context.words.termWindow, window.joined(separator: " – "), nil),
        ]
        return rows.compactMap(\.self) + signatures
    }

    private var here: Address { context.address }

    private func working(of figure: String) -> Address? {
        guard facts.cleared.pairFigures?.figures[figure] != nil else { return nil }
        return .working(figure, on: workings.page(of: figure, shownOn: here))
    }

    private func row(
        _ name: String, _ promised: String?, _ promise: LedgerEntry.Promise?, _ evidence: Address? = nil
    ) -> ViewModel? {
        guard let promised else { return nil }
        let entry = facts.cleared.pairFigures?.ledger.first { $0.promise == promise }
        return row(name, promised, entry, evidence)
    }

    private func row(_ name: String, _ promised: String, _ entry: LedgerEntry?, _ evidence: Address?) -> ViewModel {
        let basis = entry.map {
            context.words.evidence($0.evidence, name: context.index.name(of:), day: context.words.day)
        }
        return [
            .name: .text(name), .promised: .text(promised),
            .badge: .one(
                entry.map { StatusIcon($0.state).badge(context.words.sentence(context.words.state($0.state))) }),
            .evidence: .text(basis.map(context.words.sentence)),
            .href: .text(
                evidence.flatMap { address in
                    entry?.evidence == .nothing || entry == nil ? nil : context.link(to: address)
                }),
            .place: .text(
                (entry?.promise == .signature ? entry?.sources.last : entry?.sources.first).map {
                    "\($0.file):\($0.line)"
                }),
        ]
    }

    /// A row for each signature of the ledger.
    private var signatures: [ViewModel] {
        (facts.cleared.pairFigures?.ledger ?? []).filter { $0.promise == .signature }.map { entry in
            guard case .signature(let signature) = entry.evidence else {
                return row(context.words.term(.signature), "", entry, nil)
            }
            return row(
                context.words.term(.signature), context.words.signatureBy(context.index.name(of: signature.who)), entry,
                here.at("signatures")
            )
            // The promises that are counted above are kept or not; a name is signed.
            .merging([.badge: .one(badge(of: signature, context.words))])
        }
    }
}

extension StatusIcon {
    init(_ state: LedgerEntry.State) {
        switch state {
        case .kept: self = .check
        case .slipping: self = .warning
        case .noData: self = .open
        }
    }
}
