import MentoringModel
import Testing

@testable import Publishing
@testable import Site

@Suite("Long lists")
struct LongListTests {
    /// A programme of that many pairs, each with goals behind their plan, sessions, wins and promises.
    static func notes(pairs: Int) -> [(path: String, text: String)] {
        var notes: [(path: String, text: String)] = [("program.md", "---\nname: Many\n---\n")]
        for number in 1...pairs {
            let folder = "pairs/pair-\(number)"
            notes.append(
                ("people/mentor-\(number).md", "---\nname: Mentor \(number)\nroles: mentor\nvisibility: public\n---\n"))
            notes.append(
                ("people/mentee-\(number).md", "---\nname: Mentee \(number)\nroles: mentee\nvisibility: public\n---\n"))
            notes.append(
                (
                    "\(folder)/agreement.md",
                    """
                    ---
                    mentor: mentor-\(number)
                    mentee: mentee-\(number)
                    visibility: public
                    start: 2026-01-05
                    cadence: every 2 weeks
                    focus: [writing, delegation]
                    ---

                    """
                ))
            for goal in 1...4 {
                notes.append(
                    (
                        "\(folder)/goals/goal-\(goal).md",
                        """
                        ---
                        title: Write chapter \(goal) without help
                        visibility: public
                        start: 2026-01-05
                        due: 2026-0\(4 + goal)-01
                        measure: {metric: pages, unit: pages, baseline: 0, target: 40}
                        updates: [{date: 2026-03-0\(goal), value: \(goal * 4)}]
                        ---

                        """
                    ))
            }
            for session in 1...3 {
                notes.append(
                    (
                        "\(folder)/sessions/2026-0\(session)-1\(number % 9).md",
                        """
                        ---
                        visibility: public
                        ---
                        ## Actions
                        - [ ] @mentee-\(number) Write the next part of it (due 2026-04-2\(session))
                        ## Wins
                        - The first \(session) pages are read by somebody else
                        - Mentee \(number) said no once
                        """
                    ))
            }
        }
        return notes
    }

    private static let many = Result { try DemoSite.built(notes: notes(pairs: 100)) }

    private func size(_ path: String) throws -> Int {
        try #require(Self.many.get().files.first { $0.path == path }, "there is no \(path)").bytes.count
    }

    @Test("The overview of a hundred pairs is light, and leads to the rest")
    func overview() throws {
        #expect(try size("index.html") < 100_000)
        let text = String(
            decoding: try #require(Self.many.get().files.first { $0.path == "index.html" }).bytes, as: UTF8.self)
        #expect(text.contains("pairs/index.html") && text.contains("goals.html") && text.contains("of 100 met last"))
    }

    @Test("Of pairs that never met the overview does not say that they met last")
    func neverMet() throws {
        let notes = Self.notes(pairs: 12).filter { !$0.path.contains("/sessions/") }
        let home = try #require(DemoSite.built(notes: notes).files.first { $0.path == "index.html" })
        let text = String(decoding: home.bytes, as: UTF8.self)
        #expect(text.contains("8 of 12 pairs.") && !text.contains("met last"))
    }

    @Test("A programme whose pairs have all come to their end still shows some, and leads to all")
    func allClosed() throws {
        let notes = Self.notes(pairs: 12).map { note in
            let text = note.text.replacing("cadence: every 2 weeks", with: "cadence: every 2 weeks\nstatus: closed")
            return (path: note.path, text: note.path.hasSuffix("agreement.md") ? text : note.text)
        }
        let home = try #require(DemoSite.built(notes: notes).files.first { $0.path == "index.html" })
        let text = String(decoding: home.bytes, as: UTF8.self)
        #expect(text.ranges(of: "<article class=\"card pair-card\">").count == 8)
        #expect(text.contains("href=\"pairs/index.html\""))
    }

    @Test(
        "No page of lists is long",
        arguments: ["pairs/index.html", "goals.html", "goals-2.html", "milestones.html"])
    func lists(path: String) throws { #expect(try size(path) < 130_000) }

    @Test("Every goal, pair and achievement stands on some page of its list, once")
    func complete() throws {
        let files = try Self.many.get().files
        func count(_ needle: String, _ isOfList: (String) -> Bool) -> Int {
            files.filter { isOfList($0.path) }.reduce(0) {
                $0 + String(decoding: $1.bytes, as: UTF8.self).components(of: needle)
            }
        }
        #expect(count("<li class=\"goal-bar\">") { $0.hasPrefix("goals") } == 400)
        #expect(count("<p class=\"name\">") { $0.hasPrefix("pairs/index") || $0.hasPrefix("pairs/part") } == 100)
        #expect(count("<li class=\"achievement ") { $0.hasPrefix("milestones/") } == 600)
        #expect(count("<li class=\"achievement ") { $0 == "milestones.html" } == MilestoneMonths.newest)
    }

    @Test("A working with many inputs has a page of its own, to which its figure leads")
    func workings() throws {
        let files = try Self.many.get().files
        let pages = files.map(\.path).filter { $0.hasPrefix("report/") }
        #expect(!pages.isEmpty)
        let report = String(decoding: try #require(files.first { $0.path == "report.html" }).bytes, as: UTF8.self)
        for page in pages { #expect(report.contains("href=\"\(page)\"")) }
    }

    @Test(
        "A list is cut into parts that hold all of it, in order",
        arguments: [(0, 5, [0]), (5, 5, [5]), (6, 5, [5, 1]), (11, 5, [5, 5, 1]), (1, 1, [1])])
    func parts(count: Int, most: Int, sizes: [Int]) {
        let parts = Pagination(Array(0..<count), most: most).parts
        #expect(parts.map(\.count) == sizes)
        #expect(parts.flatMap(\.self) == Array(0..<count))
    }
}

extension String {
    fileprivate func components(of needle: String) -> Int { ranges(of: needle).count }
}
