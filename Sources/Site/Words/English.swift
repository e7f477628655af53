import MentoringModel

/// What the site says in English. A second language is a second set of these.
///
/// Words that stand in one place of one template stand there; what is put together from values stands here.
enum English {
    static let code = "en"
    /// The name of a site whose programme has none.
    static let siteName = "Mentoring"

    /// A number with its noun: `1 session`, `3 sessions`.
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        number == 1 ? "1 \(one)" : "\(number) \(many)"
    }

    /// `a`, `a and b`, `a, b and c`.
    static func list(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    /// The first letter as a capital one.
    static func sentence(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

    /// The names of a pair: `Grace & Ada`, or `Grace with Ada, Mary and Jean` for a group.
    static func pairName(mentors: [String], mentees: [String]) -> String {
        mentors.count == 1 && mentees.count == 1
            ? "\(mentors[0]) & \(mentees[0])" : "\(list(mentors)) with \(list(mentees))"
    }

    static func audience(_ audience: Audience) -> String {
        switch audience {
        case .pair: "the pair itself"
        case .coordinator: "the programme’s coordinators"
        case .program: "everybody in the programme"
        case .public: "everybody"
        }
    }

    static func role(_ role: Person.Role) -> String {
        switch role {
        case .mentor: "Mentor"
        case .mentee: "Mentee"
        case .coordinator: "Coordinator"
        case .contact: "Contact"
        }
    }

    static func status(_ status: Agreement.Status) -> String {
        switch status {
        case .active: "Active"
        case .paused: "Paused"
        case .closing: "Closing"
        case .closed: "Closed"
        }
    }

    static func status(_ status: Session.Status) -> String {
        switch status {
        case .held: "Held"
        case .planned: "Planned"
        case .missed: "Missed"
        case .cancelled: "Cancelled"
        }
    }

    static func format(_ format: Session.Format) -> String {
        switch format {
        case .video: "by video"
        case .inPerson: "in person"
        case .phone: "by phone"
        case .async: "in writing"
        }
    }
}
