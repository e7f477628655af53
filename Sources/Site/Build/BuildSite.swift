package import Clearance
import Content
import ImageMetadata
import Markdown
import MentoringModel
package import Publishing
import Search
import Templates

/// A finished site, and what of the content it leaves out for safety.
package struct BuiltSite: Sendable {
    /// Sorted by path.
    package var files: [OutputFile]
    /// Attachments that pages link to and that are not published, sorted by path.
    package var refused: [RefusedAttachment]
    /// Attachments that are published with whatever they say of their authors, sorted by path.
    package var uncleaned: [String] = []
    /// By template, sorted by name; empty without a clock.
    package var templateTimes: [TemplateTime] = []
}

/// How long the pages of one template took, their models included.
package struct TemplateTime: Sendable {
    package var template: String
    package var pages: Int
    package var took: Duration
}

/// Makes every file of a site from what one audience may see: a pure function, the same bytes on every machine.
///
/// `readAttachment` gives the bytes of a file by its path below the content folder. Pages are rendered on `jobs` cores; a
/// `clock` is asked before and behind each. Throws `TemplateProblems`, `AddressCollision`, and what `readAttachment` throws.
///
/// - Parameter memory: What builds before this one made with the same templates, for the same audience and day: what read
///   nothing that has changed since is taken from there.
/// - Parameter spool: Where pages wait until all are made; in memory without one.
/// - Parameter isAbandoned: Asked before each group of pages; where it says yes, a `CancellationError` is thrown.
package func buildSite(
    _ cleared: VisibleProgramme, templates: TemplateSet, memory: SiteMemory? = nil, spool: PageSpool? = nil,
    jobs: Int = 1, clock: (@Sendable () -> Duration)? = nil, isAbandoned: (@Sendable () -> Bool)? = nil,
    readAttachment: (String) throws -> [UInt8]
) throws -> BuiltSite {
    let attachments = try Attachments(of: cleared, read: readAttachment)
    let programme = ProgrammeIndex(
        cleared, in: templates.words, attachments: Set(attachments.published.keys), logo: attachments.logo,
        before: ProgrammeIndex.Before(isUsed: memory != nil, index: memory?.index), jobs: jobs)
    let index = SiteIndex(programme)
    let groups = pageGroups(of: index)
    let isKept = memory != nil
    let known = memory?.unchanged(in: programme, templates) ?? SiteMemory.Unchanged()
    let parses = ParsedBodies()
    var rendered = try inParallel(groups, jobs: jobs) { group in
        if let kept = known.groups[group.id] { return kept }
        if isAbandoned?() ?? false { throw CancellationError() }
        return try RenderedGroup(
            group, of: programme, templates: templates, parses: parses, spool: spool, isNoted: isKept, clock: clock)
    }
    let found = rendered.flatMap(\.entries)
    let search =
        try memory?.searchPages(of: found, programme, known: known)
        ?? renderedSearch(
            found, index, programme, templates, known: isKept ? known.searchPages : nil, parses: parses, spool: spool,
            jobs: jobs,
            clock: clock)
    memory?.remember(
        Dictionary(zip(groups.map(\.id), rendered), uniquingKeysWith: { first, _ in first }), search, found,
        of: programme, templates, known: known)
    rendered += search.map(\.group)
    var files = rendered.flatMap(\.files)
    let pages = files.count
    let paths = files.map(\.path)
    var used = rendered.reduce(into: Set<String>()) { $0.formUnion($1.attachments) }
    if let logo = cleared.settings.theme.logo { used.insert(logo.value) }
    let memories = memory?.files ?? FileMemory(spool: spool)
    for (path, text) in templates.assets.sorted(by: { $0.key < $1.key }) {
        let rules =
            switch path {
            case "style.css": cleared.settings.theme.rules
            // Three sheets are enough for a page that is no session.
            case "pages.css": templates.assets["notes.css"] ?? ""
            default: ""
            }
        files.append(memories.file("assets/\(path)", Array((text + rules).utf8)))
    }
    for path in used.sorted() {
        if let bytes = attachments.published[path] {
            files.append(memories.file(Address.attachment(path).path, bytes))
        }
    }
    forEachSearchFile(found, index, memory: memory?.search, jobs: jobs) { file in
        let kept = file.isKept ? memories.kept(file.path) : nil
        files.append(kept ?? memories.file(file.path, file.bytes))
    }
    files += memories.dataFiles(of: programme.told, index, jobs: jobs)
    for (path, text) in filesForCrawlers(paths, index) { files.append(memories.file(path, Array(text.utf8))) }
    files = try memories.inOrder(files, pages: pages)
    // It lists all files but itself.
    let manifest = memories.manifest(of: files, manifestHead(of: cleared))
    files.insert(manifest, at: files.firstIndex { manifest.path < $0.path } ?? files.endIndex)
    return BuiltSite(
        files: files, refused: attachments.refused.filter { used.contains($0.path) },
        uncleaned: used.filter { attachments.published[$0].map(mayTellOfItsAuthor) ?? false }.sorted(),
        templateTimes: clock == nil ? [] : sums(of: rendered.flatMap(\.times)))
}

/// The pages of the search, those made that show something else than before.
///
/// - Parameter known: `nil` where nothing is kept.
private func renderedSearch(
    _ found: [IndexedEntry], _ index: SiteIndex, _ programme: ProgrammeIndex, _ templates: TemplateSet,
    known: [RenderedSearchPage]?, parses: ParsedBodies, spool: PageSpool?, jobs: Int, clock: (@Sendable () -> Duration)?
) throws -> [RenderedSearchPage] {
    let isKept = known != nil
    let known = Dictionary((known ?? []).map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    return try inParallel(searchPages(index, found.map(\.entry)), jobs: jobs) { page in
        if let kept = known[page.page.address], kept.shown == page.shown { return kept }
        let group = PageGroup(id: .search, pages: { _ in [page.page] })
        return RenderedSearchPage(
            address: page.page.address, shown: page.shown,
            group: try RenderedGroup(
                group, of: programme, templates: templates, parses: parses, spool: spool, isNoted: isKept,
                clock: clock))
    }
}

/// The times of the pages of each template, by its name.
private func sums(of times: [TemplateTime]) -> [TemplateTime] {
    var sums: [String: TemplateTime] = [:]
    for time in times {
        sums[time.template, default: TemplateTime(template: time.template, pages: 0, took: .zero)].pages += time.pages
        sums[time.template]?.took += time.took
    }
    return sums.values.sorted { $0.template < $1.template }
}

/// Two pages at one address; on some disks also where only the case of letters differs.
package struct AddressCollision: Error, Hashable, CustomStringConvertible {
    package var first: String
    package var second: String

    package var description: String {
        first == second
            ? "two pages would stand at \(first)"
            : "\(first) and \(second) would be one file on disks that do not tell capital letters"
    }
}

/// Refuses two files at one address.
func checkAddresses(_ pages: ArraySlice<OutputFile>) throws {
    var seen: [String: String] = [:]
    for path in pages.map(\.path).sorted() {
        let folded = SitePath.folded(path)
        if let first = seen[folded] { throw AddressCollision(first: first, second: path) }
        seen[folded] = path
    }
}
