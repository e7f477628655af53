import MentoringModel

/// What the site says in English. A second language is a second set of these.
///
/// Words that stand in one place of one template stand there; what is put together from values stands here.
extension English: CommonWords {
    var code: String { "en" }
    var siteName: String { "Mentoring" }

    func count(_ number: Int, _ one: String, _ many: String) -> String {
        number == 1 ? "1 \(one)" : "\(number) \(many)"
    }

    func list(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    func quoted(_ words: String) -> String { "“\(words)”" }

    func pairName(mentors: [String], mentees: [String]) -> String {
        mentors.count == 1 && mentees.count == 1
            ? "\(mentors[0]) & \(mentees[0])" : "\(list(mentors)) with \(list(mentees))"
    }

    func audience(_ audience: Audience) -> String {
        switch audience {
        case .pair: "the pair itself"
        case .coordinator: "the programme’s coordinators"
        case .program: "everybody in the programme"
        case .public: "everybody"
        }
    }

    var audienceOfPerson: String { "one person, with all of their pairs" }

    func unnamedContact(_ number: Int) -> String { number == 1 ? "a contact" : "contact \(number)" }

    func role(_ role: Person.Role) -> String {
        switch role {
        case .mentor: "Mentor"
        case .mentee: "Mentee"
        case .coordinator: "Coordinator"
        case .contact: "Contact"
        }
    }

    func status(_ status: Agreement.Status) -> String {
        switch status {
        case .active: "Active"
        case .paused: "Paused"
        case .closing: "Closing"
        case .closed: "Closed"
        }
    }

    func status(_ status: Session.Status) -> String {
        switch status {
        case .held: "Held"
        case .planned: "Planned"
        case .missed: "Missed"
        case .cancelled: "Cancelled"
        }
    }

    func format(_ format: Session.Format) -> String {
        switch format {
        case .video: "by video"
        case .inPerson: "in person"
        case .phone: "by phone"
        case .async: "in writing"
        }
    }
}
