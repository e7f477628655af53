/// A text as a value of front matter, so that the reader gives it back as it is.
///
/// Plain where that is safe in every place of YAML, also between braces; else in double quotes, with what cannot stand there escaped.
package func yamlText(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
}

/// Letters, digits and what stands among words, without what begins or ends something in YAML.
private func isPlain(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, first.isLetter || first.isNumber,
        last.isLetter || last.isNumber || ".!?%)".contains(last)
    else { return false }
    let hasSafeSigns = text.allSatisfy { $0.isLetter || $0.isNumber || " .!?%/()-–'’+€$£".contains($0) }
    // What other programs read as a yes, a no or nothing is better in quotes.
    let isWord = ["yes", "no", "on", "off", "true", "false", "null", "y", "n"].contains(text.lowercased())
    return hasSafeSigns && !isWord
}

private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        case _ where scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            result += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
