import Content
import Foundation
import MentoringModel
import Testing

@testable import Drafts

@Suite("Notes of spreadsheets") struct ImportTests {
    @Test(
        "A sheet that LibreOffice wrote gives the notes that one would have typed, in every dialect",
        arguments: ["paare-comma.csv", "paare-semicolon.csv", "paare-tab.csv", "paare-utf-16.csv"])
    func dialects(name: String) throws {
        let sheets = ImportedSheets([(name, try sheetBytes(name))])
        #expect(!sheets.plan.hasErrors, "\(sheets.told)")
        let text = sheets.plan.notes.map { "==> \($0.path) <==\n\($0.text)" }.joined(separator: "\n")
        let golden = packageFolder.appendingPathComponent("Tests/CommandTests/Sheets/paare.notes")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil, name == "paare-semicolon.csv" {
            try text.write(to: golden, atomically: true, encoding: .utf8)
        }
        #expect(text == (try String(contentsOf: golden, encoding: .utf8)))
    }

    @Test("Letters that a spreadsheet lost are told, and nothing is written")
    func lostLetters() throws {
        let sheets = ImportedSheets([("windows.csv", try sheetBytes("paare-windows-1252.csv"))])
        #expect(sheets.plan.hasErrors)
        #expect(sheets.told.contains("windows.csv:3:C: error: Mentee: “?ukasz ?ak” has lost letters"), "\(sheets.told)")
    }

    static let rows: [(String, String, String)] = [
        ("Mentor,Mentee\nElena Rossi,Noor Haddad\n", "pairs", "pairs/noor-elena/agreement.md"),
        ("Mentorin;Mentee;Beginn\nElena Rossi;Noor Haddad;12.01.2026\n", "pairs", "pairs/noor-elena/agreement.md"),
        ("Name,E-mail,Role\nElena Rossi,e@example.org,mentor\n", "people", "people/elena-rossi.md"),
        ("Vorname;Nachname;Zeitzone\nElena;Rossi;Europe/Rome\n", "people", "people/elena-rossi.md"),
        (
            "Mentee,Goal,Due\nNoor,Speak at the meetup,2026-09-30\n", "goals",
            "pairs/noor-elena/goals/speak-at-the-meetup.md"
        ),
        (
            "Datum;Mentee;Dauer;Themen\n12.03.2026;Noor;60;Vortrag; \n", "sessions",
            "pairs/noor-elena/sessions/2026-03-12.md"
        ),
        ("Titel;Link;Art\nGut fragen;https://example.org/a;Artikel\n", "resources", "resources/gut-fragen.md"),
    ]

    static let pair = [
        "pairs/noor-elena/agreement.md": "---\nmentor: elena-rossi\nmentee: noor-haddad\nstart: 2026-01-12\n---\n",
        "people/elena-rossi.md": "---\nname: Elena Rossi\nroles: [mentor]\n---\n",
        "people/noor-haddad.md": "---\nname: Noor Haddad\nroles: [mentee]\n---\n",
    ]

    @Test("What the rows are is told by the columns", arguments: rows)
    func kinds(text: String, kind: String, path: String) {
        let isOfPair = kind == "goals" || kind == "sessions"
        let sheets = ImportedSheets(text, over: isOfPair ? Self.pair : [:])
        #expect(sheets.plan.kinds.first?.kind.rawValue == kind && !sheets.plan.hasErrors, "\(sheets.told)")
        #expect(sheets.plan.notes.contains { $0.path == path }, "\(sheets.plan.notes.map(\.path))")
    }

