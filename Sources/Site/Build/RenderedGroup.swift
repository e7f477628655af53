import Markdown
import Publishing
import Search
import Templates

/// The pages of a group as bytes, with what the rest of the site needs of them.
final class RenderedGroup: Sendable {
    let files: [OutputFile]
    /// Paths of the files that they show or link to.
    let attachments: Set<String>
    /// What the search finds of them.
    let entries: [IndexedEntry]
    let times: [TemplateTime]
    /// What they read.
    let inputs: Set<PageInput>

    /// Makes the pages of a group.
    ///
    /// - Parameter isNoted: Whether to note what they read, since they are kept.
    init(
        _ group: PageGroup, of programme: ProgrammeIndex, templates: TemplateSet, parses: ParsedBodies,
        spool: PageSpool?, isNoted: Bool, clock: (@Sendable () -> Duration)?
    ) throws {
        let record = isNoted ? InputRecord() : nil
        let index = SiteIndex(programme, noting: record, keeping: parses)
        let known = group.entries(index)
        let contents = SearchContents(index: index)
        var files: [OutputFile] = []
        var attachments: Set<String> = []
        var entries: [IndexedEntry] = []
        var times: [TemplateTime] = []
        for page in group.pages(index) {
            let began = clock?()
            let traces = PageTraces()
            let context = PageContext(index: index, address: page.address, traces: traces)
            files.append(
                OutputFile(page, try templates.render(page.template, model(of: page, context)), spool: spool))
            attachments.formUnion(traces.paths)
            if page.isFound, page.address != .notFound {
                var entry = contents.entry(of: page, known[page.address])
                entry.finish(with: traces.prose)
                entries.append(IndexedEntry(entry, labels: entry.labels(index)))
            }
            if let clock, let began {
                times.append(TemplateTime(template: page.template, pages: 1, took: clock() - began))
            }
        }
        for (address, text) in group.files(index) {
            files.append(OutputFile(path: address.path, bytes: Array(text.utf8), spool: spool))
        }
        (self.files, self.attachments, self.entries, self.times) = (files, attachments, entries, times)
        inputs = record?.inputs ?? []
    }
}

extension OutputFile {
    /// The bytes of a page, without the room that it had to grow: all files may be kept until the last one is made.
    init(_ page: Page, _ text: [UInt8], spool: PageSpool?) {
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count + 1) { buffer, count in
            count = buffer.initialize(fromContentsOf: text)
            buffer.initializeElement(at: count, to: UInt8(ascii: "\n"))
            count += 1
        }
        self.init(path: page.address.path, bytes: bytes, spool: spool)
    }
}

/// All that a page's template may show.
func model(of page: Page, _ context: PageContext) -> ViewModel {
    shell(of: page, context).merging(page.content(context))
}
