import Foundation
import Testing

@Suite("Questions on a terminal") struct TerminalTests {
    private let environment = ["SOURCE_DATE_EPOCH": "1773500000", "LC_ALL": "C.UTF-8"]

    private func terminal(_ arguments: [String], _ folder: TestFolder) throws -> Terminal {
        try Terminal(arguments, in: folder.url, environment: environment)
    }

    @Test("On a terminal in German the site is in German, and a line says so; six questions stay six")
    func language() throws {
        let folder = try TestFolder()
        let environment = ["SOURCE_DATE_EPOCH": "1773500000", "LC_ALL": "de_DE.UTF-8"]
        let start = try Terminal(["init", "--programme", "Lantern"], in: folder.url, environment: environment)
        #expect(start.end() == 0 && start.screen.contains("the language of your terminal"), "\(start.screen)")
        let program = try #require(try notes(folder)["content/program.md"])
        #expect(String(decoding: program, as: UTF8.self).contains("\nlanguage: de\n"))
        let other = try TestFolder()
        let said = try Terminal(
            ["init", "--programme", "Lantern", "--language", "en"], in: other.url, environment: environment)
        #expect(said.end() == 0 && !said.screen.contains("language of your terminal"), "\(said.screen)")
    }

    @Test("A title that another goal has is asked for again, and the other answers are kept")
    func takenTitle() throws {
        let folder = try TestFolder()
        let begin = ["init", "--mentor", "Elena", "--mentee", "Noor", "--goal", "Ask more"]
        #expect(try run(begin, in: folder.url, environment: environment).status == 0)
        let goal = try terminal(["new", "goal", "--relevant", "I want to be heard"], folder)
        for (question, answer) in [
            ("What is the goal", "ask more\n"), ("there is a goal of that name already", "Ask less\n"),
            ("Specific:", "\n"),
            ("Measurable:", "\n"), ("Achievable:", "\n"), ("Time-bound:", "\n"),
        ] {
            #expect(goal.wait(for: question), "\(question): \(goal.screen)")
            goal.type(answer)
        }
        #expect(goal.end() == 0, "\(goal.screen)")
        let text = try #require(try notes(folder)["content/pairs/noor-elena/goals/ask-less.md"])
        #expect(String(decoding: text, as: UTF8.self).contains("relevant: I want to be heard"))
    }

    @Test("Several people may be named in the answer of a new pair")
    func severalMentors() throws {
        let folder = try TestFolder()
        #expect(try run(["init", "--programme", "Lantern"], in: folder.url, environment: environment).status == 0)
        let pair = try terminal(["new", "pair", "--mentee", "Noor Haddad"], folder)
        #expect(pair.wait(for: "Who mentors? Several with commas."), "\(pair.screen)")
        pair.type("Elena Rossi, Sam Lind\n")
        #expect(pair.end() == 0, "\(pair.screen)")
        let text = try #require(try notes(folder)["content/pairs/noor-elena-sam/agreement.md"])
        #expect(String(decoding: text, as: UTF8.self).hasPrefix("---\nmentor: [elena-rossi, sam-lind]\n"))
    }

    @Test("Every command that may take long says what it does")
    func progress() throws {
        let folder = try TestFolder()
        let start = ["init", "--mentor", "Elena", "--mentee", "Noor", "--goal", "Ask", "--measure", "talks: 0 to 9"]
        #expect(try run(start, in: folder.url, environment: environment).status == 0)
        try folder.write("a.csv", "Mentor,Mentee\nElena,Noor\nIda Ott,Kim Uhl\n")
        let watched = environment.merging(["WAYMARK_PROGRESS": "now"]) { $1 }
        let commands: [([String], String)] = [
            (["check"], "Reading the notes"), (["read", "--words-only"], "Reading 5 notes back"), (["fmt"], "Mending"),
            (["report"], "Computing the figures"), (["prep", "noor-elena"], "Compiling the agenda"),
            (["diff", "--from", "2025-01-01", "--to", "2025-02-01"], "Computing the figures of two days"),
            (["sign", "noor-elena", "--as", "noor"], "Reading the notes with the signature"),
            (["log", "ask", "1"], "Reading the notes with the new value"),
            (["new", "person", "Sam Lind"], "Reading the notes with the new one"),
            (["new", "session"], "Compiling the agenda"),
            (["import", "csv", "a.csv", "--dry-run"], "Reading the notes with the new ones"),
            (["build"], "Making the pages"), (["build", "--all", "--output", "sites"], "Making site 6 of 6"),
        ]
        for (arguments, words) in commands {
            let terminal = try Terminal(arguments, in: folder.url, environment: watched)
            #expect(terminal.end() == 0, "\(arguments) \(terminal.screen.suffix(400))")
            #expect(terminal.screen.contains("\r\u{1B}[2K\(words) …"), "\(arguments) \(terminal.screen.suffix(400))")
        }
        // Nobody watches a file.
        let quiet = try run(["report"], in: folder.url, environment: watched)
        #expect(!quiet.errors.contains("\u{1B}") && !quiet.errors.contains("…"))
    }

