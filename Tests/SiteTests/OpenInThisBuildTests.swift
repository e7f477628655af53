import Content
import Diagnostics
import Figures
import MentoringModel
import Testing

@testable import Clearance
@testable import Site

/// What a public build shows of the programme, beside what everybody can count in the notes that it shows.
@Suite("Small groups, and what this build shows") struct OpenInThisBuildTests {
    private static let asOf = DemoSite.day("2026-04-20")
    /// What rests on answers and signals, which no public build shows of any pair.
    private static let felt: Set = ["pulse_response", "pulse_median", "perception_gap", "pairs_needing_attention"]

    private func programme(_ notes: [(path: String, text: String)]) throws -> Programme {
        let reading = readContent(notes: notes.map { ($0.path, Array($0.text.utf8)) }, attachments: [])
        #expect(reading.problems.filter { $0.severity == .error }.isEmpty, "\(reading.problems.map(\.message))")
        return reading.programme.withoutPrivate()
    }

    private func figures(_ programme: Programme) -> [Figure] {
        ProgrammeFigures(of: programme, asOf: Self.asOf).programme
    }

    private func told(_ programme: Programme) -> [Figure] {
        Pipeline(audience: .public, asOf: Self.asOf).clear(programme).programmeFigures
    }

    private func agreement(_ id: String, _ visibility: Visibility) -> (path: String, text: String) {
        (
            "pairs/\(id)/agreement.md",
            "---\nmentor: m\(id)\nmentee: n\(id)\nstart: 2026-01-05\ncadence: 2w\nvisibility: \(visibility)\n---\n"
        )
    }

    private func session(_ id: String, _ day: String, _ visibility: Visibility) -> (path: String, text: String) {
        (
            "pairs/\(id)/sessions/\(day).md",
            """
            ---
            visibility: \(visibility)
            actual: 60m
            resources: [{id: book, useful: 4}]
            ---
            ## Actions
            - [x] @n\(id) Call (due \(day), done \(day))
            ## Wins
            - A win
            ## Introductions
            - @m\(id) → Ines Moreau (offered \(day), met \(day))
            """
        )
    }

    private func goal(_ id: String, _ visibility: Visibility) -> (path: String, text: String) {
        (
            "pairs/\(id)/goals/talk.md",
            """
            ---
            visibility: \(visibility)
            status: achieved
            done: 2026-03-01
            start: 2026-01-05
            due: 2026-03-10
            resources: [book]
            ---
            ## Milestones
            - [x] Outline (due 2026-02-01, done 2026-02-02)
            """
        )
    }

    private let book: (path: String, text: String) = ("resources/book.md", "---\ntitle: Book\n---\n")

    @Test("A mark inside a pair whose agreement is not public opens nothing, in figures either")
    func ownMark() throws {
        for id in ["hours", "wins_90d", "milestones_90d", "resources_used", "goals_achieved", "introductions_met"] {
            // Three closed pairs are six people, but the number is two people's.
            let notes =
                [book] + ["a", "b", "c"].map { agreement($0, .pair) }
                + [session("a", "2026-03-14", .public), goal("a", .public)]
            let figure = try #require(told(programme(notes))[id])
            #expect(figure.isWithheld && figure.value == nil, "\(id)")
        }
    }

    @Test("A closed pair is not told by a nought")
    func nought() throws {
        let shown = told(try programme([book, agreement("a", .pair), session("a", "2026-03-14", .pair)]))
        #expect(shown["milestones_90d"]?.isWithheld == true)
        #expect(shown["goals_achieved"]?.value == nil)
    }

    @Test("Nothing is withheld without need: what stands in open notes alone is shown")
    func openNotes() throws {
        let notes = [book, agreement("a", .public), session("a", "2026-03-14", .public), goal("a", .public)]
        let shown = told(try programme(notes))
        #expect(shown.filter(\.isWithheld).map(\.id).filter { !Self.felt.contains($0) } == [])
        #expect(shown["hours"]?.value == 1 && shown["milestones_90d"]?.value == 1)
        #expect(shown["resource_usefulness"]?.value == 4)
    }

    @Test("Five people behind closed notes may be told of together")
    func enough() throws {
        let ids = ["a", "b", "c"]
        let notes = [book] + ids.map { agreement($0, .pair) } + ids.map { session($0, "2026-03-14", .pair) }
        #expect(told(try programme(notes))["hours"]?.value == 3)
    }

    /// The programme as a public build shows it.
    private func shown(_ whole: Programme) -> Programme {
        var programme = whole
        programme.pairs.removeAll { $0.agreement.note.visibility < .public }
        for index in programme.pairs.indices {
            programme.pairs[index].sessions.removeAll { $0.note.visibility < .public }
            programme.pairs[index].goals.removeAll { $0.note.visibility < .public }
        }
        programme.resources.removeAll { $0.note.visibility < .public }
        return programme
    }

    private func same(_ left: Double?, _ right: Double?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return abs(left - right) < 1e-9
    }

    @Test("Subtracting what everybody can count leaves nothing of four people", arguments: 1...120)
    func subtraction(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        func mark() -> Visibility { below(2) == 0 ? .public : .pair }
        var notes = [book]
        // Two pairs may have closed notes, which are four people; all that the others write is open.
        for (number, id) in (0..<(1 + below(5))).map({ ($0, "p\($0)") }) {
            let isOpen = number >= 2
            notes.append(agreement(id, isOpen ? .public : mark()))
            for day in ["2026-01-12", "2026-02-10", "2026-03-14", "2026-04-02"] where below(3) > 0 {
                notes.append(session(id, day, isOpen ? .public : mark()))
            }
            if below(2) == 0 { notes.append(goal(id, isOpen ? .public : mark())) }
        }
        let whole = try programme(notes)
        let known = figures(shown(whole))
        for figure in told(whole) where !Self.felt.contains(figure.id) {
            let open = known[figure.id]
            if !figure.isWithheld, figure.value != nil {
                #expect(
                    same(figure.value, open?.value) && same(figure.numerator, open?.numerator)
                        && same(figure.denominator, open?.denominator), "\(figure.id)")
            }
            for point in figure.trend where !point.isWithheld && point.value != nil {
                let same = open?.trend.first { $0.day == point.day }
                #expect(self.same(point.value, same?.value), "\(figure.id) on \(point.day)")
            }
        }
    }
}
