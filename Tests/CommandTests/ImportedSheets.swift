import Content
import Foundation
import MentoringModel
import Spreadsheets
import Testing

@testable import Drafts

/// Sheets that are imported in memory, over notes that are there.
struct ImportedSheets {
    var notes: [String: String]
    var plan: ImportPlan

    /// What somebody sees of the problems.
    var told: String { plan.problems.map(\.text).joined() }

    init(
        _ files: [(name: String, bytes: [UInt8])], over notes: [String: String] = [:], day: String = "2026-03-14",
        _ change: (inout ImportOptions) -> Void = { _ in }
    ) {
        func read(_ drafts: [String: [UInt8]]) -> ContentReading {
            let all = notes.mapValues { Array($0.utf8) }.merging(drafts) { $1 }
            return readContent(notes: all.map { ($0.key, $0.value) }, attachments: [])
        }
        var options = ImportOptions(today: CalendarDay(day) ?? CalendarDay(number: 0))
        change(&options)
        plan = ImportPlan(
            files.map { ($0.name, SheetTable($0.bytes)) }, options, over: read([:]), reread: read)
        self.notes = notes
    }

    init(
        _ text: String, _ name: String = "sheet.csv", over notes: [String: String] = [:], day: String = "2026-03-14",
        _ change: (inout ImportOptions) -> Void = { _ in }
    ) { self.init([(name, Array(text.utf8))], over: notes, day: day, change) }

    /// The folder after the import.
    var after: [String: String] {
        plan.hasErrors ? notes : notes.merging(plan.notes.map { ($0.path, $0.text) }) { $1 }
    }

    func note(_ path: String) -> String { plan.notes.first { $0.path == path }?.text ?? "" }
}

/// A sheet that lies beside the tests.
func sheetBytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: packageFolder.appendingPathComponent("Tests/CommandTests/Sheets/\(name)")))
}
