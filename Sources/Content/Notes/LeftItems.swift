import Diagnostics
import Markdown
import MentoringModel

// What stands in items and was not read is named, so that nothing is lost without a word.
extension NoteReader {
    /// Tells of every box, person and day in the items of this note that no reader used.
    func reportLeftItems() {
        let fields = reportFieldsBelowItems()
        for (index, block) in body.outline.blocks.enumerated() {
            guard !fields.contains(index), let words = body.words(ofItem: index) else { continue }
            if let left = body.account.settled[index] {
                for token in left where !isLink(token, words, body.section(ofBlock: index)) {
                    reportAmongWords(token, block.line, body.section(ofBlock: index))
                }
            } else {
                reportUnread(words, index, body.section(ofBlock: index))
            }
        }
        reportTopicsOutside()
        for row in body.account.rows {
            for token in row.left { reportAmongWords(token, row.line, row.section) }
        }
        body.reportUnreadTables()
        reportTablesOutsideSections()
    }

    /// Whether a day is a link to the note of that day, where no day of its own could be meant: `as in [[2026-02-26]]`.
    private func isLink(_ token: ItemToken, _ words: String, _ section: SectionName?) -> Bool {
        guard token.kind == .day, words.contains("[["), let section,
            !ItemAttributes.keys(in: section).contains("due"), let place = words.firstRange(of: token.text)
        else { return false }
        let before = words[..<place.lowerBound]
        guard let open = before.ranges(of: "[[").last else { return false }
        return !before[open.upperBound...].contains("]]") && words[place.upperBound...].contains("]]")
    }

    /// A day or person that is left among the words of an item that was read.
    private func reportAmongWords(_ token: ItemToken, _ line: Int, _ section: SectionName?) {
        let mark = log.find(token.text, from: line)
        switch token.kind {
        case .box: break
        case .day:
            log.add(
                .unread, at: mark, width: token.text.count, "this day stands among the words, so it is not read",
                help: helpForDay(token.text, line, section))
        case .person:
            let name = String(token.text.dropFirst())
            guard case .none = matchPerson(name) else { return }
            if let said = dayBehindSign(token.text, line) {
                return log.add(
                    .dayInWords, at: mark, width: said.written.count + 1, "“@\(said.written)” is not read as a day",
                    help: isTicked(line)
                        ? "write \(said.proposal(key: "done")), or \(said.proposal()) if it was due then"
                        : "write \(said.proposal()) if that is meant")
            }
            let near = knownPeople.nearest(to: name, among: members)
            log.add(
                .unread, at: mark, width: token.text.count, "`\(token.text)` is nobody's name here",
                help: near.map { "did you mean `@\($0)`?" } ?? "write the name without @ if nobody here is meant")
        }
    }

    /// Whether `[[2026-03-20]]` is the day behind `due` and the like, which is no link.
    func isDayOfAttribute(_ destination: String, _ mark: Mark) -> Bool {
        guard destination.utf8.count == 14, CalendarDay(destination.dropFirst(2).dropLast(2)) != nil,
            let line = log.line(mark.line)
        else { return false }
        var before = String(line.unicodeScalars.prefix(max(0, mark.column - 3)))
        while let last = before.last, isBlank(last) || ":：\u{FE0F}".contains(last) { before.removeLast() }
        // `- [[2026-03-20]]: 12` under Updates is the day of a value.
        if placement.kind == .goal, before.allSatisfy({ isBlank($0) || "-*+".contains($0) }) {
            return body.regions.last { $0.line < mark.line && mark.line < $0.endLine }?.section == .updates
        }
        let word = String(before.reversed().prefix { $0.isLetter }.reversed()).lowercased()
        return ItemKeys.days.contains(word) || ["by", "until", "bis", "fällig", "deadline"].contains(word)
            || before.last.map { "📅✅".contains($0) } ?? false
    }

    /// Whether a word such as “done” stands in front of a day.
    private func isBehindDone(_ day: String, _ line: Int) -> Bool {
        guard let line = log.line(line), let place = line.firstRange(of: day) else { return false }
        let before = line[..<place.lowerBound].suffix(24).split(separator: " ").suffix(2)
        let behind = line[place.upperBound...].prefix(24).split(separator: " ").prefix(2)
        return (before + behind).contains { ItemState.words[$0.lowercased().filter(\.isLetter)] == .done }
    }

