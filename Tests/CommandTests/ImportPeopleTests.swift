import Testing

@testable import Drafts

@Suite("People of spreadsheets") struct ImportPeopleTests {
    @Test(
        "People are who they are, however their names are written",
        arguments: [
            ("\"Müller, Anna\"", ["anna-müller"]), ("Dr. Anna Müller", ["anna-müller"]),
            ("anna müller", ["anna-müller"]),
            ("Anna Müller und Ben Groß", ["anna-müller", "ben-groß"]),
            ("Anna Müller; Ben Groß", ["anna-müller", "ben-groß"]),
            ("Anna Müller <anna@example.org>", ["anna-müller"]), ("\"Müller, Anna <a@example.org>\"", ["anna-müller"]),
            ("\"van der Berg, Ines\"", ["ines-van-der-berg"]),
            ("王小明", ["王小明"]), ("Seán Ó Briain", ["seán-ó-briain"]), ("=cmd|' /C calc'!A0", ["cmd", "c-calc-a0"]),
        ])
    func names(cell: String, ids: [String]) {
        let sheets = ImportedSheets("Mentor,Mentee\nElena Rossi,\(cell)\n")
        let paths = sheets.plan.notes.map(\.path).filter { $0.hasPrefix("people/") && $0 != "people/elena-rossi.md" }
        #expect(paths == ids.map { "people/\($0).md" }, "\(paths) \(sheets.told)")
    }

    @Test("One person in several rows has one note, and two with one name are told apart by their addresses")
    func samePeople() {
        let sheets = ImportedSheets(
            """
            Mentor,Mentor email,Mentee,Mentee email
            Dr. Anna Müller,anna@example.org,Noor Haddad,noor@example.org
            "Müller, Anna",,Sam Lind,sam@example.org
            Elena Rossi,elena@example.org,Anna Müller,anna.m@example.org
            anna müller,ANNA@example.org,Zoë Groß,

            """)
        #expect(!sheets.plan.hasErrors, "\(sheets.told)")
        let people = sheets.plan.notes.map(\.path).filter { $0.hasPrefix("people/") }
        #expect(people.count == 6 && people.contains("people/anna-müller-2.md"), "\(people)")
        #expect(
            sheets.told.contains("sheet.csv:4:C: warning: Mentee: anna.m@example.org is another address"),
            "\(sheets.told)")
        #expect(sheets.note("pairs/anna-elena/agreement.md").contains("mentee: anna-müller-2"))
        let short = ImportedSheets("Mentor,Mentee\nElena,Noor\nElena Rossi,Sam\n")
        #expect(short.told.contains("sheet.csv:3:A: warning: Mentor: “Elena Rossi” is somebody new beside Elena"))
        let unclear = ImportedSheets("Mentor,Mentee\nBen Groß,Anna Müller\n", over: sheets.after)
        #expect(
            unclear.told.contains("may be several people: anna-müller (anna@example.org), anna-müller-2"),
            "\(unclear.told)")
    }

    @Test("A row without a pair yet makes the note of a person, and says so")
    func half() {
        let sheets = ImportedSheets("Mentor,Mentee\nElena Rossi,tbd\n-,Noor Haddad\n,\n")
        #expect(sheets.plan.notes.map(\.path) == ["people/elena-rossi.md", "people/noor-haddad.md"], "\(sheets.told)")
        #expect(sheets.told.contains("sheet.csv:2: warning: Elena Rossi has no mentee yet"), "\(sheets.told)")
    }

    @Test("A list of people may tick their roles, or name the mentor of each")
    func rolesAndMentors() {
        let ticked = ImportedSheets("Name,Mentor:in,Mentee,Koordination\nElena Rossi,x,,ja\nNoor Haddad,,x,nein\n")
        #expect(ticked.note("people/elena-rossi.md").contains("roles: [mentor, coordinator]"), "\(ticked.told)")
        #expect(ticked.note("people/noor-haddad.md").contains("roles: [mentee]") && ticked.plan.notes.count == 2)
        let list = ImportedSheets(
            "Name;E-Mail;Zeitzone;Mentor\nNoor Haddad;n@example.org;Europe/Rome;Elena Rossi\nSam Lind;s@example.org;;\n"
        )
        #expect(
            list.plan.notes.map(\.path) == [
                "people/elena-rossi.md", "people/noor-haddad.md", "people/sam-lind.md", "pairs/noor-elena/agreement.md",
            ], "\(list.plan.notes.map(\.path)) \(list.told)")
        #expect(list.note("people/noor-haddad.md").contains("timezone: Europe/Rome"))
    }

    @Test("What is said of several people at once is nobody’s, and their addresses are told apart")
    func several() {
        let both = ImportedSheets(
            "Mentor,Mentee,Mentee email\nElena,Noor Haddad; Sam Lind,n@example.org; s@example.org\n")
        #expect(both.note("people/sam-lind.md").contains("# E-mail: s@example.org"), "\(both.told)")
        #expect(both.note("people/noor-haddad.md").contains("# E-mail: n@example.org"))
        let one = ImportedSheets("Mentor,Mentee,Mentee email\nElena,Noor Haddad; Sam Lind,n@example.org\n")
        #expect(one.told.contains("sheet.csv:2:C: error: Mentee email: the row names 2 people"), "\(one.told)")
        let zone = ImportedSheets("Mentor,Mentee,Mentee time zone\nElena,Noor Haddad; Sam Lind,Europe/Rome\n")
        #expect(
            zone.told.contains("sheet.csv:2:C: error: Mentee time zone: the row names several people"), "\(zone.told)")
    }
}
