import Content
import MentoringModel
import Testing

@testable import Drafts

@Suite("Cells of real spreadsheets") struct ImportCellsTests {
    private static let agreement = "pairs/noor-elena/agreement.md"

    private static func pair(_ header: String, _ cell: String) -> ImportedSheets {
        ImportedSheets("Mentor;Mentee;\(header)\nElena;Noor;\"\(cell)\"\n")
    }

    @Test(
        "A rhythm that can be read is a cadence, and what it says beside that stands in a comment",
        arguments: [
            ("1x im Monat", "monthly", false), ("2x pro Monat", "15d", false), ("monatlich", "monthly", false),
            ("alle 2 Wochen", "every 2 weeks", false), ("once a month", "once a month", false),
            ("jeden Montag", "weekly", true), ("every other Tuesday", "every 2 weeks", true),
            ("alle 2 Wochen, montags 18 Uhr", "every 2 weeks", true), ("ca. alle 4 Wochen", "every 4 weeks", true),
        ])
    func rhythms(cell: String, cadence: String, saysMore: Bool) {
        let sheets = Self.pair("Rhythmus", cell)
        let note = sheets.note(Self.agreement)
        #expect(!sheets.plan.hasErrors && note.contains("\ncadence: \(cadence)\n"), "\(note)\(sheets.told)")
        #expect(note.contains("\n# Rhythmus: \(cell)\n") == saysMore, "\(note)")
        #expect(sheets.told.contains("sheet.csv:2:C: warning: Rhythmus: it was read as \(cadence)") == saysMore)
    }

