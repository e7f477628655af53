import Markdown

/// Words as Markdown that is read as these words again: one line, without links, marks or HTML of its own.
///
/// It does not protect the beginning of a line; what is written with it stands behind a marker or a quotation mark.
func markdown(_ words: String) -> String {
    var plain = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    plain = wordsOfWikiLinks(in: plain)
    // A wiki link is found in the text behind the escapes, so no escape helps.
    while plain.contains("[[") { plain = plain.replacing("[[", with: "[") }
    let keys = ItemKeys.checklist.union(ItemKeys.days)
    let isMore = ItemReading("@x " + plain, keys: keys, isPerson: { _ in false }).words != plain
    let isStruck = wordsWithoutStrikes(plain) != plain
    let scalars = Array(plain.unicodeScalars).filter { !$0.isControl }
    var text = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
        let before = place > 0 ? scalars[place - 1] : nil
        let after = place + 1 < scalars.count ? scalars[place + 1] : nil
        let isMarkup =
            switch scalar {
            case "\\", "`", "*", "[", "]", "<": true
            // Only where an item of these words would be read as more than words.
            case "(", ")", "@": isMore
            case "-": isMore && place == 0
            case "~": isStruck
            // Two of these mark words, or begin a comment.
            case "=", "%": before == scalar || after == scalar
            // Inside a word an underscore is one.
            case "_": !(before?.isWordPart ?? false && after?.isWordPart ?? false)
            case "&": after.map { $0.isWordPart || $0 == "#" } ?? false
            default: false
            }
        if isMarkup { text.append("\\") }
        text.append(scalar)
    }
    return String(text)
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
    fileprivate var isWordPart: Bool { properties.isAlphabetic || properties.numericType != nil }
}
