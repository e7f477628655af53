import Content
import Foundation
import MentoringModel
import Testing

@testable import Clearance
@testable import Site

/// The names of all templates, noted down while every page of the example is rendered for all audiences, and the demo, and
/// a programme so large that its A–Z has pages of its own.
struct RecordedPages {
    let record = NameRecord()

    init() throws {
        let folder = ContentFolder(path: Self.project.appendingPathComponent("content").path)
        let reading = try readContent(folder)
        let day = try #require(CalendarDay("2026-07-06"))
        let programme = reading.programme
        for audience in [Audience.coordinator, .program, .public] {
            try take(Pipeline(audience: audience, asOf: day).clear(programme)) { try folder.bytes(of: $0) }
        }
        for pair in programme.pairs {
            try take(Pipeline(audience: .pair, pair: pair.id, asOf: day).clear(programme)) {
                try folder.bytes(of: $0)
            }
        }
        for audience in [Audience.coordinator, .public] { try take(DemoSite.cleared(audience)) { _ in Pictures.png } }
        for pair in [true, false] {
            try take(DemoSite.cleared(.pair, pair: pair ? "ada-grace" : nil)) { _ in Pictures.png }
        }
        try take(DemoSite.cleared(notes: Self.many)) { _ in Pictures.png }
        try take(DemoSite.cleared(notes: LongListTests.notes(pairs: 90))) { _ in Pictures.png }
        try take(DemoSite.cleared(notes: LargeProgrammeTests.notes(pairs: 210))) { _ in Pictures.png }
        try take(DemoSite.cleared(notes: LongLivedPairTests.notes())) { _ in Pictures.png }
        try take(DemoSite.cleared(.pair, pair: "ada-grace", notes: DemoSite.notes + Self.mentions)) { _ in Pictures.png
        }
        let told = (
            path: "pairs/ada-grace/sessions/2026-04-02.md", text: "## A word to everybody (program)\nOpen words.\n"
        )
        try take(DemoSite.cleared(.program, notes: DemoSite.notes + [told])) { _ in Pictures.png }
        try take(DemoSite.cleared(notes: [("program.md", "# Empty\n")])) { _ in Pictures.png }
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.strategies.path).sorted()
        where !name.hasPrefix(".") {
            let folder = ContentFolder(path: Self.strategies.appendingPathComponent("\(name)/content").path)
            guard folder.exists else { continue }
            let programme = try readContent(folder).programme
            for day in ["2026-05-20", "2026-07-06"].compactMap({ CalendarDay($0) }) {
                try take(Pipeline(audience: .coordinator, asOf: day).clear(programme)) { try folder.bytes(of: $0) }
                guard let pair = programme.pairs.first?.id else { continue }
                try take(Pipeline(audience: .pair, pair: pair, asOf: day).clear(programme)) {
                    try folder.bytes(of: $0)
                }
            }
        }
    }

    static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let strategies = project.appendingPathComponent("Tests/SiteTests/Strategies")

    /// Sessions that all lead to one note, and items whose words cannot be told apart from the rest: emphasis parts a letter from its accent.
    private static let mentions: [(path: String, text: String)] =
        (10..<28).map { day in
            ("pairs/ada-grace/sessions/2025-12-\(day).md", "We talked about [[ada]] again.\n")
        } + [
            (
                "pairs/ada-grace/sessions/2026-02-09.md",
                "## Actions\n- [ ] @ada Ask the cafe*\u{301}* (due 2026-03-01)\n"
            ),
            (
                "pairs/ada-grace/goals/nested.md",
                "---\nstart: 2026-01-12\ndue: 2026-06-30\n---\n## Milestones\n- [ ] Ask the cafe*\u{301}* (due 2026-03-01)\n"
            ),
        ]

    private static let many: [(path: String, text: String)] =
        DemoSite.notes
        + (0..<1500).map { number in
            let letter = "abcdefghijklmnopqrstuvwxyz".dropFirst(number % 3).prefix(1)
            return (
                "resources/r\(number).md",
                "---\ntitle: \(letter) book about the many things that \(number) people learn together\n---\n"
            )
        }

    private func take(_ cleared: VisibleProgramme, read: (String) throws -> [UInt8]) throws {
        let templates = try TemplateSet()
        let attachments = try Attachments(of: cleared, read: read)
        let index = SiteIndex(
            cleared, in: templates.words, attachments: Set(attachments.published.keys), logo: attachments.logo)
        let groups = pageGroups(of: index)
        var pages = groups.flatMap { $0.pages(index) }
        let contents = SearchContents(index: index)
        let found = groups.flatMap { group in
            let known = group.entries(index)
            return group.pages(index).filter { $0.isFound && $0.address != .notFound }
                .map { contents.entry(of: $0, known[$0.address]) }
        }
        pages += searchPages(index, found).map(\.page)
        for page in pages {
            let context = PageContext(index: index, address: page.address, traces: PageTraces())
            record.render(page.template, model(of: page, context), frame: shell(of: page, context), templates)
        }
    }
}
