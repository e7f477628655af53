import Diagnostics

/// A number at the start of a text with other marks between its digits than a point: `10,000`, `2,5`, `10 000`,
/// `1.234,56`.
///
/// None of them is read: whether a comma stands before thousands or decimals depends on the country, and a figure must
/// not be made of half a number.
struct SeparatedNumber {
    /// The number with its marks, as written.
    var written: String
    /// What it can mean, in plain digits.
    var readings: [String]
    /// What stands behind it, without blanks around it.
    var rest: String

    /// `nil` where the text does not begin with such a number.
    init?(_ text: String) {
        let characters = Array(text)
        var end = 0
        if let first = characters.first, "+-−–".contains(first) { end = 1 }
        let sign = characters[..<end].contains { "-−–".contains($0) } ? "-" : ""
        var groups: [String] = []
        var marks: [Character] = []
        func digits(from start: Int) -> String {
            String(characters[start...].prefix { $0.isASCII && $0.isNumber })
        }
        while end < characters.count {
            let group = digits(from: end)
            guard !group.isEmpty else { return nil }
            groups.append(group)
            end += group.count
            guard end + 1 < characters.count, isMark(characters[end]), !digits(from: end + 1).isEmpty else { break }
            // `10 000` is one number, `12 3` is not.
            if characters[end] == " ", digits(from: end + 1).count != 3 { break }
            marks.append(characters[end])
            end += 1
        }
        guard !groups.isEmpty,
            marks.contains(where: { $0 != "." && $0 != "_" }) || SeparatedNumber.isThousands(groups, marks)
        else { return nil }
        written = String(characters[..<end])
        rest = String(characters[end...].drop { $0 == " " })
        let behind = groups.dropFirst()
        let whole = sign + groups.joined()
        var readings: [String] = []
        // Groups of three digits behind a first one that is no zero are thousands, whatever stands between them.
        if groups[0].count <= 3, groups[0] != "0", behind.allSatisfy({ $0.count == 3 }), Set(marks).count == 1 {
            readings.append(whole)
        }
        // The last mark is that of the decimals, where it is a comma or point and the only one of its kind.
        if let last = marks.last, last == "," || last == ".", marks.dropLast().allSatisfy({ $0 != last }),
            groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 })
        {
            var decimals = groups[groups.count - 1]
            while decimals.last == "0" { decimals.removeLast() }
            readings.append(sign + groups.dropLast().joined() + (decimals.isEmpty ? "" : "." + decimals))
        }
        self.readings = readings
    }

    /// `10.000` and `1.500`: nobody writes three decimals that end in a zero.
    private static func isThousands(_ groups: [String], _ marks: [Character]) -> Bool {
        if marks.count > 1 { return marks.allSatisfy { $0 == "." } }
        return marks == ["."] && groups[0].count <= 3 && groups[0] != "0" && groups[1].count == 3
            && groups[1].last == "0"
    }

    var problem: ValueProblem {
        let meant = readings.joined(separator: " or ")
        guard let first = readings.first else {
            return ValueProblem(
                .number, "“\(written)” is not a number", help: "decimals have a point; thousands may have _: 1_000")
        }
        let underscored = first.count > 3 && !first.contains(".") ? SeparatedNumber.underscored(first) : nil
        let ways = [first, underscored].compactMap(\.self) + readings.dropFirst()
        return ValueProblem(
            .number, "“\(written)” \(readings.count > 1 ? "could be" : "is not a number here; it looks like") \(meant)",
            help: "write \(ways.joined(separator: " or "))")
    }

    /// `10000` as `10_000`.
    private static func underscored(_ digits: String) -> String {
        var text = ""
        for (place, digit) in digits.reversed().enumerated() {
            if place > 0, place % 3 == 0, digit != "-" { text.append("_") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}

/// What stands between the digits of a number.
private func isMark(_ character: Character) -> Bool {
    character == "," || character == "." || character == "_" || character == " " || "'’‘`´˙".contains(character)
}
