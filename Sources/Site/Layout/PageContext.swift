import Clearance
import Localization
import Markdown
import MentoringModel
import Templates

/// What a page needs while it is made: the index, and its own place, from which its links lead.
struct PageContext {
    let index: SiteIndex
    let address: Address
    /// Notes down which attachments the page leads to, and what the note that it shows says.
    let traces: PageTraces

    var asOf: CalendarDay { index.asOf }
    var audience: Audience { index.audience }
    var settings: ProgrammeSettings { index.settings }
    var words: any Language { index.words }

    func link(to target: Address) -> String {
        // A server shows this page at any address that is not there; links from the root reach home from all of them.
        if address == .notFound, let root = index.rootPath { return root + target.link(from: .home) }
        return target.link(from: address)
    }

    /// `words`, `href`, and no `lang`: the words are in the language of the page, as far as anybody knows.
    func link(_ words: String, to target: Address) -> ViewModel {
        reference(words, to: target)
    }

    /// `words` and, where there is a page, `href`; and `lang` where the words are known to be in another language.
    func reference(_ words: String, to target: Address?, in language: String? = nil) -> ViewModel {
        [.words: .text(words), .href: .text(target.map { link(to: $0) }), .lang: .text(language)]
    }

    func person(_ person: PersonReference) -> ViewModel {
        reference(index.name(of: person), to: index.address(ofPerson: person.id))
    }

    func person(_ reference: PersonReference?) -> ViewModel? { reference.map { person($0) } }

    func people(_ references: [PersonReference]) -> [ViewModel] { listed(references.map { person($0) }) }

    func day(_ day: CalendarDay) -> ViewModel {
        [.iso: .text(day.description), .words: .text(self.words.day(day))]
    }

    func day(_ optional: CalendarDay?) -> ViewModel? { optional.map { day($0) } }

    /// A day with how far it is from the build's day.
    func dayAndDistance(_ day: CalendarDay?) -> ViewModel? {
        day.map { self.day($0).merging([.distance: .text(words.distance(from: asOf, to: $0))]) }
    }

    func skill(_ words: String) -> ViewModel {
        let slug = SiteIndex.slug(ofSkill: words)
        return reference(
            slug.flatMap { index.skills[$0] } ?? words,
            to: slug.flatMap { index.skillPages.contains($0) ? .skill($0.text) : nil })
    }

    func resource(_ id: Slug) -> ViewModel {
        guard let resource = index.resource(id) else { return reference(id.words, to: nil) }
        return reference(resource.name, to: .resource(id.text), in: foreignLanguage(of: resource))
    }

    /// The tag of the language of a resource where it is another than the page's.
    func foreignLanguage(of resource: Resource) -> String? { resource.foreignLanguage(on: words.code) }

    /// Marks the items of a list with `comma` and `and`, so that a template can join them as a sentence does.
    func listed(_ items: [ViewModel]) -> [ViewModel] {
        items.enumerated().map { number, item in
            item.merging([
                .comma: .flag(number < items.count - 2), .and: .flag(number == items.count - 2),
            ])
        }
    }

    /// The address for a link that leaves the site, when it is one that cannot do harm.
    static func outside(_ address: String) -> String? {
        let lower = address.lowercased()
        guard ["https://", "http://", "mailto:", "tel:"].contains(where: { lower.hasPrefix($0) }) else { return nil }
        return address.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
            ? nil : address.replacing(" ", with: "%20")
    }
}

/// What a page leads to and says, noted down while it is made.
final class PageTraces {
    /// The attachments that it leads to.
    private(set) var paths: Set<String> = []
    /// The body of its own note, for the search.
    var prose: [TextPart] = []
    /// The headings of the notes that it leads to, by path: looked up once.
    private var headings: [String: [HeadingPlace]] = [:]

    func use(_ path: String) { paths.insert(path) }

    func headings(of path: String, _ find: () -> [HeadingPlace]) -> [HeadingPlace] {
        if let known = headings[path] { return known }
        let found = find()
        headings[path] = found
        return found
    }
}
