import Markdown
import MentoringModel

/// What stands in brackets behind the words of a promise that is told below another heading: who did it, and when, as in
/// `Anschreiben: fertig (Jannik, 27.5.)`.
struct ToldInBrackets {
    /// The words without the brackets.
    var words: String
    var who: Slug?
    var done: CalendarDay?

    /// `nil` where there is anything else in them.
    init?(_ text: String, in pair: Pair, from context: DayContext) {
        guard text.utf8.last == UInt8(ascii: ")"), let open = text.lastIndex(of: "("), open > text.startIndex else {
            return nil
        }
        words = trimmed(text[..<open])
        for part in text[open...].dropFirst().dropLast().split(whereSeparator: { ",;".contains($0) }) {
            let part = trimmed(part)
            let member = (pair.agreement.mentors + pair.agreement.mentees).first { member in
                let name = part.lowercased()
                return member.id.text == name || member.words.lowercased() == name
                    || member.words.lowercased().hasPrefix(name + " ") || member.id.text.hasPrefix(name + "-")
            }
            if let member, who == nil {
                who = member.id
            } else if let doing = DayOfDoing(wholly: part, from: context), doing.days.count == 1, done == nil {
                done = doing.days[0]
            } else {
                return nil
            }
        }
    }

    /// The line to write for it.
    func line(isDone: Bool) -> String {
        "- \(isDone ? "[x]" : "[-]") \(who.map { "@\($0.text) " } ?? "")\(words)"
            + (isDone ? done.map { " (done \($0))" } ?? "" : "")
    }
}
