@testable import Figures
import MentoringModel
import Testing

/// A programme of a few pairs.
struct ProgrammeSample {
    var programme = Programme(settings: ProgrammeSettings(), people: [], resources: [], pairs: [])

    /// Adds a pair that begins on 5 January 2026 and wants to meet every 14 days.
    mutating func pair(
        _ id: String, start: String? = "2026-01-05", mentor: String? = nil, mentees: [String]? = nil,
        _ change: (inout PairSample) throws -> Void = { _ in }
    ) throws {
        var sample = try PairSample(start: start)
        sample.pair.id = try slug(id)
        sample.pair.agreement.mentors = [try person(mentor ?? "mentor-\(id)")]
        sample.pair.agreement.mentees = try (mentees ?? ["mentee-\(id)"]).map(person)
        try change(&sample)
        programme.pairs.append(sample.pair)
    }

    mutating func mentor(_ id: String, capacity: Int?) throws {
        var person = Person(id: try slug(id), note: note("people/\(id).md"), name: id)
        person.roles = [.mentor]
        person.capacity = capacity
        programme.people.append(person)
    }

    func figures(asOf: String) throws -> [Figure] {
        ProgrammeFigures(of: programme, asOf: try day(asOf)).programme
    }
}

extension PairSample {
    /// Adds a goal that was closed; it begins on 1 September 2025 and is due on 1 March 2026.
    mutating func close(
        _ id: String, _ status: Goal.Status, on done: String? = "2026-03-01", due: String? = "2026-03-01"
    ) throws {
        var goal = try goal(id, start: "2025-09-01", due: due)
        goal.status = status
        goal.done = try done.map { Written(try day($0), at: source(3)) }
        pair.goals.append(goal)
    }

    /// A session that names a resource and says how useful it was.
    mutating func use(_ resource: String, useful: Int?, on: String = "2026-03-12") throws {
        try meet(on) {
            var use = ResourceUse(resource: try slug(resource), source: source(6))
            use.useful = useful
            $0.resources = [use]
        }
    }
}
