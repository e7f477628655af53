import Diagnostics
import Markdown
import MentoringModel

// Values of goals that stand in bodies: items and tables under Updates of a goal, items under Progress of a session.
extension NoteReader {
    /// `- 2026-03-01: 12 (confidence 7) first full week`, and rows of a table, under Updates of a goal.
    func writtenUpdates(of goal: Goal) -> [ProgressEntry] {
        let terms = ValueTerms(goal)
        let items = body.items(in: .updates).compactMap { item -> ProgressEntry? in
            var words = item.text.reading.words[...]
            let first = dayBeforeColon(words.prefix { !isBlank($0) })
            let written = dayBetweenSigns(first)
            let isInOtherOrder = written.utf8.contains(UInt8(ascii: ".")) || written.utf8.contains(UInt8(ascii: "/"))
            guard isDayInDigits(written), !isInOtherOrder || !saysDay(item, from: goal) else {
                reportValueWithoutDay(item, of: goal)
                return nil
            }
            switch readDay(String(written)) {
            case .failure(let problem):
                body.account.settle(item.block, left: [])
                log.add(
                    problem.kind, at: log.find(written, from: item.source.line), width: written.count,
                    problem.message, help: problem.help)
                return nil
            case .success(let day):
                body.account.settle(item.block, left: [])
                words = words[first.endIndex...]
                if reportNotReached(item, day) || reportUnclearValue(words, on: day, unit: terms.unit ?? "", item) {
                    return nil
                }
                return entry(goal.id, day, words, terms, key: "- \(day)", item)
            }
        }
        reportValuesInNumberedItems(of: goal)
        return items + tableOfUpdates(of: goal)
    }

    /// Whether an item says one day and a number behind it: `30.4.2026: 4`.
    private func saysDay(_ item: BodyReading.Item, from goal: Goal) -> Bool {
        guard case .one? = SaidValue(item.text.reading.words, from: goal.start?.value)?.day else { return false }
        return true
    }

    /// The day of a word in which the value is glued to it: `2026-02-26:47`.
    private func dayBeforeColon(_ word: Substring) -> Substring {
        guard word.utf8.count > 11, CalendarDay(word.prefix(10)) != nil, word.dropFirst(10).first == ":" else {
            return word
        }
        let value = word.dropFirst(11)
        return value.allSatisfy { $0.isNumber || ".,".contains($0) } ? word.prefix(11) : word
    }

    /// A word without what people put around a day: `(2026-03-07)`, `[[2026-03-07]]:`, `**2026-03-07:**`.
    private func dayBetweenSigns(_ word: Substring) -> Substring {
        let start = word.drop { "([*_`".contains($0) }
        var day = start.prefix { $0 != "|" }
        while let last = day.last, ":：–-)]*_`".contains(last) { day = day.dropLast() }
        return day
    }

    /// Whether a word was meant as a day: digits with hyphens, slashes or more than one dot between them.
    private func isDayInDigits(_ word: Substring) -> Bool {
        guard word.first?.isNumber ?? false else { return false }
        let parts = word.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
        guard parts.allSatisfy({ $0.allSatisfy(\.isNumber) || parts.count == 3 && $0.count > 2 }) else { return false }
        if parts.count == 2 { return parts[0].count == 4 && word.contains("-") }
        return parts.count > 2 && parts[2].count > 1
    }

    /// `- [[lead-billing]]: 12` under Progress of a session.
    func writtenProgress(on day: CalendarDay) -> [ProgressEntry] {
        body.items(in: .progress).compactMap { item in
            let words = item.text.reading.words[...]
            let isLink = words.hasPrefix("[[")
            let end = isLink ? words.firstRange(of: "]]")?.upperBound : words.firstIndex { ":=→".contains($0) }
            guard let end, case .success(let reference) = readReference(String(words[..<end])) else {
                reportValueWithoutGoal(item)
                return nil
            }
            let rest = words[end...]
            if reportDayBesideGoal(item, words[..<end], rest, on: day) { return nil }
            // A sentence with a colon in it is no value.
            let value = rest.drop { isBlank($0) || ":=→–-".contains($0) }
            guard let first = value.first, first.isNumber || "+-−".contains(first) else {
                if !value.isEmpty, checkedValue(value, for: "- [[\(reference.id)]]", item) == nil {
                    body.account.settle(item.block, left: [])
                    return nil
                }
                if isLink {
                    reportValue(item, "this goal has no value here", help: "write - [[\(reference.id)]]: 12")
                }
                body.leave(item)
                return nil
            }
            body.account.settle(item.block, left: [])
            mention(.goal, [Written(reference.id, at: item.source)])
            return entry(reference.id, day, rest, ValueTerms(), key: "- [[\(reference.id)]]", item)
        }
    }

