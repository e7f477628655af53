import Diagnostics
import Markdown
import MentoringModel

/// A promise that no session has closed yet: held once and never copied, since each later item is compared with all of them.
final class OpenPromise {
    let day: CalendarDay
    let source: Source
    /// As written.
    let words: String
    /// The day of the last session that tells it.
    var last: CalendarDay
    /// The words that say what it is about, in small letters.
    let keyWords: [Substring]

    /// Whether it has a due day as it is written.
    let hasDue: Bool
    /// Its words, with a day in words and without, as they are compared with those of an item that tells it again.
    let bare: [BarePromise]
    /// The words by which it is known again once a day in words among them, which is told of there, is written as one.
    let wordsToRepeat: String

    init(_ item: SessionItem, _ words: String, day: CalendarDay) {
        (self.day, source, self.words, last) = (day, item.source, item.words, day)
        keyWords = KeyWords.of(words)
        hasDue = item.due != nil
        wordsToRepeat = withoutDay(item.words, hasDue: hasDue, from: DayContext(day)) ?? item.words
        let hasDay = wordsToRepeat.utf8.count != item.words.utf8.count
        bare = [BarePromise(words)] + (hasDay ? [BarePromise(wordsToRepeat.lowercased())] : [])
    }

    /// The promise of its day, with the place where it stands.
    var named: String { "the promise of \(day), in line \(source.line) of \(source.file)" }
}

/// A promise that is told again in nearly the same words counts as another one: tells of both.
///
/// Only open promises of one person are compared, and words that differ in a number are different promises.
func checkNearlySamePromises(of pair: Pair, _ report: CheckReport) {
    var open: [Slug: [String: OpenPromise]] = [:]
    for session in pair.sessions.sorted(by: { $0.day < $1.day }) {
        var reported: [Mark] = []
        // Words of a promise go into no note that is more open than its own.
        lazy var shown = OpenPromiseInOrder.all(of: open).filter {
            $0.first.source.visibility >= session.note.visibility
        }
        for tick in report.logs[session.note.path]?.ticksElsewhere ?? [] {
            if let box = tick.box {
                let box = BoxElsewhere(tick, box, in: session, report)
                let found =
                    openPromise(promiseKey(tick.words), open).map { box.found($0.first, of: $0.who) }
                    ?? box.found(among: open)
                    ?? SaidOfPromise(about: tick.words, in: pair).promise(among: shown).map {
                        box.found($0.first, of: $0.who)
                    }
                box.report(found, report)
                continue
            }
            let told = ToldInBrackets(
                tick.words, in: pair,
                from: report.logs[session.note.path]?.dayContext ?? DayContext(session.day))
            let words = promiseKey(told?.words ?? tick.words)
            let said = openPromise(words, open) ?? promiseInFewerWords(words, told?.who, session, open)
            guard let (who, first) = said ?? SaidOfPromise(about: tick.words, in: pair).promise(among: shown) else {
                if let heading = tick.heading, !reported.contains(heading.mark) {
                    reported.append(heading.mark)
                    reportStatesElsewhere(below: heading, tick, told, in: session, report)
                }
                continue
            }
            report.logs[session.note.path]?.add(
                .tickedElsewhere, at: tick.mark,
                "\(first.named), stays open: what stands "
                    + "below this heading is not read",
                help:
                    "write it below \(SectionNames.heading(.actions, in: report.language)), in the same words: - \(tick.isDone ? "[x]" : "[-]") @\(who.text) \(first.wordsToRepeat)\(tick.days.isEmpty && tick.isDone ? told?.done.map { " (done \($0))" } ?? "" : tick.days)"
            )
        }
        for item in session.actions where item.who == nil && item.state == .done && item.id == nil {
            guard let (who, first) = openPromise(promiseKey(item.words), open), first.source.file != item.source.file
            else {
                continue
            }
            report.add(
                .tickedElsewhere, at: item.source,
                "\(first.named), stays open: it is \(who.text)’s, "
                    + "and this one is nobody’s",
                help: "write - [x] @\(who.text) \(item.words)\(days(of: item))")
        }
        for item in session.actions where item.id == nil {
            guard let who = item.who?.id else { continue }
            let words = promiseKey(item.words)
            let isOver = item.state == .done || item.state == .cancelled || item.done != nil
            let context = report.logs[session.note.path]?.dayContext ?? DayContext(session.day)
            let isToldAgain =
                open[who]?[words] == nil
                && reportToldAgain(item, who, words, isOver: isOver, open[who] ?? [:], context, report)
            if isOver {
                reportDayOfFirstTime(item, who, words, open[who] ?? [:], context, report)
                open[who]?[words] = nil
            } else if open[who]?[words] == nil {
                // Told again once more, it is to have the words of the first time, too.
                if isToldAgain { continue }
                open[who, default: [:]][words] = OpenPromise(item, words, day: session.day)
            } else {
                open[who]?[words]?.last = session.day
            }
        }
    }
    reportPromisesSaidInSentences(of: pair, open: open, report)
}

