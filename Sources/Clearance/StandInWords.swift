package import MentoringModel

/// What is said in place of a name, in the language of the programme.
package struct StandInWords: Sendable {
    /// The first contact who is not named, the second one, and so on, from 1.
    var unnamedContact: @Sendable (Int) -> String
    /// What a session without a title is called by.
    var day: @Sendable (CalendarDay) -> String

    package init(
        unnamedContact: @escaping @Sendable (Int) -> String, day: @escaping @Sendable (CalendarDay) -> String
    ) {
        self.unnamedContact = unnamedContact
        self.day = day
    }
}
