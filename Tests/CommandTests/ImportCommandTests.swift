import Foundation
import Testing

@testable import Drafts

@Suite("waymark import csv") struct ImportCommandTests {
    private static let sheet = """
        Mentor;E-Mail Mentor;Mentee;Beginn;Ziel;Frist;Abteilung;Bemerkungen
        Elena Rossi;elena.secret@example.org;Noor Haddad;12.01.2026;Reden lernen;30.09.2026;Geheimabteilung;Steht kurz vor der Kündigung.

        """

    @Test("A dry run shows the notes and writes nothing; then they are written, and no site shows what is closed")
    func wholeWay() throws {
        let folder = try TestFolder()
        try folder.write("paare.csv", Self.sheet)
        let environment = ["SOURCE_DATE_EPOCH": "1773500000"]
        let dry = try run(["import", "csv", "paare.csv", "--dry-run"], in: folder.url, environment: environment)
        #expect(
            dry.status == 0
                && dry.output.contains("==> content/pairs/noor-elena/agreement.md <==\n---\nmentor: elena-rossi\n"),
            "\(dry)")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/content"))
        let done = try run(["import", "csv", "paare.csv"], in: folder.url, environment: environment)
        #expect(done.status == 0, "\(done.errors)")
        #expect(
            done.output == """
                content/people/elena-rossi.md
                content/people/noor-haddad.md
                content/pairs/noor-elena/agreement.md
                content/pairs/noor-elena/goals/reden-lernen.md

                """)
        #expect(
            done.errors.contains("kept as comments, since their names are not known: “Abteilung” (G)"), "\(done.errors)"
        )
        #expect(
            done.errors.contains("4 new notes: 2 people, 1 pair, 1 goal")
                && done.errors.contains("next: waymark check"), "\(done.errors)")
        #expect(try run(["check"], in: folder.url, environment: environment).status == 0)
        for audience in [
            ["--audience", "pair"], ["--audience", "program"], ["--audience", "coordinator"], ["--audience", "public"],
        ] {
            let built = try run(["build", "--verify"] + audience, in: folder.url, environment: environment)
            #expect(built.status == 0, "\(built.errors)")
            for case let path as String in FileManager.default.enumerator(atPath: folder.path + "/site") ?? .init() {
                guard let bytes = FileManager.default.contents(atPath: folder.path + "/site/" + path) else { continue }
                let text = String(decoding: bytes, as: UTF8.self)
                for word in ["elena.secret", "Geheimabteilung", "Kündigung"] {
                    #expect(!text.contains(word), "\(path)")
                }
            }
        }
        let again = try run(["import", "csv", "paare.csv"], in: folder.url, environment: environment)
        #expect(
            again.status == 0 && again.output.isEmpty && again.errors.contains("nothing new; 4 as before"),
            "\(again.errors)")
    }

    @Test(
        "A mistake of the command line or of a sheet writes nothing",
        arguments: [
            (["none.csv"], 3, "none.csv: "), (["bad.csv"], 1, "bad.csv:2:C: error: Beginn: there is no"),
            (["good.csv", "--map", "x"], 2, "--map x names no column and field"),
            (["good.csv", "--kind", "cats"], 2, "cats"),
            (["good.csv", "--unmapped", "refuse"], 1, "error: Foo: the name of this column is not known"),
            ([], 2, "files"),
        ])
    func mistakes(arguments: [String], status: Int32, words: String) throws {
        let folder = try TestFolder()
        try folder.write("bad.csv", "Mentor,Mentee,Beginn\nElena,Noor,2026-02-30\n")
        try folder.write("good.csv", "Mentor,Mentee,Foo\nElena,Noor,1\n")
        let run = try run(["import", "csv"] + arguments, in: folder.url)
        #expect(run.status == status && run.errors.contains(words), "\(run)")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/content"))
    }

    @Test("A long dry run shows the first notes of each kind whole, and the others by name")
    func longDryRun() throws {
        let folder = try TestFolder()
        let rows = ["Ada", "Bo", "Cy", "Di", "Eva", "Flo"].map { "Mentor\($0) Ott;Mentee\($0) Uhl;Reden lernen\n" }
        try folder.write("a.csv", "Mentor;Mentee;Ziel\n" + rows.joined())
        let short = try run(["import", "csv", "a.csv", "--dry-run"], in: folder.url)
        let notes = short.output.split(separator: "\n").filter { $0.hasPrefix("==> ") }
        #expect(notes.count == 24 && notes.count { $0.hasSuffix(" <==") } == 6, "\(short)")
        #expect(short.errors.contains("the sheet is in German and the site in English"), "\(short.errors)")
        let all = try run(["import", "csv", "a.csv", "--dry-run", "--all"], in: folder.url)
        #expect(all.output.split(separator: "\n").count { $0.hasSuffix(" <==") } == 24)
        #expect(try run(["import", "csv", "a.csv", "--all"], in: folder.url).status == 2)
    }

    @Test("The manual lists the columns that are known")
    func manual() throws {
        let file = packageFolder.appendingPathComponent("docs/commands.md")
        var text = try String(contentsOf: file, encoding: .utf8)
        let (begin, end) = ("<!-- columns -->\n", "<!-- end of columns -->")
        let start = try #require(text.range(of: begin)?.upperBound)
        let stop = try #require(text.range(of: end)?.lowerBound)
        let rows = ColumnNames.table.map { entry in
            let field = entry.field.replacing("section ", with: "")
            return "| `\(entry.part.rawValue).\(field)` | \(entry.names.joined(separator: ", ")) |"
        }
        let table = (["| field | columns |", "| --- | --- |"] + rows).joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            text.replaceSubrange(start..<stop, with: table)
            try text.write(to: file, atomically: true, encoding: .utf8)
        } else {
            #expect(text[start..<stop] == table)
        }
    }
}
