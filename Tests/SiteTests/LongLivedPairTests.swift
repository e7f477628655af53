import Content
import MentoringModel
import Testing

@testable import Publishing
@testable import Site

/// Pages that grow with the years: a pair of many sessions and goals, a mentor of many pairs, a skill and a resource that many use.
@Suite("What lasts for years")
struct LongLivedPairTests {
    static let sessions = 90
    static let goals = 32
    static let pairs = 45
    static let resources = 70

    /// The day of a session, a week after the one before; the last one is shortly before the day of the build.
    private static func day(_ number: Int) throws -> CalendarDay {
        try #require(CalendarDay("2026-04-13")) - 7 * (sessions - 1 - number)
    }

    static func notes() throws -> [(path: String, text: String)] {
        var notes: [(path: String, text: String)] = [
            ("program.md", "---\nname: Years\ncadence: 1 week\n---\n"),
            ("people/olga.md", "---\nname: Olga\nroles: mentor\nvisibility: public\noffers: [writing]\n---\n"),
            ("people/ada.md", "---\nname: Ada\nroles: mentee\nvisibility: public\nseeks: [writing]\n---\n"),
            ("people/grace.md", "---\nname: Grace\nroles: mentor\nvisibility: public\noffers: [writing]\n---\n"),
        ]
        for number in 0..<resources {
            notes.append(
                ("resources/r\(number).md", "---\ntitle: Book \(number)\nvisibility: public\nskills: [writing]\n---\n"))
            for (side, seeks) in [("a", "offers"), ("b", "seeks")] {
                notes.append(
                    (
                        "people/\(side)\(number).md",
                        "---\nname: \(side.uppercased()) \(number)\nvisibility: public\n\(seeks): [writing]\n---\nSee [[r0]].\n"
                    ))
            }
        }
        notes += try longPair()
        for number in 0..<pairs {
            let folder = "pairs/olga-b\(number)"
            notes.append(
                (
                    "\(folder)/agreement.md",
                    "---\nmentor: olga\nmentee: b\(number)\nvisibility: public\nstart: 2026-01-05\n---\n"
                ))
            notes.append(
                (
                    "\(folder)/goals/own.md",
                    "---\nvisibility: public\nowner: olga\ntitle: Goal \(number)\nresources: [r0, r1]\n---\n"
                ))
            for month in 1...3 {
                notes.append(
                    (
                        "\(folder)/sessions/2026-0\(month)-10.md",
                        """
                        ---
                        visibility: public
                        resources: [r1]
                        ---
                        ## Actions
                        - [ ] @olga Read part \(month) of \(number) (due 2026-0\(month)-20)
                        ## Introductions
                        - @olga → [[a\(number)]] (offered 2026-0\(month)-10)
                        """
                    ))
            }
        }
        return notes
    }

    private static func longPair() throws -> [(path: String, text: String)] {
        let folder = "pairs/ada-grace"
        var notes: [(path: String, text: String)] = [
            (
                "\(folder)/agreement.md",
                """
                ---
                mentor: grace
                mentee: ada
                visibility: public
                start: \(try day(0))
                session_length: 1h
                ---

                """
            )
        ]
        for number in 0..<goals {
            let steps = (1...5).map { step in
                let mark = step < 3 || number < 26 ? "x" : " "
                let done = mark == "x" ? ", done 2025-0\(step)-11, celebrated 2025-0\(step)-12" : ""
                return "- [\(mark)] Step \(step) of \(number) (due 2025-0\(step)-10\(done))"
            }
            notes.append(
                (
                    "\(folder)/goals/g\(number).md",
                    "---\nvisibility: public\ntitle: Goal \(number)\nstart: 2025-01-01\ndue: 2026-09-01\n---\n## Milestones\n"
                        + steps.joined(separator: "\n")
                ))
        }
        for number in 0..<sessions {
            let day = try day(number)
            notes.append(
                (
                    "\(folder)/sessions/\(day).md",
                    """
                    ---
                    visibility: public
                    goals: [g0]
                    progress: {g1: {confidence: 5, note: Number \(number)}}
                    agenda: [{topic: "Topic \(number)", minutes: 60, by: ada}]
                    actual: 50m
                    resources: [r\(number % resources)]
                    ---
                    ## Thanks
                    Thank you for \(number).
                    ## Options
                    - [x] @ada: Option \(number)
                    ## Learned
                    - @ada Lesson \(number)
                    ## Introductions
                    - @grace → Outsider \(number) (offered \(day), made \(day))
                    ## Actions
                    - [ ] @ada Action \(number) (due \(day + 3))
                    ## Wins
                    - @ada Win \(number) (celebrated \(day))
                    """
                ))
        }
        return notes
    }

    private static let built = Result { try pages(.coordinator) }
    private static let ofThePair = Result { try pages(.pair, pair: "ada-grace") }

    private static func pages(_ audience: Audience, pair: String? = nil) throws -> [String: String] {
        let site = try DemoSite.built(audience, pair: pair, notes: notes())
        return Dictionary(
            uniqueKeysWithValues: site.files.filter { $0.path.hasSuffix(".html") }.map {
                ($0.path, String(decoding: $0.bytes, as: UTF8.self))
            })
    }

    @Test("No page is heavy, and none has more elements than a phone takes at once", arguments: [false, true])
    func weights(isOwn: Bool) throws {
        let files = try isOwn ? Self.ofThePair.get() : Self.built.get()
        let heavy = files.filter { path, text in
            let elements = text.utf8.count { $0 == UInt8(ascii: "<") } - text.ranges(of: "</").count
            return text.utf8.count > 150_000 || elements > 3000
        }
        #expect(heavy.keys.sorted() == [])
    }

