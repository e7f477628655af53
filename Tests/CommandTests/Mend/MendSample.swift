import Content
import Diagnostics
import Drafts
import MentoringModel
import Testing

/// Notes in memory, for what mends them.
struct MendSample {
    var notes: [String: String]

    /// A pair with notes of both, in which some notes are others.
    static func pair(_ others: [String: String]) -> MendSample {
        MendSample(
            notes: [
                "people/ada.md": "---\nname: Ada Lovelace\nroles: mentee\n---\n",
                "people/grace.md": "---\nname: Grace Hopper\nroles: mentor\n---\n",
                agreement: "---\nmentor: grace\nmentee: ada\nstart: 2026-01-05\n---\n",
            ].merging(others) { $1 })
    }

    static let agreement = "pairs/ada-grace/agreement.md"
    static let goal = "pairs/ada-grace/goals/talk.md"
    static let session = "pairs/ada-grace/sessions/2026-03-12.md"

    func reading(_ drafts: [String: [UInt8]] = [:]) -> ContentReading {
        let bytes = notes.mapValues { Array($0.utf8) }.merging(drafts) { $1 }
        var reading = readContent(notes: bytes.map { (path: $0.key, bytes: $0.value) }, attachments: [])
        if let day = CalendarDay("2026-03-20") { reading.leaveOutProblemsOfPlans(asOf: day) }
        return reading
    }

    func mended(_ scope: FolderMend.Scope = .init()) throws -> FolderMend {
        try FolderMend(reading(), scope, read: { reading($0) }, bytes: { Array((notes[$0] ?? "").utf8) })
    }

    /// The same with what was mended.
    func after(_ mend: FolderMend) -> MendSample {
        MendSample(
            notes: notes.merging(mend.notes.mapValues { String(decoding: $0.bytes, as: UTF8.self) }) { $1 })
    }
}
