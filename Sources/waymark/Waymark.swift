import ArgumentParser
import Diagnostics

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

/// The command.
struct Waymark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waymark",
        abstract: "Turns a folder of mentoring notes into a progress site.",
        discussion: "A waymark shows the way and how far it is.",
        version: "0.1.0",
        subcommands: [
            InitCommand.self, NewCommand.self, LogCommand.self, Check.self, ExplainCommand.self, ReadCommand.self,
            Build.self, ReportCommand.self, Prep.self, SignCommand.self, DiffCommand.self,
        ]
    )
}