    @Test(
        "A page has the beginning of a long list and leads to all of it",
        arguments: [
            ("pairs/ada-grace/index.html", "sessions", "<li class=\"session-row\"", 20, sessions),
            ("pairs/ada-grace/index.html", "goals", "<li class=\"goal-bar\"", 12, goals),
            ("pairs/ada-grace/index.html", "introductions", "introduces</span>", 10, sessions),
            ("pairs/ada-grace/index.html", "resources", "<li><a href=\"../../resources/r", 20, resources),
            ("people/olga.html", "pairs", "/index.html\">Olga", 6, pairs),
            ("people/olga.html", "goals", "<li class=\"goal-bar\"", 12, pairs),
            ("people/olga.html", "promises", "Read part ", 12, 3 * pairs),
            ("people/olga.html", "introductions", "introduces</span>", 10, pairs),
            ("resources/r1.html", "users", "/goals/own.html", 20, pairs),
            ("resources/r1.html", "used", "/sessions/", 20, 3 * pairs + 2),
            ("resources/r0.html", "mentions", "<li><a href=\"../people/", 12, 2 * resources),
            ("resources/skills/writing.html", "library", "<li class=\"card resource-card", 24, resources),
            ("resources/skills/writing.html", "offering", "<li><a href=\"../../people/", 40, resources + 2),
            ("resources/skills/writing.html", "seeking", "<li><a href=\"../../people/", 40, resources + 1),
            ("pairs/ada-grace/goals/g0.html", "worked", "/sessions/", 20, sessions),
            ("pairs/ada-grace/goals/g1.html", "updates", "Number ", 30, sessions),
        ])
    func complete(page: String, list: String, entry: String, first: Int, all: Int) throws {
        let files = try Self.built.get()
        let folder = page.hasSuffix("/index.html") ? page.dropLast("/index.html".count) : page.dropLast(".html".count)
        let parts = partsOfList(from: "\(folder)/\(list).html", in: files)
        func main(_ path: String) throws -> Substring {
            let text = try #require(files[path], "there is no \(path)")
            return text[try #require(text.ranges(of: "<main").first).lowerBound...]
        }
        let link =
            page.hasSuffix("/index.html") ? "\(list).html" : "\(folder.split(separator: "/").last ?? "")/\(list).html"
        #expect(try main(page).contains("class=\"more\" href=\"\(link)\">All "), "\(page) leads to \(link)")
        #expect(try main(page).ranges(of: entry).count >= first)
        #expect(try main(page).ranges(of: entry).count <= first * 3)
        let deeper = entry.replacing("href=\"../", with: page.hasSuffix("/index.html") ? "href=\"../" : "href=\"../../")
        #expect(try parts.reduce(0) { try $0 + main($1).ranges(of: deeper).count } == all)
    }

    @Test("A figure leads to the page that has its working", arguments: ["index", "agreement", "growth"])
    func workings(page: String) throws {
        let files = try Self.ofThePair.get()
        let text = try #require(files["pairs/ada-grace/\(page).html"])
        let links = text.matches(of: /href="(workings[^"#]*)#(working-[^"]+)"/)
        #expect(!links.isEmpty)
        #expect(!text.contains("id=\"working-"), "a working stands in one place")
        for link in links {
            let target = try #require(files["pairs/ada-grace/\(link.1)"], "there is no \(link.1)")
            #expect(target.contains("id=\"\(link.2)\""), "\(link.1) has \(link.2)")
        }
    }

    @Test("A picture of very much has the last of it, and says so")
    func pictures() throws {
        let page = try #require(Self.ofThePair.get()["pairs/ada-grace/index.html"])
        #expect(page.contains("These are the last 40 of 91 periods."))
        #expect(page.contains("These are the last 30 of 90 sessions."))
        #expect(page.contains("These are 8 of 32 goals with milestones"))
        let strip = try #require(
            page.firstMatch(of: /<svg class="chart strip".*?<\/svg>\n?<figcaption>/.dotMatchesNewlines()))
        // The period under way has no mark yet.
        #expect(strip.0.ranges(of: "class=\"mark ").count == 39)
    }

    @Test("The search leads to pages, and not to what goes on with them")
    func found() throws {
        let files = try Self.built.get()
        let letters = files.filter { $0.key == "search.html" || $0.key.hasPrefix("search/") }.values.joined()
        #expect(letters.contains("pairs/ada-grace/index.html\""))
        #expect(!letters.contains("pairs/ada-grace/sessions.html\"") && !letters.contains("/workings.html"))
    }

    @Test("A contact who is not to be named is named on no page of a list, and the leak check has no false alarm")
    func closed() throws {
        let notes = try Self.notes().map {
            ($0.path, $0.text.replacing("→ Outsider 7 (", with: "→ Zwyx Quorvald ("))
        }
        #expect(notes.contains { $0.1.contains("Quorvald") })
        let site = try DemoSite.built(.program, notes: notes)
        #expect(site.files.contains { $0.path == "pairs/ada-grace/introductions.html" })
        for file in site.files {
            #expect(!String(decoding: file.bytes, as: UTF8.self).contains("Quorvald"), "\(file.path)")
        }
        let reading = readContent(notes: notes.map { ($0.0, Array($0.1.utf8)) }, attachments: [])
        let leaks = try LeakCheckSample.leaks(in: site.files, for: .program, reading)
        #expect(leaks == [], "\(leaks)")
    }
}
