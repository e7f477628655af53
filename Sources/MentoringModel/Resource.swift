/// Something worth reading, hearing, using or visiting.
package struct Resource: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case book, article, course, video, podcast, tool, template, person, event
    }
    package enum Reader: String, CaseIterable, Sendable {
        case mentor, mentee, both
    }
    package enum Stage: String, CaseIterable, Comparable, Sendable {
        case start, middle, close

        /// In the order of a pairing.
        package static func < (left: Stage, right: Stage) -> Bool {
            let order = allCases
            return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
        }
    }

    package var id: Slug
    package var note: Note
    package var title: Written<String>?
    package var url: String?
    package var kind: Kind?
    package var author: String?
    /// In minutes.
    package var time: Double?
    /// 1 (easy) to 3 (hard).
    package var level: Int?
    package var cost: String?
    package var licence: String?
    package var language: String?
    package var audience: Reader?
    package var stages: [Stage]
    /// As written.
    package var skills: [String]
    package var summary: String?
    package var added: Written<CalendarDay>?
    package var reviewed: Written<CalendarDay>?
    package var reviewEvery: Written<Span>?
    package var expires: Written<CalendarDay>?

    package init(id: Slug, note: Note) {
        self.id = id
        self.note = note
        stages = []
        skills = []
    }

    /// The title, else the id in words.
    package var name: String { title?.value ?? id.words }
}
