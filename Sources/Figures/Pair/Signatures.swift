package import MentoringModel

/// How a member of a pair stands to the terms.
package struct SignatureFigures: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case valid
        /// The terms were changed since.
        case changed
        case missing
    }
    package var who: PersonReference
    package var state: State
    package var on: CalendarDay?
    /// Whether the signature carries a digest of the terms; without one nobody can tell that they changed.
    package var hasDigest: Bool
    /// What of the terms is not as it was signed, in their order; empty where the signature cannot tell.
    package var changes: [TermsChange] = []
    /// `nil` for a missing one.
    package var source: Source?
}

/// How each member of a pair stands to the terms, as far as an open agreement says; whether the terms were changed since
/// is not asked.
package func signatures(of pair: Pair, asOf: CalendarDay) -> [SignatureFigures] {
    PairSnapshot(pair, settings: ProgrammeSettings(), goals: [], asOf: asOf).signatures(terms: nil)
}

extension PairSnapshot {
    /// One for each member, mentors first. Of several signatures of a person the last up to as_of counts, an undated one
    /// before all dated ones.
    ///
    /// - Parameter terms: The digests of the terms as they are; `nil` when nobody computed it, and then none has changed.
    func signatures(terms: TermsDigest?) -> [SignatureFigures] {
        pair.members.map { member in
            let own = agreement.signatures.enumerated().filter { _, signature in
                signature.by.id == member.id && (signature.on.map { $0 <= asOf } ?? true)
            }
            let last = own.max {
                ($0.element.on?.number ?? Int.min, $0.offset) < ($1.element.on?.number ?? Int.min, $1.offset)
            }?.element
            guard let last else { return SignatureFigures(who: member, state: .missing, hasDigest: false) }
            let isChanged = terms.flatMap { terms in last.terms.map { $0 != terms.whole } } ?? false
            return SignatureFigures(
                who: member, state: isChanged ? .changed : .valid, on: last.on, hasDigest: last.terms != nil,
                changes: isChanged ? TermsChange.changes(from: last.parts, to: terms?.parts ?? [:]) : [],
                source: last.source)
        }
    }
}
