import Foundation
import Testing

/// Inside a test `run` may be what the command gave.
private func waymarkRun(_ arguments: [String], in folder: TestFolder) throws -> Run {
    try run(arguments + ["--as-of", "2026-03-20"], in: folder.url)
}

@Suite("waymark read") struct ReadTests {
    private static let session = "pairs/kate-noor/sessions/2026-03-14.md"
    private static let goal = "pairs/kate-noor/goals/talk-share.md"

    private func folder() throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write("content/pairs/kate-noor/agreement.md", "---\nmentor: Kate\nmentee: Noor\n---\n")
        try folder.write(
            "content/" + Self.session,
            "---\nplanned: 60m\nactual: 50m\n---\n## Actions\n- [ ] @noor Send the slides (due 2026-03-21)\n  - a remark\n\n"
                + "Some words.\n")
        try folder.write("content/" + Self.goal, "---\nstart: 2026-01-05\ndue: 2026-06-01\n---\nWhy not.\n")
        return folder
    }

    private static let mirror = """
        pairs/kate-noor/sessions/2026-03-14.md: session of Kate and Noor, 2026-03-14, held
          name  date        2026-03-14
             2  planned     60 min
             3  actual      50 min
             5  section     actions
             6  promise     Noor: “Send the slides”, due 2026-03-21, open
             7  list words  “- a remark”
             9  words       “Some words.”

        1 note: 1 promise; 2 lines are words

        """

    @Test(
        "A note is named by its path below either folder, or by its id",
        arguments: [
            session, "content/" + session, "./content//pairs/../pairs/kate-noor/sessions/2026-03-14.md", "2026-03-14",
            "pairs/kate-noor/sessions", "2026-03-14.md",
        ])
    func named(name: String) throws {
        let run = try waymarkRun(["read", name], in: try folder())
        #expect(run.status == 0 && run.errors == "" && run.output == Self.mirror, "\(run)")
    }

    @Test("Without a name all notes, with that of a pair all of the pair; only words where they are asked for")
    func all() throws {
        let folder = try folder()
        try folder.write("content/resources/grow.md", "# Grow\nWords.\n")
        let all = try waymarkRun(["read"], in: folder)
        #expect(all.status == 0 && all.output.hasSuffix("\n4 notes: 1 promise; 4 lines are words\n"))
        let pair = try waymarkRun(["read", "kate-noor", "--quiet"], in: folder)
        #expect(pair.output.hasSuffix("\n3 notes: 1 promise; 3 lines are words\n"))
        let words = try waymarkRun(["read", "--words-only", Self.session], in: folder)
        #expect(
            words.output == """
                pairs/kate-noor/sessions/2026-03-14.md: session of Kate and Noor, 2026-03-14, held
                  7  list words  “- a remark”

                pairs/kate-noor/sessions/2026-03-14.md: session of Kate and Noor, 2026-03-14, held
                  9  words  “Some words.”

                1 note: 1 promise; 2 lines are words

                """)
        #expect(
            try waymarkRun(["check"], in: folder).errors.contains(
                "Read: 1 promise; 1 line in lists is only words:\n  \(Self.session):7\n"))
        try folder.write(
            "content/pairs/kate-noor/sessions/2026-03-01.md", "## Notes\n" + String(repeating: "- more\n", count: 6))
        #expect(
            try waymarkRun(["check"], in: folder).errors.contains(
                "; 7 lines in lists are only words: waymark read --words-only shows them.\n"))
        let other = try run(["check", "--content", "./content/", "--as-of", "2026-03-20"], in: folder.url)
        #expect(other.errors.contains("waymark read --words-only --content ./content shows them.\n"))
        #expect(try waymarkRun(["check", "--quiet"], in: folder).errors == "")
    }

    @Test("A note that is not there is a mistake of the command line, with the one that was meant")
    func unknown() throws {
        let folder = try folder()
        for (name, near) in [
            ("talk-shar", "; did you mean talk-share?"), ("zzz", ""), ("kate-nor", "; did you mean kate-noor?"),
            ("content/pairs/kate-noor/goals/talk-shae.md", "; did you mean \(Self.goal)?"), ("\u{1B}[31m", ""),
        ] {
            let run = try waymarkRun(["read", name], in: folder)
            #expect(run.status == 2 && run.output == "" && !run.errors.contains("\u{1B}"), "\(name): \(run)")
            #expect(run.errors.hasSuffix(" in content\(near)\n"), "\(name): \(run.errors)")
        }
        #expect(try run(["read", "--content", "none"], in: folder.url).status == 3)
        try folder.write("empty/x.txt", "x")
        let empty = try run(["read", "--content", "empty"], in: folder.url)
        #expect(empty.status == 1 && empty.errors.contains("[no-notes]") && empty.output == "")
    }

    @Test("A note with an error is shown as far as it could be read, by codes, and ends with 1")
    func errors() throws {
        let folder = try folder()
        try folder.write("content/" + Self.goal, "---\nstart: 2026-02-30\ndue: 2026-06-01\n---\n")
        let run = try waymarkRun(["read", "talk-share"], in: folder)
        #expect(run.status == 1 && run.errors == "")
        #expect(run.output.contains("\n  2  problem  “start: 2026-02-30”  [day]\n  3  due      2026-06-01\n"))
        // Of another note nothing is wrong.
        #expect(try waymarkRun(["read", "2026-03-14"], in: folder).status == 0)
        #expect(try waymarkRun(["read"], in: folder).status == 1)
    }

    @Test("No sign of a note reaches the terminal as it is")
    func control() throws {
        let folder = try folder()
        try folder.write(
            "content/pairs/kate-noor/sessions/2026-03-15.md",
            "\u{1B}[31mred\u{202E}\n\n## Wins\n- \u{1B}]8;;http://x\u{7}won\n- [ ] \u{9B}2J\n\n## Actions\n- [ ] @noor a\tb\u{1B}c\n"
        )
        let run = try waymarkRun(["read"], in: folder)
        let allowed = run.output.unicodeScalars.allSatisfy {
            $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
        }
        #expect(allowed && !run.output.contains("\u{202E}"), "\(run.output)")
    }

    @Test("Nothing is written, and where others read along nothing closed is told")
    func redacted() throws {
        let folder = try folder()
        try folder.write("content/resources/grow.md", "# Grow\nWords.\n")
        let before = try folder.files()
        for (arguments, environment) in [(["--redact"], [:]), ([], ["CI": "true"])] as [([String], [String: String])] {
            let run = try run(
                ["read", "--as-of", "2026-03-20"] + arguments, in: folder.url, environment: environment)
            #expect(
                run.status == 0 && run.output.contains("sessions/2026-03-14.md: session\n  2–9  closed\n"), "\(run)")
            #expect(run.output.contains("resources/grow.md: resource\n  1  title  “Grow”\n  2  words  “Words.”\n"))
            #expect(!run.output.contains("Noor:") && !run.output.contains("promise") && !run.output.contains("slides"))
            let check = try waymarkCheck(folder, arguments, environment)
            #expect(check.contains("4 notes, no errors") && !check.contains("Read:"), "\(check)")
        }
        #expect(
            try run(["read", "--no-redact"], in: folder.url, environment: ["CI": "true"]).output.contains("slides"))
        #expect(try folder.files() == before)
    }

    private func waymarkCheck(
        _ folder: TestFolder, _ arguments: [String], _ environment: [String: String]
    ) throws -> String {
        try run(["check", "--as-of", "2026-03-20"] + arguments, in: folder.url, environment: environment).errors
    }
}
