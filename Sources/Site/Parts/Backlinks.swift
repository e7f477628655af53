import Clearance
import Localization
import Markdown
import MentoringModel
import Search
import Templates

extension PageContext {
    /// So many are shown at once.
    fileprivate static let shownMentions = 12

    /// With more than this, the rest has pages of its own.
    fileprivate static let mostMentions = 60

    /// The notes that link to a note, for the template `parts/mentions`.
    ///
    /// - Parameters:
    ///   - listed: Paths of notes that the page shows in a place of their own.
    ///   - pair: The place of the pair whose page it is; notes of other pairs stand with their names.
    func backlinks(of note: Note, listed: [String] = [], in pair: Int? = nil) -> ViewModel {
        let list = index.backlinkList(of: note, listed: listed)
        let rows = list.shown.map { row(of: $0, in: pair) }
        let rest = rows.count - Self.shownMentions
        return [
            .mentions: .many(Array(rows.prefix(Self.shownMentions))),
            .moreMentions: .text(rest > 0 ? words.andMore(rest) : nil),
            .otherMentions: .many(Array(rows.dropFirst(Self.shownMentions))),
            .allMentions: .one(list.all(self)),
        ]
    }

    fileprivate func row(of backlink: Backlink, in pair: Int?) -> ViewModel {
        let other = backlink.pair == pair ? nil : backlink.pair.map { index.name(ofPairAt: $0) }
        return [
            .title: .text(backlink.title), .lang: .text(backlink.language),
            .href: .text(index.address(ofNote: backlink.path).map { link(to: $0) }),
            .day: .one(day(backlink.day)),
            .isUntitled: .flag(backlink.isUntitled),
            .kind: .text(words.found(backlink.kind)),
            .pairName: .text(backlink.kind == .agreement ? nil : other),
        ]
    }
}

extension SiteIndex {
    fileprivate func backlinkList(of note: Note, listed: [String]) -> LongList<Backlink> {
        let listed = Set(listed)
        let known = backlinks(of: note).filter { !listed.contains($0.path) && address(ofNote: $0.path) != nil }
        return LongList(.mentions, known, most: PageContext.mostMentions, first: PageContext.shownMentions)
    }

    /// Pages of the notes that link to a note; none where its own page has room for them.
    func backlinkPages(
        of note: Note, on page: Page, listed: @autoclosure () -> [String] = [], in pair: Int? = nil
    ) -> [Page] {
        guard backlinks(of: note).count > PageContext.mostMentions else { return [] }
        return backlinkList(of: note, listed: listed()).pages(of: page, self) { $1.row(of: $0, in: pair) }
    }
}
