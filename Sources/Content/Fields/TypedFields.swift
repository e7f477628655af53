import Diagnostics
import Markdown
import MentoringModel

// The types of the schema, each read from the text that stands there.
extension FieldReader {
    func day(_ name: String) -> Written<CalendarDay>? { read(name, wanted: "a day such as 2026-03-14", readDay) }
    func span(_ name: String) -> Written<Span>? { read(name, wanted: "a span such as 2w or monthly", readSpan) }

    /// How often something comes again: a day or more.
    func rhythm(_ name: String) -> Written<Span>? { read(name, wanted: "a span such as 2w or monthly", readRhythm) }
    func yesNo(_ name: String) -> Written<Bool>? { read(name, wanted: "yes or no", readYesNo) }

    /// A length in minutes.
    func length(_ name: String) -> Written<Double>? { read(name, wanted: "a length such as 45m", readLength) }

    func number(_ name: String, unit: String? = nil) -> Written<Double>? {
        read(name, wanted: "a number") { readNumber($0, unit: unit) }
    }

    func wholeNumber(_ name: String, in range: ClosedRange<Int>) -> Written<Int>? {
        read(name, wanted: "a whole number") { readWholeNumber($0, in: range) }
    }

    /// One of a fixed list of words; blanks and hyphens count as `_`.
    func choice<Value: RawRepresentable & CaseIterable>(_ name: String, _: Value.Type = Value.self) -> Written<Value>?
    where Value.RawValue == String {
        read(name, wanted: "one word") { readChoice($0) }
    }

    func choices<Value: RawRepresentable & CaseIterable>(_ name: String, _: Value.Type = Value.self) -> [Value]
    where Value.RawValue == String {
        items(name, splitsCommas: true).compactMap { item in
            guard let text = plainText(item) else {
                reportForm(name, item, wanted: "a list of words")
                return nil
            }
            return read(text, at: item.mark, readChoice)
        }
    }

    /// A list of sentences or words; a bare text is a list of one.
    func texts(_ name: String, splitsCommas: Bool) -> [Written<String>] {
        items(name, splitsCommas: splitsCommas).compactMap { item in
            guard let text = plainText(item) else {
                reportForm(name, item, wanted: "a list of texts")
                return nil
            }
            return Written(text, at: source(at: item.mark))
        }
    }

    func days(_ name: String) -> [Written<CalendarDay>] {
        items(name, splitsCommas: true).compactMap { item in
            guard let text = plainText(item) else {
                reportForm(name, item, wanted: "a list of days")
                return nil
            }
            return read(text, at: item.mark, readDay).map { Written($0, at: source(at: item.mark)) }
        }
    }

    /// A reference by id: `lead-billing`, `[[lead-billing]]`, `@ada`.
    func reference(_ name: String) -> Written<WrittenReference>? {
        guard let value = value(name) else { return nil }
        let items = items(name, splitsCommas: false)
        guard items.count == 1, let text = plainText(items[0]) else {
            reportForm(name, value, wanted: "one id")
            return nil
        }
        return read(text, at: items[0].mark, readReference).map { Written($0, at: source(at: items[0].mark)) }
    }

    func references(_ name: String) -> [Written<WrittenReference>] {
        items(name, splitsCommas: true).compactMap { item in
            guard let text = plainText(item) else {
                reportForm(name, item, wanted: "a list of ids")
                return nil
            }
            return read(text, at: item.mark, readReference).map { Written($0, at: source(at: item.mark)) }
        }
    }

    /// Each item of a list of sets of fields, with its reader; items of another form are told of.
    ///
    /// - Parameter proposal: What to write for some words in place of the example.
    func readers(
        _ name: String, schema: Schema, example: String, proposal: (String) -> String? = { _ in nil }
    ) -> [FieldReader] {
        items(name, splitsCommas: false).compactMap { item in
            guard let reader = reader(of: item, schema: schema) else {
                log.add(
                    .shape, at: item.mark, "an item of `\(key(name))` is \(item.formName), but must be a set of fields",
                    help: "write it as \(plainText(item).flatMap(proposal) ?? example)")
                return nil
            }
            return reader
        }
    }

    /// Pauses, each with its days in order.
    ///
    /// - Parameter start: The day behind which a pause lies that is said in words.
    func pauses(_ name: String, from start: CalendarDay?) -> [Pause] {
        readers(
            name, schema: .pause, example: "{from: \(DayWords.unknownDay), to: \(DayWords.unknownDay)}",
            proposal: { words in
                // Who says `4.–18. August` is away on the 18th, too.
                SpanOfDays(words, from: start).map {
                    "{from: \($0.from), to: \($0.to + 1)}; `to` is the first day back"
                }
            }
        ).compactMap { reader in
            guard let from = reader.day("from") else {
                if reader.value("from") == nil {
                    reader.reportMissing("from", help: "add the first day of the pause: from: \(DayWords.unknownDay)")
                }
                return nil
            }
            let to = reader.day("to")
            if let to, to.value <= from.value {
                log.add(
                    .endBeforeStart, at: Mark(line: to.source.line, column: to.source.column), width: 10,
                    "this pause ends on or before the day it begins",
                    help: "`to` is the first day back, so it comes after `from`")
                return nil
            }
            if to == nil, reader.value("to") != nil { return nil }
            return Pause(from: from.value, to: to?.value, why: reader.text("why")?.value, source: from.source)
        }
    }
}
