import Localization
import MentoringModel
import Templates

/// What people seek and what they offer, skill by skill: a bar to the left for those who seek it, one to the right for
/// those who offer it. What is sought and offered by nobody stands first.
struct SkillsMap {
    typealias Row = SkillCount

    let rows: [Row]
    private let words: any Language

    /// More skills than this are in the table alone.
    private static let limit = 24
    private static let top = 24.0
    private static let rowHeight = 36.0
    /// The longest bar, as a share of the width.
    private static let longest = 0.42

    /// `nil` where nobody seeks anything.
    init?(_ people: [Person], _ index: SiteIndex) {
        func counts(_ skills: (Person) -> [String]) -> [Slug: Int] {
            var counts: [Slug: Int] = [:]
            for person in people {
                for slug in Set(skills(person).compactMap(SiteIndex.slug(ofSkill:))) { counts[slug, default: 0] += 1 }
            }
            return counts
        }
        let sought = counts(\.seeks)
        let offered = counts(\.offers)
        guard !sought.isEmpty else { return nil }
        rows = Set(sought.keys).union(offered.keys)
            .map { slug in
                Row(
                    name: index.skills[slug] ?? slug.words, sought: sought[slug] ?? 0, offered: offered[slug] ?? 0)
            }
            .sorted { left, right in
                let (first, second) = (left.sought - left.offered, right.sought - right.offered)
                return first == second ? left.name < right.name : first > second
            }
        words = index.words
    }

    var chart: Chart {
        let shown = rows.prefix(Self.limit)
        let most = Double(max(1, shown.map { max($0.sought, $0.offered) }.max() ?? 1))
        let height = Self.top + Double(shown.count) * Self.rowHeight + 2
        return Chart(
            picture: SVG.chart(
                height: height, class: "skills-map", title: words.skillsMapTitle,
                description: words.skillsMapDescription(rows),
                [
                    SVG.words(words.sought, class: "tick", at: 0.02, y: 12),
                    SVG.words(words.offered, class: "tick", at: 0.98, y: 12),
                    SVG.line("track", from: (0.5, Self.top), to: (0.5, height - 2)),
                ] + shown.enumerated().flatMap { number, row in drawn(row, number, most: most) }),
            caption: words.skillsMapCaption(shown: shown.count, of: rows.count),
            columns: words.skillsMapColumns,
            rows: rows.map { [$0.name, "\($0.sought)", "\($0.offered)"] })
    }

    private func drawn(_ row: Row, _ number: Int, most: Double) -> [SVG] {
        let y = Self.top + Double(number) * Self.rowHeight
        let left = Double(row.sought) / most * Self.longest
        let right = Double(row.offered) / most * Self.longest
        var parts = [SVG.words(row.name, class: "row-words", at: 0.5, y: y + 13)]
        func bar(_ name: String, from x: Double, _ width: Double) -> SVG {
            SVG(
                "rect",
                [.class(name), .share("x", x), .number("y", y + 18), .share("width", width), .number("height", 11)])
        }
        if row.sought > 0 { parts.append(bar("sought", from: 0.5 - left, left)) }
        if row.offered > 0 { parts.append(bar("offered", from: 0.5, right)) }
        parts += [
            SVG.words("\(row.sought)", class: "count", at: 0.5 - left, shift: -5, y: y + 28, anchor: .end),
            SVG.words("\(row.offered)", class: "count", at: 0.5 + right, shift: 5, y: y + 28, anchor: .start),
        ]
        return parts
    }
}
