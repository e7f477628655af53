import Foundation
import Testing

@Suite("Questions on a terminal") struct TerminalTests {
    private let environment = ["SOURCE_DATE_EPOCH": "1773500000"]

    private func terminal(_ arguments: [String], _ folder: TestFolder) throws -> Terminal {
        try Terminal(arguments, in: folder.url, environment: environment)
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
