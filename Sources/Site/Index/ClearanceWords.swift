import Clearance
import Localization
import MentoringModel

extension VisibleProgramme {
    func name(of pair: Pair, in words: any Language) -> String {
        words.pairName(
            mentors: pair.agreement.mentors.map(name(of:)), mentees: pair.agreement.mentees.map(name(of:)))
    }
}

extension StandInWords {
    init(in words: any Language) {
        self.init(unnamedContact: { words.unnamedContact($0) }, day: { words.day($0) })
    }
}
