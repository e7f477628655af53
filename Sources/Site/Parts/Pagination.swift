import Localization
import Templates

/// A long list in parts, so that each page of it opens at once.
struct Pagination<Item: Sendable>: Sendable {
    /// At least one part; each has one item or more, unless there is none at all.
    let parts: [[Item]]

    init(_ items: [Item], most: Int) {
        var parts: [[Item]] = []
        var begin = 0
        while begin < items.count {
            parts.append(Array(items[begin..<min(begin + most, items.count)]))
            begin += most
        }
        self.parts = parts.isEmpty ? [[]] : parts
    }

    /// Parts that were cut by another measure than the number of items.
    init(cut parts: [[Item]]) { self.parts = parts.isEmpty ? [[]] : parts }

    /// A page for each part, with the steps from one to the next.
    ///
    /// - Parameters:
    ///   - crumbs: The way to each of them; without it the first part is where the way to the others begins.
    ///   - scripts: What sorts or filters the entries, where there are two or more.
    func pages(
        _ template: String, title: String, description: String, part: Page.Part?, crumbs: [Page.Crumb]? = nil,
        scripts: [Address] = [], address: @escaping @Sendable (Int) -> Address,
        content: @escaping @Sendable ([Item], PageContext) -> ViewModel
    ) -> [Page] {
        parts.indices.map { number in
            Page(
                address: address(number), template: template, title: title, description: description, part: part,
                crumbs: crumbs ?? (number > 0 ? [.init(words: title, address: address(0))] : []),
                scripts: parts[number].count > 1 ? scripts : []
            ) { context in
                content(parts[number], context).merging([
                    .steps: .one(steps(number, context, address: address))
                ])
            }
        }
    }

    /// Links to the part before and the one behind, and which of how many this is; `nil` where there is only one.
    func steps(_ number: Int, _ context: PageContext, address: (Int) -> Address) -> ViewModel? {
        guard parts.count > 1 else { return nil }
        return [
            .words: .text(context.words.part(number + 1, of: parts.count)),
            .before: .text(number > 0 ? context.link(to: address(number - 1)) : nil),
            .after: .text(number + 1 < parts.count ? context.link(to: address(number + 1)) : nil),
        ]
    }
}
