import ArgumentParser
import Content
import Diagnostics
import Drafts
import MentoringModel
import Publishing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// `waymark new`.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Writes a new note in its folder, with the questions of its kind.",
        discussion: """
            What is not said stays in the note as a question that no page shows. A note that is there is never replaced.

            Example: waymark new goal "Speak at the meetup" --measure "talks: 0 to 2"
            """,
        subcommands: [
            NewSession.self, NewGoal.self, NewPerson.self, NewPair.self, NewResource.self, NewPulse.self,
        ])
}

/// What every kind of new note takes.
struct NewNoteOptions: ParsableArguments {
    @OptionGroup var content: ContentOptions

    @Flag(help: "Open the note in $VISUAL or $EDITOR.")
    var edit = false

    /// Reads the folder as it is; its problems are told by `check`.
    func read(asOf day: CalendarDay) throws -> ContentReading { try content.read(asOf: day, isShowing: false) }

    /// Writes the notes that are not there yet, the last of which is the one that was asked for.
    func write(_ notes: [DraftNote], _ reading: ContentReading, next: String) throws {
        guard let wanted = notes.last else { return }
        try check(notes, reading)
        do {
            if let path = try NoteWriter(content: content.content).create(notes.map { ($0.path, $0.text) }) {
                throw Ending.usage("\(content.folderName)/\(visible(path)) is there already; nothing was written")
            }
        } catch let error as PublishError {
            throw Ending.machine("\(error)")
        }
        for note in notes { waymark.write("\(name(note))\n", to: 1) }
        content.note("next: \(next)")
        if edit { try startEditor(wanted) }
    }

    private func name(_ note: DraftNote) -> String { "\(content.folderName)/\(visible(note.path))" }

    /// What somebody typed may be no value of its field, or clash with another note.
    private func check(_ notes: [DraftNote], _ reading: ContentReading) throws {
        let folder = ContentFolder(path: content.content)
        for note in notes where reading.texts[note.path] != nil {
            throw Ending.usage("\(name(note)) is there already; nothing was written")
        }
        let drafts = Dictionary(notes.map { ($0.path, Array($0.text.utf8)) }, uniquingKeysWith: { first, _ in first })
        do {
            let after = try content.saying("Reading the notes with the new one") {
                try readContent(folder, drafts: drafts, jobs: content.cores)
            }
            let before = Set(reading.problems)
            guard let problem = gravest(of: after.problems.filter { !before.contains($0) }) else {
                return
            }
            throw Ending.usage("nothing was written: \(words(of: problem))")
        } catch let failure as ContentFolder.Failure {
            throw Ending.machine(failure.message)
        }
    }

    /// The editor takes the place of this process, so that a terminal is its own.
    private func startEditor(_ note: DraftNote) throws {
        let variable = ["VISUAL", "EDITOR"].first { (name: String) in getenv(name).map { $0.pointee != 0 } ?? false }
        guard let variable else {
            throw Ending.usage("--edit opens the editor that EDITOR names, and that names none; the note is written")
        }
        // The variable may hold options: the shell takes it apart, and nothing else.
        let words = ["sh", "-c", "exec $\(variable) \"$1\"", "sh", "\(content.folderName)/\(note.path)"]
        let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        execv("/bin/sh", arguments)
        throw Ending.machine("/bin/sh: \(String(cString: strerror(errno)))")
    }

    /// The pair that was named, or the only one.
    func pair(_ named: String?, in programme: Programme) throws -> Pair {
        if let named { return try resolvePair(named, in: programme) }
        guard programme.pairs.count == 1 else {
            let ids = programme.pairs.map(\.id.text).joined(separator: ", ")
            throw Ending.usage(
                programme.pairs.isEmpty
                    ? "there is no pair yet; `waymark new pair` begins one" : "name the pair with --pair: \(ids)")
        }
        return programme.pairs[0]
    }
}
