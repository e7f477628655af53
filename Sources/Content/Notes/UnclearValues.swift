import Diagnostics
import Markdown
import MentoringModel

// Values under Updates of a goal that leave open which number is meant, or whether it was reached at all.
extension NoteReader {
    /// Tells of a value that is struck through, or whose box is open: it was not reached.
    func reportNotReached(_ item: BodyReading.Item, _ day: CalendarDay) -> Bool {
        if item.text.reading.isStruck {
            reportValue(
                item, "this value is struck through, so it is not read", help: "take the line out, or the signs ~~")
            return true
        }
        guard let marker = item.text.marker, marker != .done else { return false }
        reportValue(
            item, "the box of this value is \(marker == .cancelled ? "cancelled" : "open"), so it is not read",
            help: "take the box away where the value was reached on \(day), or else the line")
        return true
    }

    /// Tells of a value whose number does not stand right behind its day, or of several numbers.
    ///
    /// - Parameter words: What stands behind the day.
    func reportUnclearValue(_ words: Substring, on day: CalendarDay, unit: String, _ item: BodyReading.Item) -> Bool {
        guard words.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return false }
        let rest = words.drop { isBlank($0) || ":=→–—|-".contains($0) }
        guard let first = rest.first else { return false }
        if let (last, behind) = endOfDays(words) {
            let number = SaidValue.onlyNumber(in: behind)
            reportValue(
                item, "this value has more than one day, so it is not read",
                help: "write the day on which it was counted: - \(last): \(number ?? "…")")
            return true
        }
        if let found = numberMeant(rest, first, unit) {
            reportValue(
                item, "the value does not stand right behind its day, so it is not read",
                help: "write - \(day): \(found)")
            return true
        }
        if let (remark, number) = numberBehindRemark(rest) {
            reportValue(
                item, "the value does not stand right behind its day, so it is not read",
                help: "write - \(day): \(number) (\(remark))")
            return true
        }
        guard first.isNumber, isSeveralNumbers(rest) else { return false }
        reportValue(
            item, "this leaves open which value is meant, so it is not read",
            help: "keep the one number that was reached: - \(day): …")
        return true
    }

    /// The number behind a remark to the day: `(Sunday): 3`, `(evening) 4`, `after lunch: 4`, `abends: 3`.
    private func numberBehindRemark(_ rest: Substring) -> (remark: String, number: String)? {
        var remark: Substring
        var behind: Substring
        if let first = rest.first, "([".contains(first), let close = rest.firstIndex(where: { ")]".contains($0) }) {
            (remark, behind) = (rest[..<close].dropFirst(), rest[close...].dropFirst())
        } else if let first = rest.first, first.isLetter, let colon = rest.firstIndex(of: ":") {
            (remark, behind) = (rest[..<colon], rest[colon...].dropFirst())
            guard !remark.contains(where: \.isNumber), !isPerson(trimmed(remark)) else { return nil }
        } else {
            return nil
        }
        behind = behind.drop { isBlank($0) || ":=–—-".contains($0) }
        guard remark.contains(where: \.isLetter), remark.split(whereSeparator: isBlank).count <= 3,
            behind.first?.isNumber ?? false,
            let number = SaidValue.onlyNumber(in: behind.prefix { !",;(".contains($0) })
        else { return nil }
        return (trimmed(remark), number)
    }

    /// The second day of `2026-02-27 to 2026-03-01`, and what stands behind it.
    private func endOfDays(_ words: Substring) -> (CalendarDay, Substring)? {
        var rest = words.drop { isBlank($0) || ":–—-→".contains($0) }
        for joint in ["to ", "bis ", "until ", "till ", "and ", "und "] where rest.lowercased().hasPrefix(joint) {
            rest = rest.dropFirst(joint.count)
        }
        guard rest.first?.isNumber ?? false, let day = CalendarDay(rest.prefix(10)) else { return nil }
        return (day, rest.dropFirst(10).drop { isBlank($0) || ":=–—-".contains($0) })
    }

    /// The number that is meant where other words or numbers stand before it.
    private func numberMeant(_ rest: Substring, _ first: Character, _ unit: String) -> String? {
        let parts = rest.split(whereSeparator: isBlank)
        if first.isNumber {
            if let behind = behindTime(parts) { return behind }
            return numberOfUnit(rest, parts, unit)
        }
        // `(27)`
        if first == "(", rest.last == ")", rest.dropFirst().dropLast().allSatisfy(\.isNumber) {
            return String(rest.dropFirst().dropLast())
        }
        guard rest.utf8.count <= 60, let number = SaidValue.onlyNumber(in: rest) ?? numberInsteadOf(parts) else {
            return nil
        }
        // `posts 25`, `Noor: 44`
        let before = trimmed(rest.prefix { !$0.isNumber }.filter { !":=(".contains($0) })
        let isUnit = !unit.isEmpty && before.lowercased() == unit.lowercased()
        if isUnit || isPerson(before) || numberInsteadOf(parts) != nil { return number }
        // `we now have 53`, `so 54`: the number ends the sentence.
        guard let place = parts.lastIndex(where: { $0.first?.isNumber ?? false }), place > 0,
            place == parts.count - 1
                || place == parts.count - 2 && parts[place + 1].lowercased().hasPrefix(unit.lowercased())
                    && !unit.isEmpty
        else { return nil }
        let lead = parts[place - 1].lowercased().filter(\.isLetter)
        if WordsBeforeValue.leads.contains(lead) { return number }
        let before2 = place > 1 ? parts[place - 2].lowercased().filter(\.isLetter) : ""
        return ["at", "bei", "auf"].contains(lead) && WordsBeforeValue.before.contains(before2) ? number : nil
    }

    /// The value behind a time of day: `10:00: 42`.
    private func behindTime(_ parts: [Substring]) -> String? {
        let time = parts[0].prefix { $0 != "," }
        let numbers = time.split(separator: ":", omittingEmptySubsequences: true)
        guard time.contains(":"), numbers.count == 2, numbers[1].count == 2,
            numbers.allSatisfy({ $0.allSatisfy(\.isNumber) }),
            let hour = Int(numbers[0]), hour < 24
        else { return nil }
        var rest = parts.dropFirst()
        if let word = rest.first?.lowercased().filter(\.isLetter), ["am", "pm", "uhr", "h"].contains(word) {
            rest.removeFirst()
        }
        return rest.first.flatMap { SaidValue.onlyNumber(in: $0) }
    }

    /// `2 drafts, 24 posts` of a goal that counts posts.
    private func numberOfUnit(_ rest: Substring, _ parts: [Substring], _ unit: String) -> String? {
        guard !unit.isEmpty, parts.count > 3 else { return nil }
        func isUnit(_ word: Substring) -> Bool {
            word.lowercased().filter { $0.isLetter || $0 == "%" } == unit.lowercased()
        }
        // Another noun stands right behind the first number, and the number of the unit right behind that.
        guard parts[1].first?.isLetter ?? false, !isUnit(parts[1]), ValueWords.Change(rest) == nil,
            !["of", "von", "to", "auf", "from", "up"].contains(parts[1].lowercased())
        else { return nil }
        let isJoined = parts.count > 4 && ["and", "und", "+", "&"].contains(parts[2].lowercased())
        let place = isJoined ? 3 : 2
        guard isJoined || ",;".contains(parts[1].last ?? " "), isUnit(parts[place + 1]) else { return nil }
        return SaidValue.onlyNumber(in: parts[place]).map { "\($0) \(unit)" }
    }

    /// The second number of `not 33 but 34`.
    private func numberInsteadOf(_ parts: [Substring]) -> String? {
        let words = parts.map { $0.lowercased() }
        guard words.contains("not") || words.contains("nicht"),
            let place = words.firstIndex(where: { $0 == "but" || $0 == "sondern" }), place + 1 < parts.count
        else { return nil }
        return SaidValue.onlyNumber(in: parts[place + 1])
    }

    /// `5 5`, `59; 60`, `10 (11)`: numbers and nothing else.
    private func isSeveralNumbers(_ rest: Substring) -> Bool {
        guard rest.utf8.count <= 40, ValueWords.Change(rest) == nil, SeparatedNumber(String(rest)) == nil else {
            return false
        }
        let isPlain = rest.allSatisfy { $0.isNumber || ".,;()[]".contains($0) || isBlank($0) }
        return isPlain && rest.split { !$0.isNumber && $0 != "." && $0 != "," }.count > 1
    }

    /// Tells of a value whose day stands behind other words: `Noor 2026-02-22: 44`.
    func reportDayBehindWords(_ item: BodyReading.Item, _ words: String) -> Bool {
        let days = ItemToken.tokens(in: words).filter { $0.kind == .day }
        guard days.count == 1, let day = CalendarDay(days[0].text), let range = words.firstRange(of: days[0].text),
            let number = SaidValue.onlyNumber(
                in: words[range.upperBound...].drop { isBlank($0) || ":=–—-".contains($0) })
        else { return false }
        let before = trimmed(words[..<range.lowerBound].filter { !"([:".contains($0) })
        guard before.split(separator: " ").count <= 3 else { return false }
        body.account.settle(item.block, left: [])
        reportValue(
            item, "this value does not begin with its day, so it is not read",
            help: "write - \(day): \(number)" + (before.isEmpty ? "" : " (\(before))"))
        return true
    }
}

private enum WordsBeforeValue {
    /// Words that lead to the number which was reached.
    static let leads: Set<String> = [
        "have", "now", "so", "total", "reached", "makes", "haben", "nun", "jetzt", "also", "insgesamt", "macht", "sind",
        "are", "erreicht",
    ]
    static let before: Set<String> = [
        "we", "are", "am", "is", "now", "currently", "still", "stand", "wir", "sind", "bin", "stehen", "liegen",
        "jetzt",
        "nun", "aktuell", "derzeit", "im",
    ]
}
