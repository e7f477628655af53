package import MentoringModel

package protocol CommonWords {
    var code: String { get }
    /// The name of a site whose programme has none.
    var siteName: String { get }
    /// `a`, `a and b`, `a, b and c`.
    func list(_ words: [String]) -> String
    /// Words in quotation marks.
    func quoted(_ words: String) -> String
    /// The names of a pair: `Grace & Ada`, or `Grace with Ada, Mary and Jean` for a group.
    func pairName(mentors: [String], mentees: [String]) -> String
    func audience(_ audience: Audience) -> String
    /// For whom the site of one person with several pairs is.
    var audienceOfPerson: String { get }
    /// What stands in place of the name of a third party who did not agree to be named: `a contact`, `contact 2`.
    ///
    /// - Parameter number: Which of them in a pair, from 1.
    func unnamedContact(_ number: Int) -> String
    func role(_ role: Person.Role) -> String
    func status(_ status: Agreement.Status) -> String
    func status(_ status: Session.Status) -> String
    func format(_ format: Session.Format) -> String
}

extension Language {
    /// The first letter as a capital one.
    package func sentence(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
