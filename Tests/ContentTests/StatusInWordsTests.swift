import Content
import Diagnostics
import Testing

/// Sessions that are said not to have taken place, in a title, the first sentence or the name of the file.
@Suite("Sessions that did not take place") struct StatusInWordsTests {
    @Test(
        "A title or the first sentence of a short note",
        arguments: [
            ("# Cancelled - Elena ill", "cancelled"), ("# 22 Jan - no show", "missed"), ("# No-show", "missed"),
            ("# Session postponed to 12 March", "cancelled"), ("# Moved to 12 March", "cancelled"),
            ("# Termin verlegt auf Freitag", "cancelled"), ("# Cancelled due to illness", "cancelled"),
            ("# Missed session", "missed"), ("# Ausgefallen wegen Krankheit", "cancelled"),
            ("This meeting did not take place, Elena was ill.", "cancelled"), ("Noor didn't show up.", "missed"),
            ("Noor didn’t come.", "missed"), ("Skipped this week (holiday).", "cancelled"),
            ("We skipped this week.", "cancelled"), ("Ausgefallen wegen Krankheit.", "cancelled"),
            ("Heute nicht stattgefunden", "cancelled"), ("Termin verschoben auf 12.3.", "cancelled"),
            ("Unser Treffen ist leider ausgefallen.", "cancelled"), ("Noor ist nicht erschienen.", "missed"),
            ("Elena cancelled.", "cancelled"), ("No meeting this week.", "cancelled"),
            ("Kein Treffen, Elena krank", "cancelled"),
            ("Noor cancelled at short notice.", "cancelled"), ("We had to postpone to next week.", "cancelled"),
            ("The session was called off.", "cancelled"),
        ])
    func said(text: String, status: String) {
        let sample = PairSample(session: text + "\n")
        #expect(sample.codes == ["field-in-body"], "\(sample.codes)")
        #expect(sample.helps == ["write status: \(status) between the two lines --- at the top of the note"])
        let written = PairSample(["sessions/2026-03-12.md": "---\nstatus: \(status)\n---\n\(text)\n"])
        #expect(written.codes == [])
    }

    @Test(
        "Ordinary titles and sentences",
        arguments: [
            "# Missed deadlines", "# No meeting notes", "No meeting room was free, so we walked.",
            "# Skipped tests and flaky ones", "# Cancelled subscriptions", "# Not cancelled",
            "# Missed due dates", "# Moved to a new team", "We skipped the agenda and spoke of the talk.",
            "We missed this opportunity.", "Noor cancelled the subscription.", "The launch was cancelled.",
            "Noor moved to the new team.", "Elena postponed the review to May.",
            "## Actions\n### Cancelled\n- [-] @noor x",
        ])
    func ordinary(text: String) { #expect(PairSample(session: text + "\n").codes == []) }

    @Test("A sentence of a full note is told of only where it begins with the word")
    func fullNote() {
        let rest =
            "\n\n" + String(repeating: "We spoke of the talk and of the slides, and of what comes next. ", count: 12)
            + "\n"
        #expect(PairSample(session: "Noor didn't show up at first." + rest).codes == [])
        #expect(PairSample(session: "Cancelled, Elena was ill." + rest).codes == ["field-in-body"])
    }

    @Test(
        "The name of the file",
        arguments: [
            ("2026-03-12_cancelled", "cancelled"), ("2026-03-12 - planned", "planned"),
            ("2026-03-12 moved to 2026-03-26", "cancelled"), ("2026-03-12 (no show)", "missed"),
            ("2026-03-12-abgesagt", "cancelled"), ("2026-03-12-skipped-holiday", ""), ("2026-03-12-planned-work", ""),
            ("2026-03-12-missed-deadlines", ""), ("2026-03-12-talk", ""),
        ])
    func names(name: String, status: String) {
        let sample = PairSample(["sessions/\(name).md": "---\nactual: 50m\n---\nWe spoke.\n"])
        let help = "write status: \(status) between the two lines --- at the top of the note"
        #expect(sample.helps == (status.isEmpty ? [] : [help]))
    }
}
