import Markdown
import MentoringModel

/// From which day words such as “next week” are counted in a note.
struct DayContext {
    /// The day of the session, or the start of the goal; `nil` where none is known.
    var day: CalendarDay?
    /// The day of the next session, which “next time” means.
    var next: CalendarDay?
    /// Whether the day comes before the month in `3/4`.
    var isDayFirst = false
    /// Whether the day is the start of a goal, whose items come behind it.
    var isStart = false

    init(_ day: CalendarDay? = nil, next: CalendarDay? = nil, isDayFirst: Bool = false, isStart: Bool = false) {
        (self.day, self.next, self.isDayFirst, self.isStart) = (day, next, isDayFirst, isStart)
    }

    /// The day that a help has for something that was done or counted: that of the note, or the form of a day where the note tells
    /// none. A help invents no day.
    var dayToWrite: String {
        guard let day, !isStart else { return DayWords.unknownDay }
        return "\(day)"
    }
}
