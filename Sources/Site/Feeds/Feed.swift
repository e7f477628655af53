import Localization
import MentoringModel
import Templates

/// What was achieved lately, as an Atom feed (RFC 4287): goals, milestones and wins that this audience may read, newest first.
///
/// Its days are those of the notes. `nil` where nothing with a day was achieved: then no page leads to a feed either
/// (`SiteParts.hasFeed`).
func feed(_ index: SiteIndex) -> String? {
    let entries = Achievements(index).dated.prefix(mostOfFeed)
    let updated = entries.compactMap { $0.updated(asOf: index.asOf) }.max()
    guard let updated else { return nil }
    let title = index.words.feedTitle(singleLine(index.siteName))
    let audience = ([index.audience.rawValue] + (index.audience == .pair ? index.members.map(\.id.text) : []))
    var text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(escapedForMarkup(index.words.code))">
        <title>\(escapedForMarkup(title))</title>
        <id>urn:uuid:\(stableID("feed", index.settings.name ?? "", audience.joined(separator: " ")))</id>
        <updated>\(updated)T00:00:00Z</updated>
        <author><name>\(escapedForMarkup(singleLine(index.siteName)))</name></author>
        <link rel="alternate" type="text/html" href="\(escapedForMarkup(index.addressInFile(.milestones)))"/>

        """
    if index.rootAddress != nil {
        text += "<link rel=\"self\" type=\"application/atom+xml\" href=\""
        text += escapedForMarkup(index.addressInFile(.feed)) + "\"/>\n"
    }
    var ids: [String: Int] = [:]
    for entry in entries {
        guard let day = entry.day, let updated = entry.updated(asOf: index.asOf) else { continue }
        let key = ([entry.kind.rawValue, entry.pair.id.text] + entry.key).joined(separator: "\n")
        // The same words twice are two entries.
        ids[key, default: 0] += 1
        let id = stableID("achieved", key, String(ids[key] ?? 1))
        let kind = index.words.achievement(entry.kind)
        let of = [index.name(of: entry.pair), entry.who.map(index.name(of:))].compactMap(\.self)
        text += """
            <entry>
            <title>\(escapedForMarkup("\(kind): \(singleLine(entry.words))"))</title>
            <id>urn:uuid:\(id)</id>
            <published>\(day)T00:00:00Z</published>
            <updated>\(updated)T00:00:00Z</updated>
            <link rel="alternate" type="text/html" href="\(escapedForMarkup(index.addressInFile(entry.address ?? .pair(entry.pair.id.text))))"/>
            <category term="\(escapedForMarkup(entry.kind.rawValue))" label="\(escapedForMarkup(kind))"/>
            <summary>\(escapedForMarkup(singleLine(of.joined(separator: " · "))))</summary>
            </entry>

            """
    }
    return text + "</feed>\n"
}

/// How many entries a feed has at most.
private let mostOfFeed = 50

extension Achievements.Entry {
    /// The day on which something of it was written last: when it was achieved, or when somebody gave thanks for it.
    fileprivate func updated(asOf: CalendarDay) -> CalendarDay? {
        day.map { day in celebrated.map { $0 > day && $0 <= asOf ? $0 : day } ?? day }
    }
}

extension SiteIndex {
    /// How a file at the root of the site names a page: by its whole address where that is known.
    func addressInFile(_ target: Address) -> String { (rootAddress ?? "") + target.link(from: .feed) }
}
