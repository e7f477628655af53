import Figures
import Localization
import MentoringModel
import Templates

/// What was achieved, month by month, on pages of their own: for programmes in which one page would be too long.
struct MilestoneMonths {
    struct Month {
        var name: String
        /// `2026-03`.
        var id: String
        var entries: [Achievements.Entry]
    }

    /// With more entries than this the milestones get pages by month.
    static let mostOnOnePage = 150
    /// How many of the newest stand on the first page then.
    static let newest = 100
    /// How many a page of a month has at most.
    static let mostOfMonth = 200

    /// Newest first.
    let months: [Month]
    let isPaginated: Bool
    /// What has pages of its own: every month, and what has no day; empty while one page has room for all.
    let apart: [Month]

    init(_ achievements: Achievements, words: any Language) {
        var months: [Month] = []
        for entry in achievements.dated {
            guard let day = entry.day else { continue }
            let parts = day.parts
            let id = "\(parts.year)-\(parts.month < 10 ? "0" : "")\(parts.month)"
            if months.last?.id == id {
                months[months.count - 1].entries.append(entry)
            } else {
                months.append(Month(name: words.month(of: day), id: id, entries: [entry]))
            }
        }
        self.months = months
        isPaginated = achievements.all.count > Self.mostOnOnePage
        let undated = Month(name: words.withoutDay, id: "undated", entries: achievements.undated)
        apart = isPaginated ? months + (undated.entries.isEmpty ? [] : [undated]) : []
    }

    /// What stands on the first page: all of it, or the newest entries.
    var shown: [Month] {
        guard isPaginated else { return months }
        var left = Self.newest
        return months.compactMap { month in
            guard left > 0 else { return nil }
            var month = month
            month.entries = Array(month.entries.prefix(left))
            left -= month.entries.count
            return month
        }
    }

    static func model(_ month: Month, _ context: PageContext) -> ViewModel {
        [
            .name: .text(month.name), .counts: .text(context.words.counts(month.entries)),
            .entries: .many(month.entries.map { $0.model(context) }),
        ]
    }

    /// The months with a page of their own, for the end of the first page.
    func links(_ context: PageContext) -> [ViewModel] {
        apart.map { month in
            context.link(month.name, to: .milestones(of: month.id, 0)).merging([
                .counts: .text(context.words.counts(month.entries))
            ])
        }
    }
}

/// A page for each month, in parts where it was a rich one; none while one page has room for all.
func pages(of months: MilestoneMonths, _ index: SiteIndex) -> [Page] {
    months.apart.flatMap { month in
        Pagination(month.entries, most: MilestoneMonths.mostOfMonth).pages(
            "milestone-month", title: month.name, description: index.words.milestonesDescription(index.siteName),
            part: .milestones, crumbs: [.init(words: index.words.milestones, address: .milestones)],
            address: { .milestones(of: month.id, $0) }
        ) { entries, context in
            [
                .counts: .text(context.words.counts(month.entries)),
                .entries: .many(entries.map { $0.model(context) }),
            ]
        }
    }
}
