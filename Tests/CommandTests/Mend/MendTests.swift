import Content
import Diagnostics
import Drafts
import MentoringModel
import Testing

@Suite("Mending notes") struct MendTests {
    /// A note that is wrong, and what it is to become.
    struct Case: CustomTestStringConvertible, Sendable {
        var path: String
        var wrong: String
        var right: String
        var codes: [String]
        var testDescription: String { codes.joined(separator: ", ") + ": " + wrong.prefix(60) }
    }

    private static func goal(_ wrong: String, _ right: String, _ codes: String...) -> Case {
        Case(
            path: MendSample.goal, wrong: "---\ntitle: Talk\nstart: 2026-01-05\n\(wrong)",
            right: "---\ntitle: Talk\nstart: 2026-01-05\n\(right)", codes: codes)
    }

    private static func session(_ wrong: String, _ right: String, _ codes: String...) -> Case {
        Case(path: MendSample.session, wrong: wrong, right: right, codes: codes)
    }

    private static let cases = [
        // Other names of fields, also inside others, with what stands beside them.
        goal("deadline:  2026-06-30   # soon\n---\n", "due:  2026-06-30   # soon\n---\n", "other-name"),
        goal(
            "measure: {metric: talks, from: 0, to: 5}\n---\n",
            "measure: {metric: talks, baseline: 0, target: 5}\n---\n",
            "other-name", "other-name"),
        goal(
            "measure: talks\nupdates:\n  - {on: 2026-02-01, value: 2}\ntarget: 4\nbaseline: 0\n---\n",
            "measure:\n  metric: talks\n  target: 4\n  baseline: 0\nupdates:\n  - {date: 2026-02-01, value: 2}\n---\n",
            "measure-outside", "other-name"),
        goal(
            "target: 4 # of them\nbaseline: 0\ndue: 2026-06-30\n---\n",
            "measure:\n  target: 4 # of them\n  baseline: 0\ndue: 2026-06-30\n---\n", "measure-outside"),
        goal(
            "measure:\n    metric: talks\ntarget: 4\nbaseline: 0\n---\n",
            "measure:\n    target: 4\n    baseline: 0\n    metric: talks\n---\n", "measure-outside"),
        // Names a letter off.
        goal("ownr: ada\n---\n", "owner: ada\n---\n", "unknown-key"),
        goal("dedline: 2026-06-30\n---\n", "due: 2026-06-30\n---\n", "unknown-key", "other-name"),
        goal("deu: 2026-06-30\n---\n", "due: 2026-06-30\n---\n", "unknown-key"),
        // Days.
        goal("due: 30.6.2026\n---\n", "due: 2026-06-30\n---\n", "day"),
        goal("due: \"June 30, 2026\"\n---\n", "due: \"2026-06-30\"\n---\n", "day"),
        goal("due: 2026-6-30\n---\n", "due: 2026-06-30\n---\n", "day"),
        goal("due: 30/06/2026\n---\n", "due: 2026-06-30\n---\n", "day"),
        // Quotes and signs.
        goal("specific: Talk: the whole of it\n---\n", "specific: \"Talk: the whole of it\"\n---\n", "yaml-colon"),
        goal("due:2026-06-30\n---\n", "due: 2026-06-30\n---\n", "yaml"),
        goal("due = 2026-06-30\n---\n", "due: 2026-06-30\n---\n", "yaml"),
        goal("due:\u{A0}2026-06-30\n---\n", "due: 2026-06-30\n---\n", "yaml-space"),
        session("---\nagenda:\n  -\tthe talk\n---\n", "---\nagenda:\n  - the talk\n---\n", "yaml-tab"),
        goal(
            "owner: ada  \nspecific: |\n  one  \n  two\n---\n", "owner: ada\nspecific: |\n  one  \n  two\n---\n",
            "blanks"),
        // Fences.
        Case(
            path: MendSample.goal, wrong: "\n\n---\ntitle: Talk\nstart: 2026-01-05\n---\n",
            right: "---\ntitle: Talk\nstart: 2026-01-05\n---\n", codes: ["fence"]),
        Case(
            path: MendSample.goal, wrong: "----\ntitle: Talk\nstart: 2026-01-05\n---\n",
            right: "---\ntitle: Talk\nstart: 2026-01-05\n---\n", codes: ["fence"]),
        Case(
            path: MendSample.goal, wrong: "---\ntitle: Talk\nstart: 2026-01-05\n----\nWords\n",
            right: "---\ntitle: Talk\nstart: 2026-01-05\n---\nWords\n", codes: ["fence-end"]),
        Case(
            path: MendSample.goal, wrong: "```yaml\n---\ntitle: Talk\nstart: 2026-01-05\n---\n```\nWords\n",
            right: "---\ntitle: Talk\nstart: 2026-01-05\n---\nWords\n", codes: ["fence"]),
        Case(
            path: MendSample.goal, wrong: "title: Talk\nstart: 2026-01-05\n---\nWords\n",
            right: "---\ntitle: Talk\nstart: 2026-01-05\n---\nWords\n", codes: ["fence"]),
        Case(
            path: MendSample.goal, wrong: "title: Talk\nstart: 2026-01-05\n\nWords\n",
            right: "---\ntitle: Talk\nstart: 2026-01-05\n---\n\nWords\n", codes: ["fence"]),
        // People.
        goal("owner: Ada Lovelace\n---\n", "owner: ada\n---\n", "name-for-id"),
        session("## Actions\n- [ ] @adaa Send it\n", "## Actions\n- [ ] @ada Send it\n", "unknown-person"),
        // Choices, spans and lengths.
        goal("status: activ\n---\n", "status: active\n---\n", "choice"),
        goal("review_every: alle 2 Wochen\n---\n", "review_every: every 2 weeks\n---\n", "span"),
        // Bodies: only the place changes.
        session("## Win\n- A  talk\n", "## Wins\n- A  talk\n", "near-section"),
        session("## Notes [private]\nx\n", "## Notes (private)\nx\n", "mark"),
        session(
            "## Actions\n- [ ] @ada Send it (due 26.3.2026)\n", "## Actions\n- [ ] @ada Send it (due 2026-03-26)\n",
            "attribute"),
        session("Duration: 45 min\n", "---\nactual: 45m\n---\nDuration: 45 min\n", "field-in-body"),
        session(
            "---\nenergy: 4\n---\n| Duration | 45 min |\n| --- | --- |\n| Format | video |\n",
            "---\nenergy: 4\nactual: 45m\nformat: video\n---\n| Duration | 45 min |\n| --- | --- |\n| Format | video |\n",
            "field-in-body", "field-in-body"),
        // Line ends and a byte-order mark stay.
        Case(
            path: MendSample.goal, wrong: "\u{FEFF}---\r\ntitle: Talk\r\nstart: 5.1.2026\r\n---\r\nWords",
            right: "\u{FEFF}---\r\ntitle: Talk\r\nstart: 2026-01-05\r\n---\r\nWords", codes: ["day"]),
        Case(
            path: MendSample.session, wrong: "\u{FEFF}Duration: 45 min\r\n",
            right: "\u{FEFF}---\r\nactual: 45m\r\n---\r\nDuration: 45 min\r\n", codes: ["field-in-body"]),
    ]

