import MentoringModel

extension German: PeopleWords {
    func peopleDescription(_ name: String) -> String { "\(name): wer was anbietet und wo noch Platz ist." }
    func personDescription(_ name: String) -> String { "\(name): Angebote und Gesuche." }

    func roleGroup(_ role: Person.Role) -> String {
        switch role {
        case .mentor: "Mentor/innen"
        case .mentee: "Mentees"
        case .coordinator: "Koordination"
        case .contact: "Kontaktpersonen"
        }
    }

    func room(capacity: Int, load: Int) -> String {
        let left = capacity - load
        return left > 0 ? "Platz für \(count(left, "weitere Person", "weitere Personen"))" : "Zurzeit kein Platz"
    }
}