    @Test(
        "A value that the note can do without stands in a comment where it cannot be read, and the sheet goes on",
        arguments: [
            ("Rhythmus", "bei Bedarf"), ("Rhythmus", "as needed"), ("Rhythmus", "1-2x im Monat"),
            ("Rhythmus", "bimonthly"),
            ("Rhythmus", "1h"), ("Status", "geplant"), ("Status", "planned"), ("Status", "purple"),
            ("Dauer", "eine halbe Ewigkeit"), ("Stunden pro Monat", "2-3"), ("Mentee Kapazität", "viel"),
        ])
    func kept(header: String, cell: String) {
        let sheets = Self.pair(header, cell)
        #expect(
            !sheets.plan.hasErrors && sheets.told.contains("sheet.csv:2:C: warning: \(header): “\(cell)”"),
            "\(sheets.told)")
        #expect(sheets.told.contains("stands in a comment of the note"), "\(sheets.told)")
        #expect(sheets.plan.notes.contains { $0.text.contains("\n# \(header): \(cell)\n") }, "\(sheets.plan.notes)")
        let again = ImportedSheets("Mentor;Mentee;\(header)\nElena;Noor;\"\(cell)\"\n", over: sheets.after)
        #expect(again.told.isEmpty && again.plan.notes.isEmpty, "\(again.told)")
    }

    @Test(
        "A status is read by the words that people have for it",
        arguments: [
            ("beendet", "status: closed"), ("abgeschlossen", "status: closed"), ("pausiert", "status: paused"),
            ("abgebrochen", "status: closed\n"), ("cancelled", "ended_reason: early"), ("laufend", "status: active"),
        ])
    func status(cell: String, line: String) {
        let sheets = Self.pair("Status", cell)
        #expect(sheets.told.isEmpty && sheets.note(Self.agreement).contains("\n\(line)"), "\(sheets.told)")
        let reading = readContent(notes: sheets.after.map { ($0.key, Array($0.value.utf8)) }, attachments: [])
        #expect(!reading.hasErrors)
    }

    @Test(
        "A length that says that they did not meet is a status; one that says nothing of it is told to count as held",
        arguments: [
            ("no show", "status: missed"), ("No-Show", "status: missed"), ("ausgefallen", "status: cancelled"),
            ("abgesagt", "status: cancelled"), ("nicht stattgefunden", "status: cancelled"),
            ("verschoben", "status: cancelled"), ("nicht gekommen", "status: missed"),
            ("eine halbe Ewigkeit", nil), ("??? min", nil),
        ])
    func notMet(cell: String, line: String?) {
        let pair = "Mentor;Mentee\nElena;Noor\n"
        let sheets = ImportedSheets(
            "Mentor;Mentee;Datum;Dauer\nElena;Noor;12.01.2026;\"\(cell)\"\n", over: ImportedSheets(pair).after)
        let note = sheets.note("pairs/noor-elena/sessions/2026-01-12.md")
        #expect(!sheets.plan.hasErrors && note.contains("\nstatus: ") == (line != nil), "\(note)\(sheets.told)")
        if let line { #expect(note.contains("\n\(line)\n") && sheets.told.isEmpty, "\(note)\(sheets.told)") }
        #expect(sheets.told.contains("the session counts as held") == (line == nil), "\(sheets.told)")
    }

    @Test("Who may read a row is never kept as words")
    func visibility() {
        let sheets = Self.pair("Sichtbarkeit", "nur wir")
        #expect(sheets.plan.hasErrors && sheets.after.isEmpty, "\(sheets.told)")
    }

    @Test(
        "Whoever has nobody yet gets a note, and no pair",
        arguments: [
            "", "-", "n/a", "offen", "tbd", "noch offen", "not matched yet", "wird gesucht", "- keine -", "(open)",
        ])
    func unmatched(cell: String) {
        let text = "Mentor;Mentee;Beginn;Ziel;Bemerkungen\n\(cell);Noor Haddad;12.01.2026;Reden;Sucht noch\n"
        let sheets = ImportedSheets(text)
        #expect(!sheets.plan.hasErrors && sheets.plan.notes.map(\.path) == ["people/noor-haddad.md"], "\(sheets.told)")
        #expect(sheets.told.contains("sheet.csv:2: warning: Noor Haddad has no mentor yet"), "\(sheets.told)")
        let note = sheets.note("people/noor-haddad.md")
        #expect(note.contains("\n# Beginn: 12.01.2026\n# Ziel: Reden\n---\n"), "\(note)")
        #expect(note.contains("## Notizen (private)\nBemerkungen: Sucht noch\n"), "\(note)")
        let matched = ImportedSheets(text.replacing("\(cell);Noor", with: "Elena Rossi;Noor"), over: sheets.after)
        #expect(
            matched.plan.notes.map(\.path) == [
                "people/elena-rossi.md", "pairs/noor-elena/agreement.md", "pairs/noor-elena/goals/reden.md",
            ], "\(matched.told)")
    }

    @Test(
        "Rows that sum up others, and remarks below a list, are told and left out",
        arguments: [
            "Summe;;25;", "Total;;;", "Anzahl: 25;;;", ";;25;", "Gesamt;25 Paare;;", "Total: 2 pairs;;;",
            "Durchschnitt;;2,5;",
            ";Summe;;3", "Stand: 01.12.2026;;;",
        ])
    func sums(row: String) {
        let sheets = ImportedSheets("Mentor;Mentee;Beginn;Stunden pro Monat\nElena;Noor;12.01.2026;2\n\(row)\n")
        #expect(!sheets.plan.hasErrors && sheets.plan.notes.count == 3, "\(sheets.told)")
        #expect(sheets.told.contains("sheet.csv:3: warning: this row "), "\(sheets.told)")
    }

    @Test("A person is no sum")
    func noSums() {
        let sheets = ImportedSheets("Mentor,Mentee\nElena,Noor\nSum Li,Total Recall\nBen,Anna 2\n")
        #expect(sheets.plan.notes.count == 9, "\(sheets.told)")
    }

    @Test(
        "What says that there is nothing is empty",
        arguments: [
            "- keins -", "–", "none", "k. A.", "(none yet)", "keine Angabe", "N/A", "NA", "noch keins", "entfällt", "—",
            "/", "…",
            "not applicable", "_",
        ])
    func nothing(cell: String) {
        let sheets = ImportedSheets(
            "Mentor;Mentee;Ziel;Frist;Rhythmus;Farbe\nElena;Noor;\(cell);\(cell);\(cell);\(cell)\n")
        #expect(sheets.told.isEmpty && sheets.plan.notes.count == 3, "\(sheets.told)")
        #expect(!sheets.note(Self.agreement).contains("Farbe"))
    }

    @Test("Words among others say something", arguments: ["None of us quits", "Na und", "keine Angst vor Publikum"])
    func something(cell: String) {
        let sheets = Self.pair("Ziel", cell)
        #expect(sheets.plan.notes.count == 4, "\(sheets.told)")
    }

    @Test(
        "A cell holds one goal or several, and what was made of it is told",
        arguments: [
            ("Ein Team führen\nund ruhig bleiben", ["Ein Team führen und ruhig bleiben"], "were read as one goal"),
            ("Learn to\nSpeak", ["Learn to Speak"], "were read as one goal"),
            ("Reden lernen,\nSchreiben lernen", ["Reden lernen, Schreiben lernen"], "were read as one goal"),
            ("Reden\nSchreiben", ["Reden", "Schreiben"], "were read as 2 goals"),
            ("- Reden\n- Schreiben", ["Reden", "Schreiben"], ""),
            ("1. Reden\n2. Schreiben", ["Reden", "Schreiben"], ""),
            ("• Reden vor\nvielen\n• Schreiben", ["Reden vor vielen", "Schreiben"], ""),
            ("Reden; Schreiben", ["Reden", "Schreiben"], "it was read as 2 goals"),
            ("1. Reden 2. Schreiben", ["Reden", "Schreiben"], "it was read as 2 goals"),
            ("1) Reden, 2) Schreiben", ["Reden", "Schreiben"], "it was read as 2 goals"),
            ("Führen lernen; zuerst im Team", ["Führen lernen; zuerst im Team"], ""),
            ("Version 2. Entwurf", ["Version 2. Entwurf"], ""),
        ])
    func goalsInCells(cell: String, titles: [String], told: String) {
        let goals = GoalsInCell(cell)
        #expect(goals.titles == titles)
        #expect((goals.told?.message ?? "").contains(told) && (goals.told == nil) == told.isEmpty)
        let sheets = Self.pair("Ziel", cell)
        #expect(sheets.plan.notes.count == 3 + titles.count && sheets.told.isEmpty == told.isEmpty, "\(sheets.told)")
    }

    @Test("Values of several goals are matched by their places, and one value is of the first")
    func shares() {
        let header = "Mentor;Mentee;Ziele;Zielwert;Frist\nElena;Noor;"
        let both = ImportedSheets(header + "\"Reden\nSchreiben\";\"3 Vorträge\n5 Texte\";30.09.2026, 31.10.2026\n")
        #expect(both.note("pairs/noor-elena/goals/reden.md").contains("target: 3}"), "\(both.told)")
        #expect(both.note("pairs/noor-elena/goals/reden.md").contains("due: 2026-09-30\n"))
        #expect(both.note("pairs/noor-elena/goals/schreiben.md").contains("target: 5}"))
        #expect(both.note("pairs/noor-elena/goals/schreiben.md").contains("due: 2026-10-31\n"))
        let one = ImportedSheets(
            header + "Reden; Schreiben;-;30.09.2026\n".replacing("Reden; Schreiben", with: "\"Reden; Schreiben\""))
        #expect(one.note("pairs/noor-elena/goals/reden.md").contains("due: 2026-09-30\n"), "\(one.told)")
        #expect(one.note("pairs/noor-elena/goals/schreiben.md").contains("\n# due:"))
        #expect(
            one.told.contains("sheet.csv:2:E: warning: Frist: it was read for the first of 2 goals, “Reden”"),
            "\(one.told)")
        let three = ImportedSheets(header + "\"A1\nB1\nC1\";;\"30.09.2026\n31.10.2026\"\n")
        #expect(
            three.told.contains("sheet.csv:2:E: warning: Frist: 2 values for the 3 goals of the row"), "\(three.told)")
        #expect(three.note("pairs/noor-elena/goals/a1.md").contains("\n# Frist: 30.09.2026\n#   31.10.2026\n"))
        let told = ImportedSheets(header + "\"Speak up; write more\";\"3 talks; 5 posts\";\n")
        #expect(told.note("pairs/noor-elena/goals/write-more.md").contains("target: 5}"), "\(told.told)")
        let gap = ImportedSheets(header + "\"Reden\nSchreiben\";;\"-\n31.10.2026\"\n")
        #expect(gap.note("pairs/noor-elena/goals/schreiben.md").contains("due: 2026-10-31\n"), "\(gap.told)")
    }

    @Test("A number of things without a start value begins at 0, which is told once; other numbers have none")
    func baselines() {
        let header = "Mentor;Mentee;Ziel;Zielwert\n"
        let sheets = ImportedSheets(
            header + "Elena;Noor;Reden;3 Vorträge\nBen;Sam;Lesen;5 Bücher\nIna;Kim;Ruhe;45 %\nUta;Pia;Schlaf;7 h\n")
        #expect(sheets.note("pairs/noor-elena/goals/reden.md").contains("baseline: 0, target: 3}"), "\(sheets.told)")
        #expect(!sheets.note("pairs/kim-ina/goals/ruhe.md").contains("baseline: 0, target: 45"))
        #expect(!sheets.note("pairs/pia-uta/goals/schlaf.md").contains("baseline: 0, target: 7"))
        #expect(
            sheets.told == """
                sheet.csv:2:D: warning: Zielwert: the sheet has no start value, so the note counts from 0 (baseline: 0) (as in row 3)
                  help: write another one into the note, or a column “Baseline” into the sheet

                """)
        // Somebody has put it right since.
        let path = "pairs/noor-elena/goals/reden.md"
        var notes = sheets.after
        notes[path] = notes[path]?.replacing("baseline: 0", with: "baseline: 1")
        let again = ImportedSheets(header + "Elena;Noor;Reden;3 Vorträge\n", over: notes)
        #expect(again.told.isEmpty && again.plan.unchanged == 4, "\(again.told)")
    }

    @Test("A sheet with German columns asks for a German site, where the folder says no language")
    func language() {
        let german = ImportedSheets("Mentor;Mentee;Beginn;Notizen\nElena;Noor;;Ist krank\n")
        #expect(
            german.plan.isGermanWithoutLanguage
                && german.note(Self.agreement).contains("\n## Notizen (private)\nIst krank\n"))
        let english = ImportedSheets("Mentor,Mentee,Start,Status,Notes\nElena,Noor,,active,Is ill\n")
        #expect(
            !english.plan.isGermanWithoutLanguage
                && english.note(Self.agreement).contains("\n## Notes (private)\nIs ill\n"))
        let settled = ImportedSheets(
            "Mentor;Mentee;Beginn\nElena;Noor;\n", over: ["program.md": "---\nname: X\nlanguage: de\n---\n"])
        #expect(!settled.plan.isGermanWithoutLanguage)
    }
}
