extension Slug {
    /// The key of a skill: two skills are the same when their keys are, and the page of a skill is named by it.
    ///
    /// As the slug of a note, but signs that tell skills apart are words: `C++` is `c-plus-plus`, `C#` is `c-sharp`,
    /// `.NET` is `dot-net`, and `R&D` is `r-and-d`. Case and white space do not matter. `nil` when no letter or digit is
    /// in it. As a file name the key needs `words` in Unicode's normal form C.
    package init?(ofSkill words: some StringProtocol) {
        guard Slug(ofNormalized: words) != nil else { return nil }
        let scalars = Array(words.unicodeScalars)
        var spelled = ""
        for (index, scalar) in scalars.enumerated() {
            let before = index > 0 ? scalars[index - 1] : nil
            let after = index + 1 < scalars.count ? scalars[index + 1] : nil
            if let word = scalar.skillWord(before: before, after: after) {
                spelled += " \(word) "
            } else {
                spelled.unicodeScalars.append(scalar)
            }
        }
        self.init(ofNormalized: spelled)
    }
}

extension Unicode.Scalar {
    /// The word for a sign that is part of a skill's name; `nil` for one that is not.
    fileprivate func skillWord(before: Unicode.Scalar?, after: Unicode.Scalar?) -> String? {
        switch self {
        case "+", "＋": return "plus"
        case "&", "＆": return "and"
        // `#feedback` is a tag.
        case "#", "＃", "♯": return before.map { $0.isPartOfSkill || $0 == self } ?? false ? "sharp" : nil
        // `Node.js` is two words.
        case ".": return !(before?.isPartOfSkill ?? false) && after?.properties.isAlphabetic ?? false ? "dot" : nil
        default: return nil
        }
    }

    private var isPartOfSkill: Bool { properties.isAlphabetic || properties.numericType != nil }
}
