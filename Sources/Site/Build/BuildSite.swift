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
package func buildSite(
    _ cleared: VisibleProgramme, templates: TemplateSet, memory: SiteMemory? = nil, spool: PageSpool? = nil,
    jobs: Int = 1, clock: (@Sendable () -> Duration)? = nil, readAttachment: (String) throws -> [UInt8]
) throws -> BuiltSite {
    let attachments = try Attachments(of: cleared, read: readAttachment)
    let programme = ProgrammeIndex(
        cleared, in: templates.words, attachments: Set(attachments.published.keys), logo: attachments.logo,
        jobs: jobs)
    let index = SiteIndex(programme)
    let groups = pageGroups(of: index)
    let known = memory?.unchanged(in: programme, templates) ?? [:]
    var rendered = try inParallel(groups, jobs: jobs) { group in
        try known[group.id] ?? RenderedGroup(group, of: programme, templates: templates, spool: spool, clock: clock)
    }
    memory?.remember(
        Dictionary(zip(groups.map(\.id), rendered), uniquingKeysWith: { first, _ in first }), of: programme,
        templates, known: known)
    let found = rendered.flatMap(\.entries)
    for page in searchPages(index, found) {
        let group = PageGroup(id: .search, pages: { _ in [page] })
        rendered.append(try RenderedGroup(group, of: programme, templates: templates, spool: spool, clock: clock))
    }
    var files = rendered.flatMap(\.files)
    try checkAddresses(files)
    var used = rendered.reduce(into: Set<String>()) { $0.formUnion($1.attachments) }
    if let logo = cleared.settings.theme.logo { used.insert(logo.value) }
    for (path, text) in templates.assets {
        let rules = path == "style.css" ? cleared.settings.theme.rules : ""
        files.append(OutputFile(path: "assets/\(path)", text: text + rules))
    }
    for path in used {
        if let bytes = attachments.published[path] {
            files.append(OutputFile(path: Address.attachment(path).path, bytes: bytes))
        }
    }
    files += searchFiles(found, index, jobs: jobs)
    files += dataFiles(cleared)
    files.append(manifest(of: files, cleared))
    files.sort { $0.path < $1.path }
    return BuiltSite(
        files: files, refused: attachments.refused.filter { used.contains($0.path) },
        uncleaned: used.filter { attachments.published[$0].map(mayTellOfItsAuthor) ?? false }.sorted(),
        templateTimes: clock == nil ? [] : sums(of: rendered.flatMap(\.times)))
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

private func checkAddresses(_ pages: [OutputFile]) throws {
    var seen: [String: String] = [:]
    for path in pages.map(\.path).sorted() {
        let folded = SitePath.folded(path)
        if let first = seen[folded] { throw AddressCollision(first: first, second: path) }
        seen[folded] = path
    }
}
