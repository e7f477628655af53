package import MentoringModel

/// The agreed terms as the text whose digest is signed (docs/figures.md, "The agreement's ledger and its digest"):
/// the line `v1`, the fields as `key=value`, then each section of the body as `name:` and its text with every run of
/// white space made one blank. What the agreement does not have is left out, and so is an empty section. Lines are
/// joined by a line feed; there is none at the end.
///
/// The digest is the first 12 hexadecimal digits of the SHA-256 of this text in UTF-8 and Unicode's normal form C. Both
/// are the caller's, since they need a library.
package func termsText(of agreement: Agreement) -> String {
    (["v1"] + termsLines(of: agreement).map(\.line)).joined(separator: "\n")
}

/// The lines of the terms after the first, each with the part that it is.
func termsLines(of agreement: Agreement) -> [(part: TermsPart, line: String)] {
    var lines: [(part: TermsPart, line: String)] = []
    func add(_ part: TermsPart, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        lines.append((part, "\(part.rawValue)=\(value)"))
    }
    add(.mentor, list(agreement.mentors.map(\.id.text)))
    add(.mentee, list(agreement.mentees.map(\.id.text)))
    add(.start, agreement.start.map { "\($0.value)" })
    add(.end, agreement.end.map { "\($0.value)" })
    add(.cadence, agreement.cadence.map { plain($0.value.cadenceDays) })
    add(.sessionLength, agreement.sessionLength.map { plain($0.value) })
    add(.responseTime, agreement.responseTime.map { plain($0.value.hours) })
    add(.hoursPerMonth, agreement.hoursPerMonth.map { plain($0.value) })
    add(.focus, list(agreement.focus.map { withSingleBlanks($0.value) }))
    add(.reviewEvery, agreement.reviewEvery.map { plain($0.value.cadenceDays) })
    add(
        .conflictContact,
        agreement.conflictContactTerm.map(withSingleBlanks) ?? agreement.conflictContact.map(\.value.id.text))
    for section in agreement.sections {
        let text = withSingleBlanks(section.text)
        if !text.isEmpty { lines.append((TermsPart(section.kind), "\(section.kind.rawValue):\(text)")) }
    }
    return lines
}

private func list(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: ",") }

/// A number with at most four decimals and a plain minus sign.
private func plain(_ value: Double) -> String {
    decimalText(value).replacingMinusSign
}

extension String {
    fileprivate var replacingMinusSign: String { String(map { $0 == "−" ? "-" : $0 }) }
}

extension Span {
    /// A month counts 30 days.
    var hours: Double {
        switch self {
        case .hours(let hours): hours
        case .days, .months: cadenceDays * 24
        }
    }
}
