import Diagnostics
import Markdown

/// The sign before the decimals of a sheet's numbers.
package enum DecimalSign: Character, Sendable {
    case comma = ","
    case point = "."

    var ofThousands: Character { self == .comma ? "." : "," }
}

/// A number as cells of spreadsheets have it, with the marks of their country and what stands around it.
package struct NumberCell {
    private var text: String
    /// The number with its marks.
    private var written: String
    /// What stands in front of it or behind it: `€`, `interviews`.
    package private(set) var unit: String
    /// Whether a letter stands right behind the last digit.
    private var isJoined: Bool

    /// `nil` where no number begins the cell, or stands behind a short sign.
    package init?(_ cell: String) {
        text = trimmed(cell)
        let form = /^([^\d\s\p{L}+\-−–]{1,2}\s*|\p{Lu}{2,3}\s)?([+\-−–]?\d[\d.,'’_ \u{A0}\u{202F}]*)(.*)$/
        guard let match = text.wholeMatch(of: form) else { return nil }
        written = trimmed(String(match.output.2.filter { !"\u{A0}\u{202F}".contains($0) }))
        var rest = trimmed(match.output.3)
        isJoined = match.output.3.first?.isLetter ?? false && match.output.2.last?.isNumber ?? false
        while let last = written.last, ".,_'’".contains(last) {
            written.removeLast()
            rest = last == "." && rest.isEmpty ? rest : "\(last) \(rest)"
        }
        unit = trimmed("\(match.output.1 ?? "") \(rest)")
    }

    /// Whether the unit is one: a word or two, or a sign. `3D-Modell` is no number of something.
    package var hasUnitOfWords: Bool {
        let joined = isJoined ? unit.prefix { $0.isLetter } : ""
        guard joined.isEmpty || joined == unit[...] && unit.count <= 3 && unit == unit.lowercased() else {
            return false
        }
        return isShortUnit
    }

    private var isShortUnit: Bool {
        unit.split(separator: " ").count <= 3
            && unit.allSatisfy { $0.isLetter || " %€$£°/.-".contains($0) }
    }

    /// The sign of decimals that the number can only have; `nil` where it does not tell.
    package var decimalSign: DecimalSign? {
        guard let last = written.last(where: { ",.".contains($0) }) else { return nil }
        let other: Character = last == "," ? "." : ","
        let sign = DecimalSign(rawValue: last)
        if written.contains(other) { return written.count { $0 == last } == 1 ? sign : nil }
        if written.count(where: { $0 == last }) > 1 { return DecimalSign(rawValue: other) }
        let decimals = written.reversed().prefix { $0 != last }.count
        return decimals == 3 && written.count > 4 ? nil : sign
    }

    /// The number in plain digits: by a sign of decimals, or else where it can mean one number only.
    package func digits(by sign: DecimalSign?) -> Result<String, ValueProblem> {
        if let sign = decimalSign ?? sign {
            let parts = written.split(separator: sign.rawValue, omittingEmptySubsequences: false)
            let groups = parts[0].split(omittingEmptySubsequences: false) {
                $0 == sign.ofThousands || "'’_ ".contains($0)
            }
            let areThousands =
                groups.count == 1
                || groups.dropFirst().allSatisfy { $0.count == 3 }
                    && (1...3).contains(groups[0].filter(\.isNumber).count)
            let plain = groups.joined() + (parts.count > 1 ? "." + parts[1] : "")
            if parts.count <= 2, areThousands, let number = plainNumber(plain) {
                return .success(ProposedValue.digits(number))
            }
        }
        if let separated = SeparatedNumber(written) {
            if separated.readings.count == 1, separated.rest.isEmpty { return .success(separated.readings[0]) }
            var problem = separated.problem
            problem.help = "write it without marks between its digits in the spreadsheet"
            return .failure(problem)
        }
        if let number = plainNumber(written) { return .success(ProposedValue.digits(number)) }
        return .failure(ValueProblem(.number, "“\(text)” is not a number"))
    }
}
