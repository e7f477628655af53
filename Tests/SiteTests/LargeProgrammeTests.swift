import Content
import MentoringModel
import Testing

@testable import Publishing
@testable import Site

/// Lists that grow with the number of people and pairs, in a programme of four hundred pairs.
@Suite("A large programme")
struct LargeProgrammeTests {
    static let pairs = 400

    /// Every pair offers an introduction in its only session, nearly all of them long ago; nobody met for months. Mentors
    /// with an even number have room for one more.
    static func notes(pairs: Int) -> [(path: String, text: String)] {
        var notes: [(path: String, text: String)] = [("program.md", "---\nname: Many\n---\n")]
        for number in 1...pairs {
            let folder = "pairs/pair-\(number)"
            notes.append(
                (
                    "people/mentor-\(number).md",
                    """
                    ---
                    name: Mentor \(number)
                    roles: mentor
                    visibility: public
                    capacity: \(number % 2 == 0 ? 2 : 1)
                    offers: [skill \(number % 20)]
                    ---

                    """
                ))
            notes.append(
                (
                    "people/mentee-\(number).md",
                    """
                    ---
                    name: Mentee \(number)
                    roles: mentee
                    visibility: public
                    seeks: [skill \((number + 1) % 20), something that nobody offers]
                    ---

                    """
                ))
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
                    ---

                    """
                ))
            let day = number % 10 == 0 ? "2026-04-1\(number / 10 % 8)" : "2026-02-1\(number % 9)"
            notes.append(
                (
                    "\(folder)/sessions/\(day).md",
                    """
                    ---
                    visibility: public
                    ---
                    ## Introductions
                    - @mentor → Contact \(number) (offered \(day))
                    """
                ))
        }
        return notes
    }

    static let notes = notes(pairs: pairs)

    private static let built = Result { try DemoSite.built(notes: notes) }

    private func files() throws -> [String: String] {
        try Dictionary(
            uniqueKeysWithValues: Self.built.get().files.filter { $0.path.hasSuffix(".html") }.map {
                ($0.path, String(decoding: $0.bytes, as: UTF8.self))
            })
    }

    private func page(_ path: String) throws -> String { try #require(files()[path], "there is no \(path)") }

    @Test("No page is heavy")
    func weights() throws {
        let heavy = try files().filter { $0.value.utf8.count > 150_000 }.map { "\($0.key): \($0.value.utf8.count)" }
        #expect(heavy.isEmpty)
    }

    @Test(
        "A list has everything once, on pages that lead from one to the next, and its page leads there",
        arguments: [
            ("people/index.html", "people/lists/mentor.html", "<li class=\"card person-card\"", pairs),
            ("people/index.html", "people/lists/mentee.html", "<li class=\"card person-card\"", pairs),
            ("people/index.html", "people/lists/room.html", "<li class=\"card person-card\"", pairs / 2),
            ("network.html", "network/introductions.html", "<tr data-filter-item", pairs),
            ("network.html", "network/matches.html", " seeks <a ", pairs),
            ("report.html", "report/worth-a-call.html", "<h3><a href=\"../pairs/", pairs * 9 / 10),
            ("report.html", "report/mentors-load.html", "<th scope=\"row\"><a ", pairs),
        ])
    func complete(page: String, first: String, entry: String, count: Int) throws {
        let files = try files()
        let parts = partsOfList(from: first, in: files)
        #expect(parts.count > 1)
        #expect(parts.reduce(0) { $0 + (files[$1] ?? "").ranges(of: entry).count } == count)
        let folder = page.split(separator: "/").dropLast().joined(separator: "/")
        let link = folder.isEmpty ? first : String(first.dropFirst(folder.count + 1))
        #expect(try self.page(page).contains("href=\"\(link)\""))
    }

    @Test("The people's page begins with those who have room, and names the first and last of each part")
    func people() throws {
        let page = try page("people/index.html")
        #expect(page.contains("800 people are here. 200 of 400 mentors have room for somebody."))
        let cards = page.split(separator: "<li class=\"card person-card\"").dropFirst()
        #expect(cards.count == PeopleLists.first)
        #expect(cards.allSatisfy { $0.contains("Room for 1 more mentee") })
        #expect(page.contains("Mentee 1 – Mentee 18"))
        #expect(!page.contains("data-filter "), "a filter of the first page would look at a few people only")
    }

    @Test("The network draws the newest, says so, and names what is owed longest")
    func network() throws {
        let page = try page("network.html")
        #expect(page.contains("Here are the 16 newest of 400."))
        #expect(page.ranges(of: "<line class=\"edge").count == NetworkLists.newest)
        #expect(page.ranges(of: "<tr data-filter-item data-state=\"offered\"").count == NetworkLists.newest)
        #expect(page.contains("All 360 that are owed"))
        #expect(page.contains("392 more"), "what nobody offers names the first who seek it")
        let list = try self.page("network/introductions.html")
        let states = list.matches(of: /data-state="(\w+)"/).map { String($0.1) }
        #expect(states.allSatisfy { $0 == "owed" }, "what is owed stands first")
    }

    @Test("The report names those who need a call most, and mentors with the least room")
    func report() throws {
        let page = try page("report.html")
        #expect(page.ranges(of: "<h3><a href=\"pairs/").count == ReportLists.callsShown)
        #expect(page.contains("The 20 of 400 with the least room."))
        #expect(page.contains(">full</td>") && !page.contains(">room for 1</td>"))
    }

    @Test("A filter holds for the part it stands on, and the page says so")
    func filterOfPart() throws {
        for path in ["people/lists/mentor.html", "network/introductions.html"] {
            let page = try page(path)
            #expect(page.contains("holds for this part alone."))
            #expect(page.contains("search.html#search-box\">Search everything</a>"))
        }
        let introductions = try page("network/introductions.html")
        let pairs = introductions.matches(of: /<option value="pair-\d+">/).count
        #expect(pairs == NetworkLists.mostOfPart, "only pairs of this part can be chosen")
    }

    @Test("A library of many resources leads to each of them by what it is, and has no long page")
    func library() throws {
        let many = (1...130).map { number in
            ("resources/r\(number).md", "---\ntitle: Book \(number)\nkind: book\nvisibility: public\n---\n")
        }
        let files = try DemoSite.built(notes: DemoSite.notes + many).files
        func text(_ path: String) throws -> String {
            String(decoding: try #require(files.first { $0.path == path }, "there is no \(path)").bytes, as: UTF8.self)
        }
        let index = try text("resources/index.html")
        #expect(!index.contains("resource-card") && index.contains("href=\"lists/kind-book.html\""))
        let lists = try text("resources/lists/stage-any.html") + text("resources/lists/stage-any-part-2.html")
        for number in 1...130 { #expect(lists.contains("<h3><a href=\"../r\(number).html\">")) }
    }

    @Test("The workings of the network that rest on many inputs have pages of their own")
    func workings() throws {
        let page = try page("network.html")
        let apart = try files().keys.filter { $0.hasPrefix("network/working-") }
        #expect(!apart.isEmpty)
        for path in apart where !path.contains("-part-") { #expect(page.contains("href=\"\(path)\"")) }
    }

    @Test("Few people and pairs stay on one page each")
    func small() throws {
        let paths = try DemoSite.built().files.map(\.path)
        #expect(!paths.contains { $0.hasPrefix("people/lists/") || $0.hasPrefix("network/") })
        #expect(!paths.contains { $0.contains("worth-a-call") || $0.contains("mentors-load") })
    }

    @Test("The public is led to no list that tells who is paired or has room", arguments: [Audience.public])
    func told(audience: Audience) throws {
        let files = try DemoSite.built(audience, notes: Self.notes).files
        let paths = files.map(\.path)
        #expect(!paths.contains("people/lists/room.html") && !paths.contains { $0.hasPrefix("network/matches") })
        #expect(!paths.contains { $0.contains("worth-a-call") || $0.contains("mentors-load") })
        #expect(paths.contains("people/lists/mentor.html"))
        let people = try #require(files.first { $0.path == "people/index.html" })
        #expect(!String(decoding: people.bytes, as: UTF8.self).contains("room for"))
    }

    @Test("A contact who is not to be named is named on no page of a list, and the leak check has no false alarm")
    func closed() throws {
        let secret = "Zwyx Quorvald"
        let notes = Self.notes.map { ($0.path, $0.text.replacing("→ Contact 7 (", with: "→ \(secret) (")) }
        #expect(notes.contains { $0.1.contains(secret) })
        let site = try DemoSite.built(.program, notes: notes)
        #expect(site.files.contains { $0.path == "network/introductions.html" })
        for file in site.files {
            #expect(!String(decoding: file.bytes, as: UTF8.self).contains("Quorvald"), "\(file.path)")
        }
        let reading = readContent(notes: notes.map { ($0.0, Array($0.1.utf8)) }, attachments: [])
        #expect(try LeakCheckSample.leaks(in: site.files, for: .program, reading) == [])
    }
}