    /// `interviews (2026-03-10): 7`: a value of a session counts on its day.
    private func reportDayBesideGoal(
        _ item: BodyReading.Item, _ goal: Substring, _ rest: Substring, on day: CalendarDay
    ) -> Bool {
        guard let token = ItemToken.tokens(in: String(goal)).first(where: { $0.kind == .day }),
            let said = SaidValue(String(rest), from: nil), let other = CalendarDay(token.text)
        else { return false }
        body.account.settle(item.block, left: [])
        let name = trimmed(goal.replacing(token.text, with: "").filter { !"()[],".contains($0) })
        reportValue(
            item, "a day stands beside the goal, so this value is not read",
            help: other == day
                ? "write - [[\(slug(of: name)?.text ?? "goal")]]: \(said.number)"
                : "write - \(other): \(said.number) below \(heading(.updates)) of the goal; here a value counts on \(day)"
        )
        return true
    }

    /// A value with what is said of it, behind its day or goal.
    private func entry(
        _ goal: Slug, _ day: CalendarDay, _ words: Substring, _ terms: ValueTerms, key: String, _ item: BodyReading.Item
    ) -> ProgressEntry? {
        let unit = terms.unit
        var entry = ProgressEntry(goal: goal, day: day, value: nil, source: item.source)
        entry.by = owner(of: item)
        if let text = item.text.confidence { entry.confidence = confidence(readConfidence(text), text, item) }
        var rest = words.drop { isBlank($0) || ":=→–|".contains($0) }
        if rest.hasPrefix("- ") { rest = rest.dropFirst(2) }
        guard let checked = checkedValue(rest, for: key, item, isSum: terms.isSum) else { return nil }
        rest = checked
        guard let known = reportAmount(&rest, terms, key: key, day, item) else { return nil }
        let share = ValueShare(rest)
        if let share {
            if unit != nil, let problem = share.problem(terms.target) {
                report(problem, share.written, item)
                return nil
            }
            rest = share.plain[...]
        }
        var (value, note) = cutValue(rest, unit: unit)
        guard !value.isEmpty else {
            let note = trimmed(rest)
            if reportLengthInWords(note, unit, key: key, item) { return nil }
            if note.isEmpty, entry.confidence == nil {
                reportValue(item, "this day has no value", help: "write \(day): 12")
                return nil
            }
            entry.note = note.isEmpty ? nil : note
            return entry
        }
        let isPercent = value.last == "%"
        let number = isPercent ? withoutSpacesAround(value.dropLast()) : value
        let read = unit.map { readNumber(number, unit: $0) } ?? readWrittenValue(number).map(\.number)
        switch read {
        case .success(let number): entry.value = number
        case .failure(let problem):
            report(problem, value, item)
            return nil
        }
        let mark = log.find(share?.written ?? value[...], from: item.source.line)
        let sign = percent(behind: note) ?? (isPercent ? "%" : nil)
        if unit == nil {
            remember(
                sign.map { String($0) } ?? "", share, of: goal, at: mark,
                width: value.count)
        } else if let sign, let unit, !ValueWords.isSame(String(sign), unit) {
            log.reportUnit(String(sign), at: mark, width: value.count, goalUnit: unit)
            return nil
        }
        if let said = cutConfidence(from: &note) ?? cutConfidence(within: &note) {
            entry.confidence = confidence(said, value, item)
        }
        reportOtherDay(in: item, than: day, number: entry.value)
        reportConfidenceBelow(item)
        let words = trimmed(note.drop { isBlank($0) || "–—-,;:|".contains($0) })
        if !words.isEmpty { entry.note = wordsOfWikiLinks(in: words) }
        if unit == nil, known.amount != nil || known.several != nil || entry.note != nil {
            log.valueUnits.append(
                ValueUnit(
                    goal: goal, unit: "", mark: mark, width: known.amount?.written.count ?? value.count, line: known))
        }
        return entry
    }

