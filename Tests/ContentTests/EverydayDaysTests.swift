import Content
import Diagnostics
import MentoringModel
import Testing

/// Days that are said in everyday words at the end of an item, and days that belong to a sentence among its words.
@Suite("Everyday days") struct EverydayDaysTests {
    /// A promise in the session of Thursday, 12 March 2026.
    private func promise(_ words: String) -> PairSample {
        PairSample(session: "## Actions\n- [ ] @noor \(words)\n")
    }

    @Test(
        "A day in everyday words is told of, with the day that is meant",
        arguments: [
            ("Read case 3 over the weekend", "2026-03-15"), ("Read case 3 on the weekend", "2026-03-15"),
            ("Read case 3 at the weekend", "2026-03-15"),
            ("Fall 3 lesen am Wochenende", "2026-03-15"), ("Fall 3 lesen übers Wochenende", "2026-03-15"),
            ("Fall 3 über das Wochenende", "2026-03-15"), ("Fall 3 lesen morgen früh", "2026-03-13"),
            ("Fall 3 lesen morgen ganz früh", "2026-03-13"), ("Fall 3 lesen morgen um 9 Uhr", "2026-03-13"),
            ("Fall 3 lesen heute Abend", "2026-03-12"), ("Fall 3 lesen heute noch", "2026-03-12"),
            ("Fall 3 lesen heute Morgen", "2026-03-12"), ("read it tomorrow morning", "2026-03-13"),
            ("read it tomorrow first thing", "2026-03-13"), ("read it tomorrow at 3 pm", "2026-03-13"),
            ("then call Tuesday morning", "2026-03-17"), ("read it by Friday afternoon", "2026-03-13"),
            ("read it 2 days later", "2026-03-14"), ("read it two weeks later", "2026-03-26"),
            ("read it a week from now", "2026-03-19"), ("lesen drei Tage später", "2026-03-15"),
            ("lesen eine Woche danach", "2026-03-19"), ("lesen in zwei Tagen", "2026-03-14"),
            ("read it in the next two weeks", "2026-03-26"), ("read it over the next two weeks", "2026-03-26"),
            ("read it within the next 10 days", "2026-03-22"), ("lesen in den nächsten drei Wochen", "2026-04-02"),
            ("read it (over the weekend)", "2026-03-15"), ("read it, 2 days later", "2026-03-14"),
        ])
    func day(words: String, day: String) {
        let sample = promise(words)
        #expect(sample.codes == ["day-in-words"])
        #expect(sample.helps.first == "write (due \(day)) if that is meant")
    }

    @Test(
        "What says no one day is told of, too",
        arguments: [
            "read it in a few days", "read it in a couple of weeks", "read it in the next few days",
            "lesen in ein paar Tagen", "lesen in den nächsten Tagen", "read it over the coming weeks",
        ])
    func noOneDay(words: String) {
        let sample = promise(words)
        #expect(sample.codes == ["day-in-words"])
        #expect(sample.helps.first == "write the day that is meant, as in (due YYYY-MM-DD)")
    }

    @Test(
        "Within a sentence such words are words",
        arguments: [
            "ask how the weekend shift went over", "talk over the weekend rota with Sam",
            "collect the numbers over two weeks",
            "describe the two days later in the book", "read what happened in the days of the move",
            "write about the morning after", "compare the first two weeks", "plan for the few days we have there",
            "ask what he does tomorrow morning before school",
        ])
    func words(words: String) {
        #expect(promise(words).codes == [])
    }

    @Test(
        "The day of a sentence among the words is no due day",
        arguments: [
            "Katrin wird am 25. Juni 30, Karte schreiben", "Katrin wird am 25. Juni fertig",
            "Karte: Katrin heiratet am 25. Juni in Rom", "Kim ist am 3. April wieder da",
            "Kim ist erst am 3. April wieder da",
            "Kim fragen, weil sie am 3. April fehlt", "prüfen, ob die Karte am 3. April noch gilt",
            "notieren, dass Kim am 3. April kommt", "Die Prüfung findet am 3. April statt",
        ])
    func dayOfSentence(words: String) {
        #expect(promise(words).codes == [])
    }

    @Test(
        "The day of who does it is one",
        arguments: [
            "wird am 3. April die Folien schicken", "Folien am 3. April schicken", "am 3. April Folien schicken",
            "Folien wenn möglich am 3. April", "muss am 3. April die Karte schreiben",
        ])
    func dayOfPromise(words: String) {
        #expect(promise(words).helps == ["write (due 2026-04-03) if that is meant"])
    }

    @Test("A name in front that is the subject leaves the day to the line that is proposed")
    func subject() {
        let sample = PairSample(session: "## Actions\n- Noor wird am 3. April die Folien schicken\n")
        #expect(
            sample.helps == [
                "write @noor wird die Folien schicken (due 2026-04-03), or begin the item with whoever does it"
            ])
        #expect(promise("wird die Folien schicken (due 2026-04-03)").codes == [])
    }
}
