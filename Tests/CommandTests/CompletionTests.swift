import Foundation
import Testing

@Suite("Completions of the shell") struct CompletionTests {
    private func folder() throws -> TestFolder {
        let folder = try TestFolder()
        for notes in ["content", "other notes"] {
            for path in [
                "people/ada.md", "people/Grace Hopper.md", "pairs/ada-grace/agreement.md",
                "pairs/ada-grace/goals/talk.md", "pairs/ada-grace/goals/My First Goal.md",
                "pairs/noor-sam/goals/sleep.md",
            ] {
                try folder.write("\(notes)/\(path)", "")
            }
        }
        return folder
    }

    /// What bash offers for the last of some words, as its own script finds it.
    private func offered(_ words: [String], in folder: TestFolder) throws -> [String] {
        let script = try run(["--generate-completion-script", "bash"]).output
        try folder.write("waymark.bash", script)
        let quoted = (["waymark"] + words).map { "'\($0)'" }.joined(separator: " ")
        let line = (["waymark"] + words).joined(separator: " ")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = [
            "-c",
            "source waymark.bash; COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count); COMP_LINE='\(line)'; "
                + "COMP_POINT=\(line.count); _waymark waymark '\(words.last ?? "")' '\(words.dropLast().last ?? "waymark")'; printf '%s\\n' \"${COMPREPLY[@]}\"",
        ]
        process.currentDirectoryURL = folder.url
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        process.environment = ["PATH": "\(waymark.deletingLastPathComponent().path):\(path)"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        .filter { !$0.isEmpty }
    }

    @Test(
        "Ids of the folder are offered where a command asks for one",
        arguments: [
            (["log", ""], ["my-first-goal", "sleep", "talk"]), (["log", "ta"], ["talk"]),
            (["prep", ""], ["ada-grace", "noor-sam"]), (["build", "--pair", "n"], ["noor-sam"]),
            (["build", "--person", ""], ["ada", "grace-hopper"]),
            (["sign", "ada-grace", "--as", "g"], ["grace-hopper"]),
            (["explain", "yaml-c"], ["yaml-colon", "yaml-comma", "yaml-comment"]),
            (["report", "--content", "content", "--pair", "a"], ["ada-grace"]),
        ])
    func ids(words: [String], wanted: [String]) throws {
        let folder = try folder()
        #expect(try offered(words, in: folder).sorted() == wanted, "\(words)")
    }

    /// A shell that completes on a terminal, and how it takes a script.
    struct Shell: CustomTestStringConvertible {
        var command: [String]
        var script: String
        var setUp: String

        var name: String { command[0] }
        var testDescription: String { name }
        var path: String? {
            let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            return folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
        }
    }

    static let withTerminal = [
        Shell(command: ["fish", "--no-config"], script: "waymark.fish", setUp: "source waymark.fish"),
        Shell(
            command: ["zsh", "-f"], script: "_waymark",
            setUp: "autoload -U compinit; compinit -u -d ./.zcompdump; source ./_waymark; compdef _waymark waymark"),
    ]

    @Test("Ids are offered at the key Tab of other shells", arguments: withTerminal)
    func onTerminal(shell: Shell) throws {
        guard shell.path != nil else {
            print("\(shell.name) is not installed, so its completions were not run")
            return
        }
        let folder = try folder()
        try folder.write(shell.script, try run(["--generate-completion-script", shell.name]).output)
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let environment = [
            "PATH": "\(waymark.deletingLastPathComponent().path):\(path)", "TERM": "dumb", "LC_ALL": "C.UTF-8",
            "HOME": folder.path,
        ]
        for (typed, offered) in [
            ("waymark log --pair noor-sam ", "sleep"), ("waymark prep n", "oor-sam"),
            ("waymark sign ada-grace --as g", "race-hopper"), ("waymark bui", "ld"),
        ] {
            let terminal = try Terminal(command: shell.command, in: folder.url, environment: environment)
            terminal.type(shell.setUp + "; echo rea''dy\n")
            #expect(terminal.wait(for: "ready"), "\(terminal.screen)")
            terminal.type(typed + "\t")
            #expect(terminal.wait(for: offered), "\(shell.name) \(typed): \(terminal.screen)")
            terminal.stop()
        }
    }

    @Test("Commands are offered, and scripts for three shells are written")
    func shells() throws {
        let folder = try folder()
        #expect(try offered(["bu"], in: folder) == ["build"])
        for shell in ["bash", "zsh", "fish"] {
            let script = try run(["--generate-completion-script", shell])
            #expect(script.status == 0 && script.output.contains("---completion"), "\(shell)")
        }
    }
}
