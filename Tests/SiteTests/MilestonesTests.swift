import MentoringModel
import Testing

/// Strategy 7, celebrate milestones and successes: “the mentee leaves with evidence that serves in a review”.
@Suite("Strategy 7: milestones and wins")
struct MilestonesTests {
    private func site(_ audience: Audience, pair: String? = nil, asOf: String = "2026-07-06") throws -> StrategySite {
        try StrategySite("7-milestones", audience, pair: pair, asOf: asOf)
    }

    @Test("The growth record of a pair holds the evidence in words, with its days")
    func growthRecord() throws {
        let page = try site(.pair, pair: "ada-grace").words("pairs/ada-grace/growth.html")
        for words in [
            "Harbour Mentoring · 2026", "Growth record of Ada Lovelace", "Mentor Grace Hopper",
            "1 goal achieved; 3 milestones reached and 2 wins.",
            // A goal with its measure from the first value to the last, the day it was reached, and what was said of it.
            "Lead six design reviews Achieved", "Target reached on 12 May 2026, 19 days before it was due",
            "Ada leads six reviews from agenda to decision", "It is the next step towards staff engineer",
            "Reviews led: from 1 to 6 reviews, with a target of 6", "a decision against her own design",
            // Steps on the way, with thanks.
            "30 January 2026 Milestone Outline read by Grace thanks given 10 February 2026",
            "10 February 2026 Win Ada asked the first question at the all-hands",
            "Ada Lovelace A pause is not a gap", "Grace Hopper I answer too early",
            "Received 10 February 2026 for “Outline read by Grace”",
            "Given 2 April 2026 to Grace Hopper for “Find a slot”",
            "Ada to Grace: for waiting.", "Grace Hopper → introduces Ines Moreau",
            // The numbers, each with what it is counted over.
            "Sessions held 2", "Hours together 1.8 h in 2 sessions with a length", "100 % 1 of 1 promise due so far",
            "How to give a talk Article; found useful: 4 of 5, by 1 answer",
            "Under way Give a talk at the meet-up", "Put down on the way Finish the evening course Dropped",
        ] { #expect(page.contains(words), "\(words)") }
        #expect(!page.contains("Nobody reads this"))
    }

    @Test("It is linked from the pair and from the goal that was achieved")
    func links() throws {
        let site = try site(.pair, pair: "ada-grace")
        #expect(site.files["pairs/ada-grace/index.html"]?.contains("href=\"growth.html\"") == true)
        #expect(
            site.files["pairs/ada-grace/goals/reviews.html"]?.contains("href=\"../growth.html#goal-reviews\"") == true)
        #expect(site.files["pairs/ada-grace/goals/talk.html"]?.contains("growth.html") == false)
    }

    @Test(
        "A pair reads which thanks are owed; the timeline has every step with its day, once by month and once by pair")
    func timeline() throws {
        let own = try site(.pair, pair: "ada-grace").words("milestones.html")
        #expect(
            own.contains("A day of thanks is written down for 2 of 3 milestones; one milestone waits for its thanks."))
        #expect(own.contains("Thanks owed Reached more than two weeks ago"))
        #expect(own.contains("Rehearsal in front of two colleagues reached 5 March 2026, 4 months ago"))
        #expect(own.contains("March 2026 2 milestones, 1 win, thanks given once"))
        let all = try site(.coordinator)
        let page = try all.words("milestones.html")
        #expect(page.contains("By pair Grace Hopper & Ada Lovelace"))
        #expect(page.contains("Cleo Vance & Ben Okri 1 milestone 3 February 2026 Milestone First post is out"))
        #expect(all.files["milestones.html"]?.contains("href=\"#pair-ben-cleo\"") == true)
    }

    @Test(
        "Outside the pair, only what was opened is celebrated, and nobody is told what is owed",
        arguments: [Audience.coordinator, .program, .public])
    func closed(audience: Audience) throws {
        let page = try site(audience).words("milestones.html")
        for closed in ["Secret win", "Find a slot", "Outline read", "Rehearsal", "rehearsal", "Thanks owed"] {
            #expect(!page.contains(closed), "\(closed)")
        }
        #expect(page.contains("First post is out") == (audience != .public))
    }

    @Test("The items of a session keep their links and emphasis")
    func markup() throws {
        let page = try site(.pair, pair: "ada-grace").files["pairs/ada-grace/sessions/2026-03-10.html"]
        #expect(
            page?.contains("<em>two</em> people laugh; see <a href=\"../goals/talk.html\">the goal</a></span></li>")
                == true)
    }

    @Test("A goal without an owner stands on the page of the only mentee")
    func owner() throws {
        let page = try site(.pair, pair: "ada-grace").words("people/ada.html")
        #expect(page.contains("Give a talk at the meet-up"))
        #expect(try !site(.pair, pair: "ada-grace").words("people/grace.html").contains("Goals Give a talk"))
    }

    @Test("Before anything was achieved it is a record of what is under way")
    func early() throws {
        let page = try site(.pair, pair: "ada-grace", asOf: "2026-01-20").words("pairs/ada-grace/growth.html")
        #expect(page.contains("Lead six design reviews") && !page.contains("12 May") && !page.contains("Ines"))
        #expect(!page.contains("Achieved, with the evidence"))
    }

    @Test("Elsewhere it holds only what the pair opened, and is not made without an open achieved goal")
    func others() throws {
        for audience in [Audience.coordinator, .program] {
            let site = try site(audience)
            let page = try site.words("pairs/ada-grace/growth.html")
            #expect(page.contains("Only what the pair opened stands here"))
            #expect(page.contains("Lead six design reviews") && page.contains("a decision against her own design"))
            for closed in [
                "A pause is not a gap", "Ines", "Find a slot", "for waiting", "evening course", "found useful",
            ] {
                #expect(!page.contains(closed), "\(audience): \(closed)")
            }
            #expect(!site.has("pairs/ben-cleo/growth.html"))
        }
        #expect(try site(.public).files.keys.allSatisfy { !$0.hasSuffix("growth.html") })
    }
}
