import Content
import Foundation
import MentoringModel
import Testing

@testable import Drafts

@Suite("Notes of spreadsheets, once more") struct ImportAgainTests {
    private static let sheet = """
        Mentor;E-Mail Mentor;Mentee;Beginn;Rhythmus;Ziel;Zielwert;Ausgangswert;Stand;Frist;Abteilung;Bemerkungen
        Elena Rossi;elena@example.org;Noor Haddad;12.01.2026;alle 2 Wochen;Reden;3 Vorträge;0;1;30.09.2026;Forschung;Ist krank.
        Jonas Weber;;Sam Lind;02.02.2026;monatlich;n/a;;;;;IT;

        """

    @Test("A second import of the same sheet writes nothing and tells nothing")
    func same() {
        let first = ImportedSheets(Self.sheet)
        #expect(!first.plan.hasErrors && first.plan.notes.count == 7, "\(first.told)")
        let second = ImportedSheets(Self.sheet, over: first.after, day: "2026-05-14")
        #expect(
            second.plan.notes.isEmpty && second.told.isEmpty && second.plan.unchanged == 7,
            "\(second.told)\(second.plan.unchanged)")
    }

    @Test("A second import of every fixture is silent", arguments: ["paare-comma.csv", "paare-tab.csv"])
    func fixtures(name: String) throws {
        let first = ImportedSheets([(name, try sheetBytes(name))])
        let second = ImportedSheets([(name, try sheetBytes(name))], over: first.after, day: "2026-07-01")
        #expect(second.plan.notes.isEmpty && second.told.isEmpty, "\(second.told)")
    }

    @Test("A sheet that grew adds only what is new")
    func grown() {
        let first = ImportedSheets(Self.sheet)
        let grown =
            Self.sheet.replacing("n/a;;;;;IT", with: "Leiten;;;;30.11.2026;IT")
            + "Elena Rossi;;Zoë Groß;02.03.2026;;;;;;;;\n"
        let second = ImportedSheets(grown, over: first.after)
        #expect(
            second.plan.notes.map(\.path) == [
                "people/zoë-groß.md", "pairs/sam-jonas/goals/leiten.md", "pairs/zoë-elena/agreement.md",
            ], "\(second.plan.notes.map(\.path)) \(second.told)")
        #expect(second.told.isEmpty, "\(second.told)")
    }

    @Test(
        "What differs is told with what the note says, and the note is left alone",
        arguments: [
            (
                "alle 2 Wochen", "monatlich", "sheet.csv:2:E: warning: Rhythmus: the sheet says every",
                "pairs/noor-elena/agreement.md says every"
            ),
            (
                "30.09.2026", "31.10.2026", "sheet.csv:2:J: warning: Frist: the sheet says 2026-10-31",
                "goals/reden.md says 2026-09-30"
            ),
            (";0;1;", ";0;2;", "sheet.csv:2:I: warning: Stand:", "waymark log reden 2"),
            (
                "Forschung", "Vertrieb",
                "sheet.csv:2:K: warning: Abteilung: “Vertrieb” is not in pairs/noor-elena/agreement.md", ""
            ),
            ("Ist krank.", "Ist da.", "sheet.csv:2:L: warning: Bemerkungen: “Ist da.” is not in", ""),
            ("3 Vorträge", "5 Vorträge", "sheet.csv:2:G: warning: Zielwert: the sheet says", "goals/reden.md says"),
        ])
    func changed(old: String, new: String, told: String, also: String) {
        let first = ImportedSheets(Self.sheet)
        let second = ImportedSheets(Self.sheet.replacing(old, with: new), over: first.after)
        #expect(second.told.contains(told) && (also.isEmpty || second.told.contains(also)), "\(second.told)")
        #expect(second.plan.notes.isEmpty && !second.plan.hasErrors && second.plan.differing == 1)
    }

    @Test("Somebody of a pair with another address is who they were, and both addresses are told")
    func changedAddress() {
        let header = "Mentor;E-Mail Mentor;Mentee;E-Mail Mentee\n"
        let first = ImportedSheets(header + "Elena Rossi;e@example.org;Anna Müller;old@example.org\n")
        let row = "Elena Rossi;e@example.org;Anna Müller;new@example.org\n"
        let second = ImportedSheets(header + row, over: first.after)
        #expect(second.plan.notes.isEmpty && second.plan.differing == 1, "\(second.plan.notes.map(\.path))")
        #expect(
            second.told.hasPrefix(
                "sheet.csv:2:D: warning: E-Mail Mentee: the sheet says new@example.org, but people/anna-müller.md old@example.org"
            ),
            "\(second.told)")
        // Both may know it, as long as nobody else has the old address.
        for other in ["Elena Rossi;;Anna Müller;old@example.org\n", "Ben Groß;;Anna Müller;old@example.org\n"] {
            for text in [row + other, other + row] {
                let two = ImportedSheets(header + text, over: first.after)
                #expect(two.plan.notes.contains { $0.path == "people/anna-müller-2.md" }, "\(two.told)")
            }
        }
        // Another Anna of another mentor stays another one.
        let apart = ImportedSheets(header + row + "Ben Groß;;Anna Müller;third@example.org\n", over: first.after)
        #expect(
            apart.plan.notes.map(\.path) == [
                "people/ben-groß.md", "people/anna-müller-2.md", "pairs/anna-ben/agreement.md",
            ]
                || apart.plan.notes.map(\.path).contains("people/anna-müller-2.md"), "\(apart.told)")
        #expect(!apart.plan.notes.contains { $0.path.contains("anna-elena") })
    }

    @Test("A column that is new in the sheet is told once, and what differs in the order of the rows")
    func newColumn() {
        let old = "Mentor;Mentee;Beginn\nElena Rossi;Noor;12.01.2026\nBen Groß;Sam;13.01.2026\nIna Ott;Kim;14.01.2026\n"
        let first = ImportedSheets(old)
        let new =
            "Mentor;Mentee;Beginn;Farbe;Rhythmus\nElena Rossi;Noor;15.01.2026;rot;monatlich\nBen Groß;Sam;16.01.2026;blau;wöchentlich\nIna Ott;Kim;14.01.2026;gelb;\n"
        let second = ImportedSheets(new, over: first.after)
        let lines = second.told.split(separator: "\n").filter { !$0.hasPrefix("  ") }.map { $0.prefix(14) }
        #expect(
            lines == ["sheet.csv:1:D:", "sheet.csv:1:E:", "sheet.csv:2:C:", "sheet.csv:3:C:"], "\(second.told)")
        #expect(second.told.contains("has anything of this column; 3 were left alone"), "\(second.told)")
        #expect(second.plan.differing == 3 && second.plan.unchanged == 6)
    }

    @Test("What people wrote into a note since is their own, and no difference")
    func written() {
        var notes = ImportedSheets(Self.sheet).after
        let path = "pairs/noor-elena/goals/reden.md"
        notes[path] = notes[path]?.replacing("value: \"1\"}", with: "value: \"1\"}\n  - {date: 2026-04-01, value: 2}")
        notes["people/elena-rossi.md"]?.append("I work on batteries.\n")
        notes["people/elena-rossi.md"] = notes["people/elena-rossi.md"]?.replacing(
            "roles: [mentor]", with: "roles: [mentor, coordinator]")
        let second = ImportedSheets(Self.sheet, over: notes)
        #expect(second.told.isEmpty && second.plan.notes.isEmpty, "\(second.told)")
    }

    /// Words that stand nowhere else.
    private struct Words {
        var seed: UInt64

        mutating func next(_ limit: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % limit
        }

        mutating func word() -> String {
            let start = [
                "zq", "=zq", "+zq", "@zq", "# zq", "- zq", "zq: zq", "[zq", "<b>zq", "%%zq", "--- zq", "zq |", "\"zq",
                "<!-- zq", "`zq", "* zq", "1. zq", "&amp; zq", "zq\nzq", "zq, zq; zq", "'zq", "{zq", "!zq", "~zq",
                "$zq", "zq\\",
            ]
            return start[next(start.count)] + "\(next(1_000_000_000))"
        }
    }

    @Test("Every cell of a random sheet is in a note or in a problem", arguments: 0..<60)
    func nothingLost(seed: Int) throws {
        var words = Words(seed: UInt64(seed) &* 7919 &+ 17)
        let columns: [(String, Bool)] = [
            ("Mentor", false), ("Mentee", false), ("Ziel", true), ("Kennzahl", true), ("Zielwert", true),
            ("Stand", true),
            ("Ausgangswert", true), ("Einheit", true), ("Bemerkungen", true), ("Farbe", true), ("Schwerpunkt", true),
            ("Notiz zum Ziel", true), ("Mentor Position", true),
            ("Mentee Sucht", true), ("Mentor Bemerkungen", true), ("Ziel Bemerkungen", true), ("", true),
        ]
        var rows: [[String]] = []
        for number in 0..<4 {
            rows.append(
                columns.map { name, _ in
                    if name == "Mentor" || name == "Mentee" { return "Zq\(name)\(number) Zq\(words.next(1_000_000))" }
                    return words.next(3) == 0 ? "" : words.word()
                })
        }
        let quoted = { (cell: String) in "\"" + cell.replacing("\"", with: "\"\"") + "\"" }
        let text = ([columns.map(\.0)] + rows).map { $0.map(quoted).joined(separator: ";") }.joined(separator: "\n")
        let sheets = ImportedSheets(text)
        let all = sheets.plan.notes.map(\.text).joined() + sheets.told
        for (row, cells) in rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                for token in cell.split(whereSeparator: { !$0.isNumber && !$0.isLetter }) {
                    #expect(all.contains(token), "\(row):\(column) \(cell)\n\(all)")
                }
            }
        }
        let reading = readContent(notes: sheets.after.map { ($0.key, Array($0.value.utf8)) }, attachments: [])
        #expect(!reading.hasErrors, "\(reading.problems)")
        // No word of a closed part is open.
        for person in reading.programme.people { #expect(!"\(person)".contains("Farbe")) }
    }

    @Test("No bytes make an import crash", arguments: 0..<40)
    func randomBytes(seed: Int) {
        var words = Words(seed: UInt64(seed) &* 104_729 &+ 5)
        let parts = [
            "Mentor", "Mentee", "Name", "Datum", "Ziel", "Titel", "Link", "E-Mail", "Stand", ",", ";", "\t", "\n",
            "\r\n", "\"", "\"\"", "sep=;", "14.03.2026",
            "03/04/2026", "1.200", "3,5", "Müller, Anna", "-", "n/a", "x", "#REF!", "\u{FEFF}", "\u{301}", "👩🏽‍🚀", "---",
            "tbd", "%", "a@b.c", " ", "Paar", "Themen", "Dauer", "60",
        ]
        for _ in 0..<40 {
            var bytes: [UInt8] = []
            for _ in 0..<words.next(80) {
                bytes += words.next(20) == 0 ? [UInt8(words.next(256))] : Array(parts[words.next(parts.count)].utf8)
            }
            let sheets = ImportedSheets([("a.csv", bytes)])
            #expect(sheets.plan.hasErrors || sheets.plan.kinds.count == 1)
        }
    }
}
