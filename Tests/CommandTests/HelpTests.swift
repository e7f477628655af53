import Foundation
import Testing

@Suite("Help of the command line") struct HelpTests {
    private static func helped(_ arguments: [String]) throws -> String { try run(arguments + ["--help"]).output }

    /// The commands that a help lists.
    private static func commands(in help: String) -> [String] {
        guard let start = help.range(of: "SUBCOMMANDS:\n") else { return [] }
        return help[start.upperBound...].split(separator: "\n").compactMap { line in
            guard line.hasPrefix("  "), let letter = line.dropFirst(2).first, letter.isLetter, !line.contains("See '")
            else {
                return nil
            }
            return String(line.dropFirst(2).prefix { $0 != " " })
        }
    }

    /// Every command with its kinds: `check`, `new goal`.
    private static let all: [[String]] = {
        let first = (try? helped([])).map(commands) ?? []
        return first.flatMap { name in
            [[name]] + ((try? helped([name])).map(commands) ?? []).map { [name, $0] }
        }
    }()

    /// The commands that end when somebody says so.
    private static let goingOn: Set<[String]> = [["serve"]]

    @Test("Every command has an example in its help, and it works")
    func examples() throws {
        #expect(Self.all.count >= 18)
        let environment = [
            "SOURCE_DATE_EPOCH": "1783380600", "PATH": "\(waymark.deletingLastPathComponent().path):/usr/bin:/bin",
        ]
        for command in Self.all {
            let lines = try Self.helped(command).split(separator: "\n", omittingEmptySubsequences: false)
            let start = try #require(lines.firstIndex { $0.hasPrefix("Example: ") }, "\(command)")
            // A long one is wrapped.
            let example = lines[start...].prefix { !$0.isEmpty }.joined(separator: " ").dropFirst("Example: ".count)
            #expect(example.hasPrefix("waymark \(command.joined(separator: " "))"), "\(example)")
            let folder = try TestFolder()
            try folder.write("pairs.csv", "Mentor,Mentee\nElena Rossi,Noor Haddad\n")
            if command != ["init"] {
                for arguments in [
                    [
                        "init", "--mentor", "Elena", "--mentee", "Noor", "--goal", "User interviews", "--measure",
                        "talks: 0 to 9",
                    ],
                    ["new", "session", "--on", "2026-03-14"],
                ] {
                    #expect(
                        try run(arguments, in: folder.url, environment: ["SOURCE_DATE_EPOCH": "1773500000"]).status == 0
                    )
                }
            }
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            // One that goes on until somebody ends it gets the signals of the shell.
            let goesOn = Self.goingOn.contains(command)
            process.arguments = ["-c", (goesOn ? "exec " : "") + String(example)]
            process.currentDirectoryURL = folder.url
            process.environment = ["XDG_CACHE_HOME": folder.path + "/.cache"].merging(environment) { $1 }
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            process.standardInput = FileHandle.nullDevice
            let said = Pipe()
            if goesOn { process.standardError = said }
            try process.run()
            if goesOn {
                // It says how to end it as soon as it goes on.
                var words = ""
                while !words.contains("Ctrl-C ends it") {
                    let more = said.fileHandleForReading.availableData
                    if more.isEmpty { break }
                    words += String(decoding: more, as: UTF8.self)
                }
                #expect(words.contains("Ctrl-C ends it"), "\(example): \(words)")
                process.interrupt()
            }
            process.waitUntilExit()
            #expect(process.terminationStatus == 0, "\(example)")
        }
    }

    @Test(
        "A word that is no command gets the one that was meant",
        arguments: [
            (["bild"], "did you mean build?", "waymark --help"),
            (["new", "gaol", "x"], "did you mean goal?", "waymark new --help"),
            (["help", "chek"], "did you mean check?", "waymark --help"),
            (["qqqqq"], "there is no command qqqqq", "waymark --help"),
            (["\u{1B}[2J"], "there is no command \\u{1B}[2J", "waymark --help"),
        ])
    func meant(arguments: [String], words: String, place: String) throws {
        let run = try run(arguments)
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.errors.contains(words) && run.errors.contains(place), "\(run.errors)")
    }

    @Test("The version tells that of the Markdown parser")
    func version() throws {
        let run = try run(["--version"])
        #expect(
            run.status == 0 && run.output.contains(/^[0-9]+\.[0-9]+\.[0-9]+ \(libcmark 0\.[0-9.]+\)\n$/),
            "\(run.output)")
    }
}
