import MentoringModel
import Testing

@testable import Publishing
@testable import Site

@Suite("How things stand is found") struct SearchStatesTests {
    /// - Parameter language: The site's.
    private func notes(_ language: SiteLanguage = .english) -> [(path: String, text: String)] {
        let open = "visibility: program\n"
        func goal(_ id: String, _ fields: String, _ body: String = "") -> (path: String, text: String) {
            ("pairs/ada-grace/goals/\(id).md", "---\ntitle: The \(id) one\nstart: 2026-01-05\n\(fields)---\n\(body)")
        }
        return [
            ("program.md", "---\nname: Lantern\nlanguage: \(language.rawValue)\n---\n"),
            (
                "pairs/ada-grace/agreement.md",
                "---\nmentor: Grace\nmentee: Ada\nstart: 2026-01-05\ncadence: 1 week\n\(open)---\n"
            ),
            ("pairs/bo-cleo/agreement.md", "---\nmentor: Cleo\nmentee: Bo\nstatus: paused\n\(open)---\n"),
            goal(
                "first", open + "due: 2026-04-01\n",
                "## Milestones\n- [x] Ask (done 2026-02-01)\n- [ ] Hear (due 2026-03-01)\n"),
            goal("second", open + "due: 2026-06-30\nprogress: 0.1\n"),
            goal("third", open + "status: achieved\ndone: 2026-03-01\n"),
            goal("closed", "status: dropped\n"),
            (
                "pairs/ada-grace/sessions/2026-02-02.md",
                "---\n\(open)---\n## Actions\n- [ ] @Ada Write to Bo (due 2026-02-10)\n- [x] @Ada Read (due 2026-02-10) (done 2026-02-09)\n"
            ),
            ("pairs/ada-grace/sessions/2026-02-16.md", "---\ntitle: Snow\nstatus: missed\n\(open)---\n"),
            ("resources/old.md", "---\ntitle: Old\nexpires: 2026-03-01\n---\n"),
            ("resources/new.md", "---\ntitle: New\nlanguage: \(language == .german ? "en" : "de")\n---\n"),
        ]
    }

    private func labels(_ address: String, _ site: BuiltSite) throws -> [String] {
        try #require(try SearchRow.all(site).first { $0.address == address }, "\(address)").labels
    }

    @Test("Goals, milestones, promises, sessions, pairs and resources say how they stand, as their pages do")
    func states() throws {
        let site = try DemoSite.built(.program, notes: notes())
        let pair = "pairs/ada-grace"
        let names = "Grace & Ada"
        #expect(
            try labels("\(pair)/goals/first.html", site) == [
                "Goal", names, "Overdue", "1 of 2 milestones reached", "1 milestone overdue",
            ])
        #expect(try labels("\(pair)/goals/third.html", site) == ["Goal", names, "Achieved"])
        #expect(try labels("\(pair)/sessions/2026-02-02.html", site) == ["Session", names, "1 promise overdue"])
        #expect(try labels("\(pair)/sessions/2026-02-16.html", site).last == "Missed")
        #expect(try labels("\(pair)/index.html", site) == ["Pair", "1 promise overdue"])
        #expect(try labels("pairs/bo-cleo/index.html", site) == ["Pair", "Paused"])
        #expect(try labels("pairs/bo-cleo/agreement.html", site).last == "Paused")
        #expect(
            try labels("resources/old.html", site) == [
                "Resource", "Stale", "Out of date since 1\u{A0}March\u{A0}2026",
            ])
        #expect(try labels("resources/new.html", site) == ["Resource"])
        // Each state stands on the page itself, too.
        let page = try #require(site.files.first { $0.path == "\(pair)/goals/second.html" })
        let state = try #require(try labels("\(pair)/goals/second.html", site).last)
        #expect(String(decoding: page.bytes, as: UTF8.self).contains(state))
    }

    @Test("In a German programme in German")
    func german() throws {
        let site = try DemoSite.built(.program, notes: notes(.german), in: .german)
        #expect(
            try labels("pairs/ada-grace/goals/first.html", site).suffix(3) == [
                "Überfällig", "1 von 2 Meilensteinen erreicht", "1 Meilenstein überfällig",
            ])
        #expect(try labels("pairs/ada-grace/index.html", site).last == "1 Zusage überfällig")
        #expect(try labels("resources/old.html", site).count == 2)
        #expect(
            SearchRow.words(site).isSuperset(of: ["uberfallig", "erreicht", "pausiert", "veraltet", "ausgefallen"]))
        #expect(!SearchRow.words(site).contains("overdue"))
    }

    @Test("How something stands that these readers are not told of is not found")
    func closed() throws {
        let program = SearchRow.words(try DemoSite.built(.program, notes: notes()))
        let own = SearchRow.words(try DemoSite.built(.pair, pair: "ada-grace", notes: notes()))
        let everybody = SearchRow.words(try DemoSite.built(.public, notes: notes()))
        let states: Set<String> = ["overdue", "missed", "dropped", "slipping", "achieved", "paused"]
        // Only one closed goal is dropped, and that contact slips only the pair and its coordinators are told.
        #expect(program.intersection(states) == ["overdue", "missed", "achieved", "paused"])
        #expect(own.intersection(states) == ["overdue", "missed", "dropped", "slipping", "achieved"])
        // What was achieved is a word of every site.
        let pair = try #require(
            try SearchRow.all(DemoSite.built(.coordinator, notes: notes())).first {
                $0.address == "pairs/ada-grace/index.html"
            })
        #expect(pair.labels == ["Pair", "1 promise overdue"] && pair.texts.contains("Contact is slipping"))
        #expect(everybody.intersection(states) == ["achieved"])
    }

    @Test("A promise that went on in a closed session is not found as overdue")
    func notTold() throws {
        var notes = notes().filter { !$0.path.contains("/goals/") }
        notes.append(
            (
                "pairs/ada-grace/sessions/2026-03-02.md",
                "---\ntitle: Quiet\n---\n## Actions\n- [ ] @Ada Write to Bo (due 2026-02-10)\n"
            ))
        let program = try DemoSite.built(.program, notes: notes)
        #expect(!SearchRow.words(program).contains("overdue"))
        #expect(SearchRow.words(try DemoSite.built(.pair, pair: "ada-grace", notes: notes)).contains("overdue"))
    }

    @Test(
        "A result is in the language that its title is known to be in; what is found by a state goes before what tells of it"
    )
    func results() throws {
        var notes = notes()
        notes.append(("resources/talk.md", "---\ntitle: A talk\n---\nWhen a promise is overdue, say so.\n"))
        let rows = try SearchRow.all(try DemoSite.built(.program, notes: notes))
        #expect(rows.filter { $0.language != nil }.map(\.address) == ["resources/new.html"])
        #expect(rows.first { $0.address == "resources/new.html" }?.language == "de")
        let browser = SearchBrowser(files: try DemoSite.built(.program, notes: notes).files)
        let sights = try browser.see([.ask("overdue"), .ask("new")])
        #expect(sights[1].titles.last == "A talk" && sights[1].titles.contains("The first one"))
        #expect(sights[2].languages == ["de"])
    }
}
