import Figures
import MentoringModel

extension German: ReportWords {
    var report: String { "Bericht" }
    func reportDescription(_ name: String) -> String {
        "\(name) in Zahlen: Geschieht es, ist es gut, hat sich etwas verändert?"
    }

    func tier(_ tier: Tier) -> String {
        switch tier {
        case .happening: "Geschieht es?"
        case .good: "Ist es gut?"
        case .changed: "Hat sich etwas verändert?"
        }
    }

    func reportLead(_ audience: Audience, below: Int) -> String {
        let promise = "Jede Zahl mit dem, worüber sie gezählt ist, und wie sie zustande kam."
        switch audience {
        case .pair, .coordinator: return promise
        case .program:
            return promise
                + " Was Menschen empfinden, wird erst ab \(below) Personen gezeigt, damit niemand zu erkennen ist."
        case .public:
            return promise + " Wohinter weniger als \(below) Personen stehen, das wird zurückgehalten, auch wo man es "
                + "durch Abziehen herausfände."
        }
    }

    func sparkTitle(_ key: String) -> String { "\(figure(key)), Monat für Monat" }

    var withheldValue: String { "zurückgehalten" }

    func missing(_ letter: MissingLetter) -> String {
        letter.goals == 0
            ? (letter.of == 1 ? "bei dem einen Ziel erfüllt" : "bei allen \(letter.of) Zielen erfüllt")
            : "offen bei \(letter.goals) von \(count(letter.of, "Ziel", "Zielen"))"
    }

    func load(_ load: MentorLoad) -> String {
        guard let capacity = load.capacity else { return count(load.mentees, "Mentee", "Mentees") }
        return "\(load.mentees) von \(count(capacity, "Platz", "Plätzen"))"
    }

    func room(_ load: MentorLoad) -> String {
        guard let capacity = load.capacity else { return "nicht angegeben" }
        let room = capacity - load.mentees
        return room > 0 ? "\(room) frei" : room == 0 ? "voll" : "\(-room) zu viel"
    }

    var reportFigure: String { "Zahl" }
}
