package import MentoringModel

/// Something that wants somebody's attention now.
package struct Signal: Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        case cadenceSlip = "cadence_slip"
        case missedTwice = "missed_twice"
        case goalOverdue = "goal_overdue"
        case goalBehind = "goal_behind"
        case oneSided = "one_sided"
        case carried, unsigned
        case reviewDue = "review_due"
        case introductionOwed = "introduction_owed"
        case thanksOwed = "thanks_owed"
        case needsATalk = "needs_a_talk"
    }
    package var code: Code
    package var isUrgent: Bool
    package var evidence: Evidence

    package init(_ code: Code, isUrgent: Bool = false, evidence: Evidence) {
        self.code = code
        self.isUrgent = isUrgent
        self.evidence = evidence
    }

    /// What to do about it.
    package var nextStep: NextStep { code.nextStep }

    /// What a signal rests on, as data; the site puts it into words.
    package enum Evidence: Hashable, Sendable {
        /// Active days without a session since that day: the last session, else the start.
        case contactGap(days: Int, cadence: Double, since: CalendarDay, neverMet: Bool)
        /// The days of the sessions missed running, oldest first.
        case missed([CalendarDay])
        case goals([GoalEvidence])
        /// All of so many actions, or chosen options, in the last three sessions were the mentor's.
        case oneSided(actions: Int?, chosen: Int?, sources: [Source])
        case promises([PromiseFigures])
        case signatures([SignatureFigures])
        case review(last: CalendarDay?, due: CalendarDay?, source: Source)
        case introductions([IntroductionFigures])
        case milestones([UncelebratedMilestone])
        /// Nothing that may be told.
        case notTold
    }

    package struct GoalEvidence: Hashable, Sendable {
        package var goal: Slug
        package var title: String
        package var health: Health
        package var reason: HealthReason
        package var source: Source
    }
}

/// What to do about a signal, as a key; the site puts it into words.
package enum NextStep: String, CaseIterable, Sendable {
    case agreeOnADay = "agree_on_a_day"
    case askWhatIsInTheWay = "ask_what_is_in_the_way"
    case closeOrReplan = "close_or_replan"
    case shrinkOrReplan = "shrink_or_replan"
    case askFirst = "ask_first"
    case doShrinkOrDrop = "do_shrink_or_drop"
    case readAndSign = "read_and_sign"
    case reviewTheAgreement = "review_the_agreement"
    case makeOrWithdraw = "make_or_withdraw"
    case sayThanks = "say_thanks"
    case talkToBoth = "talk_to_both"
}

extension Signal.Code {
    package var nextStep: NextStep {
        switch self {
        case .cadenceSlip: .agreeOnADay
        case .missedTwice: .askWhatIsInTheWay
        case .goalOverdue: .closeOrReplan
        case .goalBehind: .shrinkOrReplan
        case .oneSided: .askFirst
        case .carried: .doShrinkOrDrop
        case .unsigned: .readAndSign
        case .reviewDue: .reviewTheAgreement
        case .introductionOwed: .makeOrWithdraw
        case .thanksOwed: .sayThanks
        case .needsATalk: .talkToBoth
        }
    }
}
