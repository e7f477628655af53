import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of the day of the next session in a sentence of its own: `See you on 26 March!`, `next one 2 April`,
    /// `Wir sehen uns am 26.3. wieder.`
    func reportNextInWords(_ session: Session) {
        guard session.next == nil, !body.body.isBlank else { return }
        let blocks = body.outline.blocks
        let lines = blocks.indices.lazy.filter { blocks[$0].kind == .paragraph && blocks[$0].parent == nil }
            .flatMap { index -> [Int] in
                let own = self.linesOfTheirOwn(index, withAny: .digit).map(\.number)
                return own.first == blocks[index].line ? own : [blocks[index].line] + own
            }
        for number in lines where reportNextInWords(session, line: number) { return }
        // What ends a chat stands below the name of whoever says it.
        for index in body.outline.blocks.indices.reversed() {
            let block = body.outline.blocks[index]
            guard block.kind == .paragraph, block.parent == nil else { continue }
            for number in body.lines(ofParagraph: index).prefix(40) where number > block.line {
                if reportNextInWords(session, line: number) { return }
            }
            return
        }
    }
}

extension NoteReader {
    private func reportNextInWords(_ session: Session, line number: Int) -> Bool {
        guard let line = log.line(number), line.utf8.count <= 200,
            log.mayHold(.digit, number), body.visibility(ofLine: number) >= fields.visibility
        else { return false }
        let isMoved = session.writtenStatus.map { $0.value != .held } ?? false
        for sentence in line.sentences {
            guard let said = NextInWords(sentence, from: session.day, isMoved: isMoved) else { continue }
            log.add(
                .fieldInBody, at: log.find(said.written, from: number, lines: 1), width: said.written.count,
                "“\(said.written)” is not read in the body", help: helpToWrite(["next: \(said.day)"]))
            return true
        }
        return false
    }
}

/// A sentence that says when the next session is.
private struct NextInWords {
    /// As written, with its day.
    var written: Substring
    var day: String

    /// - Parameter isMoved: Whether the session did not take place, so that what was moved is the session.
    init?(_ sentence: Substring, from day: CalendarDay, isMoved: Bool) {
        // `Dann bis zum 17.3.!`
        let words = Array(
            sentence.split(whereSeparator: isBlank).drop {
                NextInWords.fillers.contains($0.lowercased().filter(\.isLetter))
            })
        guard words.count <= 12, let first = words.first?.lowercased(), NextInWords.starts.contains(first) else {
            return nil
        }
        for count in stride(from: min(4, words.count - 1), through: 2, by: -1) {
            let lead = words[..<count].map { $0.lowercased().filter { $0.isLetter } }.joined(separator: " ")
            let restored = GermanSpelling.restored(inAll: lead)
            guard NextInWords.leads.contains(restored) || isMoved && NextInWords.moves.contains(restored) else {
                continue
            }
            for length in stride(from: min(4, words.count - count), through: 1, by: -1) {
                let part = words[count..<count + length]
                var text = part.joined(separator: " ")
                while let last = text.last, ",;:".contains(last) { text.removeLast() }
                let isDay = text.first?.isNumber ?? false || length > 1
                // `Bis zum 17.3. die Folien` is until when.
                let isWhole = count + length == words.count || !["bis zum", "until the"].contains(restored)
                guard isDay, isWhole, DayWords(wholly: text, from: DayContext(day, isDayFirst: true))?.isDay ?? false,
                    case .one(let found)? = ProposedValue.day(text, from: day), let end = part.last?.endIndex
                else { continue }
                (written, self.day) = (sentence[words[0].startIndex..<end], found)
                return
            }
        }
        return nil
    }

    private static let fillers: Set<String> = [
        "dann", "also", "ok", "okay", "so", "then", "gut", "super", "prima", "ja", "great", "good", "cool", "thanks",
        "danke", "tschüss", "bye", "ciao", "alright", "perfekt",
    ]
    private static let starts: Set<String> = [
        "see", "next", "wir", "we", "until", "bis", "back", "moved", "postponed", "rescheduled", "verschoben",
        "verlegt",
        "vertagt",
    ]
    private static let moves: Set<String> = [
        "moved to", "moved to the", "postponed to", "postponed to the", "rescheduled to", "rescheduled to the",
        "verschoben auf", "verschoben auf den", "verlegt auf", "verlegt auf den", "vertagt auf", "vertagt auf den",
    ]
    private static let leads: Set<String> = [
        "see you on", "see you", "see you again on", "see you next on", "we meet again on", "we meet next on",
        "next one",
        "next one on", "next one is", "next time", "next time on", "until the", "wir sehen uns am",
        "wir sehen uns wieder am",
        "wir treffen uns am", "wir treffen uns wieder am", "bis zum", "bis dann am",
    ]
}
