package import Search

package protocol SearchWords {
    var search: String { get }
    func searchDescription(_ name: String) -> String
    /// `{count}` and `{query}` are put in by the script.
    var searchSome: String { get }
    var searchOne: String { get }
    var searchNone: String { get }
    /// Where nothing has all words that were asked for, and something has some.
    var searchPartly: String { get }
    var searchShort: String { get }
    var searchFailed: String { get }
    var azTitle: String { get }
    func azTitle(of label: String) -> String
    func azDescription(_ name: String, _ label: String) -> String
    var azOthers: String { get }
    func azPart(_ label: String, _ number: Int) -> String
    func azRange(_ first: String, _ last: String) -> String
    func azCount(_ count: Int) -> String
    /// What a result is.
    func found(_ kind: SearchEntry.Kind) -> String
    /// By what results can be narrowed.
    func facet(_ kind: SearchEntry.Kind) -> String
    /// How many milestones of a goal are reached, and how many are overdue; one at least.
    func foundMilestones(reached: Int, of all: Int) -> String
    func foundMilestones(overdue: Int) -> String
    /// How many promises are overdue; one at least.
    func foundPromises(overdue: Int) -> String
    /// Of a resource that should be looked at again, in a word.
    var foundStale: String { get }
    /// The endings by which the search knows forms of a word; empty in a language of which nobody wrote them down.
    var wordForms: [WordForms] { get }
}