    /// What a day among words may be: what it would be written as, and how it stays words.
    private func helpForDay(_ day: String, _ line: Int, _ section: SectionName?) -> String {
        let asWords = "if it is only words, put it in backticks: `\(day)`"
        // The boxes of a goal have days as its milestones do.
        let section = section ?? (placement.kind == .goal ? .milestones : nil)
        if let help = helpForStruckDay(day, line) ?? helpForEarlierDay(day, line, section) { return help }
        switch section {
        case .actions where isStart(day, line), .milestones where isStart(day, line):
            return "it says from when, so it is no due day: put it in backticks, `\(day)`"
        case .actions, .milestones:
            if let help = helpForDayOfState(day, line, isTicked: isTicked(line)) { return help }
            if !isTicked(line), isBehindDone(day, line) {
                return "write (due \(day)) if it is to be done by then, [x] and (done \(day)) if it is done"
            }
            if let help = helpForDayOfTwo(day, line, isTicked: isTicked(line)) { return "\(help); \(asWords)" }
            if box(line) == .cancelled { return "write (done \(day)) if it was cancelled that day; \(asWords)" }
            return isTicked(line)
                ? "write (done \(day)) if it was done that day; \(asWords)"
                : "write (due \(day)) if that is the day it is due; \(asWords)"
        case .introductions where log.line(line).flatMap { dayOfLimit(in: String($0)) } == day:
            return "until when somebody is to be introduced is a promise: write - [ ] @mentor … (due \(day)) below "
                + "\(heading(.actions, atLine: line)), and the introduction without that day"
        case .introductions where isOfRefusal(day, line):
            return
                "no day of a refusal is kept, so take it out\(isTicked(line) ? "" : ", and begin with [-]"); \(asWords)"
        case .introductions:
            return "write (offered \(day)), (made \(day)) or (met \(day)), whichever is meant; \(asWords)"
        case .updates: return "write a value of that day on a line of its own, - \(day): 12; \(asWords)"
        case .progress:
            return "a value here counts on the day of the session: write one of that day, - \(day): 12, below "
                + "\(heading(.updates)) of the goal; \(asWords)"
        default: return "no day belongs to an item here; \(asWords)"
        }
    }

    /// Whether a day is that on which a contact refused: `(declined 2026-03-01)`.
    private func isOfRefusal(_ day: String, _ line: Int) -> Bool {
        guard let text = log.line(line), let place = text.firstRange(of: day) else { return false }
        let before = text[..<place.lowerBound]
        guard let sign = before.lastIndex(where: { "–—,;(:".contains($0) }) else { return false }
        return RefusalInWords.said(in: before[sign...]) != nil
    }

    private func isTicked(_ line: Int) -> Bool { box(line).map { $0 == .done || $0 == .cancelled } ?? false }

    /// The box with which a line begins.
    private func box(_ line: Int) -> TaskMarker? {
        guard let line = log.line(line) else { return nil }
        var words = line.drop { isBlank($0) || "-*+>".contains($0) }
        // `2. [x] Slides`
        let number = words.prefix { $0.isASCII && $0.isNumber }
        if !number.isEmpty { words = words[number.endIndex...].drop { ".) ".contains($0) } }
        return TaskMarker.cut(from: &words)
    }

    /// An item that no section has read.
    private func reportUnread(_ words: String, _ index: Int, _ section: SectionName?) {
        let block = body.outline.blocks[index]
        var rest = words[...]
        var marker = TaskMarker.cut(from: &rest)
        // Every box of a goal is in its checklist.
        if placement.kind == .goal { marker = nil }
        let tokens = ItemToken.tokens(in: withoutCode(rest, words, index)).filter { !isLink($0, words, section) }
        if marker == nil, tokens.isEmpty, section == .actions { reportPersonOfUnread(words, block) }
        if marker == nil, section == nil, reportIntroductionOutside(words, block, hasDay: !tokens.isEmpty) { return }
        guard marker != nil || !tokens.isEmpty else { return }
        let first = tokens.first
        let mark = marker != nil ? log.find("[", from: block.line) : log.find(first?.text ?? "", from: block.line)
        let what =
            marker != nil
            ? "this box" : first?.kind == .person ? "the person in this item" : "the day in this item"
        let kind = placement.kind == .goal ? "goal" : "session"
        if let section {
            let why =
                placement.kind == .goal
                ? "the section \(section.rawValue) of a goal"
                : section == .introductions || section == .progress
                    ? "the section \(section.rawValue), whose items have another form"
                    : "an item below an item without a box"
            log.add(
                .unread, at: mark, width: 3, "\(what) is not read: it stands in \(why)",
                help: helpForForm(section, first?.text, atLine: block.line)
                    ?? (placement.kind == .goal
                        ? "a promise belongs under \(heading(.actions, atLine: block.line)) of a session, a step of the goal under \(heading(.milestones, atLine: block.line))"
                        : "give it a box of its own, - [ ], or take it out of the item above"))
        } else {
            let meant: SectionName =
                marker == nil && placement.kind == .session && beginsWithLength(words)
                ? .agenda
                : placement.kind == .goal ? isDatedValue(String(rest), first) ? .updates : .milestones : .actions
            let ofHeading = body.regionOfBlock[index].flatMap(sectionsMeant).map { "write the heading above as \($0)" }
            let place = marker == nil ? nil : headingInPlace(ofItem: index) ?? ofHeading
            log.add(
                .unread, at: mark, width: 3, "\(what) is not read: it stands outside every section of the \(kind)",
                help: place ?? "put it below a heading such as \(heading(meant, atLine: block.line))")
        }
    }