    private func notes(_ folder: TestFolder) throws -> [String: Data] {
        try folder.files().filter { !$0.key.hasPrefix(".cache") }
    }

    @Test("Enter answers every question of init, and the folder checks clean")
    func enter() throws {
        let folder = try TestFolder()
        let start = try terminal(["init"], folder)
        for question in [
            "Who is mentored? Several with commas. [Mentee]", "Who mentors? [Mentor]", "meet? [every 2 weeks]",
            "how long? [60m]", "first goal",
        ] {
            #expect(start.wait(for: question), "\(question): \(start.screen)")
            start.type("\n")
        }
        #expect(start.end() == 0, "\(start.screen)")
        let check = try run(["check", "--strict"], in: folder.url, environment: environment)
        #expect(check.status == 0, "\(check.errors)")
    }

    @Test("A wrong answer is told what is wrong with it, and asked again")
    func wrongAnswers() throws {
        let folder = try TestFolder()
        let start = try terminal(["init"], folder)
        let answers = [
            ("Who is mentored?", "…\n"), ("has a letter or a digit", "Noor\n"), ("Who mentors?", "Elena Rossi\n"),
            ("do you want to meet?", "now and then\n"), ("not a span of days", "monthly\n"),
            ("For how long?", "long\n"),
            ("not a length", "1h 30m\n"), ("first goal", "Speak at the meetup\n"), ("see it?", "talks: 0 to 2\n"),
        ]
        for (question, answer) in answers {
            #expect(start.wait(for: question), "\(question): \(start.screen)")
            start.type(answer)
        }
        #expect(start.end() == 0, "\(start.screen)")
        let goal = try #require(try notes(folder)["content/pairs/noor-elena/goals/speak-at-the-meetup.md"])
        #expect(
            String(decoding: goal, as: UTF8.self).contains(
                "measure: {metric: talks, unit: talks, baseline: 0, target: 2}"))
    }

    @Test(
        "Whoever ends the questions leaves nothing behind",
        arguments: [("\u{3}", -2), ("\u{4}", 130)] as [(String, Int32)])
    func ended(key: String, status: Int32) throws {
        let folder = try TestFolder()
        let start = try terminal(["init"], folder)
        #expect(start.wait(for: "Who is mentored?"))
        start.type("Noor\n")
        #expect(start.wait(for: "Who mentors?"))
        start.type(key)
        #expect(start.end() == status)
        #expect(try notes(folder).isEmpty)
    }

    @Test("A new goal asks what SMART asks, and a pulse its five questions")
    func goalAndPulse() throws {
        let folder = try TestFolder()
        #expect(
            try run(["init", "--mentor", "Elena", "--mentee", "Noor"], in: folder.url, environment: environment).status
                == 0)
        let goal = try terminal(["new", "goal"], folder)
        for (question, answer) in [
            ("What is the goal", "Speak at the meetup\n"), ("Specific:", "Ten minutes: alone\n"),
            ("Measurable:", "talks: 0 to 2\n"),
            ("Achievable:", "\n"), ("Relevant:", "I want to be heard\n"), ("Time-bound:", "soon\n"),
            ("as 2026-03-14", "2026-09-30\n"),
        ] {
            #expect(goal.wait(for: question), "\(question): \(goal.screen)")
            goal.type(answer)
        }
        #expect(goal.end() == 0, "\(goal.screen)")
        let text = String(
            decoding: try #require(try notes(folder)["content/pairs/noor-elena/goals/speak-at-the-meetup.md"]),
            as: UTF8.self)
        #expect(
            text.hasPrefix(
                """
                ---
                title: Speak at the meetup
                specific: "Ten minutes: alone"
                measure: {metric: talks, unit: talks, baseline: 0, target: 2}
                # achievable: what makes it possible?
                relevant: I want to be heard
                start: 2026-03-14
                due: 2026-09-30
                ---
                """), "\(text)")
        let pulse = try terminal(["new", "pulse", "--by", "noor"], folder)
        for (question, answer) in [
            ("I feel heard", "4\n"), ("what is difficult", "9\n"), ("from 1 to 5", "5\n"), ("useful", "\n"),
            ("prepared", "3\n"),
            ("moving", "4\n"),
        ] {
            #expect(pulse.wait(for: question), "\(question): \(pulse.screen)")
            pulse.type(answer)
        }
        #expect(pulse.end() == 0, "\(pulse.screen)")
        let check = try run(["check", "--strict"], in: folder.url, environment: environment)
        #expect(check.status == 0, "\(check.errors)")
    }
}
