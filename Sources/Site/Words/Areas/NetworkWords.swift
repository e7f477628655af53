import Clearance
import Figures
import MentoringModel

protocol NetworkWords {
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

extension Language {
    /// `nil` without introductions.
    func networkLead(_ all: [PairIntroduction], _ index: SiteIndex) -> String? {
        guard !all.isEmpty else { return nil }
        let states = all.map(\.introduction.state)
        let owed = all.map(\.introduction).filter { $0.state == .owed }
        return networkLead(
            offered: all.count, made: states.count { $0 == .made || $0 == .met }, met: states.count { $0 == .met },
            owed: owed.count,
            first: owed.prefix(3).map { item in
                let name = item.person.flatMap { index.name(ofPerson: $0) } ?? item.name
                // The number of a contact without a name counts within its pair; among several pairs it says nothing.
                let isUnnamed = all.indices.contains { unnamedContact($0 + 1) == name }
                return (isUnnamed ? unnamedContact(1) : name, item.by.map(index.name(of:)))
            })
    }
}
