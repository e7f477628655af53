import Content
import Diagnostics
import MentoringModel
import Testing

/// What a German vault of a pair held that nobody read.
@Suite("Labels, tables, groups and names without a sign") struct GermanVaultTests {
    private let german = "---\nlanguage: de\n---"
    private func sample(_ text: String) -> PairSample { PairSample(session: text, settings: german) }

    @Test(
        "A table of topics outside its section",
        arguments: [
            "| TOP | Inhalt | Dauer | Wer |\n| --- | --- | --- | --- |\n| 1 | Rückblick | 10 Min | Noor |",
            "| Nr. | Punkt | Dauer |\n| --- | --- | --- |\n| 1 | Rückblick | 10 Min |",
            "| Zeit | Inhalt | Wer |\n| --- | --- | --- |\n| 14:00 | Rückblick | Noor |",
            "| # | Point | Time |\n| --- | --- | --- |\n| 1 | Last time | 10 |",
        ])
    func tables(table: String) {
        #expect(sample("## Protokoll\n\(table)\n").codes == ["unread-table"])
        #expect(sample("## Protokoll\n\(table)\n").helps.first?.contains("## Tagesordnung") == true)
    }

    @Test(
        "Tables of other things are words",
        arguments: [
            "| Zeit | Inhalt |\n| --- | --- |\n| früher | Rückblick |", "| Punkt | Preis |\n| --- | --- |\n| a | 10 |",
            "| Item | Price |\n| --- | --- |\n| a | 10 |", "| Inhalt | Quelle |\n| --- | --- |\n| a | b |",
        ])
    func otherTables(table: String) { #expect(sample("## Protokoll\n\(table)\n").codes == []) }

    @Test(
        "A label of results above a list in a section",
        arguments: [
            "Ergebnis", "Ergebnisse", "Ergebnisse:", "**Ergebnisse**", "Protokoll", "Besprochen", "Outcome", "Fazit",
        ])
    func labels(label: String) {
        for section in ["Tagesordnung", "Erfolge"] {
            let found = sample("## \(section)\n- Generalprobe\n\n\(label)\n- Es bleibt bei der Fassung\n")
            #expect(found.codes == ["near-section"], "\(section)")
        }
        let promises = sample("## Aufgaben\n\(label)\n- [ ] @noor Folien\n- [x] @noor Text\n")
        #expect(promises.codes == [] || label == "Besprochen")
    }

    @Test(
        "A group in front of what it does",
        arguments: [
            ("beide Urlaub abgleichen", "@both Urlaub abgleichen"),
            ("Beide den Kalender prüfen", "@both den Kalender prüfen"),
            ("zusammen den Abstract prüfen", "@both den Abstract prüfen"),
            ("gemeinsam Ziele aufschreiben", "@both Ziele aufschreiben"),
            ("together review the plan", "@both review the plan"), ("wir beide lesen Kapitel", "@both lesen Kapitel"),
        ])
    func groups(words: String, line: String) {
        let found = sample("## Aufgaben\n- [ ] \(words)\n")
        #expect(found.codes == ["unread"])
        #expect(found.helps.first?.hasPrefix("write \(line)") == true, "\(found.helps)")
        #expect(sample("## Aufgaben\n- [ ] \(line)\n").codes == [])
    }

    @Test(
        "A name as the last word",
        arguments: [
            ("[x] ziele aufschreiben noor", "- [x] @noor ziele aufschreiben"),
            ("[ ] Folien schicken Elena", "@elena Folien schicken"), ("[ ] Gliederung Noor", "@noor Gliederung"),
            ("[ ] send the slides Noor", "@noor send the slides"), ("[ ] Slides Noor", "@noor Slides"),
        ])
    func names(words: String, line: String) {
        let found = sample("## Aufgaben\n- \(words)\n")
        #expect(found.codes == ["unread"])
        #expect(found.helps.first?.hasPrefix("write \(line)") == true, "\(found.helps)")
    }

    @Test(
        "A name that the words are about is a word",
        arguments: [
            "Call Noor", "Ask Elena", "Write to Noor", "Brief an Elena", "Send the letter about Noor", "Frage Noor",
            "Meet Elena", "zusammen mit Sam essen", "Book lunch with Elena", "wegen Noor fragen",
        ])
    func objects(words: String) { #expect(sample("## Aufgaben\n- [ ] \(words)\n").codes == []) }

    @Test(
        "An option that words behind an arrow choose",
        arguments: ["← machen wir zuerst", "← fangen wir mit an", "← probieren wir", "<- going with this one first"])
    func chosen(tail: String) {
        let found = sample("## Möglichkeiten\n- @noor jetzt bewerben \(tail)\n- @noor warten\n")
        #expect(found.codes == [])
        #expect(found.session?.options.map(\.state) == [.done, nil])
        #expect(found.session?.options.first?.words == "jetzt bewerben")
    }

    @Test(
        "An option that words nearly choose keeps its owner in the line to write",
        arguments: ["← das zuerst", "– nehmen wir", ", dafür entschieden", "← this first"])
    func nearlyChosen(tail: String) {
        let found = sample("## Möglichkeiten\n- @noor Teilzeit \(tail)\n")
        #expect(found.codes == ["chosen-option"])
        #expect(found.helps == ["write - [x] @noor Teilzeit if it was chosen"])
    }

    @Test(
        "An arrow back that says something else is words",
        arguments: ["← später vielleicht", "← haben wir verworfen", "← Idee von Elena"])
    func notChosen(tail: String) { #expect(sample("## Möglichkeiten\n- @noor Teilzeit \(tail)\n").codes == []) }

    @Test("Who and when in brackets of what is told below another heading")
    func toldInBrackets() {
        let found = PairSample(
            [
                "sessions/2026-02-26.md":
                    "## Aufgaben\n- [ ] @noor #26 Anschreiben, erste Fassung\n- [ ] @elena Lebenslauf, erste Fassung\n",
                "sessions/2026-03-12.md":
                    "## Rückblick Zusagen\n- Anschreiben erste Fassung: fertig (Noor, 10.3.)\n- Kram sortiert: fertig (Elena, 9.3.)\n",
            ], settings: german)
        #expect(found.helps.contains { $0.hasSuffix("- [x] @noor #26 Anschreiben, erste Fassung (done 2026-03-10)") })
        #expect(
            found.helps.contains { $0.hasSuffix("as in - [x] @elena Kram sortiert (done 2026-03-09)") },
            "\(found.helps)")
    }
}