    @Test("What has one safe cure is written so, and nothing else changes", arguments: cases)
    func mends(_ sample: Case) throws {
        let folder = MendSample.pair([sample.path: sample.wrong])
        let mend = try folder.mended()
        #expect(mend.notes.keys.sorted() == [sample.path])
        let after = folder.after(mend)
        #expect(after.notes[sample.path] == sample.right)
        #expect(mend.mended.map(\.kind.code).sorted() == sample.codes.sorted())
        #expect(try after.mended().notes.isEmpty)
        // What was read before still reads so.
        #expect(mend.reading.problems.filter { $0.severity == .error }.isEmpty, "\(mend.reading.problems)")
    }

    @Test(
        "What may be meant in two ways, what another tool reads, and what would open a note stays",
        arguments: [
            (MendSample.goal, "---\ntitle: Talk\nstart: 2026-01-05\ndue: 03/04/2026\n---\n"),
            (MendSample.goal, "---\ntitle: Talk\nstart: 2026-01-05\nmeasure: {metric: a, target: 2,500}\n---\n"),
            (MendSample.goal, "---\ntitle: Talk\ncreated: 2026-01-05\n---\n"),
            (MendSample.goal, "---\ntitle: Talk\nstart: 2026-01-05\nvisiblity: public\n---\n"),
            (MendSample.goal, "---\ntitle: Talk\nstart: 2026-01-05\npublish: false\n---\n"),
            (MendSample.goal, "---\ntitle: Talk\nstart: 2026-01-05\nwhy: goal #1\n---\n"),
            (MendSample.goal, "---\ntitle: Talk\nstart: 2026-01-05\nvisibility: publc\n---\n"),
            (MendSample.session, "## Notes [public]\nx\n"), (MendSample.session, "## Notes [program]\nx\n"),
            (MendSample.session, "## Actions\n- [ ] @ada Send it by Friday\n"),
            (MendSample.session, "---\nfoo: bar\n---\n"),
            ("program.md", "---\naudience: publik\n---\n"),
            ("resources/book.md", "---\ntitle: Book\ntags: [teaching]\n---\n"),
            // Other words that are a letter off.
            (MendSample.session, "---\nformat: sync\n---\n"), (MendSample.session, "---\nstatus: hold\n---\n"),
            (MendSample.session, "---\ndata: 2026-03-26\n---\n"), (MendSample.session, "---\nnest: 2026-03-26\n---\n"),
            (MendSample.session, "---\nnext: 26/03/12\n---\n"),
            (MendSample.session, "---\nplanned: almost an hour\n---\n"),
            (MendSample.session, "## Wine\n- red\n"), (MendSample.session, "## Win 🎉\n- A talk\n"),
            (MendSample.session, "## ~~Win~~\n- A talk\n"),
            (MendSample.goal, "---\ntitle: Talk\nstart: 2026-01-05\ndude: x\n---\n"),
            // Sentences and days in words are no fields.
            (MendSample.session, "Next meeting: 2026-03-26 cancelled\n"),
            (MendSample.session, "Next meeting: Friday\n"),
            (MendSample.session, "> Duration: 45 min\n"), (MendSample.session, "## Course\n\nDuration: 3 h\n"),
            (MendSample.session, "- Title: The lean startup\n- Duration: 3h\n"),
            // What cannot be read afterwards.
            (MendSample.goal, "---\ntitle: Talk\nspecific: a: b\n  goes on\nstart: 2026-01-05\n---\n"),
            // A comment belongs to its field.
            (MendSample.goal, "---\ntitle: Talk\nstart: 2026-01-05\n# how many\ntarget: 3\n---\n"),
            // What was hidden would open the note.
            (MendSample.session, "```yaml\n---\nvisibility: program\n---\n```\nWords.\n"),
            (MendSample.session, "visibility: program\ntitle: Foo\n---\nWords.\n"),
            (MendSample.session, "--\nvisibility: public\n---\nWords.\n"),
            (MendSample.session, "---\nvisibility = program\n---\nWords.\n"),
            (MendSample.agreement, "---\nmentor: Grace Hopper\nmentee: Ada\nstart: 2026-01-05\n---\n"),
        ])
    func leaves(path: String, text: String) throws {
        var folder = MendSample.pair([path: text])
        // A name is the person where nobody has a note.
        if path == MendSample.agreement { folder.notes = folder.notes.filter { !$0.key.hasPrefix("people/") } }
        let mend = try folder.mended()
        #expect(mend.notes.isEmpty, "\(mend.mended)")
    }

