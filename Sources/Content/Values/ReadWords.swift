import Foundation
package import MentoringModel

/// The slug of some words, in whatever normal form they are.
package func slug(of words: some StringProtocol) -> Slug? {
    words.utf8.allSatisfy { $0 < 0x80 }
        ? Slug(ofNormalized: words) : Slug(ofNormalized: String(words).precomposedStringWithCanonicalMapping)
}

/// An address that may be linked to from a page.
package func readAddress(_ text: String) -> Result<String, ValueProblem> {
    let lower = text.lowercased()
    let isWhole = ["https://", "http://", "mailto:"].contains { lower.hasPrefix($0) && lower.count > $0.count }
    guard isWhole, !text.contains(where: { $0.isWhitespace || $0 == "<" || $0 == ">" || $0 == "\"" }) else {
        let meant = lower.hasPrefix("www.") && !text.contains(where: \.isWhitespace) ? "https://\(text)" : nil
        return .failure(
            ValueProblem(
                .address, "“\(text)” is not an address that a page may link to", help: meant.map { "write \($0)" },
                meant: meant))
    }
    return .success(text)
}
