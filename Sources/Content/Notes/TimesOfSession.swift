import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of two times of day at the start or end of a session's body, which say how long it took: `17:00–18:05, café`,
    /// `Start 17:00, end 18:05.`, `Beginn 16:30 Uhr, Ende 17:40 Uhr`.
    /// - Returns: Whether something was told.
    func reportTimesOfSession(_ session: Session) -> Bool {
        guard session.actual == nil, !body.body.isBlank else { return false }
        let (startEnd, endStart) = edges
        let first = body.body.firstLine
        let scan = FieldLineScan(log: log, kind: placement.kind)
        for number in first..<max(first, log.lineCount + 1) where number < startEnd || number >= endStart {
            guard let line = log.line(number), line.utf8.count <= 80,
                line.utf8.contains(where: { $0 == 0x3A || $0 == 0x2E }),
                body.visibility(ofLine: number) >= fields.visibility,
                let found = ofLine(line) ?? behindDay(line, number, scan)
            else { continue }
            let planned = session.planned.map { $0.value == found.minutes } ?? false
            if !planned {
                log.add(
                    .fieldInBody, at: log.find(found.written, from: number, lines: 1), width: found.written.count,
                    "“\(found.written)” is not read as how long the session took",
                    help: helpToWrite(["actual: \(ProposedValue.inWords(found.minutes))"]))
            }
            return !planned
        }
        return false
    }
}

extension NoteReader {
    private func ofLine(_ line: Substring) -> TimesOfSession? {
        // `17:00 check-in` in a list is a topic.
        if line.drop(while: isBlank).first.map({ "-*+|#".contains($0) }) ?? false { return nil }
        return line.utf8.count(where: { $0 == 0x3A || $0 == 0x2E }) > 1 ? TimesOfSession(line) : nil
    }

    /// Times, or a length, behind the day of a line that says when the session was: `**Date:** 3 March, 4–5.10 pm`.
    private func behindDay(_ line: Substring, _ number: Int, _ scan: FieldLineScan) -> TimesOfSession? {
        guard FieldLineScan.mayHoldField(line),
            let field = scan.fields(on: number).first(where: { $0.field.name == "date" && $0.line == number }),
            line.contains(field.value)
        else { return nil }
        return TimesOfSession(behindDayIn: field.value)
    }
}

/// The times of day between which a session took place, on a line that says little else.
struct TimesOfSession {
    /// From the first time to the second, as written.
    var written: String
    var minutes: Double

    /// - Parameter value: A day with more behind it: `3.3., 16:00–17:10`, `12 March (50 min)`.
    init?(behindDayIn value: String) {
        let parts = value.split { isBlank($0) || "()[],;".contains($0) }
        for start in parts.indices.dropFirst() {
            // What stands in front has a number, which is that of the day: `12.03.–13.03.` says no times.
            guard parts[..<start].contains(where: { $0.contains(where: \.isNumber) }) else { continue }
            for count in stride(from: min(5, parts.count - start), through: 1, by: -1) {
                let text = value[parts[start].startIndex..<parts[start + count - 1].endIndex]
                guard let minutes = minutesBetweenTimes(String(text)), minutes >= 10 else { continue }
                (written, self.minutes) = (String(text), minutes)
                return
            }
        }
        let lengths = TimeAmongWords.all(in: value)
        guard lengths.count == 1, let length = lengths.first, (10...360).contains(length.minutes) else { return nil }
        (written, minutes) = (String(length.written), length.minutes)
    }

    init?(_ line: Substring) {
        let parts = line.split(whereSeparator: isBlank)
        guard parts.count <= 10, let first = parts.first else { return nil }
        // `17:00-18:05, café`
        let head = parts.prefix(4).lazy.compactMap { part -> (Substring, Double)? in
            var text = part
            while let last = text.last, ",.;".contains(last) { text.removeLast() }
            return text.contains(where: { "-–—".contains($0) })
                ? minutesBetweenTimes(String(text)).map { (text, $0) } : nil
        }.first
        if let (text, minutes) = head,
            text.startIndex == first.startIndex || TimesOfSession.leads.contains(TimesOfSession.plain(first))
        {
            (written, self.minutes) = (String(text), minutes)
            return
        }
        // `Start 17:00, end 18:05`, `Beginn: 16:30 Uhr – Ende: 17:40 Uhr`, `17:00 – 18:05`
        var start: (at: Int, minutes: Double)?
        for (place, part) in parts.enumerated() {
            let word = TimesOfSession.plain(part)
            if let time = TimesOfSession.time(word) {
                if let begun = start {
                    let took = time - begun.minutes
                    guard took >= 10, took <= 360 else { return nil }
                    var end = part
                    while let last = end.last, ",.;".contains(last) { end.removeLast() }
                    written = String(line[parts[begun.at].startIndex..<end.endIndex])
                    minutes = took
                    return
                }
                start = (place, time)
            } else if start == nil ? !TimesOfSession.leads.contains(word) : !TimesOfSession.joints.contains(word) {
                return nil
            }
        }
        return nil
    }

    private static func plain(_ part: Substring) -> String {
        part.lowercased().filter { $0.isLetter || $0.isNumber || ":.–—-".contains($0) }
            .trimmingEnds(of: ":.")
    }

    private static func time(_ word: String) -> Double? {
        minutesOfDay(word).map(Double.init)
    }

    private static let leads: Set<String> = [
        "start", "started", "begin", "began", "beginn", "from", "von", "uhrzeit", "time", "zeit", "at", "um",
        "start time", "met", "call",
        "meeting", "session", "treffen", "gespräch", "termin", "sitzung", "startzeit",
    ]
    private static let joints: Set<String> = [
        "end", "ended", "ende", "to", "until", "till", "bis", "uhr", "–", "—", "-", "finish", "finished", "schluss",
        "and", "und", "close",
        "closed", "am", "pm", "h",
    ]
}

extension String {
    fileprivate func trimmingEnds(of signs: String) -> String {
        var text = self[...]
        while let last = text.last, signs.contains(last) { text.removeLast() }
        return String(text)
    }
}
