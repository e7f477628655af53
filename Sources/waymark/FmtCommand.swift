import ArgumentParser
import Content
import Diagnostics
import Drafts
import MentoringModel
import Publishing

/// `waymark fmt`.
struct FmtCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt", abstract: "Mends what has one safe cure, and tidies front matter.",
        discussion: """
            Names of fields that are a letter off, days as they are written elsewhere, values that need quotes, fields that \
            stand in the body or outside the field they belong to: what can only be meant in one way is written so. Other names \
            of fields become the first one, and people with a note are named by their id. Bodies stay as they are but for the \
            places that are mended. Every change is shown, with the code of its problem; a second run changes nothing.

            A day that is said in words, such as "by Friday", is only written with --days: it is counted from the day of the note. \
            With --check nothing is written, and the command ends with 1 where something would be.

            Example: waymark fmt --check
            """
    )

    @OptionGroup var options: ContentOptions

    @Argument(help: "Notes, or folders of notes; all notes when there is none.", completion: Completions.notes)
    var notes: [String] = []

    @Flag(help: "Write days that are said in words, too.")
    var days = false

    @Flag(help: "Show what would be changed, and write nothing; ends with 1 where there is something.")
    var check = false

    func run() throws {
        let reading = try options.read(asOf: DayOptions.today(), isShowing: false)
        guard reading.noteCount > 0 else {
            options.show(options.noNotes)
            throw Ending.content
        }
        let paths = try options.notes(named: notes, in: reading)
        let scope = FolderMend.Scope(days: days) { paths.contains($0) }
        let mend = try Mending(options, reading, scope)
        mend.show()
        if !check { try mend.write() }
        options.note(mend.summary(isWritten: !check))
        if check, !mend.folder.notes.isEmpty { throw Ending.content }
    }
}

/// Mends a folder for a command, and tells of it.
struct Mending {
    let folder: FolderMend
    private let options: ContentOptions
    private let redaction: Redaction?

    init(_ options: ContentOptions, _ before: ContentReading, _ scope: FolderMend.Scope) throws {
        self.options = options
        redaction = options.redaction(before, audience: nil, pair: nil)
        let content = ContentFolder(path: options.content)
        let memory = NoteMemory()
        let progress = options.progressLine()
        progress.say("Mending")
        defer { progress.end() }
        do {
            let today = try DayOptions.today()
            folder = try FolderMend(before, scope) { drafts in
                var reading = try readContent(content, drafts: drafts, memory: memory, jobs: options.cores)
                reading.leaveOutProblemsOfPlans(asOf: today)
                return reading
            } bytes: { path in
                try content.bytes(of: path, limit: ContentFolder.largestNote)
            }
        } catch let failure as ContentFolder.Failure {
            throw Ending.machine(failure.message)
        }
    }

    /// Prints what changes. In a log that others read it names places and codes, and quotes nothing.
    func show(to descriptor: Int32 = 1) {
        let folderName = visible(options.folderName)
        guard redaction == nil else {
            for problem in folder.mended {
                waymark.write(
                    "\(folderName)/\(visible(problem.path)):\(problem.line): mended [\(problem.kind.code)]\n",
                    to: descriptor)
            }
            return
        }
        for path in folder.notes.keys.sorted() {
            waymark.write(folder.notes[path]?.diff(name: "\(options.folderName)/\(path)") ?? "", to: descriptor)
        }
    }

    /// Writes the notes that changed.
    func write() throws {
        let writer = NoteWriter(content: options.content)
        do {
            for path in folder.notes.keys.sorted() {
                guard let note = folder.notes[path] else { continue }
                try writer.replace(path, note.bytes, of: note.before)
            }
        } catch {
            throw Ending.machine("\(error)")
        }
    }

    /// `2 notes changed, 5 places; 1 error left: waymark check shows it`
    func summary(isWritten: Bool) -> String {
        let (notes, places) = (folder.notes.count, folder.mended.count)
        let changed =
            notes == 0
            ? "nothing to change"
            : "\(counted(places, "place")) in \(counted(notes, "note")) \(isWritten ? "changed" : "would be changed")"
        let left = ProblemText.summary(of: folder.reading.problems)
        let inWords = folder.reading.problems.contains { $0.mend?.writesDay ?? false }
        return changed + (left.isEmpty ? "" : "; \(left) left, which waymark check shows")
            + (inWords ? "; --days writes days that are said in words" : "")
    }
}
