import Diagnostics
import Markdown
import MentoringModel

/// A value in another unit than that of its goal, or several amounts where one belongs.
struct OtherAmount {
    var message: String
    var help: String
    var kind: ProblemKind
    /// What it is told of.
    var written: Substring

    /// `nil` where the value is in the unit of the goal, or says nothing of one.
    init?(_ line: LineOfValue, unit: String, metric: String?, isSum: Bool) {
        let key = line.key
        if isSum, let several = line.several {
            (kind, message) = (
                .unreadValue,
                "“\(trimmed(several.second))” may be another amount, and the values of this goal are added up, so this line is not read"
            )
            written = several.second
            help =
                "write \(key): \(ProposedValue.digits(several.total)) if all of it counts, else \(key): "
                + "and the one number that does"
            return
        }
        guard let amount = line.amount else { return nil }
        written = amount.written
        let isSame =
            Units.isSame(amount.unit, unit)
            || unit.lowercased().split(whereSeparator: { !$0.isLetter }).contains { Units.isSame(amount.unit, $0) }
        let proposal = amount.digits(in: unit.isEmpty ? OtherAmount.unit(in: metric) ?? "" : unit)
        if unit.isEmpty {
            // Without a unit the name of what is counted may say one: `hours practised`.
            guard let proposal, amount.isCompound || Double(proposal) != amount.number else { return nil }
            (kind, message) = (.unit, "“\(amount.written)” is not in what the goal counts")
            help = "write \(key): \(proposal)"
            return
        }
        guard !isSame || amount.isCompound else { return nil }
        // `7 minutes late to the last one` of talks
        if amount.isTimeInWords, !Units.sayTime(unit) { return nil }
        (kind, message) = (
            .unit,
            amount.isCompound
                ? "“\(amount.written)” is a length of time, but the goal is in “\(unit)”"
                : "this is in “\(amount.unit)”, but the goal is in “\(unit)”"
        )
        help = proposal.map { "write \(key): \($0)" } ?? "write the number in \(unit)"
    }

    /// The unit of time that the name of what is counted says.
    private static func unit(in metric: String?) -> String? {
        (metric ?? "").split { !$0.isLetter }.first { ["hour", "minute"].contains(Units.name(of: $0)) && $0.count > 2 }
            .map(String.init)
    }
}

extension NoteReader {
    /// Looks at the unit behind a value: one that is the goal's under another name is replaced, another is told of.
    ///
    /// - Returns: What a session remembers until the goal is known; `nil` where the value is told of.
    func reportAmount(
        _ words: inout Substring, _ terms: ValueTerms, key: String, _ day: CalendarDay, _ item: BodyReading.Item
    ) -> LineOfValue? {
        guard words.utf8.contains(where: { $0 | 0x20 &- 0x61 < 26 || ",;+&".utf8.contains($0) || $0 >= 0xC2 }) else {
            return LineOfValue(line: item.source.line, key: key)
        }
        let line = LineOfValue(
            line: item.source.line, key: key, amount: WrittenAmount(words),
            several: SeveralAmounts(ownWords(words, item)))
        guard let unit = terms.unit else { return line }
        if let other = OtherAmount(line, unit: unit, metric: terms.metric, isSum: terms.isSum) {
            log.add(
                other.kind, at: log.find(other.written, from: item.source.line), width: other.written.count,
                other.message,
                help: other.help)
            return nil
        }
        if let amount = line.amount ?? WrittenAmount(words, inNoun: unit), !unit.isEmpty,
            Units.isSame(amount.unit, unit)
        {
            words = "\(amount.written.prefix { $0.isNumber || $0 == "." }) \(unit)\(amount.rest)"[...]
        }
        return line
    }

    /// What a value says without the note in another cell, which stands behind a comma.
    private func ownWords(_ words: Substring, _ item: BodyReading.Item) -> Substring {
        guard body.outline.blocks[item.block].kind != .item, let end = words.firstRange(of: ", ") else { return words }
        return words[..<end.lowerBound]
    }

    /// Tells of a value that is a length of time in words: `half an hour on the train`.
    func reportLengthInWords(_ note: String, _ unit: String?, key: String, _ item: BodyReading.Item) -> Bool {
        guard let unit, !note.isEmpty, Units.name(of: unit) == "hour" || Units.name(of: unit) == "minute" else {
            return false
        }
        let parts = note.split(separator: " ", maxSplits: 6, omittingEmptySubsequences: true)
        for count in stride(from: min(6, parts.count), through: 2, by: -1) {
            let written = note[..<parts[count - 1].endIndex]
            guard let minutes = LengthWords.minutes(String(written)),
                let digits = Units.digits(ofMinutes: minutes, in: unit)
            else { continue }
            reportValue(
                item, "this value is not written in digits, so it is not read", help: "write \(key): \(digits)")
            return true
        }
        return false
    }
}
