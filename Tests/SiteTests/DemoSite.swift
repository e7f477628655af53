import Content
import Diagnostics
import MentoringModel
import Testing

@testable import Clearance
@testable import Site

/// A small programme that has something of everything, as notes in memory.
enum DemoSite {
    static let asOf = day("2026-04-20")

    static func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? CalendarDay(number: 0) }

    /// What an audience may see of some notes on the demo's day.
    static func cleared(
        _ audience: Audience = .coordinator, pair: String? = nil, notes: [(path: String, text: String)] = notes,
        attachments: Set<String> = ["pairs/ada-grace/sketch.png", "pairs/ada-grace/page.html"]
    ) -> VisibleProgramme {
        let reading = readContent(notes: notes.map { ($0.path, Array($0.text.utf8)) }, attachments: attachments)
        let errors = reading.problems.filter { $0.severity == .error }
        #expect(errors.isEmpty, "the demo content must be without errors: \(errors)")
        return cleared(reading, audience, pair: pair)
    }

    /// The same of notes with errors.
    static func unchecked(notes: [(path: String, text: String)]) -> VisibleProgramme {
        cleared(
            readContent(notes: notes.map { ($0.path, Array($0.text.utf8)) }, attachments: []), .coordinator, pair: nil)
    }

    private static func cleared(_ reading: ContentReading, _ audience: Audience, pair: String?) -> VisibleProgramme {
        Pipeline(audience: audience, pair: pair.flatMap { Slug(ofNormalized: $0) }, asOf: asOf).clear(reading.programme)
    }

    static func built(
        _ audience: Audience = .coordinator, pair: String? = nil, notes: [(path: String, text: String)] = notes,
        in language: SiteLanguage = .english
    ) throws -> BuiltSite {
        try buildSite(
            cleared(audience, pair: pair, notes: notes), templates: TemplateSet(in: language),
            readAttachment: { _ in Pictures.png })
    }

    /// The demo with some text in place of other text, wherever it stands.
    static func notes(replacing old: String, with new: String) -> [(path: String, text: String)] {
        notes.map { ($0.path, $0.text.replacing(old, with: new)) }
    }

    static let notes: [(path: String, text: String)] =
        [
            (
                "program.md",
                """
                ---
                name: Lantern & Sons
                cohort: 2025/26
                start: 2025-10-01
                end: 2026-09-30
                cadence: 2 weeks
                contact: hedy
                skills: [code review, writing]
                ---
                Welcome. New here? Read [the first hour](resources/first-hour.md).
                """
            ),
            (
                "people/ada.md",
                """
                ---
                name: Ada Lovelace
                roles: [mentee]
                headline: Developer, billing
                seeks: [code review]
                links: ["https://example.org/ada"]
                ---
                Likes engines.
                """
            ),
            (
                "people/grace.md",
                """
                ---
                name: Grace Hopper
                roles: [mentor]
                pronouns: she/her
                timezone: Europe/Berlin
                offers: [code review, Writing]
                capacity: 2
                ---
                """
            ),
            ("people/hedy.md", "---\nname: Hedy Lamarr\nroles: [coordinator]\n---\n"),
            ("people/joan.md", "---\nname: Joan Clarke\nroles: [contact]\nconsent: yes\n---\n"),
            (
                "resources/first-hour.md",
                """
                ---
                title: The first hour
                url: https://example.org/first
                kind: article
                author: Somebody
                time: 17m
                level: 1
                cost: free
                licence: CC BY 4.0
                language: en
                audience: both
                stage: start
                skills: [Code review]
                summary: What to do in the first hour.
                added: 2024-01-01
                reviewed: 2024-02-01
                review_every: 12mo
                ---
                A good read.
                """
            ),
            (
                "resources/for-mentors.md",
                "---\naudience: mentor\nexpires: 2026-01-01\nurl: mailto:mentors@example.org\n---\n"
            ),
        ] + DemoPair.notes
}
