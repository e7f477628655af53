import MentoringModel
import Testing

/// Strategy 10, offer resources and train mentors: “each active goal shows a resource, and each resource shows whether
/// it helped”.
@Suite("Strategy 10: resources")
struct ResourcesTests {
    private func site(_ audience: Audience, pair: String? = nil) throws -> StrategySite {
        try StrategySite("10-resources", audience, pair: pair, asOf: "2026-03-18")
    }

    @Test(
        "Each active goal shows a resource, or what the library has for it",
        arguments: [Audience.coordinator, .program])
    func goals(audience: Audience) throws {
        let site = try site(audience)
        let own = try site.words("pairs/ada-grace/goals/listen.html")
        #expect(
            own.contains(
                "Resources Ten questions Article · 10 min · easy Helped 2 of 3 who said so: 4 of 5 on average."))
        #expect(!own.contains("What might help"))
        let suggested = try site.words("pairs/ada-grace/goals/hand-over.html")
        // What the pair has not had comes first; then the rest. Nothing for mentors, and nothing past its end.
        #expect(
            suggested.contains(
                "Hand over one thing Video · 15 min · easy Shares the focus “delegation” with this goal; helped 1 pair. "
                    + "Letting go Book · 5 h · hard Shares the focus “delegation” with this goal. "))
        #expect(!suggested.contains("Last year") && !suggested.contains("The first hour"))
    }

    @Test("A pair is told what is new to it")
    func pair() throws {
        let page = try site(.pair, pair: "ada-grace").words("pairs/ada-grace/goals/hand-over.html")
        #expect(
            page.contains(
                "Hand over one thing Video · 15 min · easy Shares the focus “delegation” with this goal; new to you."))
        #expect(page.contains("known to you"))
        // Of another pair it hears nothing, also not that something helped there.
        #expect(!page.contains("helped 1 pair"))
        let listening = try site(.pair, pair: "ada-grace").words("resources/listening.html")
        #expect(listening.contains("Helped 1 of 2 who said so: 4 of 5 on average."))
    }

    @Test("A goal that nothing matches falls back on the agreement's focus, or the stage")
    func fallback() throws {
        let page = try site(.program).words("pairs/ben-cleo/goals/garden.html")
        #expect(page.contains("Ten questions Article · 10 min · easy Teaches “listening”, a focus of the agreement"))
    }

    @Test("Each resource shows whether it helped, as a count and never by name; stale and expired ones are flagged")
    func library() throws {
        let site = try site(.coordinator)
        let page = try site.words("resources/index.html")
        for words in [
            "6 resources, 1 out of date and 1 due for a look.",
            "Helped 2 of 3 who said so: 4 of 5 on average. Used by 1 goal.",
            "Nobody has said yet whether it helped. Due for a look: last reviewed 1 January 2024.",
            "Out of date since 31 January 2026.",
            // The index needs no script.
            "By skill delegation 4 listening 2", "At the start 2", "Easy 4", "Book 1", "Mentees 4", "Mentors 5",
            // Mentors have a path of their own, in the order of a pairing; a stage of none has what is for both.
            "It takes about 75 min in all. At the start The first hour Template · 20 min · easy On the way Hand over one thing",
            "Towards the end How to say goodbye Article · 40 min",
        ] { #expect(page.contains(words), "\(words)") }
        #expect(!page.contains("Ada") && !page.contains("Ben"))
    }

    @Test("The public reads no count over few people")
    func small() throws {
        let site = try site(.public)
        let page = try site.words("resources/index.html")
        #expect(page.contains("Ten questions"))
        #expect(!page.contains("who said so:") && !page.contains("Used by"))
    }
}
