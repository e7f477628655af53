import ArgumentParser
import Diagnostics
import Markdown

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where the process begins: the parser's exit status for a wrong command line becomes ours.
@main
enum Main {
    static func main() {
        // A limit on the size of files is an error with words, like a full disk, and not the end of the process.
        signal(SIGXFSZ, SIG_IGN)
        refuseUnknownCommand()
        do {
            var command = try Waymark.parseAsRoot()
            try command.run()
        } catch {
            if Waymark.exitCode(for: error) == .validationFailure {
                // What somebody typed, or a script passed on, is repeated in the message.
                let lines = Waymark.fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
                printError(lines.map { visible(String($0)) }.joined(separator: "\n"))
                exit(2)
            }
            Waymark.exit(withError: error)
        }
    }
}

extension Main {
    /// Ends with the command that was meant where the first word is none; so, too, for the kinds of `waymark new`.
    private static func refuseUnknownCommand() {
        var words = CommandLine.arguments.dropFirst()
        if words.first == "help" { words = words.dropFirst() }
        guard let word = words.first, !word.hasPrefix("-") else { return }
        check(word, in: Waymark.configuration, of: "waymark")
        let families = [NewCommand.configuration, ImportCommand.configuration]
        guard let family = families.first(where: { $0.commandName == word }), let kind = words.dropFirst().first,
            !kind.hasPrefix("-")
        else { return }
        check(kind, in: family, of: "waymark \(word)")
    }

    private static func check(_ word: String, in configuration: CommandConfiguration, of command: String) {
        let names = configuration.subcommands.map { $0.configuration.commandName ?? "\($0)".lowercased() }
        guard !names.contains(word), word != "help" else { return }
        let meant = nearest(to: word, in: names).map { "; did you mean \($0)?" } ?? ""
        printError(
            "waymark: there is no command \(visible(word))\(meant)\n  help: `\(command) --help` lists all")
        exit(2)
    }
}

/// The command.
struct Waymark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waymark",
        abstract: "Turns a folder of mentoring notes into a progress site.",
        discussion: "A waymark shows the way and how far it is.",
        version: "\(waymarkVersion) (libcmark \(markdownParserVersion))",
        subcommands: [
            InitCommand.self, ImportCommand.self, NewCommand.self, LogCommand.self, Check.self, FmtCommand.self,
            ExplainCommand.self, ReadCommand.self, Build.self, ServeCommand.self, ReportCommand.self, Prep.self,
            SignCommand.self, DiffCommand.self, SchemaCommand.self,
        ]
    )
}
