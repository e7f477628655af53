package import MentoringModel

/// The digests of an agreement's terms: of all of them, and of each part.
package struct TermsDigest: Hashable, Sendable {
    /// 12 hexadecimal digits.
    package var whole: String
    /// 6 hexadecimal digits each; only the parts that the agreement has.
    package var parts: [TermsPart: String]

    package init(whole: String, parts: [TermsPart: String] = [:]) {
        self.whole = whole
        self.parts = parts
    }

    /// - Parameter digest: Gives 12 hexadecimal digits of a text.
    package init(of agreement: Agreement, digest: (String) -> String) {
        whole = digest(termsText(of: agreement))
        parts = Dictionary(grouping: termsLines(of: agreement), by: \.part).mapValues { lines in
            String(digest(lines.map(\.line).joined(separator: "\n")).prefix(6))
        }
    }

    /// The parts as a signature has them: `mentor=1f3a9c hopes=09be7d`, in the order of the terms.
    package var partsText: String {
        TermsPart.allCases.compactMap { part in parts[part].map { "\(part.rawValue)=\($0)" } }.joined(separator: " ")
    }
}

/// A part of the terms that is not as it was when somebody signed.
package struct TermsChange: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case changed, added, removed
    }
    package var part: TermsPart
    package var kind: Kind

    package init(part: TermsPart, kind: Kind) {
        self.part = part
        self.kind = kind
    }

    /// What differs between the parts that were signed and those that stand now, in the order of the terms; nothing
    /// where the signature does not name its parts.
    static func changes(from signed: [TermsPart: String], to now: [TermsPart: String]) -> [TermsChange] {
        guard !signed.isEmpty else { return [] }
        return TermsPart.allCases.compactMap { part in
            switch (signed[part], now[part]) {
            case (let before?, let after?): before == after ? nil : TermsChange(part: part, kind: .changed)
            case (nil, _?): TermsChange(part: part, kind: .added)
            case (_?, nil): TermsChange(part: part, kind: .removed)
            case (nil, nil): nil
            }
        }
    }
}
