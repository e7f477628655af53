import Foundation
import Testing

@Suite("waymark build --all and --person") struct BuildAllTests {
    /// Noor has two pairs, everybody else one. Each place has a word of its own, which says who may read it.
    private static let notes: [String: String] = {
        var notes = [
            "program.md": "---\nname: Lantern\n---\nWelcome.\n",
            "resources/book.md": "---\ntitle: A book on talks\n---\nWords.\n",
        ]
        for (id, name) in [("noor", "Noor"), ("elena", "Elena"), ("sam", "Sam"), ("ola", "Ola"), ("kim", "Kim")] {
            notes["people/\(id).md"] = "---\nname: \(name) Zeta\nvisibility: pair\n---\nzqperson\(id)\n"
        }
        for (pair, mentor, mentee, visibility) in [
            ("elena-noor", "elena", "noor", "public"), ("noor-sam", "noor", "sam", "program"),
            ("ola-kim", "ola", "kim", "pair"),
        ] {
            let word = "zq" + pair.filter { $0 != "-" }
            notes["pairs/\(pair)/agreement.md"] =
                "---\nmentor: \(mentor)\nmentee: \(mentee)\nstart: 2026-01-05\nvisibility: \(visibility)\n---\n## Hopes\n\(word)hopes\n"
            notes["pairs/\(pair)/goals/talk.md"] =
                "---\ntitle: Talk\nstart: 2026-01-05\ndue: 2026-06-30\nresources: [book]\n---\n\(word)pair\n\n"
                // A word of the markup of boxes, which is nobody’s secret.
                + (pair == "ola-kim" ? "The task is near.\n\n" : "- [x] A box\n\n")
                + "## Open (public)\n\(word)public\n\n## Ours (program)\n\(word)program\n\n## Own (private)\n\(word)private\n"
            notes["pairs/\(pair)/sessions/2026-03-12.md"] =
                "## Actions\n- [ ] @mentee \(word)promise (due 2026-03-20)\n## Doubts (private)\n\(word)doubts\n"
            notes["pairs/\(pair)/goals/own.md"] = "---\ntitle: \(word)own\nvisibility: private\n---\n"
        }
        return notes
    }()

    private func folder() throws -> TestFolder {
        let folder = try TestFolder()
        for (path, text) in Self.notes { try folder.write("content/\(path)", text) }
        return folder
    }

    private let day = ["--as-of", "2026-03-18"]

    private static let sites = [
        "public": ["--audience", "public"], "program": ["--audience", "program"],
        "coordinator": ["--audience", "coordinator"],
        "pairs/elena-noor": ["--audience", "pair", "--pair", "elena-noor"],
        "pairs/noor-sam": ["--audience", "pair", "--pair", "noor-sam"],
        "pairs/ola-kim": ["--audience", "pair", "--pair", "ola-kim"], "people/noor": ["--person", "noor"],
        "people/elena": ["--person", "Elena Zeta"], "people/sam": ["--person", "sam"],
        "people/ola": ["--person", "ola"],
        "people/kim": ["--person", "kim"],
    ]

