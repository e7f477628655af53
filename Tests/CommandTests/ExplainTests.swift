import Foundation
import Testing

/// Inside a test `run` may be what the command gave.
private func explain(_ arguments: [String]) throws -> Run { try run(["explain"] + arguments) }

@Suite("waymark explain") struct ExplainTests {
    private static let day = """
        day (error): A day cannot be read

          Days are written YYYY-MM-DD, so that nobody must guess which number is the
          month.

          To mend it: write the day as YYYY-MM-DD, for example 2026-03-14.

          Wrong in `pairs/ada-grace/goals/talk.md`:
            ---
            title: Give a talk
            start: 2026-01-05
            due: 29.5.2026
            ---

          Right:
            ---
            title: Give a talk
            start: 2026-01-05
            due: 2026-05-29
            ---

        """

    @Test(
        "A code is told with its example, and so is one in brackets or at the end of a line of check",
        arguments: [
            ["day"], ["[day]"], ["DAY"], ["`day`"], ["day", "day"], ["day,"],
            ["content/pairs/p/goals/g.md:14:6: error: there is no 30 February [day]"],
            ["content/pairs/p/goals/g.md:14:6: error: there is no 30 February [day]\n  14 | due: 2026-02-30 [mark]\n"],
            "content/pairs/p/goals/g.md:14:6: error: “[x]” is no day [day]".split(separator: " ").map(String.init),
        ])
    func one(arguments: [String]) throws {
        let run = try explain(arguments)
        #expect(run.status == 0 && run.errors == "" && run.output == Self.day, "\(run)")
    }

    @Test("Several codes are told in their order, each once; what has no note is told in words")
    func several() throws {
        let run = try explain(["day", "a.md:1:1: warning: this [x] is open [other-box]", "day", "[leak]"])
        #expect(run.status == 0 && run.output.hasPrefix(Self.day + "\nother-box (warning): "), "\(run)")
        let heads = run.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
        #expect(heads.count == 3 && heads[2] == "leak (error): Something closed would be published", "\(heads)")
        #expect(run.output.contains("\n  Wrong: A closed goal"))
    }

    @Test("Without a code all are listed by group, and each of them is told within 80 columns")
    func all() throws {
        let list = try explain([])
        #expect(list.status == 0 && list.output.hasPrefix("Files\n  unreadable "))
        let rows = list.output.split(separator: "\n")
        let codes = rows.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(codes.count > 120 && codes.contains("public-in-closed-pair"))
        let told = try explain(codes)
        #expect(told.status == 0 && told.output.split(separator: "\n").count { !$0.hasPrefix(" ") } == codes.count)
        for row in (list.output + told.output).split(separator: "\n") {
            #expect(row.count < 80 && row.last != " ", "\(row)")
        }
        let allowed = told.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0xA0 }
        #expect(allowed && told.output.contains("    title:\\u{A0}Give a talk\n"))
    }

    @Test("An unknown code is a mistake of the command line, with the one that was meant")
    func unknown() throws {
        for (code, near) in [
            ("dya", "; did you mean day?"), ("[state-in-word]", "; did you mean state-in-words?"),
            ("a.md:1:1: error: x [yaml-colom]", "; did you mean yaml-colon?"), ("qqqqqq", ""), ("\u{1B}[31m", ""),
        ] {
            let run = try explain(["day", code])
            // What is known is told all the same.
            let isTold = run.output.hasPrefix("day (error): ") || code.contains(": error: ")
            #expect(run.status == 2 && isTold && !run.errors.contains("\u{1B}"), "\(code): \(run)")
            #expect(run.errors.contains("\(near)\n  help: `waymark explain` lists all codes\n"), "\(run.errors)")
        }
        #expect(try explain(["--nothing"]).status == 2)
        let several = try explain(["day", "wrong", "span", "wronger"])
        let heads = several.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
        #expect(several.status == 2 && heads.count == 2 && heads[1].hasPrefix("span "), "\(several)")
        #expect(several.errors.contains("the code wrong") && several.errors.contains("the code wronger"), "\(several)")
    }

    @Test("Colour only where it is asked for")
    func colour() throws {
        #expect(!(try explain(["day"]).output.contains("\u{1B}")))
        let run = try explain(["day", "--color", "always"])
        #expect(run.output.hasPrefix("\u{1B}[1mday\u{1B}[0m (\u{1B}[1;31merror\u{1B}[0m): A day"))
        #expect(run.output.contains("\n  \u{1B}[1;31mWrong\u{1B}[0m in `pairs"))
    }
}
