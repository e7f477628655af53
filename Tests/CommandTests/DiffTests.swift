import Foundation
import Testing

/// Time on the command line: what changed between two days.
@Suite("waymark diff") struct DiffTests {
    private func folder() throws -> TestFolder {
        let folder = try TestFolder()
        let pair = "content/pairs/ada-grace/"
        try folder.write(
            pair + "agreement.md",
            "---\nmentor: Grace\nmentee: Ada\nstart: 2026-01-05\ncadence: 2 weeks\nreviewed: [2026-03-02]\n"
                + "signed:\n  - {by: Ada, on: 2026-02-20}\n---\n")
        try folder.write(
            pair + "goals/reviews.md",
            "---\ntitle: Lead *eight* reviews\nmeasure: {metric: reviews, unit: reviews, baseline: 0, target: 8}\n"
                + "start: 2026-01-05\ndue: 2026-07-05\nupdates:\n  - {date: 2026-02-01, value: 1}\n"
                + "  - {date: 2026-03-01, value: 3}\nrevisions:\n"
                + "  - {date: 2026-02-20, field: target, from: 6, to: 8, why: The team grew}\n---\n")
        try folder.write(
            pair + "goals/article.md",
            "---\ntitle: An article\nstart: 2026-01-05\ndue: 2026-07-05\n---\n## Milestones\n"
                + "- [x] Outline (due 2026-02-10, done 2026-02-14)\n- [ ] Draft (due 2026-02-25)\n- [ ] Print (due 2026-06-01)\n"
        )
        try folder.write(
            pair + "sessions/2026-02-09.md",
            "---\nactual: 60m\n---\n## Actions\n- [x] @Ada Send the brief (due 2026-02-20, done 2026-02-24)\n"
                + "- [ ] @Grace Ask the board (due 2026-02-26)\n- [ ] @Ada Read the book (due 2026-04-01)\n")
        try folder.write(
            pair + "sessions/2026-02-23.md",
            "---\nactual: 60m\n---\n## Wins\n- @Ada: the first review alone\n\n## Introductions\n"
                + "- @Grace → Lena (offered 2026-02-23, made 2026-02-27)\n\n## Actions\n- [x] @Ada Thank Lena (due 2026-03-01, done 2026-02-28)\n"
                + "- [ ] @Grace Book the room (due 2026-03-20)\n")
        try folder.write(pair + "sessions/2026-03-09.md", "---\nstatus: missed\n---\n")
        return folder
    }

    @Test("A pair reads what changed as Markdown that reads aloud")
    func markdown() throws {
        let folder = try folder()
        let run = try run(
            ["diff", "--from", "2026-02-15", "--to", "2026-03-02", "--pair", "ada-grace"], in: folder.url)
        #expect(run.status == 0)
        #expect(
            run.output == """
                # What changed from 15 February 2026 to 2 March 2026

                ## Grace & Ada

                ### Goals

                - An article: on track → behind.
                - Lead \\*eight\\* reviews: 17 % → 38 %.
                - Re-scoped on 20 February 2026: target of “Lead \\*eight\\* reviews” from 6 to 8: The team grew.

                ### Milestones

                - Late: “Draft”, due 25 February 2026.

                ### Sessions

                - 23 February 2026: held.

                ### Wins

                - Ada: the first review alone (23 February 2026)

                ### Promises

                - Kept: Ada, “Send the brief” on 24 February 2026, after its day.
                - Not kept by its day: Ada, “Send the brief”, due 20 February 2026, kept later.
                - Not kept by its day: Grace, “Ask the board”, due 26 February 2026, still open.
                - Kept: Ada, “Thank Lena” on 28 February 2026.
                - Promised: Grace, “Book the room”, due 20 March 2026.

                ### Introductions

                - Offered by Grace: Lena, on 23 February 2026.
                - Made: Lena, on 27 February 2026.

                ### Agreement

                - Ada signed on 20 February 2026.
                - Reviewed on 2 March 2026.

                ### Signals

                - New: A goal is behind. Make the next step smaller, or agree on a new plan.
                - New: The agreement is not signed as it stands. Read the agreement together once more and sign it.
                - New: Thanks are owed. Begin the next session with it.

                """)
    }

    @Test("The same as an object, and nothing where nothing changed")
    func object() throws {
        let folder = try folder()
        let json = try run(
            ["diff", "--from", "2026-02-15", "--to", "2026-03-02", "--pair", "ada-grace", "--format", "json"],
            in: folder.url)
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(object.keys.sorted() == ["audience", "from", "pairs", "programme", "schema", "to"])
        let pair = try #require((object["pairs"] as? [[String: Any]])?.first)
        #expect(
            pair.keys.sorted() == [
                "goals", "id", "introductions", "milestones", "promises", "reviews", "revisions", "sessions",
                "signals_gone", "signals_new", "signatures", "wins",
            ])
        let same = try run(
            ["diff", "--from", "2026-01-02", "--to", "2026-01-03", "--pair", "ada-grace"], in: folder.url)
        #expect(same.output.hasSuffix("Nothing that the pair itself may know of.\n"))
    }

    @Test("Coordinators read days and signals of what is closed to them, and no word of it")
    func closed() throws {
        let folder = try folder()
        let run = try run(["diff", "--from", "2026-02-15", "--to", "2026-03-10"], in: folder.url)
        #expect(run.output.contains("- 9 March 2026: missed.") && run.output.contains("- New: The agreement"))
        for word in ["brief", "board", "Lena", "review alone", "article", "team grew", "Re-scoped"] {
            #expect(!run.output.contains(word), "\(word)")
        }
    }

    @Test("Days in the wrong order, or none, end with 2")
    func wrong() throws {
        let folder = try folder()
        for arguments in [
            ["diff", "--from", "2026-03-01", "--to", "2026-02-01"],
            ["diff", "--from", "2026-03-01", "--to", "2026-03-01"],
            ["diff", "--from", "yesterday"], ["diff"],
        ] {
            #expect(try run(arguments, in: folder.url).status == 2, "\(arguments)")
        }
    }
}