    @Test(
        "Days in words are written where that is asked for",
        arguments: [
            ("by Friday", "(due 2026-03-13)"), ("(by Friday)", "(due 2026-03-13)"),
            ("(due Friday)", "(due 2026-03-13)"),
            ("bis 21.3.", "(due 2026-03-21)"), ("by 20 March", "(due 2026-03-20)"),
        ])
    func days(words: String, written: String) throws {
        let folder = MendSample.pair([MendSample.session: "## Actions\n- [ ] @ada Send it \(words)\n"])
        #expect(try folder.mended().notes.isEmpty)
        let mend = try folder.mended(.init(days: true))
        #expect(folder.after(mend).notes[MendSample.session] == "## Actions\n- [ ] @ada Send it \(written)\n")
    }

    @Test(
        "A day that is not all that is said stays words",
        arguments: [
            "by Friday or Monday", "– not by Friday", "by Friday, four by Monday", "by Friday (or Monday)",
            "`by Friday`",
            "Tomorrow",
        ])
    func unclearDays(words: String) throws {
        let folder = MendSample.pair([MendSample.session: "## Actions\n- [ ] @ada Send it \(words)\n"])
        #expect(try folder.mended(.init(days: true)).notes.isEmpty)
        let table = "## Actions\n| Who | Task | Due |\n| --- | --- | --- |\n| @ada | Send it | Friday or Monday |\n"
        #expect(try MendSample.pair([MendSample.session: table]).mended(.init(days: true)).notes.isEmpty)
    }

