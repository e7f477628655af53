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

    /// What did not prove right as the notes stood; the same notes need not be asked again.
    private var refused: Set<Refusal> = []

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
        var isNew = false
        // Each round mends something; more of them than this no notes of people need.
        for _ in 0..<200 {
            let count = mended.count
            try keep(wanted)
            isNew = isNew || mended.count > count
            if mended.count > count { continue }
            // What was refused may be right now that other things are mended.
            guard isNew, !refused.isEmpty else { break }
            (isNew, refused) = (false, [])
        }
    }

    /// What is to be changed next: in each note first what hides the rest of it, then what looks as if it closed a part, since what
    /// else stands there may be closed by it.
    private var wanted: [Problem] {
        let signed = Set(
            reading.programme.pairs.map(\.agreement).filter { !$0.signatures.isEmpty }.map(\.note.path))
        let all = (reading.problems + (scope.tidies ? reading.tidyings : [])).filter { problem in
            guard let mend = problem.mend, scope.days || !mend.writesDay, scope.mayChange(problem.path) else {
                return false
            }
            // What was signed is changed by those who signed it.
            if signed.contains(problem.path), !ProblemKind.tidyKinds.contains(problem.kind) { return false }
            return !refused.contains(Refusal(problem))
        }
        let closing = Set(reading.problems.filter { $0.kind == .mark }.map(\.path))
        let hidden = Set(all.filter { ProblemKind.hideRest.contains($0.kind) }.map(\.path))
        return all.filter { problem in
            if hidden.contains(problem.path) { return ProblemKind.hideRest.contains(problem.kind) }
            return !closing.contains(problem.path) || problem.kind == .mark
                || ProblemKind.tidyKinds.contains(problem.kind)
        }
    }

    /// Keeps those changes that prove right: all of them at once, or those of each half of the notes, or of a note.
    private mutating func keep(_ problems: [Problem]) throws {
        guard !problems.isEmpty else { return }
        var changed = notes
        var made: [Problem] = []
        let groups = Dictionary(grouping: problems, by: \.path).sorted { $0.key < $1.key }
        for (path, own) in groups {
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
        } else if groups.count > 1 {
            let middle = groups.count / 2
            try keep(groups[..<middle].flatMap(\.value))
            try keep(groups[middle...].flatMap(\.value))
        } else if made.count > 1 {
            // Lines that the first half has moved do not fit any more, and are looked at in the next round.
            try keep(Array(made[..<(made.count / 2)]))
            try keep(Array(made[(made.count / 2)...]))
        } else {
            refused.formUnion(made.map(Refusal.init))
        }
    }

    /// A change that was not kept, by where it stands and what it says.
    private struct Refusal: Hashable {
        var path: String
        var kind: ProblemKind
        var mend: Mend?

        init(_ problem: Problem) { (path, kind, mend) = (problem.path, problem.kind, problem.mend) }
    }

    private func proves(_ after: ContentReading, _ made: [Problem]) -> Bool {
        let (before, now) = (counts(of: reading), counts(of: after))
        let mended = Dictionary(made.map { (Place($0), 1) }, uniquingKeysWith: +)
        // Of very many problems of a note not all are kept, so that as many are left.
        let full = Set(reading.problems.filter { $0.kind == .moreProblems }.map(\.path))
        let isGone = mended.allSatisfy { place, _ in
            now[place, default: 0] < before[place, default: 0] || full.contains(place.path)
        }
        let hidden = Set(made.filter { ProblemKind.hideRest.contains($0.kind) }.map(\.path))
        guard isGone, !opens(after, hidden) else { return false }
        let paths = Set(made.map(\.path))
        // Front matter that was mended can be read.
        let yaml = Set(made.filter { $0.kind.code.hasPrefix("yaml") }.map(\.path))
        if after.problems.contains(where: { yaml.contains($0.path) && $0.kind.code.hasPrefix("yaml") }) { return false }
        // Behind what hid the rest of a note there may be anything.
        if !hidden.isEmpty { return true }
        let (problems, new) = (byKind(reading), byKind(after))
        return new.allSatisfy { kind, count in
            count <= problems[kind, default: 0] || kind.severity == .warning && paths.contains(kind.path)
        }
    }

    /// Whether a note may be read by more people than before; one that could not be read was as open as its kind is.
    private func opens(_ after: ContentReading, _ hidden: Set<String>) -> Bool {
        let before = visibilities(of: reading.programme)
        return visibilities(of: after.programme).contains { path, visibility in
            let limit = hidden.contains(path) ? standardVisibility(ofNoteAt: path) : before[path]
            return limit.map { visibility > $0 } ?? false
        }
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
        var severity: Severity { kind.severity }
    }

    private func byKind(_ reading: ContentReading) -> [Kind: Int] {
        Dictionary(reading.problems.map { (Kind(path: $0.path, kind: $0.kind), 1) }, uniquingKeysWith: +)
    }

    private func visibilities(of programme: Programme) -> [String: Visibility] {
        let notes =
            programme.people.map(\.note) + programme.resources.map(\.note)
            + [programme.settings.note].compactMap(\.self)
            + programme.pairs.flatMap { $0.notesWithPages + $0.pulses.map(\.note) }
        return Dictionary(notes.map { ($0.path, $0.visibility) }, uniquingKeysWith: min)
    }
}
