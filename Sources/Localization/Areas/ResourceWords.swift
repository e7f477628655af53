package import Figures
package import MentoringModel

package protocol ResourceWords {
    func resourcesDescription(_ name: String) -> String
    func resourceDescription(_ name: String) -> String
    func skillDescription(_ name: String) -> String
    func kind(_ kind: Resource.Kind) -> String
    func level(_ level: Int) -> String
    /// What a language is called, by its code of two letters; `nil` for one that has no name here.
    func nameOfLanguage(_ code: String) -> String?
    func reader(_ reader: Resource.Reader) -> String
    func stage(_ stage: Resource.Stage) -> String
    /// The same within a list or a sentence: `at the start`.
    func stageInSentence(_ stage: Resource.Stage) -> String
    /// `Video · 17 min · easy`.
    func facts(of resource: Resource) -> String
    func expired(_ day: CalendarDay) -> String
    func reviewDue(_ last: CalendarDay) -> String
    func goalsThatUse(_ goals: Int) -> String
    /// `Helped 3 of 4 who said so: 4.3 of 5 on average.`
    func helped(_ helped: Int, of answers: Int, mean: Double) -> String
    var noAnswers: String { get }
    var fewAnswers: String { get }
    var anyTime: String { get }
    var bySkill: String { get }
    var byStage: String { get }
    var byLevel: String { get }
    var byKind: String { get }
    var byRole: String { get }
    var filterResources: String { get }
    /// `28 resources, 1 out of date and 3 due for a look.`
    func resourcesLead(_ resources: Int, expired: Int, dueForALook: Int) -> String
    func pathTime(_ times: [Double]) -> String?
    /// Why a resource is suggested for a goal.
    func reason(_ suggestion: ResourceSuggestion, isPair: Bool) -> String
}