    @Test("A mark in other brackets is mended first, and nothing below it is taken out of its part")
    func marksFirst() throws {
        for mark in ["[private]", "{private}", "(privat)"] {
            let body = "## Salary \(mark)\nNext meeting: 2027-03-27\n\nDuration: 173 min\n"
            let folder = MendSample.pair([MendSample.session: "---\nvisibility: program\n---\n\(body)"])
            let after = folder.after(try folder.mended())
            #expect(
                after.notes[MendSample.session]
                    == "---\nvisibility: program\n---\n" + body.replacing(mark, with: "(private)"))
        }
    }

    @Test("Wherever one change does not prove right, all others are made, in one run")
    func allOthers() throws {
        var others: [String: String] = [:]
        for number in 0..<40 {
            others["pairs/ada-grace/goals/g\(number).md"] =
                "---\ntitle: Goal \(number)\nstart: 2026-03-05\ndue: 1.\(number % 2 == 0 ? 2 : 4).2026\n---\n"
        }
        let folder = MendSample.pair(others)
        let mend = try folder.mended()
        #expect(mend.notes.count == 20)
        #expect(try folder.after(mend).mended().notes.isEmpty)
    }

    @Test("Very many slips of one note are all mended")
    func veryMany() throws {
        let values = (0..<200).map { "  - {date: 2026-01-05, note: a\($0)}  \n" }.joined()
        let folder = MendSample.pair([MendSample.goal: "---\ntitle: Talk\nstart: 2026-01-05\nupdates:\n\(values)---\n"])
        let after = folder.after(try folder.mended())
        #expect(after.notes[MendSample.goal]?.contains("  \n") == false)
    }

    @Test("The terms of a signed agreement stay what was signed")
    func signed() throws {
        let text = "---\nmentor: grace\nmentee: ada\nresponse_tim: 48h\nsigned: [{by: ada, on: 2026-01-05}]\n---\n"
        #expect(try MendSample.pair([MendSample.agreement: text]).mended().notes.isEmpty)
    }

    @Test("A day in words in a table is written there")
    func daysInTables() throws {
        let table = "## Actions\n| Who | Task | Due |\n| --- | --- | --- |\n| @ada | Send it | Friday |\n"
        let folder = MendSample.pair([MendSample.session: table])
        let mend = try folder.mended(.init(days: true))
        #expect(folder.after(mend).notes[MendSample.session] == table.replacing("Friday", with: "2026-03-13"))
    }

    @Test("Markup of bodies is words: none of it changes")
    func markup() throws {
        let body = """
            ## Notes
            | a  |  b |
            |:---|---:|
            | ~~x~~ | `1|2` \\| y |

            > [!tip]- A   title
            > ==marked==[^1] and www.example.org

            - [ ]   loose
            \t- nested with a tab  \\
              and a hard end

            %%a comment with deadline: 5.1.2026%%
            ![[picture.png|300]] ^block-id

            ```yaml
            deadline: 5.1.2026
            ```

            [^1]: the    note
            <!-- due: Friday -->

            """
        let folder = MendSample.pair([
            MendSample.session: "---\nduration: 45m\n---\n" + body, MendSample.goal: "---\nname: Talk\n---\n" + body,
        ])
        let mend = try folder.mended(.init(days: true))
        #expect(mend.notes.count == 2)
        for note in mend.notes.values { #expect(String(decoding: note.bytes, as: UTF8.self).hasSuffix("---\n" + body)) }
    }

    @Test("The diff shows the lines that changed with their codes, and one line around them")
    func diff() throws {
        let folder = MendSample.pair([
            MendSample.goal:
                "---\ntitle: Talk\nname-of: x\nstart: 5.1.2026\nowner: ada\n---\na\nb\n\n## Milestone\n- [ ] a\n"
        ])
        let mend = try folder.mended()
        #expect(
            mend.notes[MendSample.goal]?.diff(name: "talk.md")
                == """
                --- talk.md
                +++ talk.md
                @@ -3,5 +3,5 @@
                 name-of: x
                -start: 5.1.2026
                +start: 2026-01-05  [day]
                 owner: ada
                @@ -9,3 +9,3 @@
                 
                -## Milestone
                +## Milestones  [near-section]
                 - [ ] a

                """.replacing("@@ -3,5 +3,5 @@", with: "@@ -3,3 +3,3 @@"))
    }

    @Test("A change that would bring an error is left out, and the others are made")
    func provesChanges() throws {
        // `deadlin` would be a second day for what `due` says already.
        let folder = MendSample.pair([
            MendSample.goal: "---\ntitle: Talk\ndeadlin: 2026-06-01\ndue: 30.6.2026\nstart: 2026-01-05\n---\n"
        ])
        let after = folder.after(try folder.mended())
        #expect(after.notes[MendSample.goal]?.contains("deadlin: 2026-06-01\ndue: 2026-06-30\n") ?? false)
        #expect(try after.mended().notes.isEmpty)
    }

    @Test("Only the notes that are asked for change")
    func someNotes() throws {
        let goal = "---\ntitle: Talk\ndeadline: 2026-06-30\n---\n"
        let folder = MendSample.pair([MendSample.goal: goal, "pairs/ada-grace/goals/book.md": goal])
        let mend = try folder.mended(.init { $0 == MendSample.goal })
        #expect(mend.notes.keys.sorted() == [MendSample.goal])
    }
}
