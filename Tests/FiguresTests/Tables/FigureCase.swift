import MentoringModel
import Testing

/// What a row of a table of figures is there for. Each figure has at least one of each.
enum CaseKind: String, CaseIterable {
    /// Computed by hand, with the arithmetic beside it.
    case byHand = "by hand"
    /// Nothing, or not enough, was written.
    case noData = "no data"
    case pause
    /// The last day, or number, on one side and the first on the other.
    case boundary
}

/// A row of a table of figures: what is written, on which day it is looked at, and what comes out.
struct FigureCase<Sample>: CustomTestStringConvertible, Sendable {
    var id: String
    var kind: CaseKind
    var asOf: String
    /// To four decimals.
    var value: Double?
    /// Of a share.
    var numerator: Double?
    var denominator: Double?
    var write: @Sendable (inout Sample) throws -> Void

    /// A count, a median, or no data.
    init(
        _ id: String, _ kind: CaseKind, _ asOf: String, _ value: Double?,
        _ write: @escaping @Sendable (inout Sample) throws -> Void = { _ in }
    ) {
        self.id = id
        self.kind = kind
        self.asOf = asOf
        self.value = value
        self.write = write
    }

    /// A share.
    init(
        _ id: String, _ kind: CaseKind, _ asOf: String, _ numerator: Double, of denominator: Double,
        _ write: @escaping @Sendable (inout Sample) throws -> Void
    ) {
        self.init(id, kind, asOf, numerator / denominator, write)
        self.numerator = numerator
        self.denominator = denominator
    }

    var testDescription: String { "\(id), \(kind.rawValue), \(asOf)" }
}

/// The kinds that a figure has no row of, as `id: kind`; a figure that pauses do not touch needs no row with one.
func missingRows(
    of ids: [String], in rows: [(id: String, kind: CaseKind)], untouchedByPauses: Set<String>
) -> [String] {
    ids.flatMap { id in
        CaseKind.allCases.filter { kind in
            !(kind == .pause && untouchedByPauses.contains(id)) && !rows.contains { $0.id == id && $0.kind == kind }
        }.map { "\(id): \($0.rawValue)" }
    }
}

extension Agreement {
    /// A pause that is over by then, and one that has just begun.
    mutating func pauseTwice() throws {
        pauses = [try pause("2026-02-02", "2026-02-16"), try pause("2026-03-10", nil)]
    }
}
