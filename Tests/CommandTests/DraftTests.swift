import Content
import MentoringModel
import Testing

@testable import Drafts

@Suite("Drafts of notes") struct DraftTests {
    @Test("A text in front matter is read as it was given")
    func yaml() {
        let parts = [
            "a", "B", " ", "  ", ":", ": ", "#", " #", "-", "- ", "\"", "'", "\\", "{", "}", "[", "]", ",", "é", "👍",
            "1", ".",
            "yes", "~", "!", "%", "@", "`", "|", ">", "&", "*", "?", "null", "…", "–",
        ]
        for text in parts.flatMap({ first in parts.map { first + $0 } }) {
            let name = "x" + text + "x"
            for (written, wanted) in [(yamlText(name), name), (yamlText("a" + text), "a" + text)] {
                let note = "---\nname: \(written)\n---\n"
                let reading = readContent(notes: [("people/a.md", Array(note.utf8))], attachments: [])
                let read = reading.programme.people.first?.name
                let blank: (String) -> String = { $0.split(separator: " ").joined(separator: " ") }
                #expect(read.map(blank) == blank(wanted), "\(written)")
            }
        }
    }

    @Test(
        "How a goal is seen, in words",
        arguments: [
            ("talks: 0 to 2", "{metric: talks, unit: talks, baseline: 0, target: 2}"),
            ("hours of sleep from 5.5 to 7 h", "{metric: hours of sleep, unit: h, baseline: 5.5, target: 7}"),
            ("share of the talk: 80 % -> 50 %", "{metric: share of the talk, unit: \"%\", baseline: 80, target: 50}"),
            ("Gespräche: von 1 auf 6", "{metric: Gespräche, unit: Gespräche, baseline: 1, target: 6}"),
            ("days behind 12 → -2", "{metric: days behind, baseline: 12, target: -2}"), ("Milestones", "milestones"),
            (
                "from 2 to 6 questions a meeting",
                "{metric: questions a meeting, unit: questions a meeting, baseline: 2, target: 6}"
            ),
            ("From 80 to 50 %.", "{unit: \"%\", baseline: 80, target: 50}"),
            ("talks:0 to 2", "{metric: talks, unit: talks, baseline: 0, target: 2}"),
            ("talks: 0 - 2", "{metric: talks, unit: talks, baseline: 0, target: 2}"),
            ("temp: -5 to 5 °C", "{metric: temp, unit: \"°C\", baseline: -5, target: 5}"),
            ("patients: 0 to 2 to 4", "{done_when: \"patients: 0 to 2 to 4\"}"),
            ("calls: about 3 to 8", "{done_when: \"calls: about 3 to 8\"}"),
            ("3 of 10", "{done_when: 3 of 10}"), ("Meilensteine", "milestones"),
            ("checklist", "checklist"), ("The talk was held", "{done_when: The talk was held}"),
            ("We met 3 times: twice outside", "{done_when: \"We met 3 times: twice outside\"}"),
        ])
    func measures(words: String, yaml: String) throws {
        #expect(try #require(MeasureInWords(words)).yaml == yaml)
    }

    @Test("Nothing said is no measure", arguments: ["", "  ", "\t"])
    func noMeasure(words: String) { #expect(MeasureInWords(words) == nil) }

    @Test("A pair is called by first names, by whole names where those are taken, and by a number at last")
    func pairNames() throws {
        let day = try #require(CalendarDay("2026-03-14"))
        let answers = PairAnswers(mentors: ["Elena Rossi"], mentees: ["Noor Haddad"], start: day)
        #expect(pairID(answers, taken: []) == "noor-elena")
        #expect(pairID(answers, taken: ["noor-elena"]) == "noor-haddad-elena-rossi")
        let other = PairAnswers(mentors: ["Elena Rossi"], mentees: ["Elena Weber"], start: day)
        #expect(pairID(other, taken: []) == "elena-weber-elena-rossi")
        let doctor = PairAnswers(mentors: ["Dr. Elena Rossi"], mentees: ["Noor"], start: day)
        #expect(pairID(doctor, taken: []) == "noor-elena")
        #expect(pairID(answers, taken: ["noor-elena", "noor-haddad-elena-rossi"]) == "noor-haddad-elena-rossi-2")
    }
}