    private func report(_ problem: ValueProblem, _ written: some StringProtocol, _ item: BodyReading.Item) {
        log.add(
            problem.kind, at: log.find(written, from: item.source.line), width: written.count, problem.message,
            help: problem.help)
    }

    private func confidence(
        _ said: Result<Int, ValueProblem>, _ text: String, _ item: BodyReading.Item
    ) -> Int? {
        switch said {
        case .success(let confidence): return confidence
        case .failure(var problem):
            problem.message = "`confidence`: \(problem.message)"
            report(problem, text, item)
            return nil
        }
    }

    /// `- Confidence: 8` in a list below a value.
    private func reportConfidenceBelow(_ item: BodyReading.Item) {
        guard body.outline.blocks[item.block].kind == .item, item.text.confidence == nil else { return }
        for below in body.itemsBelow(item.block) {
            guard var words = body.words(ofItem: below)?[...], case .success(let level)? = cutConfidence(from: &words)
            else { continue }
            log.add(
                .unreadValue, at: log.find("", from: body.outline.blocks[below].line),
                "a confidence in a list below its value is not read",
                help: "write it behind the value: (confidence \(level))")
        }
    }

    /// Tells of a day in an item of a value beside that of the value.
    private func reportOtherDay(in item: BodyReading.Item, than day: CalendarDay, number: Double?) {
        let blocks = body.outline.blocks
        let isRow = blocks[item.block].kind != .item
        // What is left of a row of a table is told of with all rows.
        if !isRow, reportOtherDayInWords(in: item, than: day, number) { return }
        guard !isRow,
            let token = body.leftTokens(item.text, blocks[item.block + 1].code).first(where: {
                $0.kind == .day && CalendarDay($0.text) != nil && CalendarDay($0.text) != day
            })
        else { return }
        let value = "- \(token.text): \(number.map(ProposedValue.digits) ?? "12")"
        log.add(
            .unread, at: log.find(token.text, from: item.source.line), width: token.text.count,
            "this day is not read: the value counts on \(day)",
            help: (placement.kind == .goal
                ? "for a value of that day write \(value) on a line of its own"
                : "for a value of that day write \(value) below \(heading(.updates)) of the goal")
                + "; if it is only words, put it in backticks: `\(token.text)`")
    }

    /// The number at the start with its unit, and what stands behind it; an empty value where words stand at once.
    private func cutValue(_ words: Substring, unit: String?) -> (value: String, note: Substring) {
        let first = words.prefix { !isBlank($0) }
        guard let sign = first.first, sign.isNumber || "+-−€$£".contains(sign) else { return ("", words) }
        var end = first.endIndex
        let next = words[end...].drop(while: isBlank)
        if let unit, let written = ValueWords.unit(unit, atStartOf: next) {
            return (String(words[..<written.endIndex]), words[written.endIndex...])
        }
        // `11Std.` ends in its unit, as “11 Std.” does.
        if let unit, unit.utf8.last == UInt8(ascii: "."), first.hasSuffix(unit) {
            return (String(first), words[end...])
        }
        if let digit = next.first, digit.isNumber, let separated = SeparatedNumber(String(words)) {
            // `10 000`
            end = words.index(words.startIndex, offsetBy: separated.written.count, limitedBy: words.endIndex) ?? end
        }
        var value = words[..<end]
        while let last = value.last, ",;:.!".contains(last) { value.removeLast() }
        return (String(value), words[end...])
    }

    func reportValue(_ item: BodyReading.Item, _ message: String, help: String) {
        log.add(
            .unreadValue, at: Mark(line: item.source.line, column: item.source.column), message, help: help)
    }
}
