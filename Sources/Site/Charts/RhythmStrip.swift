import Figures
import Localization
import MentoringModel
import Templates

/// The rhythm of a pair: one mark for every meeting that the agreement lets expect, the last forty of them, and the next one
/// that is planned.
struct RhythmStrip {
    private let slots: [RhythmSlot]
    /// How many there are altogether.
    private let all: Int
    private let pauses: [Pause]
    private let next: CalendarDay?
    private let asOf: CalendarDay
    private let axis: TimeAxis
    private let words: any Language

    /// `nil` without a cadence and a start to count from.
    init?(_ slots: [RhythmSlot], pauses: [Pause], next: CalendarDay?, asOf: CalendarDay, words: any Language) {
        let all = slots.count
        let slots = Array(slots.suffix(Chart.mostMarks))
        guard let first = slots.first, let last = slots.last else { return nil }
        self.slots = slots
        self.all = all
        self.words = words
        // What was over before the first mark has no place here.
        self.pauses = pauses.filter { $0.from <= asOf && $0.to.map { $0 > first.from } ?? true }
        self.next = next
        self.asOf = asOf
        axis = TimeAxis(over: [first.from, last.to - 1, asOf] + [next].compactMap(\.self), margin: 0.03)
    }

    /// Where the mark of a slot stands: on the day of its session, else in its middle.
    private func place(_ slot: RhythmSlot) -> Double {
        axis.share(slot.day ?? CalendarDay(number: (slot.from.number + slot.to.number - 1) / 2))
    }

    /// The slots that are shown as marks: one under way without a session says nothing yet.
    private var shown: [RhythmSlot] { slots.filter { $0.isComplete || $0.status != .nothing } }

    var chart: Chart {
        let line = StripFrame.line
        let rests = pauses.map { pause -> SVG in
            let (from, to) = (axis.share(pause.from), axis.share(min(pause.to ?? asOf, asOf)))
            return SVG(
                "rect",
                [
                    .class("rest"), .share("x", from), .number("y", line - 12), .share("width", max(0, to - from)),
                    .number("height", 24),
                ], [SVG("title", words: words.pause(pause))])
        }
        let planned = next.map {
            StatusIcon.planned.mark(
                at: axis.share($0), y: line, title: "\(words.day($0)): \(words.status(Session.Status.planned))")
        }
        let counts = Dictionary(shown.map { ($0.status, 1) }, uniquingKeysWith: +)
        return Chart(
            picture: StripFrame(axis: axis, asOf: asOf, words: words).picture(
                title: words.rhythmTitle, description: words.rhythmDescription(counts), behind: rests,
                marks: shown.map { slot in
                    StatusIcon(slot.status).mark(
                        at: place(slot), y: line,
                        title: "\(words.slot(slot)): \(words.status(slot.status))")
                } + [planned].compactMap(\.self)),
            caption: words.rhythmCaption(counts, hasPause: !pauses.isEmpty),
            columns: words.rhythmColumns,
            rows: slots.map { slot in
                [
                    words.period(from: slot.from, to: slot.to - 1),
                    slot.isComplete || slot.status != .nothing ? words.status(slot.status) : words.underWay,
                    slot.day.map(words.day) ?? "–",
                ]
            }, note: slots.count < all ? words.lastPeriods(slots.count, of: all) : nil)
    }
}

extension StatusIcon {
    init(_ status: RhythmSlot.Status) {
        switch status {
        case .held: self = .level
        case .missed: self = .cross
        case .cancelled: self = .dash
        case .nothing: self = .gap
        }
    }
}
