import MentoringModel

/// A day in a calendar.
struct CalendarEvent: Equatable, Sendable {
    enum Status: String {
        case confirmed = "CONFIRMED"
        case cancelled = "CANCELLED"
    }

    /// See ``stableID(_:)``.
    var id: String
    var day: CalendarDay
    var summary: String
    var description: String
    var url: String?
    var status: Status
    /// How often it was changed, as far as the notes tell.
    var sequence = 0
}

/// A calendar as a file (RFC 5545). Its events take a day each and leave the time free: notes know days, no hours.
func calendarText(_ events: [CalendarEvent], name: String, asOf: CalendarDay, language: String) -> String {
    var file = CalendarWriter()
    file.line("BEGIN:VCALENDAR")
    file.line("VERSION:2.0")
    file.line("PRODID:-//Waymark//Waymark//EN")
    file.line("CALSCALE:GREGORIAN")
    file.line("METHOD:PUBLISH")
    file.text("X-WR-CALNAME", name)
    file.text("NAME", name)
    file.line("REFRESH-INTERVAL;VALUE=DURATION:P1D")
    for event in events {
        file.line("BEGIN:VEVENT")
        file.line("UID:\(event.id)")
        // No clock is asked: the day that the build is of.
        file.line("DTSTAMP:\(basic(asOf))T000000Z")
        file.line("DTSTART;VALUE=DATE:\(basic(event.day))")
        file.text("SUMMARY;LANGUAGE=\(language)", event.summary)
        file.text("DESCRIPTION;LANGUAGE=\(language)", event.description)
        if let url = event.url { file.line("URL:\(url)") }
        file.line("STATUS:\(event.status.rawValue)")
        file.line("SEQUENCE:\(event.sequence)")
        file.line("TRANSP:TRANSPARENT")
        file.line("END:VEVENT")
    }
    file.line("END:VCALENDAR")
    return file.text
}

/// `20260314`.
private func basic(_ day: CalendarDay) -> String { "\(day)".replacing("-", with: "") }

/// Lines of a calendar, folded.
private struct CalendarWriter {
    private(set) var text = ""

    mutating func text(_ name: String, _ value: String) { line("\(name):\(escapedForCalendar(value))") }

    /// Lines have 75 bytes at most without their end; a character stays whole.
    mutating func line(_ line: String) {
        var left = 75
        for scalar in line.unicodeScalars {
            let length = UTF8.width(scalar)
            if length > left {
                text += "\r\n "
                left = 74
            }
            text.unicodeScalars.append(scalar)
            left -= length
        }
        text += "\r\n"
    }
}

/// A text value: `\`, `;` and `,` escaped, and on one line.
func escapedForCalendar(_ text: String) -> String {
    var escaped = ""
    for scalar in singleLine(text).unicodeScalars {
        if scalar == "\\" || scalar == ";" || scalar == "," { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
    }
    return escaped
}
