import Diagnostics
import Foundation
import Markdown
import MentoringModel

/// A note that a field or an item names.
struct WrittenReference {
    var id: Slug
    /// The name as written, without the marks and the path around it.
    var words: String
    /// The folders of the path, where one was written: `[[people/noor]]`.
    var folders: [Slug] = []
}

/// A reference: an id or a name, with or without `@` or `[[ ]]` around it, or the path of a note.
func readReference(_ text: String) -> Result<WrittenReference, ValueProblem> {
    var words = trimmed(text)
    var isLink = words.contains("/") && !words.contains(" /") && !words.contains("/ ") && !words.contains("://")
    if words.hasPrefix("[["), words.hasSuffix("]]") {
        words = wikiTargets(in: words).first ?? String(words.dropFirst(2).dropLast(2))
        isLink = true
    } else if words.hasPrefix("["), words.hasSuffix(")"), let middle = words.firstRange(of: "](") {
        // `[Noor](../../people/noor.md)`
        words = String(words[middle.upperBound...].dropLast())
        words = words.removingPercentEncoding ?? words
        isLink = true
    }
    // YAML takes `[[people/noor|Noor]]` for lists, so that the brackets are gone.
    isLink = isLink || words.contains("|") && !words.contains(" |")
    var folders: [Slug] = []
    if isLink {
        words = trimmed(words.prefix { !"|#^".contains($0) })
        let parts = words.split(separator: "/").map { trimmed($0) }
        folders = parts.dropLast().compactMap { slug(of: $0) }
        words = parts.last ?? words
    }
    if words.lowercased().hasSuffix(".md") { words.removeLast(3) }
    if words.hasPrefix("@") { words.removeFirst() }
    guard let id = slug(of: words) else {
        return .failure(ValueProblem(.emptySlug, "“\(text)” has no letter or digit in it"))
    }
    return .success(WrittenReference(id: id, words: words, folders: folders))
}
