import Markdown

/// A label with what stands behind it, as people write fields into a body: `Duration: 50 min`, `**Date:** 2026-03-12`,
/// `| Energy | 4 |`, `## Next meeting` above a day.
struct FieldLine {
    /// Words of the label, as written.
    var label: String
    var field: FieldLabels.Field
    var value: String
    /// Line of the label.
    var line: Int

    /// Whether the label says that guests follow; behind “With” other things may stand, too.
    var isOfGuests: Bool { !["with", "mit", "besuch"].contains(SectionNames.folded(label)) }

    /// Whether it may be the day of the next session: behind “Next” alone a sentence may stand, “Next: blog post 3 on 2026-02-20”.
    var mayBeNext: Bool {
        guard field.name == "next", label.utf8.count <= 5 else { return true }
        let words = value.lowercased().split(whereSeparator: isBlank).prefix(2).map {
            $0.filter { !",[]<>".contains($0) }
        }
        guard let first = words.first else { return true }
        let isDay =
            DayWords.isWeekday(first) || DayNames.months[first] != nil
            || ["on", "am", "in", "same", "the", "den", "next", "at"].contains(first)
        let isNumber = first.first?.isNumber ?? false
        let isMonthBehind = words.count > 1 && DayNames.months[words[1].filter { $0 != "." }] != nil
        return isDay || isNumber && (first.contains { "-./".contains($0) } || isMonthBehind || words.count == 1)
    }
}

/// Finds such lines in the body of a note.
struct FieldLineScan {
    let log: NoteLog
    let kind: NoteKind