    @Test("Every site is there, and is the one that is built alone, byte for byte")
    func equals() throws {
        let folder = try folder()
        let all = try run(["build", "--all", "--verify"] + day, in: folder.url)
        #expect(all.status == 0, "\(all.errors)")
        #expect(
            all.errors.contains("site: 11 sites as of 2026-03-18: public, program, coordinator, 3 pairs, 5 people; "))
        let files = try folder.files(below: "site").keys
        let made = files.compactMap { path in Self.sites.keys.first { path.hasPrefix($0 + "/") } }
        #expect(Set(made) == Set(Self.sites.keys) && made.count == files.count)
        for (site, options) in Self.sites {
            let alone = try run(["build", "--output", "alone/\(site)"] + options + day, in: folder.url)
            #expect(alone.status == 0, "\(alone.errors)")
            #expect(try folder.files(below: "site/\(site)") == folder.files(below: "alone/\(site)"), "\(site)")
        }
        // Once more nothing changes, whatever the number of cores.
        let again = try run(["build", "--all", "--jobs", "1"] + day, in: folder.url)
        #expect(again.errors.contains("; 0 files written, "))
    }

    @Test("A person reads what their pairs read, and nothing else of anybody")
    func canaries() throws {
        let folder = try folder()
        let all = try run(["build", "--all"] + day, in: folder.url)
        try #require(all.status == 0, "\(all.errors)")
        let pairs = ["elena-noor", "noor-sam", "ola-kim"]
        for site in Self.sites.keys.sorted() {
            let text = try folder.files(below: "site/\(site)").values.map { String(decoding: $0, as: UTF8.self) }
                .joined()
            func expect(_ word: String, _ isThere: Bool) {
                #expect(text.contains(word) == isThere, "\(word) in \(site)")
            }
            let person = site.hasPrefix("people/") ? String(site.dropFirst(7)) : nil
            let own = pairs.filter { pair in
                site == "pairs/\(pair)" || person.map { pair.split(separator: "-").contains(Substring($0)) } ?? false
            }
            for pair in pairs {
                let word = "zq" + pair.filter { $0 != "-" }
                let isOwn = own.contains(pair)
                for closed in ["private", "doubts", "own"] { expect(word + closed, false) }
                for closed in ["pair", "promise"] { expect(word + closed, isOwn) }
                let isMember = !["public", "program", "coordinator"].contains(site)
                expect(
                    word + "hopes",
                    isOwn || !isMember && (pair == "elena-noor" || pair == "noor-sam" && site != "public"))
                expect(word + "program", isOwn || site == "program" || site == "coordinator")
                expect(word + "public", isOwn || !isMember && (pair == "elena-noor" || site != "public"))
            }
            // Notes of people are for their own pairs here.
            for id in ["noor", "elena", "sam", "ola", "kim"] {
                expect("zqperson\(id)", own.contains { $0.split(separator: "-").contains(Substring(id)) })
            }
        }
    }

    @Test("A pair that is closed or gone loses its site; what is nobody's site stays")
    func withdraws() throws {
        let folder = try folder()
        try #require(try run(["build", "--all"] + day, in: folder.url).status == 0)
        try folder.write("site/pairs/mine/notes.txt", "mine")
        let agreement = try #require(Self.notes["pairs/ola-kim/agreement.md"])
        try folder.write(
            "content/pairs/ola-kim/agreement.md", agreement.replacing("visibility: pair", with: "visibility: private"))
        let all = try run(["build", "--all"] + day, in: folder.url)
        #expect(all.status == 0)
        for site in ["pairs/ola-kim", "people/ola", "people/kim"] {
            #expect(all.errors.contains("site/\(site): taken away, since it is no longer made"))
            #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("site/\(site)").path))
        }
        #expect(try folder.files(below: "site").keys.contains("pairs/mine/notes.txt"))
    }

    @Test("Where one site cannot be written, none is")
    func allOrNone() throws {
        let folder = try folder()
        try folder.write("site/people/sam/notes.txt", "mine")
        let all = try run(["build", "--all"] + day, in: folder.url)
        #expect(all.status == 2 && all.errors.contains("it holds `notes.txt`"))
        #expect(try folder.files(below: "site").keys.sorted() == ["people/sam/notes.txt"])

        try #require(try run(["build", "--output", "plain"] + day, in: folder.url).status == 0)
        let inside = try run(["build", "--all", "--output", "plain"] + day, in: folder.url)
        #expect(inside.status == 2 && inside.errors.contains("`plain` is a site by itself"))

        try folder.write("content/pairs/ola-kim/goals/wrong.md", "---\ntitle: A\ndue: soon\n---\n")
        let wrong = try run(["build", "--all", "--output", "other"] + day, in: folder.url)
        #expect(wrong.status == 1 && wrong.errors.contains("nothing was written"))
        #expect(try folder.files(below: "other").isEmpty)
    }

    @Test(
        "What does not go together, and who is nobody, is told",
        arguments: [
            (["--all", "--pair", "ola-kim"], "--all makes every site, so it goes without --pair"),
            (["--all", "--audience", "public"], "it goes without --audience"),
            (["--person", "noor", "--pair", "ola-kim"], "--person is an audience of its own"),
            (["--person", "nor"], "did you mean noor?"), (["--person", "zeta"], "is no member of a pair"),
        ])
    func usage(options: [String], words: String) throws {
        let folder = try folder()
        let run = try run(["build"] + options + day, in: folder.url)
        #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
    }
}
