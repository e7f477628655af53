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
package func buildSite(
    _ cleared: VisibleProgramme, templates: TemplateSet, jobs: Int = 1, clock: (@Sendable () -> Duration)? = nil,
    readAttachment: (String) throws -> [UInt8]
) throws -> BuiltSite {
    let attachments = try Attachments(of: cleared, read: readAttachment)
    let index = SiteIndex(
        cleared, in: templates.words, attachments: Set(attachments.published.keys), logo: attachments.logo,
        jobs: jobs)
    var pages = allPages(index)
    var found = SearchContents.entries(of: pages.filter(\.isFound), index, jobs: jobs)
    pages += searchPages(index, found)
    try checkAddresses(pages)
    var files: [OutputFile] = []
    var used: Set<String> = []
    let renderings = try inParallel(pages, jobs: jobs) { page in
        let began = clock?()
        var rendered = try render(page, index: index, templates: templates)
        if let clock, let began { rendered.took = clock() - began }
        return rendered
    }
    for rendered in renderings {
        files.append(rendered.file)
        used.formUnion(rendered.attachments)
    }
    let prose = Dictionary(zip(pages.map(\.address), renderings.map(\.prose)), uniquingKeysWith: { first, _ in first })
    for number in found.indices { found[number].finish(with: prose[found[number].address] ?? []) }
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
        templateTimes: clock == nil ? [] : times(of: pages, renderings))
}

private func times(of pages: [Page], _ renderings: [RenderedPage]) -> [TemplateTime] {
    var times: [String: TemplateTime] = [:]
    for (page, rendered) in zip(pages, renderings) {
        times[page.template, default: TemplateTime(template: page.template, pages: 0, took: .zero)].pages += 1
        times[page.template]?.took += rendered.took
    }
    return times.values.sorted { $0.template < $1.template }
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

private func checkAddresses(_ pages: [Page]) throws {
    var seen: [String: String] = [:]
    for path in pages.map(\.address.path).sorted() {
        let folded = SitePath.folded(path)
        if let first = seen[folded] { throw AddressCollision(first: first, second: path) }
        seen[folded] = path
    }
}

/// Every page of the site, in the order of their kinds.
func allPages(_ index: SiteIndex) -> [Page] {
    var pages = [homePage(index)] + milestonesPages(index)
    pages += peoplePages(index) + networkPages(index) + resourcesPages(index) + [notFoundPage(index)]
    if index.cleared.audience != .pair { pages += reportPages(index) }
    pages += pairsPages(index) + goalsPages(index) + workingPages(index)
    for (number, facts) in index.pairs.enumerated() {
        pages += pairPages(index, number)
        if facts.cleared.isAgreementOpen { pages += agreementPages(index, number) }
        if index.hasGrowthRecord(facts) { pages += growthPages(index, number) }
        if index.hasNextPage(facts) { pages.append(nextPage(index, number)) }
        pages += facts.pair.goals.indices.flatMap { goalPages(index, number, goal: $0) }
        pages += facts.pair.sessions.indices.flatMap { sessionPages(index, number, session: $0) }
    }
    pages += index.cleared.people.flatMap { personPages(index, $0) }
    pages += index.cleared.resources.flatMap { resourcePages(index, $0) }
    pages += index.skillPages.sorted().flatMap { skillPages(index, $0) }
    return pages
}

/// All that a page's template may show.
func model(of page: Page, _ context: PageContext) -> ViewModel {
    shell(of: page, context).merging(page.content(context))
}

private struct RenderedPage: Sendable {
    var file: OutputFile
    /// Paths of the files that it shows or links to.
    var attachments: Set<String>
    /// Its text, for the search.
    var prose: [TextPart]
    var took = Duration.zero
}

/// Renders one page: it needs nothing but the index, so pages can be rendered in any order.
private func render(_ page: Page, index: SiteIndex, templates: TemplateSet) throws -> RenderedPage {
    let traces = PageTraces()
    let context = PageContext(index: index, address: page.address, traces: traces)
    let text = try templates.render(page.template, model(of: page, context))
    // Without the room that the page had to grow: all files are kept until the last one is made.
    let bytes = [UInt8](unsafeUninitializedCapacity: text.count + 1) { buffer, count in
        count = buffer.initialize(fromContentsOf: text)
        buffer.initializeElement(at: count, to: UInt8(ascii: "\n"))
        count += 1
    }
    return RenderedPage(
        file: OutputFile(path: page.address.path, bytes: bytes), attachments: traces.paths, prose: traces.prose)
}
