import MentoringModel

/// What the two promised each other, by whom it is signed, and since when.
func agreementPage(_ index: SiteIndex, _ number: Int) -> Page {
    let facts = index.pairs[number]
    let name = index.name(of: facts.pair)
    let pairAddress = Address.pair(facts.pair.id.text)
    return Page(
        address: .agreement(facts.pair.id.text), template: "agreement", title: English.agreement(of: name),
        description: English.agreementDescription(name), part: nil, crumbs: [.init(words: name, address: pairAddress)]
    ) { context in
        let pair = facts.pair
        let agreement = pair.agreement
        let signed = Dictionary(agreement.signatures.map { ($0.by.id, $0) }, uniquingKeysWith: { $1 })
        let missing = pair.members.filter { signed[$0.id] == nil }
        return [
            "lead": .text(English.signed(pair.members.count - missing.count, of: pair.members.count)),
            "badge": .one(context.badge(of: agreement.status)),
            "endedReason": .text(agreement.endedReason),
            "mentors": .many(context.people(agreement.mentors)),
            "mentees": .many(context.people(agreement.mentees)),
            "terms": .many(terms(agreement, facts, context)),
            "signatures": .many(
                pair.members.map { member in
                    let signature = signed[member.id]
                    return [
                        "who": .one(context.person(member)),
                        "badge": .one(
                            (signature == nil ? Sign.open : .check).badge(English.signature(signature != nil))),
                        "on": .one(context.day(signature?.on)),
                        "terms": .text(signature?.terms),
                    ]
                }),
            "reviews": .many(
                agreement.reviewed.filter { $0.value <= context.asOf }.map { context.day($0.value) }),
            "contact": .one(context.person(agreement.conflictContact?.value ?? context.cleared.settings.contact)),
            "pauses": .many(
                agreement.pauses.map {
                    [
                        "from": .one(context.day($0.from)), "to": .one(context.day($0.to)), "why": .text($0.why),
                    ]
                }),
            "body": .html(context.body(of: agreement.note)),
        ]
    }
}

/// The terms one by one, each with what can be counted beside it.
private func terms(_ agreement: Agreement, _ facts: PairFacts, _ context: PageContext) -> [ViewModel] {
    let lengths = facts.pair.sessions.filter { $0.status(asOf: context.asOf) == .held }.compactMap { $0.actual?.value }
    let settings = context.cleared.settings
    var terms: [ViewModel] = []
    func add(_ name: String, _ promised: String?, _ happened: String? = nil) {
        guard let promised else { return }
        terms.append(["name": .text(name), "promised": .text(promised), "happened": .text(happened)])
    }
    let window = [agreement.start, agreement.end].compactMap { $0.map { English.day($0.value) } }
    add(English.termWindow, window.isEmpty ? nil : window.joined(separator: " – "))
    add(
        English.termCadence, (agreement.cadence ?? settings.cadence).map { English.every($0.value) },
        facts.days.isEmpty
            ? nil : English.held(facts.count(.held), missed: facts.count(.missed), isPartial: facts.isPartial))
    add(
        English.termLength, (agreement.sessionLength ?? settings.sessionLength).map { English.minutes($0.value) },
        English.median(lengths))
    add(English.termResponse, agreement.responseTime.map { English.within($0.value) })
    add(English.termHours, agreement.hoursPerMonth.map { "\(English.number($0.value))\u{A0}h" })
    add(English.termFocus, agreement.focus.isEmpty ? nil : English.list(agreement.focus.map(\.value)))
    add(
        English.termReview, (agreement.reviewEvery ?? settings.reviewEvery).map { English.every($0.value) },
        agreement.reviewed.isEmpty ? nil : English.reviewed(agreement.reviewed.count { $0.value <= context.asOf }))
    return terms
}
