import MentoringModel

extension English: PeopleWords {
    func peopleDescription(_ name: String) -> String { "\(name): who offers what, and who has room." }
    func personDescription(_ name: String) -> String { "\(name): what they offer and seek." }

    func roleGroup(_ role: Person.Role) -> String {
        switch role {
        case .mentor: "Mentors"
        case .mentee: "Mentees"
        case .coordinator: "Coordinators"
        case .contact: "Contacts"
        }
    }

    func room(capacity: Int, load: Int) -> String {
        let left = capacity - load
        return left > 0 ? "Room for \(count(left, "more mentee", "more mentees"))" : "No room at the moment"
    }
}
