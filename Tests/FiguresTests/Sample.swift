@testable import Figures
import MentoringModel
import Testing

/// The day written so; a test that misspells one fails.
func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

func slug(_ text: String) throws -> Slug { try #require(Slug(ofNormalized: text)) }

func source(_ line: Int = 2, file: String = "pairs/p/goals/g.md") -> Source {
    Source(file: file, line: line, column: 1, visibility: .pair)
}

func note(_ path: String) -> Note { Note(path: path, visibility: .pair, body: .empty) }

func entry(_ on: String, _ value: Double?, line: Int = 10, goal: String = "g") throws -> ProgressEntry {
    ProgressEntry(goal: try slug(goal), day: try day(on), value: value, source: source(line))
}

func metric(
    b: Double? = 0, t: Double, _ aggregate: Measure.Aggregate = .latest, unit: String? = "reviews"
) -> Written<Measure> {
    Written(.metric(name: "reviews led", unit: unit, baseline: b, target: t, aggregate: aggregate), at: source(5))
}

func milestone(
    _ title: String, _ state: TaskState = .open, due: String? = nil, done: String? = nil, weight: Double = 1
) throws -> Milestone {
    var milestone = Milestone(id: try slug(title), title: title, state: state, source: source(30))
    milestone.due = try due.map(day)
    milestone.done = try done.map(day)
    milestone.weight = weight
    return milestone
}

func pause(_ from: String, _ to: String?) throws -> Pause {
    Pause(from: try day(from), to: try to.map(day), why: nil, source: source(8))
}

/// A goal with a window of 1 January to 1 July 2025.
func goal(_ id: String = "g", start: String? = "2025-01-01", due: String? = "2025-07-01") throws -> Goal {
    var goal = Goal(id: try slug(id), note: note("pairs/p/goals/\(id).md"))
    goal.start = try start.map { Written(try day($0), at: source(3)) }
    goal.due = try due.map { Written(try day($0), at: source(4)) }
    return goal
}

func pair(_ goals: [Goal], sessions: [Session] = []) throws -> Pair {
    var agreement = Agreement(
        note: note("pairs/p/agreement.md"),
        mentors: [PersonReference(id: try slug("grace"), words: "grace")],
        mentees: [PersonReference(id: try slug("ada"), words: "ada")])
    agreement.status = .active
    return Pair(id: try slug("p"), agreement: agreement, goals: goals, sessions: sessions, pulses: [])
}

func session(_ on: String, _ status: Session.Status? = nil, progress: [ProgressEntry]) throws -> Session {
    var session = Session(
        id: try slug(on), note: note("pairs/p/sessions/\(on).md"),
        date: Written(try day(on), at: source(1, file: "pairs/p/sessions/\(on).md")))
    session.writtenStatus = status.map { Written($0, at: source(2)) }
    session.progress = progress
    return session
}

func figures(_ pair: Pair, asOf: String) throws -> [GoalFigures] {
    goalFigures(of: pair, thresholds: Thresholds(), asOf: try day(asOf))
}

/// The figures of a goal that is alone in its pair.
func figures(_ goal: Goal, asOf: String) throws -> GoalFigures {
    try #require(try figures(pair([goal]), asOf: asOf).first)
}

/// A number to 4 decimals, as the tables of the manual print it.
func four(_ value: Double?) -> Double? { value.map { rounded($0, decimals: 4) } }
