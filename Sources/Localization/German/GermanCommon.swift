import MentoringModel

/// What the site says in German.
///
/// People are named without a gender where a sentence allows it, else as “Mentor/in”; a pair is spoken to as “ihr” on pages
/// of its own, and everybody else is not spoken to at all.
extension German: CommonWords {
    var code: String { "de" }
    var siteName: String { "Mentoring" }

    /// - Parameters:
    ///   - one: The word for one of them, in the case that the sentence asks for.
    ///   - many: The same for several, and for none.
    func count(_ number: Int, _ one: String, _ many: String) -> String {
        number == 1 ? "1 \(one)" : "\(number) \(many)"
    }

    func list(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " und " + last
    }

    func quoted(_ words: String) -> String { "„\(words)“" }

    func pairName(mentors: [String], mentees: [String]) -> String {
        mentors.count == 1 && mentees.count == 1
            ? "\(mentors[0]) & \(mentees[0])" : "\(list(mentors)) mit \(list(mentees))"
    }

    func audience(_ audience: Audience) -> String {
        switch audience {
        case .pair: "das Tandem selbst"
        case .coordinator: "die Koordination des Programms"
        case .program: "alle im Programm"
        case .public: "alle"
        }
    }

    var audienceOfPerson: String { "eine Person mit allen ihren Tandems" }

    func unnamedContact(_ number: Int) -> String { number == 1 ? "eine Kontaktperson" : "Kontaktperson \(number)" }

    func role(_ role: Person.Role) -> String {
        switch role {
        case .mentor: "Mentor/in"
        case .mentee: "Mentee"
        case .coordinator: "Koordination"
        case .contact: "Kontaktperson"
        }
    }

    func status(_ status: Agreement.Status) -> String {
        switch status {
        case .active: "Aktiv"
        case .paused: "Pausiert"
        case .closing: "Im Abschluss"
        case .closed: "Abgeschlossen"
        }
    }

    func status(_ status: Session.Status) -> String {
        switch status {
        case .held: "Stattgefunden"
        case .planned: "Geplant"
        case .missed: "Ausgefallen"
        case .cancelled: "Abgesagt"
        }
    }

    func format(_ format: Session.Format) -> String {
        switch format {
        case .video: "per Video"
        case .inPerson: "vor Ort"
        case .phone: "am Telefon"
        case .async: "schriftlich"
        }
    }
}
