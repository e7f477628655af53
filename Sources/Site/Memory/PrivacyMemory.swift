import Clearance
import Content
import MentoringModel

/// What was left of the programme without its private parts, with what it was left of.
final class PrivacyMemory {
    private var before: (parts: PrivateParts, common: Programme)?
    private var pairs: [Slug: (whole: Pair, open: Pair?)] = [:]

    /// The programme without its private parts, those pairs cut on several cores that changed.
    func withoutPrivate(_ programme: Programme, jobs: Int) -> Programme {
        let parts = PrivateParts(of: programme, before: before?.parts)
        let known = before.map { parts.isSameBesidePairs(as: $0.parts) } ?? false ? pairs : [:]
        let open = inParallel(programme.pairs, jobs: jobs) { pair -> Pair? in
            if let kept = known[pair.id], kept.whole == pair { return kept.open }
            return parts.without(pair)
        }
        var common: Programme
        if let before, parts.isSameButForPairs(as: before.parts) {
            common = before.common
        } else {
            common = parts.programme(of: [])
        }
        before = (parts, common)
        pairs = Dictionary(
            zip(programme.pairs, open).map { ($0.id, ($0, $1)) }, uniquingKeysWith: { first, _ in first })
        common.pairs = open.compactMap(\.self)
        return common
    }
}
