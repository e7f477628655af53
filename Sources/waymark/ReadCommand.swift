import ArgumentParser
import Content
import Diagnostics
import MentoringModel
import Site

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// `waymark read`.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Reads the notes back: what was understood of each line.",
        discussion: """
            Each line that is not blank is told once: as a heading with the section that it opens, as something that was \
            read, with the value as it was understood, as a problem, by its code, as words, of which nothing is counted, or as \
            read over. Nothing is written.

            A note is named by its path, by its id, or, with all others of its pair, by that of the pair. It ends as check \
            does: with 1 when a note that it shows has an error.

            Example: waymark read pairs/noor-elena/sessions/2026-03-14.md
            """
    )

    @OptionGroup var options: ContentOptions
    @OptionGroup var days: DayOptions

    @Argument(help: "The notes to read back; all of them when none is named.", completion: Completions.notes)
    var notes: [String] = []

    @Flag(help: "Show only what is words: first the lines of lists and tables of pairs, then all others.")
    var wordsOnly = false

    func run() throws {
        let asOf = try days.day()
        let reading = try options.read(asOf: asOf, isShowing: false)
        if reading.noteCount == 0, notes.isEmpty {
            options.show(options.noNotes)
            throw Ending.content
        }
        let mirror = reading.mirror(of: try named(in: reading.mirroredPaths), asOf: asOf, jobs: options.cores)
        let redaction = options.redaction(reading, audience: nil, pair: nil)
        let told = redaction.map { redaction in mirror.map { $0.redacted(by: redaction) } } ?? mirror
        let shown = wordsOnly ? MirrorNote.wordsOnly(told) : told
        // How much there is of something that is closed tells something of it.
        let last = redaction == nil ? [MirrorCounts(mirror).summary + "\n"] : []
        write((shown.map { MirrorText(of: $0).text } + last).joined(separator: "\n"), to: 1)
        if mirror.contains(where: \.hasErrors) { throw Ending.content }
    }

    /// The paths of the notes that were asked for.
    private func named(in all: Set<String>) throws -> Set<String> {
        guard !notes.isEmpty else { return all }
        let selection = MirrorSelection(all)
        var paths: Set<String> = []
        for name in notes {
            let found = selection.notes(below(name) ?? name)
            guard !found.isEmpty else {
                let near = selection.nearest(to: below(name) ?? name).map { "; did you mean \(visible($0))?" } ?? ""
                throw Ending.usage("there is no note \(visible(name)) in \(visible(options.folderName))\(near)")
            }
            paths.formUnion(found)
        }
        return paths
    }

    /// A path from the working folder as one below the content folder; `nil` where it does not lead into it.
    private func below(_ name: String) -> String? {
        let (path, folder) = (parts(of: name), parts(of: options.content))
        guard path.count > folder.count, path.starts(with: folder) else { return nil }
        return path.dropFirst(folder.count).joined(separator: "/")
    }

    /// The parts of a path from the root of the disk.
    private func parts(of path: String) -> [Substring] {
        let working = getcwd(nil, 0)
        defer { free(working) }
        let start = path.hasPrefix("/") ? "" : working.map { String(cString: $0) } ?? ""
        var parts: [Substring] = []
        for part in "\(start)/\(path)".split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts
    }
}
