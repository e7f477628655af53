/// Text as it stands in HTML, also between quotes.
func escaped(_ text: String) -> String {
    var markup = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": markup += "&amp;"
        case "<": markup += "&lt;"
        case ">": markup += "&gt;"
        case "\"": markup += "&quot;"
        case "'": markup += "&#39;"
        // No page may hold it, and a browser would put another sign in its place.
        case "\0": markup += "\u{FFFD}"
        default: markup.unicodeScalars.append(scalar)
        }
    }
    return markup
}