/// Tells of an item that may be an open promise in other words, which make it another one.
///
/// - Returns: Whether it is surely that one, with a remark.
private func reportToldAgain(
    _ item: SessionItem, _ who: Slug, _ words: String, isOver: Bool, _ open: [String: OpenPromise],
    _ context: DayContext, _ report: CheckReport
) -> Bool {
    let file = item.source.file
    // Which of two states is meant has to be said first.
    guard !open.isEmpty, !(report.logs[file]?.hasReported(.twoStates, on: item.source.line) ?? false) else {
        return false
    }
    // `Order the posters erledigt 16.2.`
    let told = isOver ? item.withoutDayOfDoing(from: context) : item
    let bare = BarePromise(promiseKey(told.words))
    let core = String(isOver ? bare.words : BarePromise.withoutGoingOn(bare.words))
    let open = open.filter { !bare.contradicts($0.value.bare[0]) }
    let help = "write the words of the first time"
    func orOther() -> String { "\nif it is another promise, give this one an id: \(OtherPromise.id(for: item.words))" }
    if let again = PromiseWithRemark(told, among: open, from: context), isOver || again.saysThatItGoesOn {
        report.add(
            of: again.first, at: item.source,
            "\(again.first.named), stays open: “\(again.remark)” makes this another one", help: again.help(for: who))
        return true
    } else if isOver,
        let first = open[core] ?? PromiseInFewerWords(core, of: file, among: open)?.first, first.source.file != file
    {
        let box = item.state == .cancelled ? "[-]" : "[x]"
        report.add(
            of: first, at: item.source, "\(first.named), stays open: these words make this another one",
            help: "\(help): - \(box) @\(who.text) \(first.wordsToRepeat)\(days(of: told))\(orOther())")
    } else if words.utf8.count >= 12, let first = nearlySame(words, among: open), first.source.file != file {
        report.addNearlySame(as: first, at: item.source, item.words)
    } else if !isOver, let again = PromiseInFewerWords(openAgain: core, of: file, among: open) {
        report.add(
            of: again.first, at: item.source,
            "this may be \(again.first.named), told in other words, but counts as another",
            help:
                "\(help) if it is the same: - [ ] @\(who.text) \(again.first.wordsToRepeat)\(days(of: item.withDue(behind: core, from: context)))\(orOther())"
        )
    }
    return false
}

/// Some words without the day in words that an item to be done is told of; `nil` where there is none.
private func withoutDay(_ words: String, hasDue: Bool, from context: DayContext) -> String? {
    guard !hasDue,
        let said = DayWords(due: DayWords.withoutWeekdayBesideDay(words), from: context), !said.isStart(in: words),
        let rest = said.cut(from: words), rest.contains(where: \.isLetter),
        let place = words.ranges(of: said.written).last
    else { return nil }
    // In `Order the posters – by Friday at best` nobody can tell what is left once the day is taken out.
    let isInside = words[place.upperBound...].contains { $0.isLetter }
    let sign = words[..<place.lowerBound].last { $0 != " " }
    return isInside && !(sign.map { $0.isLetter || $0.isNumber } ?? true) ? nil : rest
}

/// Tells of a day in the words of a promise that is over, where it stands, or stood, in those of the first time: taken out there,
/// as the problem of that line says, these would make it another promise.
private func reportDayOfFirstTime(
    _ item: SessionItem, _ who: Slug, _ words: String, _ open: [String: OpenPromise], _ context: DayContext,
    _ report: CheckReport
) {
    guard item.due == nil, !open.isEmpty,
        let log = report.logs[item.source.file], !log.hasReported(.dayInWords, on: item.source.line),
        !log.hasReported(.nearlySamePromise, on: item.source.line),
        let bare = withoutDay(item.words, hasDue: false, from: context)
    else { return }
    let known = open[words].flatMap { $0.hasDue || $0.wordsToRepeat == $0.words ? nil : $0 } ?? open[promiseKey(bare)]
    guard let known, known.source.file != item.source.file else { return }
    report.add(
        .nearlySamePromise, at: item.source,
        "\(known.named), stays open once its day is written as one: the day among these words makes this another one",
        help:
            "write the words without it: - \(item.state == .cancelled ? "[-]" : "[x]") @\(who.text) \(known.wordsToRepeat)\(days(of: item))"
    )
}

