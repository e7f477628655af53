import Foundation

/// Whether a file is a note that nobody reads as one, such as `talk.md~`, `talk.markdown` or a copy with its front matter:
/// its marks would close nothing.
func looksLikeNote(_ bytes: [UInt8], called path: String) -> Bool {
    let name = (path.split(separator: "/").last ?? "").lowercased()
    let endings = name.split(separator: ".").dropFirst()
    if endings.contains(where: {
        ["md", "markdown", "mdown", "mkd", "mdx", "rmd", "qmd"].contains($0.drop { $0 == "~" })
    }) {
        return true
    }
    if name.hasSuffix("~") || name.hasSuffix("#")
        || ["bak", "swp", "swo", "orig", "tmp", "old"].contains(endings.last ?? "")
    {
        return true
    }
    // Front matter, or a field that says who may read it, near the beginning of a text.
    guard let text = String(validating: bytes.prefix(4096).dropLast(bytes.count > 4096 ? 4 : 0), as: UTF8.self) else {
        return String(decoding: bytes.prefix(512), as: UTF8.self).contains("visibility:")
    }
    let lines = text.split(whereSeparator: \.isNewline)
    return lines.contains { line in
        let words = line.drop { " \t\u{FEFF}\"'".contains($0) }.lowercased()
        guard words.hasPrefix("visibility") else { return false }
        return words.dropFirst("visibility".count).drop { " \t\"'".contains($0) }.hasPrefix(":")
    }
}