    @Test(
        "Days are read as their country writes them, and asked for where they may be two",
        arguments: [
            ("14.03.2026", "2026-03-14"), ("2026-03-14", "2026-03-14"), ("14/03/2026", "2026-03-14"),
            ("3/14/2026", "2026-03-14"), ("14. März 2026", "2026-03-14"), ("March 14, 2026", "2026-03-14"),
            ("14.3.26", "2026-03-14"), ("2026-03-14 00:00:00", "2026-03-14"), ("14.03.2026 00:00", "2026-03-14"),
            ("05/05/2026", "2026-05-05"), ("03/04/2026", "may be two days"),
            ("46095", "counts days inside; it may be 2026-03-14"),
            ("31.02.2026", "there is no 31 February"),
            ("31.04.2026", "  help: April 2026 has 30 days"),
            ("2026-02-30", "there is no 30 February"), ("März 2026", "is not a day"),
            ("12.13.2026", "is not a day in the form YYYY-MM-DD [day]\n  help: write 2026-12-13"),
            ("14.3.", "is not a day"), ("#REF!", "where a formula failed"),
        ])
    func days(written: String, wanted: String) {
        let sheets = ImportedSheets("Mentor;Mentee;Beginn\nElena;Noor;\(written)\n")
        if let day = CalendarDay(wanted) {
            #expect(sheets.note("pairs/noor-elena/agreement.md").contains("\nstart: \(day)\n"), "\(sheets.told)")
        } else {
            #expect(
                sheets.told.contains("sheet.csv:2:C: error: Beginn: ") && sheets.told.contains(wanted), "\(sheets.told)"
            )
            #expect(sheets.after.isEmpty)
        }
    }

    @Test("A day that can be only one tells the order of the others, and --dates tells it against all")
    func orders() {
        let text = "Mentor,Mentee,Start\nA B,C D,03/04/2026\nE F,G H,02/14/2026\n"
        #expect(ImportedSheets(text).note("pairs/c-a/agreement.md").contains("start: 2026-03-04"))
        #expect(ImportedSheets(text) { $0.dates = .dmy }.told.contains("sheet.csv:3:C: error: Start: “02/14/2026”"))
        let one = "Mentor,Mentee,Start\nA B,C D,03/04/2026\n"
        #expect(ImportedSheets(one) { $0.dates = .dmy }.note("pairs/c-a/agreement.md").contains("start: 2026-04-03"))
        #expect(ImportedSheets(one) { $0.dates = .mdy }.note("pairs/c-a/agreement.md").contains("start: 2026-03-04"))
    }

    @Test(
        "Numbers are read by the marks of their sheet, and never guessed",
        arguments: [
            ("3,5;12", "baseline: 3.5, target: 12"), ("2;1.200", "could be 1200 or 1.2"),
            ("2,5;1.200", "baseline: 2.5, target: 1200"), ("2.5;1,200", "baseline: 2.5, target: 1200"),
            ("-;3 talks", "metric: talks, unit: talks, baseline: 0, target: 3"),
            ("0;45 %", "unit: \"%\", baseline: 0, target: 45"),
            ("0;3 talks", "metric: talks, unit: talks, baseline: 0, target: 3"),
            (";12", "target: 12"), ("0;1.234,56", "target: 1234.56"),
            ("0;€ 500", "unit: \"€\", baseline: 0, target: 500"),
            (";B2", "done_when: B2"),
            (";3D-Modell", "done_when: 3D-Modell"), (";CHF 500", "unit: CHF, target: 500"),
            (";12h", "unit: h, target: 12"),
            (";Englisch auf B2", "done_when: Englisch auf B2"), ("x;12", "is not a number"),
            ("-5;5", "baseline: -5, target: 5"),
            ("0;10 000", "target: 10000"),
        ])
    func numbers(cells: String, wanted: String) {
        let sheets = ImportedSheets("Mentor;Mentee;Ziel;Ausgangswert;Zielwert\nElena;Noor;Reden;\(cells)\n")
        let note = sheets.note("pairs/noor-elena/goals/reden.md")
        #expect(note.contains(wanted) || sheets.told.contains(wanted), "\(note)\(sheets.told)")
    }

    @Test("Addresses, telephones, remarks and columns that are not known stand where no page shows them")
    func closed() {
        let sheets = ImportedSheets(
            """
            Name;E-Mail;Telefon;Abteilung;Bemerkungen;Einwilligung
            Anna Müller;anna@example.org;0170 1;Vertrieb;"Ist krank.
            # Kein Titel [[x]] <b> %%";ja

            """)
        #expect(
            sheets.note("people/anna-müller.md") == """
                ---
                name: Anna Müller
                # roles: [mentee]
                # headline: what you do, in a line
                # pronouns: she/her
                # timezone: Europe/Berlin
                # offers: [what you can help with]
                # seeks: [what you want to learn]
                # E-mail: anna@example.org
                # Phone: 0170 1
                # Abteilung: Vertrieb
                # Einwilligung: ja
                ---
                <!-- A few sentences about you. The programme may read them. -->

                ## Notizen (private)
                Ist krank.
                \\# Kein Titel \\[\\[x\\]\\] \\<b\\> \\%\\%

                """, "\(sheets.note("people/anna-müller.md"))\(sheets.told)")
        #expect(sheets.plan.unmapped.first?.columns == ["“Abteilung” (D)", "“Einwilligung” (F)"])
        let refused = ImportedSheets("Name,Abteilung\nAnna,Vertrieb\n") { $0.refusesUnmapped = true }
        #expect(
            refused.told.contains("sheet.csv:1:B: error: Abteilung: the name of this column is not known"),
            "\(refused.told)")
        #expect(refused.after.isEmpty)
    }

    @Test("A column that says who may read a row is never read over")
    func closing() {
        for header in ["Vertraulich", "Private", "Intern"] {
            let sheets = ImportedSheets("Titel,Link,\(header)\nGehälter,https://example.org/a,x\n")
            #expect(
                sheets.told.contains("sheet.csv:2:C: error: \(header): ") || header == "Intern",
                "\(header) \(sheets.told)")
        }
        let named = ImportedSheets("Titel,Link,Sichtbarkeit\nGehälter,https://example.org/a,private\n")
        #expect(named.note("resources/gehälter.md").contains("\nvisibility: private\n"), "\(named.told)")
        let slip = ImportedSheets("Titel,Link,Sichtbarkeit\nGehälter,https://example.org/a,privat\n")
        #expect(slip.plan.hasErrors && slip.after.isEmpty, "\(slip.told)")
    }

    @Test(
        "Every problem names the cell, and nothing is written",
        arguments: [
            (
                "Mentor,Mentee,Start\nElena,Noor,2026-01-12\nElena,Noor,2026-01-13\n",
                "sheet.csv:3:C: error: Start: “2026-01-13” is not what sheet.csv says in row 2"
            ),
            (
                "Mentor,Mentee,Frist\nElena,Noor,2026-09-30\n",
                "sheet.csv:2:C: error: Frist: there is no goal in this row"
            ),
            ("Mentor,Mentee\nElena,Elena\n", "sheet.csv:2: error: Elena cannot mentor and be mentored in one pair"),
            ("Mentee,Ziel\nNoor,Reden\n", "sheet.csv:2:A: error: Mentee: nobody is called “Noor”"),
            ("Farbe,Form\nrot,rund\n", "sheet.csv: error: what the rows of this sheet are cannot be told"),
            (
                "Mentor,Mentee,Start,Beginn\nElena,Noor,2026-01-12,2026-01-12\n",
                "sheet.csv:1:D: error: Beginn: this column and “Start” (C) mean the same"
            ),
            (
                "Mentor,Mentee\nElena,\"Anna Maria Müller, Ben Groß\"\n",
                "may be a surname with its first name, or several people"
            ),
            ("a,b\n1,\"2\n", "sheet.csv:2:B: error: the quotation that begins in this cell has no end"),
            ("", "sheet.csv: error: this sheet is empty"),
            (
                "Name,E-Mail\nAnna,anna at example\n",
                "sheet.csv:2:B: error: E-Mail: “anna at example” is no e-mail address"
            ),
            ("Titel,Link\nEins,example\n", "sheet.csv:2:B: error: Link: “example” is not an address"),
            (
                "Titel,Link\nEins,https://a.example\nEins,https://b.example\n",
                "sheet.csv:3:A: error: Titel: “Eins” stands in row 2 as well"
            ),
            ("Name\nindex\n", "sheet.csv:2:A: error: Name: "),
            (
                "Mentor,Mentee,Beginn,Ziel,Frist\nElena,Noor,2026-01-12,Reden,2025-01-01\n",
                "(in pairs/noor-elena/goals/reden.md)"
            ),
        ])
    func problems(text: String, wanted: String) {
        let sheets = ImportedSheets(text)
        #expect(sheets.told.contains(wanted), "\(sheets.told)")
        #expect(sheets.plan.hasErrors && sheets.after.isEmpty)
    }

    @Test("A map gives a column its meaning, and one that leads nowhere is told")
    func maps() {
        let text = "Wer,Mit wem,Wohin\nElena,Noor,Reden\n"
        let mapped = ImportedSheets(text) {
            $0.maps = [("Wer", "mentor"), ("mit wem", "mentee"), ("C", "goal.title")]
        }
        #expect(mapped.note("pairs/noor-elena/goals/reden.md").contains("title: Reden"), "\(mapped.told)")
        let wrong = ImportedSheets("Mentor,Mentee,X\nElena,Noor,1\n") {
            $0.maps = [("X", "colour"), ("Menter", "mentor")]
        }
        #expect(wrong.told.contains("--map: error: there is no “colour” in a sheet of pairs"), "\(wrong.told)")
        #expect(
            wrong.told.contains("no sheet has a column “Menter”\n  help: did you mean “Mentee”?")
                || wrong.told.contains("did you mean “Mentor”?"), "\(wrong.told)")
        let left = ImportedSheets("Name,Nr\nAnna,7\n") { $0.maps = [("Nr", "-")] }
        #expect(!left.note("people/anna.md").contains("7"), "\(left.told)")
    }

    @Test("Sheets of one run may name each other, and a session is written with its parts")
    func severalSheets() throws {
        let sheets = ImportedSheets([
            (
                "sessions.csv",
                Array(
                    "Date,Pair,Duration,Topics,Actions,Wins,Notes\n2026-03-12 17:30,Noor & Elena,1h 10m,\"The talk; # 1, and [x]\",Noor: draft the slides,First talk,She was ill\n"
                        .utf8)
            ),
            ("pairs.csv", Array("Mentor,Mentee\nElena Rossi,Noor Haddad\n".utf8)),
            ("people.csv", Array("Name,Timezone\nElena Rossi,Europe/Rome\n".utf8)),
        ])
        #expect(!sheets.plan.hasErrors, "\(sheets.told)")
        #expect(sheets.note("people/elena-rossi.md").contains("roles: [mentor]\n"))
        #expect(sheets.note("people/elena-rossi.md").contains("timezone: Europe/Rome\n"))
        #expect(
            sheets.note("pairs/noor-elena/sessions/2026-03-12.md") == """
                ---
                actual: 1h 10m
                # Date: 2026-03-12 17:30
                ---
                ## Agenda
                - The talk
                - \\# 1, and \\[x\\]

                ## Actions
                - [ ] Noor: draft the slides

                ## Wins
                - First talk

                ## Notes (private)
                She was ill

                """, "\(sheets.note("pairs/noor-elena/sessions/2026-03-12.md"))")
        let reading = readContent(notes: sheets.after.map { ($0.key, Array($0.value.utf8)) }, attachments: [])
        let session = try #require(reading.programme.pairs.first?.sessions.first)
        #expect(session.agenda.map(\.topic) == ["The talk", "# 1, and [x]"], "\(session.agenda)")
    }

    @Test("A pair may have several goals: in rows, in columns, and in lines of a cell")
    func severalGoals() {
        let rows = ImportedSheets("Mentor,Mentee,Goal,Due\nElena,Noor,One,2026-09-30\nElena,Noor,Two,2026-10-30\n")
        let columns = ImportedSheets(
            "Mentor,Mentee,Goal 1,Due 1,Goal 2,Due 2\nElena,Noor,One,2026-09-30,Two,2026-10-30\n")
        for sheets in [rows, columns] {
            #expect(sheets.note("pairs/noor-elena/goals/one.md").contains("due: 2026-09-30"), "\(sheets.told)")
            #expect(sheets.note("pairs/noor-elena/goals/two.md").contains("due: 2026-10-30"), "\(sheets.told)")
        }
        let lines = ImportedSheets("Mentor,Mentee,Goals\nElena,Noor,\"- One\n- Two\"\n")
        #expect(
            lines.plan.notes.map(\.path).suffix(2) == [
                "pairs/noor-elena/goals/one.md", "pairs/noor-elena/goals/two.md",
            ])
    }
}