    /// Whether a line may hold a field: a colon or the like stands behind its first words, or it is a heading or bold.
    ///
    /// Bytes are looked at first, since this is asked of every line.
    static func mayHoldField(_ line: Substring) -> Bool {
        guard let first = line.utf8.first(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x3E }) else { return false }
        // Items with a box hold no fields.
        if first == UInt8(ascii: "-"),
            line.utf8.drop(while: { $0 != UInt8(ascii: "-") }).dropFirst(4).first == UInt8(ascii: "]")
        {
            return false
        }
        if first == UInt8(ascii: "#") || first == UInt8(ascii: "*") || first == UInt8(ascii: "_") { return true }
        return beginsWithNext(line) || beginsWithLength(line)
            || line.utf8.prefix(50).contains {
                $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "|") || $0 == 0xEF
            }
    }

    /// Whether the first letters of a line are those of a label of the next session: `Next …`, `Nächste …`, `Naechste …`.
    static func beginsWithNext(_ line: Substring) -> Bool {
        let letters = line.utf8.drop { $0 | 0x20 &- 0x61 >= 26 && $0 != 0xC3 }.prefix(2)
        guard letters.count == 2, let first = letters.first, let second = letters.last else { return false }
        return first | 0x20 == UInt8(ascii: "n") && ("ea".utf8.contains(second | 0x20) || second == 0xC3)
    }

    /// Where a sentence, or a part behind a comma, begins within a line as a label of the next session does: `…, next meeting
    /// Tuesday`.
    ///
    /// Behind one of `signsOfNext`.
    static func startOfNext(in line: Substring) -> Substring.Index? {
        let place: Int? = line.utf8.withContiguousBytes { bytes in
            var index = 0
            while index + 2 < bytes.count {
                let sign = bytes[index]
                index += 1
                // The signs `!`, `,`, `.` and `;`.
                guard sign == 0x2C || sign == 0x2E || sign == 0x3B || sign == 0x21, bytes[index] == 0x20 else {
                    continue
                }
                switch bytes[index + 1] | 0x20 {
                // `AOB: none. Date of next meeting: 11 March`
                case UInt8(ascii: "d"), UInt8(ascii: "t"):
                    let start = line.utf8.index(line.startIndex, offsetBy: index + 1)
                    if isDateOfNext(line[start...]) { return index + 1 }
                // `nex…`, `new…`, `neu…`, `nä…`
                case UInt8(ascii: "n") where index + 3 < bytes.count:
                    let (second, third) = (bytes[index + 2], bytes[index + 3])
                    if second | 0x20 == 0x65, "xwu".utf8.contains(third | 0x20) { return index + 1 }
                    if second == 0xC3, third == 0xA4 { return index + 1 }
                default: break
                }
            }
            return nil
        }
        return place.map { line.utf8.index(line.startIndex, offsetBy: $0) }
    }

    static let signsOfNext = SignSet(".,;!")

    /// Whether some words begin as a label of the next session’s day does: `Date of next meeting`, `Datum des nächsten Treffens`.
    private static func isDateOfNext(_ words: Substring) -> Bool {
        let start = words.prefix(24).lowercased()
        return [
            "date of next", "date of the next", "date of our next", "date and time of next", "donm",
            "datum des nächsten",
            "datum der nächsten", "termin des nächsten", "termin der nächsten", "tag des nächsten",
        ].contains { start.hasPrefix($0) }
    }

    /// Whether a line is short and begins with a verb of a talk, as a line of its own among others may: `talked 45 min`.
    static func beginsWithTalk(_ line: Substring) -> Bool {
        guard line.utf8.count <= 40, let first = line.utf8.first(where: { $0 | 0x20 &- 0x61 < 26 }),
            "tswmcg".utf8.contains(first | 0x20), line.utf8.contains(where: { $0 &- 0x30 < 10 })
        else { return false }
        let words = line.split(whereSeparator: { !$0.isLetter }).prefix(2).map { $0.lowercased() }
        return words.contains { verbsOfTalk.contains($0) }
    }

    private static let verbsOfTalk: Set<String> = [
        "talked", "spoke", "met", "chatted", "took", "lasted", "gesprochen", "telefoniert", "geredet", "dauerte",
    ]

    /// Whether a short line begins with the first letter of a label of a length: `Dauer 45 Min`, `took 50 minutes`.
    private static func beginsWithLength(_ line: Substring) -> Bool {
        guard line.utf8.count <= 60, let first = line.utf8.first(where: { $0 | 0x20 &- 0x61 < 26 }) else {
            return false
        }
        return "dlztwsimceg".utf8.contains(first | 0x20) && LengthWords.mayStand(in: line)
    }

    /// `Duration 45 min`, `took 50 minutes`: a label with a length behind it, and nothing else.
    private func lengthBehindLabel(_ words: Substring) -> (String, FieldLabels.Field, Substring)? {
        guard kind == .session, words.utf8.count <= 60, LengthWords.mayStand(in: words) else { return nil }
        let parts = words.split(whereSeparator: isBlank)
        for count in [3, 2, 1] where parts.count > count {
            let label = words[..<parts[count - 1].endIndex]
            // Numbers behind a name are no part of it.
            guard label.last?.isNumber != true, let field = field(label), field.form == .length else { continue }
            let rest = words[label.endIndex...].drop { isBlank($0) || "–—-=".contains($0) }
            let text = plain(rest)
            guard text.contains(where: \.isLetter), case .one? = ProposedValue.length(text) else { continue }
            return (withoutEmphasis(label), field, rest)
        }
        return nil
    }

    /// The fields on a line; for a label alone its value stands below.
    func fields(on number: Int) -> [FieldLine] {
        guard let line = log.line(number) else { return [] }
        let isHeading = line.drop { isBlank($0) || $0 == ">" }.utf8.first == UInt8(ascii: "#")
        var found: [FieldLine] = []
        let isCut = line.utf8.withContiguousBytes { bytes in
            bytes.contains { $0 == UInt8(ascii: "|") || $0 == 0xC2 || $0 == 0xE2 }
        }
        var parts = isCut ? line.split(whereSeparator: { "|·•".contains($0) })[...] : [line]
        parts.removeAll { $0.allSatisfy(isBlank) }
        if kind == .session, let last = parts.last, let start = FieldLineScan.startOfNext(in: last) {
            // `Meeting closed 18:10. Next: 15 April.`
            parts[parts.endIndex - 1] = last[..<start]
            parts.append(last[start...].prefix(79))
        }
        while let part = parts.popFirst() {
            let words = part.drop { !$0.isLetter }
            // Code is quoted, and a set of fields in braces is another example.
            if part[..<words.startIndex].contains(where: { "`{".contains($0) }) { continue }
            if let (label, field, value) = cut(words) {
                found += pieces(label, field, value, number)
            } else if let field = field(words) {
                let label = withoutEmphasis(words)
                if let next = parts.first {
                    found.append(FieldLine(label: label, field: field, value: plain(next), line: number))
                    parts.removeFirst()
                } else if isHeading || part.contains("**") || part.contains("__") {
                    found.append(FieldLine(label: label, field: field, value: below(number), line: number))
                }
            }
        }
        for index in found.indices where found[index].value.isEmpty { found[index].value = below(number) }
        return found.filter { !$0.value.isEmpty }
    }

    /// The label at the start of some words, and what stands behind it.
    private func cut(_ words: Substring) -> (String, FieldLabels.Field, Substring)? {
        let head = words.prefix(50)
        let mayHoldColon = head.utf8.withContiguousBytes { bytes in
            bytes.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") || $0 == 0xEF }
        }
        if mayHoldColon, let colon = head.firstIndex(where: { ":：=".contains($0) }), !isInTime(colon, of: words),
            let field = field(head[..<colon])
        {
            let label = withoutEmphasis(head[..<colon])
            return (label, field, words[colon...].drop { ":：=*_ \t".contains($0) })
        }
        // `Heard 4`, `Heard – 4`
        if kind == .pulse, let end = head.firstIndex(where: { isBlank($0) || $0 == "(" }),
            let field = field(head[..<end])
        {
            let rest = words[end...].drop { " \t–—-(".contains($0) }
            return rest.first?.isNumber ?? false ? (String(head[..<end]), field, rest) : nil
        }
        if let length = lengthBehindLabel(words) { return length }
        // `Next session on 28 March`
        guard kind == .session, FieldLineScan.beginsWithNext(words), words.count < 80 else { return nil }
        let parts = words.split(whereSeparator: isBlank)
        for count in [3, 2] where parts.count > count {
            let label = words[..<parts[count - 1].endIndex]
            // Numbers behind a name are no part of it: `Next meeting 16.4. 14:00`.
            guard !label.utf8.contains(where: { $0 &- 0x30 < 10 }), let field = field(label), field.form == .day else {
                continue
            }
            var rest = words[label.endIndex...].drop(while: isBlank)
            for joint in ["is ", "ist ", "will be ", "– ", "- ", "— "] where rest.hasPrefix(joint) {
                rest = rest.dropFirst(joint.count)
            }
            guard FieldLineScan.mayBeDay(rest) else { return nil }
            return (withoutEmphasis(label), field, rest)
        }
        return nil
    }

    /// Whether a colon stands between hours and minutes.
    private func isInTime(_ colon: Substring.Index, of words: Substring) -> Bool {
        words[..<colon].last?.isNumber ?? false && words[colon...].dropFirst().first?.isNumber ?? false
    }

    /// Whether some words behind “next meeting” may begin with its day.
    private static func mayBeDay(_ words: Substring) -> Bool {
        let parts = words.lowercased().split(whereSeparator: isBlank).prefix(2)
        guard let first = parts.first else { return false }
        if first.contains(where: \.isNumber) || leadsOfDays.contains(String(first)) { return true }
        let bare = first.filter { $0.isLetter }
        // “So” and “do” are words, too.
        let isSure = bare.count > 2 || first.last == "." || parts.dropFirst().contains { $0.first?.isNumber ?? false }
        return isSure && (DayWords.isWeekday(bare) || DayNames.months[bare] != nil)
    }

    private static let leadsOfDays: Set<String> = [
        "on", "am", "den", "tomorrow", "morgen", "übermorgen", "in", "next", "nächsten", "kommenden",
    ]

    /// The field that some words name; labels have few words.
    private func field(_ label: Substring) -> FieldLabels.Field? {
        guard label.utf8.count <= 60, label.utf8.count(where: { $0 == 0x20 }) <= 5 else { return nil }
        return FieldLabels.field(SectionNames.folded(String(label)), in: kind)
    }

    /// `Date: 2026-03-12, Duration: 50 min` cut where another label begins.
    private func pieces(_ label: String, _ field: FieldLabels.Field, _ value: Substring, _ line: Int) -> [FieldLine] {
        var search = value.prefix(400)
        while let comma = search.firstIndex(where: { ",; \t".contains($0) }) {
            let rest = value[value.index(after: comma)...].drop(while: { !$0.isLetter })
            if rest.prefix(50).contains(":"), let (next, other, behind) = cut(rest) {
                return [FieldLine(label: label, field: field, value: plain(value[..<comma]), line: line)]
                    + pieces(next, other, behind, line)
            }
            search = search[search.index(after: comma)...]
        }
        return [FieldLine(label: label, field: field, value: plain(value), line: line)]
    }

    /// What stands below a label: the next line with words, or the items of a list.
    private func below(_ number: Int) -> String {
        var next = number + 1
        while let line = log.line(next), line.allSatisfy(isBlank), next < number + 3 { next += 1 }
        var values: [String] = []
        while let line = log.line(next), values.count < 12 {
            let words = line.drop { isBlank($0) || $0 == ">" }
            guard let first = words.first, first != "#", first != "|" else { break }
            let isItem = "-*+•".contains(first) && (words.dropFirst().first.map(isBlank) ?? false)
            if !isItem, !values.isEmpty { break }
            values.append(plain(isItem ? words.dropFirst() : words))
            if !isItem { break }
            next += 1
        }
        return values.joined(separator: ", ")
    }

    /// A value without the signs of emphasis, tables and brackets around it.
    private func plain(_ words: some StringProtocol) -> String {
        var text = Substring(trimmed(words))
        while let first = text.first, "*_`(".contains(first) { text.removeFirst() }
        while let last = text.last, "*_`|.;,)".contains(last) || last == "]" && !text.hasSuffix("]]") {
            text.removeLast()
        }
        return trimmed(text)
    }
}
