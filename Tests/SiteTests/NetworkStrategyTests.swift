import MentoringModel
import Testing

/// Strategy 9, open the mentor's network: “every promised introduction ends in a recorded outcome”.
@Suite("Strategy 9: the network")
struct NetworkStrategyTests {
    private func site(_ audience: Audience, pair: String? = nil, asOf: String = "2026-03-18") throws -> StrategySite {
        try StrategySite("9-network", audience, pair: pair, asOf: asOf)
    }

    @Test("A pair reads what became of each introduction, by name")
    func pair() throws {
        let page = try site(.pair, pair: "ada-grace").words("network.html")
        #expect(
            page.contains("3 introductions offered, 2 made, 1 of them met. One is owed: Karl Brandt (by Grace Hopper).")
        )
        #expect(page.contains("open for 6 weeks"), "what is owed says for how long")
        #expect(page.contains("Met Grace Hopper Ines Moreau Ada Lovelace 1 February 2026 9 February 2026 after 8 days"))
        #expect(page.contains("Made Grace Hopper Lena Fischer"))
        #expect(page.contains("2 of 3 introductions offered"))
        #expect(page.contains("5 days median of 2 introductions"))
    }

    @Test("An offer is owed from its 22nd day on")
    func boundary() throws {
        let before = try site(.pair, pair: "ben-cleo", asOf: "2026-03-17").words("network.html")
        #expect(before.contains("Nothing is owed.") && !before.contains(" Owed Owed "))
        let after = try site(.pair, pair: "ben-cleo", asOf: "2026-03-18").words("network.html")
        #expect(after.contains("One is owed: Karl Brandt (by Cleo Vance)."))
    }

    @Test("The same contact offered by two pairs is two introductions", arguments: [Audience.coordinator, .program])
    func twoPairs(audience: Audience) throws {
        let page = try site(audience).words("network.html")
        #expect(page.contains("4 introductions offered, 1 made and met. 2 are owed"))
        #expect(page.contains("Grace Hopper Ines Moreau Ada Lovelace"))
        #expect(page.contains("Cleo Vance Ines Moreau Ben Okri"))
        let person = try site(audience).words("people/ines-moreau.html")
        #expect(
            person.contains("Grace Hopper → introduces Ines Moreau")
                && person.contains("Cleo Vance → introduces Ines Moreau"))
    }

    @Test("Outside the pair, who did not agree to be named is a contact", arguments: [Audience.coordinator, .program])
    func consent(audience: Audience) throws {
        let site = try site(audience)
        for word in ["Karl", "karl", "Brandt", "Lena", "Fischer"] { #expect(site.holding(word) == [], "\(word)") }
        #expect(try site.words("network.html").contains("a contact (by Grace Hopper)"))
        #expect(try site.words("pairs/ben-cleo/goals/museum.html").contains("Talk with a contact about the museum"))
    }

    @Test("Needs that nobody covers, and who could help whom")
    func needs() throws {
        let page = try site(.coordinator).words("network.html")
        #expect(page.contains("Needs that nobody covers negotiation sought by Ada Lovelace and Ben Okri"))
        #expect(page.contains("Ada Lovelace seeks statistics; Cleo Vance offers it. Room for 1 more mentee."))
    }

    @Test("The public reads nothing of closed pairs")
    func nobodyElse() throws {
        let page = try site(.public).words("network.html")
        for word in ["Grace", "Ada", "Ines", "offered it", "owed"] { #expect(!page.contains(word), "\(word)") }
    }
}
