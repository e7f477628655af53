/// A member of the programme, or somebody a member was introduced to.
package struct Person: Equatable, Sendable {
    package enum Role: String, CaseIterable, Sendable {
        case mentor, mentee, coordinator, contact
    }

    package var id: Slug
    package var note: Note
    package var name: String
    package var roles: [Role]
    package var headline: String?
    package var pronouns: String?
    package var timezone: String?
    /// Skills, as written.
    package var offers: [String]
    package var seeks: [String]
    /// How many mentees a mentor can take.
    package var capacity: Int?
    package var links: [LabelledLink]
    /// Whether a contact may be named outside the pair.
    package var consent: Bool

    package init(id: Slug, note: Note, name: String) {
        self.id = id
        self.note = note
        self.name = name
        roles = []
        offers = []
        seeks = []
        links = []
        consent = false
    }
}

/// An address outside the site, with the words for it when somebody wrote some.
package struct LabelledLink: Hashable, Sendable {
    package var label: String?
    package var address: String

    package init(label: String?, address: String) {
        self.label = label
        self.address = address
    }
}
