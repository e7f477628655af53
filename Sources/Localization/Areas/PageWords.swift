package protocol PageWords {
    /// How many goals and sessions a build leaves out, at least one; and what goes on behind it to the end of the sentence:
    /// `1 goal`, `in the folder is not in this build …`.
    func leftOut(goals: Int, sessions: Int) -> (what: String, rest: String)
    var home: String { get }
    var milestones: String { get }
    var people: String { get }
    var resources: String { get }
    var nothingOpen: String { get }
    var notFound: String { get }
    var noGoals: String { get }
    var noSessions: String { get }
    var noResources: String { get }
    var noPeople: String { get }
    var noPairs: String { get }
    func agreement(of pair: String) -> String
    func goalDescription(_ name: String, of pair: String) -> String
    func sessionTitle(_ title: String?, on day: String) -> String
    func homeDescription(_ name: String) -> String
    /// `isPartial`: only sessions that this audience may read are counted, and that must be said.
    func held(_ held: Int, missed: Int, isPartial: Bool) -> String
    func openPromises(_ open: Int, overdue: Int, isAll: Bool) -> String
    func moreOverdue(_ count: Int) -> String?
    var nextSession: String { get }
    var theNextSession: String { get }
    var notWrittenUp: String { get }
    var goal: String { get }
    var milestone: String { get }
    var promise: String { get }
    func achievement(_ kind: AchievementKind) -> String
}
