import Content
import MentoringModel
import Testing

/// Steps, limits and people of introductions that are said in words.
@Suite("Steps of introductions in words") struct IntroductionStepTests {
    private func sample(_ item: String) -> PairSample { PairSample(session: "## Introductions\n- \(item)\n") }

    @Test(
        "Each step has the day that stands beside it",
        arguments: [
            (
                "Elena introduced Noor to Marta Kowalski (SRE lead) on 3 March, they met on the 1st",
                "@elena → Marta Kowalski (SRE lead) (made 2026-03-03, met YYYY-MM-DD)"
            ),
            (
                "Elena introduced me to Omar Aziz on 2 February, met for coffee 9 March",
                "@elena → Omar Aziz (made 2026-02-02, met 2026-03-09)"
            ),
            ("Elena hat Noor mit Cara Dunn am 3.3. bekannt gemacht", "@elena → Cara Dunn (made 2026-03-03)"),
            ("Kennengelernt: Dr. Hansen am 8.3.", "→ Dr. Hansen (met 2026-03-08), and in front"),
        ])
    func steps(item: String, line: String) {
        let found = sample(item)
        #expect(found.codes == ["introduction-remark"], "\(found.codes)")
        #expect(found.helps.first?.hasPrefix("write \(line)") == true, "\(found.helps)")
    }

    @Test(
        "Behind an arrow, too",
        arguments: [
            (
                "Elena → Ben Osei (reviewer for the talk), made 9 March", "Ben Osei (reviewer for the talk)",
                "write (made 2026-03-09)"
            ),
            (
                "Elena → Ben Osei, intro on 2 March, met for coffee 9 March", "Ben Osei",
                "write (made 2026-03-02, met 2026-03-09)"
            ),
            (
                "Elena → Ben Osei, offered last week", "Ben Osei",
                "write (offered YYYY-MM-DD), with the day that is meant"
            ),
            (
                "Elena → Ben Osei, angeboten letzte Woche", "Ben Osei",
                "write (offered YYYY-MM-DD), with the day that is meant"
            ),
        ])
    func arrows(item: String, name: String, help: String) {
        let found = sample(item)
        #expect(found.codes == ["day-in-words"] && found.helps == [help], "\(found.codes) \(found.helps)")
        #expect(found.session?.introductions.map(\.name) == [name])
    }

    @Test(
        "Who introduces is not guessed",
        arguments: [
            "Marta → Noor: Lucy Tan from the guild, offered", "Helen offered to introduce Noor to Lucy Tan",
            "Noor met Lucy Tan",
        ])
    func unknown(item: String) {
        let found = sample(item)
        #expect(found.codes == ["introduction-remark"], "\(found.codes)")
        #expect(
            found.helps.allSatisfy { $0.hasPrefix("write → Lucy Tan (") && !$0.contains("@noor") }, "\(found.helps)")
        #expect(found.session?.contactsInWords.contains { $0.name == "Lucy Tan" } == true)
    }

    @Test("The line for one of whom nobody knows who introduces them is read")
    func nobody() {
        let found = sample("→ Lucy Tan (offered 2026-03-12)")
        #expect(found.codes == [] && found.session?.introductions.map(\.name) == ["Lucy Tan"])
    }

    @Test(
        "Until when it is to be done is that of a promise",
        arguments: [
            ("Elena will introduce Noor to Ben Osei by end of May", "2026-05-31"),
            ("Elena → Dr. Hansen bis Ende Mai", "2026-05-31"),
            ("Elena will intro Noor to Sue Park by 20 April", "2026-04-20"),
        ])
    func limits(item: String, day: String) {
        let found = sample(item)
        #expect(found.codes == ["introduction-remark"], "\(found.codes)")
        #expect(
            found.helps.first?.hasSuffix(
                "; the day until when somebody does it is that of a promise below ## Actions: (due \(day))") == true,
            "\(found.helps)")
    }
}