    /// The form of the items of a section of a session that has one of its own.
    private func helpForForm(_ section: SectionName, _ token: String?, atLine line: Int) -> String? {
        guard placement.kind == .session, section == .introductions || section == .progress else { return nil }
        let day = token.flatMap { CalendarDay($0) }
        let form =
            section == .progress
            ? "a value is written - [[goal]]: 12"
            : "an introduction is written - @mentor → Name (met \(day.map { "\($0)" } ?? log.dayContext.dayToWrite))"
        guard let token else { return "\(form); a promise belongs under \(heading(.actions, atLine: line))" }
        return "\(form); if “\(token)” is only words, put it in backticks: `\(token)`"
    }

    /// The words of an item with a sign for what is code.
    private func withoutCode(_ rest: Substring, _ words: String, _ index: Int) -> String {
        let code = body.outline.blocks[index + 1].code
        guard !code.isEmpty else { return String(rest) }
        let start = words.distance(from: words.startIndex, to: rest.startIndex)
        return String(
            rest.enumerated().map { offset, character in
                code.contains { $0.contains(start + offset) } ? "`" : character
            })
    }

    /// `- Elena → Sam Ortiz (offered 2026-03-12)` outside every section.
    private func reportIntroductionOutside(_ words: String, _ block: Outline.Block, hasDay: Bool) -> Bool {
        guard placement.kind == .session, let named = memberBeforeArrow(words[...]),
            let contact = named.rest.first(where: { $0.isLetter || $0 == "@" }), hasDay || contact.isUppercase
        else { return false }
        log.add(
            .unread, at: log.find(words.prefix(1), from: block.line), width: 3,
            "this introduction is not read: it stands outside every section of the session",
            help: "put it below a heading such as \(heading(.introductions, atLine: block.line))")
        return true
    }

    /// `- Elena: slides` without a box below an item with one belongs to its words.
    private func reportPersonOfUnread(_ words: String, _ block: Outline.Block) {
        guard words.utf8.prefix(80).contains(UInt8(ascii: ":")) else { return }
        let reading = ItemReading(words, keys: [], isPerson: isPerson)
        guard let owner = reading.owners.first, !reading.words.isEmpty else { return }
        log.add(
            .unread, at: log.find(owner, from: block.line), width: owner.count,
            "the person in this item is not read: it has no box, and stands below an item that has one",
            help: "give it a box of its own: - [ ] \(words)")
    }

    /// Whether an item is a day and a number: `2026-03-01: 4`.
    private func isDatedValue(_ words: String, _ day: ItemToken?) -> Bool {
        guard let day, day.kind == .day, words.hasPrefix(day.text) else { return false }
        return words.dropFirst(day.text.count).drop { isBlank($0) || ":：=→–—-".contains($0) }.first?.isNumber ?? false
    }

    /// A day in words is none: tells which one is meant, counted from that of the note.
    func reportDayInWords(_ item: BodyReading.Item) {
        guard item.text.attributes.days["due"] == nil, !reportAttributesInWords(item) else { return }
        guard item.text.marker != .done, item.text.marker != .cancelled else { return reportLimitInWords(item) }
        let bare = DayWords.withoutStruckDays(item.text.words)
        let words = DayWords.withoutWeekdayBesideDay(bare)
        guard let said = DayWords(due: words, from: log.dayContext) else {
            if reportDayBehindState(item, words) || reportDayInBrackets(item, words) { return }
            guard let said = DayWords(dottedAtEndOf: words, from: log.dayContext) else { return reportDayInFront(item) }
            return log.add(
                .dayInWords, at: log.find(said.written, from: item.source.line), width: said.written.count,
                "“\(said.written)” is not read as a day", help: said.help)
        }
        if said.isStart(in: words) || said.isName(in: words) { return }
        if reportTwoLimits(item, words, said) { return }
        // It may be the day of a state, or of what stands below the item, which is told of.
        if item.leadLine?.contains(said.written) ?? false { return }
        if let state = item.text.stateInWords(line: item.source.line, log: log), state.written.contains(said.written) {
            return
        }
        let other =
            helpForDayOfGoal(said) ?? helpForDayOfStruck(item, said) ?? said.helpInBrackets(of: bare)
            ?? said.helpBehindArrow(of: bare)
        let isCode = log.line(item.source.line)?.contains("`") ?? true
        log.add(
            .dayInWords, at: log.find(said.written, from: item.source.line), width: said.written.count,
            "“\(said.written)” is not read as a day", help: other ?? said.help,
            mend: isCode || other != nil ? nil : said.mend(in: item.text.words))
    }
}
