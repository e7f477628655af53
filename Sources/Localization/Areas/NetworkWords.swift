package import Figures

package protocol NetworkWords {
    var network: String { get }
    var noIntroductions: String { get }
    func networkDescription(_ name: String) -> String
    func state(_ state: IntroductionFigures.State) -> String
    func meaning(of state: IntroductionFigures.State) -> String
    /// `6 introductions offered, 4 made, 3 of them met. One is owed: …`. At least one was offered.
    ///
    /// - Parameters:
    ///   - met: Of those made.
    ///   - first: The names of those that are owed, at most three, each with the name of who offered it.
    func networkLead(offered: Int, made: Int, met: Int, owed: Int, first: [(name: String, by: String?)]) -> String
    func openFor(_ days: Int) -> String
    /// From the offer, and from the day it was made.
    func daysToMake(_ days: Int) -> String
    func daysToMeet(_ days: Int) -> String
    var networkTitle: String { get }
    func networkDescription(people: Int, contacts: Int, introductions: Int) -> String
    func introductionWords(by: String, to: String, state: IntroductionFigures.State) -> String
    func alreadyIntroduced(_ state: IntroductionFigures.State) -> String
}