/// The days of a promise as they are written behind its words.
func days(of item: SessionItem) -> String {
    let days = [item.due.map { "due \($0)" }, item.done.map { "done \($0)" }].compactMap(\.self)
    return days.isEmpty ? "" : " (\(days.joined(separator: ", ")))"
}

/// A heading of promises of last time whose items say what became of them: nothing of it is read.
private func reportStatesElsewhere(
    below heading: (words: String, mark: Mark), _ tick: TickElsewhere, _ told: ToldInBrackets?, in session: Session,
    _ report: CheckReport
) {
    report.logs[session.note.path]?.add(
        .nearSection, at: heading.mark, width: heading.words.count,
        "“\(heading.words)” is no section, so what became of the items below it is not read",
        help:
            "write them below \(SectionNames.heading(.actions, in: report.language)), in the words of the first time: "
            + "[x] for done, [-] for dropped, as in \(told?.line(isDone: tick.isDone) ?? "- \(tick.isDone ? "[x]" : "[-]") \(tick.words)")"
    )
}

/// The one open promise that fewer words tell of, where no other person has one like it; nobody’s words go into a more open note.
private func promiseInFewerWords(
    _ words: String, _ who: Slug?, _ session: Session, _ open: [Slug: [String: OpenPromise]]
) -> (who: Slug, first: OpenPromise)? {
    let found = open.filter { who == nil || $0.key == who }.compactMap { person, promises in
        PromiseInFewerWords(words, of: session.note.path, among: promises).map { (who: person, first: $0.first) }
    }
    guard found.count == 1, found[0].first.source.visibility >= session.note.visibility else { return nil }
    return found[0]
}

/// The open promise of anybody in these words, or nearly.
private func openPromise(
    _ words: String, _ open: [Slug: [String: OpenPromise]]
) -> (who: Slug, first: OpenPromise)? {
    let people = open.sorted { $0.key.text < $1.key.text }
    for (who, promises) in people {
        if let first = promises[words] { return (who, first) }
    }
    guard words.utf8.count >= 12 else { return nil }
    for (who, promises) in people {
        if let first = nearlySame(words, among: promises) { return (who, first) }
    }
    return nil
}

private func nearlySame(_ words: String, among open: [String: OpenPromise]) -> OpenPromise? {
    if let same = sameWithoutUmlauts(words, among: open) { return same }
    let length = words.utf8.count
    // Two edits of a short text are another word.
    let most = length < 24 ? 1 : 2
    let near = open.keys.filter {
        abs($0.utf8.count - length) <= 4 && ($0.utf8.first == words.utf8.first || $0.utf8.last == words.utf8.last)
            && digits(of: $0).elementsEqual(digits(of: words))
    }
    return near.isEmpty ? nil : nearest(to: words, in: near, within: most).flatMap { open[$0] }
}

/// The promise in the same words where only one of the two was typed with umlauts: `Übergabe üben`, `Uebergabe ueben`.
private func sameWithoutUmlauts(_ words: String, among open: [String: OpenPromise]) -> OpenPromise? {
    let plain = GermanSpelling.transcribed(words)
    return open.keys.first {
        $0 != words && ($0.utf8.contains(0xC3) || plain != words)
            && GermanSpelling.transcribed($0) == plain
    }.flatMap { open[$0] }
}

private func digits(of words: String) -> some Sequence<UInt8> { words.utf8.lazy.filter { $0 &- 0x30 < 10 } }

extension CheckReport {
    /// Adds a problem that quotes an earlier promise. The words of one that is more closed are not quoted: whoever typed the
    /// help would open them.
    fileprivate func add(of first: OpenPromise, at source: Source, _ message: String, help: String) {
        guard first.source.visibility >= source.visibility else {
            return addNearlySame(as: first, at: source, nil)
        }
        add(.nearlySamePromise, at: source, message, help: help)
    }

    /// Tells of a promise that is nearly an earlier one, and quotes neither.
    ///
    /// - Parameter words: Of which an id may be made for both; `nil` where the earlier note is more open.
    fileprivate func addNearlySame(as first: OpenPromise, at source: Source, _ words: String?) {
        let id = first.source.visibility > source.visibility ? nil : words.map { OtherPromise.idOfBoth(for: $0) }
        add(
            .nearlySamePromise, at: source, "this is nearly \(first.named), but counts as another",
            help:
                "write the same words in both if it is the same, or give both one id\(id.map { ": \($0)" } ?? ", as in (id talk)")"
        )
    }
}
