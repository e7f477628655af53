import MentoringModel
import Testing

/// Strategy 4, a framework for meetings: “the first line of a session page says what was promised last time and whether
/// it happened”, and the next agenda is made of the pair's own loose ends.
@Suite("Strategy 4: purposeful meetings")
struct MeetingsTests {
    private func site(_ audience: Audience, asOf: String = "2026-03-18") throws -> StrategySite {
        try StrategySite("4-meetings", audience, pair: audience == .pair ? "ada-grace" : nil, asOf: asOf)
    }

    @Test("A session page begins with what became of the last promises")
    func firstLine() throws {
        let page = try site(.pair).words("pairs/ada-grace/sessions/2026-02-10.html")
        let head = try #require(page.firstRange(of: "1 of 2 promises of last time kept, 1 overdue."))
        #expect(page[..<head.lowerBound].count < 200, "nothing but the page's heading stands before it")
        let last = try site(.pair).words("pairs/ada-grace/sessions/2026-03-10.html")
        #expect(last.contains("0 of 1 promise of last time kept, 1 overdue."))
    }

    @Test("The next session is boxed to the agreed length, with a reason for each topic")
    func agenda() throws {
        let page = try site(.pair).words("pairs/ada-grace/next.html")
        #expect(page.contains("No day is agreed yet; by the cadence it would be 24 March 2026, in 6 days."))
        #expect(page.contains("45 min, as agreed: 6 topics, 2 more left for later."))
        let topics = [
            "5 min Begin with thanks 2 things to say thanks for",
            "5 min Last promises 2 open, 1 of them overdue",
            "15 min “Lead ten reviews” is behind with Ada Lovelace 54 days behind plan",
            "1 milestone late; 1 milestone due within 14 days",
            "5 min An introduction that is owed with Grace Hopper 1 offered more than 3 weeks ago and not made",
            "10 min What the agreement leaves open 2 signatures missing or older than the terms; 5 questions never answered",
            "5 min What each of us promises, and the next day",
        ]
        var rest = page[...]
        for topic in topics {
            let found = rest.firstRange(of: topic)
            #expect(found != nil, "“\(topic)” after the ones before it, in: \(rest.prefix(600))")
            if let found { rest = rest[found.upperBound...] }
        }
    }

    @Test("Below stands why each topic is there, with numbers and a link to where it comes from")
    func reasons() throws {
        let site = try site(.pair)
        let page = try site.words("pairs/ada-grace/next.html")
        for reason in [
            "Led the first review done 5 weeks ago, no thanks noted yet",
            "The guests clapped written down 8 days ago, no thanks noted yet",
            "Grace Hopper: Send the review form [draft] due 4 weeks ago; open for 2 sessions, carried over once",
            "Ada Lovelace: Write to the guests today due in 2 days", "Lead one with guests 12 days late",
            "Lead one in Paris due in 9 days", "Ines Moreau offered by Grace Hopper 36 days ago",
            "Confidentiality What stays between us, and what may be told?",
            "On giving talks recommended 5 weeks ago, no word yet on whether it helped",
            "Invite fewer guests named by Grace Hopper",
        ] { #expect(page.contains(reason), "\(reason)") }
        let html = try #require(site.files["pairs/ada-grace/next.html"])
        for link in [
            "goals/reviews.html#milestones", "sessions/2026-03-10.html#wins", "sessions/2026-02-10.html#actions",
            "agreement.html", "../../resources/talks.html", "sessions/2026-03-10.html#options",
        ] { #expect(html.contains("href=\"\(link)\""), "\(link)") }
        #expect(try #require(site.files["pairs/ada-grace/index.html"]).contains("href=\"next.html\""))
    }

    @Test("Only the pair itself gets it", arguments: [Audience.coordinator, .program, .public])
    func others(audience: Audience) throws {
        #expect(!(try site(audience).has("pairs/ada-grace/next.html")))
    }

    @Test("Before the first session the agreement comes first")
    func firstSession() throws {
        let page = try site(.pair, asOf: "2026-01-06").words("pairs/ada-grace/next.html")
        #expect(page.contains("Planned for 12 January 2026, in 6 days."))
        #expect(page.contains("its time. 10 min What the agreement leaves open"))
        #expect(page.contains("min What the mentee brings with Ada Lovelace"))
    }
}
