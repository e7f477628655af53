package import Content
package import Diagnostics
import MentoringModel

/// Mends what has one safe cure, in all notes of a folder, until nothing is left of it.
///
/// Each change is read with all other notes before it is kept: what it was to mend must be gone, no error may come that was not
/// there, and no note may be more open than before. So a change that is wrong in some note is left out there.
package struct FolderMend {
    /// Reads the folder with some notes in place of those on the disk.
    package typealias Read = ([String: [UInt8]]) throws -> ContentReading

    /// What of it is mended.
    package struct Scope: Sendable {
        /// Days said in words are written as days.
        package var days: Bool
        /// What only may be written in a tidier way is written so, too.
        package var tidies: Bool
        /// Which notes may be changed.
        package var mayChange: @Sendable (String) -> Bool

        package init(
            days: Bool = false, tidies: Bool = true, mayChange: @escaping @Sendable (String) -> Bool = { _ in true }
        ) {
            self.days = days
            self.tidies = tidies
            self.mayChange = mayChange
        }
    }

    /// The notes that changed, by path.
    package private(set) var notes: [String: MendedNote] = [:]
    /// What was mended, in the order in which it was.
    package private(set) var mended: [Problem] = []
    /// How the folder reads now.
    package private(set) var reading: ContentReading

    private let scope: Scope
    private let read: Read
    private let bytes: (String) throws -> [UInt8]

    /// What may still be mended; more than this no folder of people needs.
    private static let mostRounds = 40

    /// - Parameters:
    ///   - reading: The folder as it is.
    ///   - bytes: The bytes of a note on the disk.
    package init(
        _ reading: ContentReading, _ scope: Scope, read: @escaping Read, bytes: @escaping (String) throws -> [UInt8]
    ) throws {
        self.reading = reading
        self.scope = scope
        self.read = read
        self.bytes = bytes
        for _ in 0..<Self.mostRounds {
            // What hides the rest of a note comes first.
            let wanted = wanted
            let hiding = wanted.filter { ProblemKind.hideRest.contains($0.kind) }
            let before = mended.count
            try keep(hiding.isEmpty ? wanted : hiding)
            // Nothing of it may have been possible; then the rest is.
            if mended.count == before, !hiding.isEmpty {
                try keep(wanted.filter { !ProblemKind.hideRest.contains($0.kind) })
            }
            guard mended.count > before else { break }
        }
    }

    private var wanted: [Problem] {
        (reading.problems + (scope.tidies ? reading.tidyings : [])).filter { problem in
            guard let mend = problem.mend else { return false }
            return (scope.days || !mend.writesDay) && scope.mayChange(problem.path)
        }
    }

    /// Keeps those changes that prove right: all of them at once, or the halves of them.
    private mutating func keep(_ problems: [Problem]) throws {
        guard !problems.isEmpty else { return }
        var changed = notes
        var made: [Problem] = []
        for (path, own) in Dictionary(grouping: problems, by: \.path).sorted(by: { $0.key < $1.key }) {
            var note = try changed[path] ?? MendedNote(path: path, bytes(path))
            let done = note.apply(own)
            guard !done.isEmpty else { continue }
            made += done
            changed[path] = note
        }
        guard !made.isEmpty else { return }
        let after = try read(changed.mapValues(\.bytes))
        if proves(after, made) {
            (notes, reading) = (changed, after)
            mended += made
        } else if problems.count > 1 {
            // Half of them may have places that the other half has moved.
            let middle = problems.count / 2
            let kept = mended.count
            try keep(Array(problems[..<middle]))
            guard mended.count == kept else { return }
            try keep(Array(problems[middle...]))
        }
    }

    private func proves(_ after: ContentReading, _ made: [Problem]) -> Bool {
        let (before, now) = (counts(of: reading), counts(of: after))
        let mended = Dictionary(made.map { (Place($0), 1) }, uniquingKeysWith: +)
        let isGone = mended.allSatisfy { place, _ in now[place, default: 0] < before[place, default: 0] }
        guard isGone else { return false }
        let wasClosed = visibilities(of: reading.programme)
        for (path, visibility) in visibilities(of: after.programme) {
            if let before = wasClosed[path], visibility > before { return false }
        }
        // Behind what hid the rest of a note there may be anything.
        if made.contains(where: { ProblemKind.hideRest.contains($0.kind) }) { return true }
        let (errors, new) = (errors(of: reading), errors(of: after))
        return new.allSatisfy { kind, count in count <= errors[kind, default: 0] }
    }

    /// What is told at some place; lines move, so they do not count.
    private struct Place: Hashable {
        var path: String
        var kind: ProblemKind
        var message: String

        init(_ problem: Problem) { (path, kind, message) = (problem.path, problem.kind, problem.message) }
    }

    private func counts(of reading: ContentReading) -> [Place: Int] {
        Dictionary((reading.problems + reading.tidyings).map { (Place($0), 1) }, uniquingKeysWith: +)
    }

    private struct Kind: Hashable {
        var path: String
        var kind: ProblemKind
    }

    private func errors(of reading: ContentReading) -> [Kind: Int] {
        let errors = reading.problems.filter { $0.severity == .error }
        return Dictionary(errors.map { (Kind(path: $0.path, kind: $0.kind), 1) }, uniquingKeysWith: +)
    }

    private func visibilities(of programme: Programme) -> [String: Visibility] {
        let notes =
            programme.people.map(\.note) + programme.resources.map(\.note)
            + programme.pairs.flatMap { pair in
                [pair.agreement.note] + pair.goals.map(\.note) + pair.sessions.map(\.note)
            }
        return Dictionary(notes.map { ($0.path, $0.visibility) }, uniquingKeysWith: min)
    }
}
