import Figures
import Localization
import MentoringModel

extension AgendaCandidates {
    /// What is to be said of one goal.
    struct GoalTopic {
        var topic: AgendaTopic
        /// Whether it is overdue, behind, at risk, or has a late milestone.
        var isUrgent: Bool
        fileprivate var rank: Int
        /// How far it lags, in days.
        fileprivate var lag: Double
    }

    /// Running goals that are in trouble or have something to come within 14 days, the most urgent first. What is to
    /// be said of one goal is one topic.
    var goalTopics: [GoalTopic] {
        facts.goals.filter { $0.figures.health.isRunning }.compactMap { goalTopic($0.goal, $0.figures) }
            .enumerated().sorted { left, right in
                (left.element.rank, -left.element.lag, left.offset)
                    < (right.element.rank, -right.element.lag, right.offset)
            }.map(\.element)
    }

    private func goalTopic(_ goal: Goal, _ figures: GoalFigures) -> GoalTopic? {
        let late = figures.milestones.filter { $0.status == .late }
        let soon = figures.milestones.filter { $0.status == .dueSoon }
        let isDueSoon = figures.due.map { $0 >= asOf && $0 <= asOf + Upcoming.days } ?? false
        let rank: Int
        let minutes: Double
        switch figures.health {
        case .overdue: (rank, minutes) = (0, 15)
        case .behind: (rank, minutes) = (1, 15)
        case .atRisk: (rank, minutes) = (2, 10)
        default:
            if !late.isEmpty {
                (rank, minutes) = (3, 10)
            } else if !soon.isEmpty || isDueSoon {
                (rank, minutes) = (4, 5)
            } else if figures.health == .noData {
                (rank, minutes) = (5, 5)
            } else {
                return nil
            }
        }
        var points = late.map { step in
            AgendaTopic.Point(
                words: step.milestone.title, reason: index.words.milestoneLate(step.daysLate ?? 0),
                address: address(of: goal.id, "milestones"))
        }
        points += soon.map { step in
            AgendaTopic.Point(
                words: step.milestone.title, reason: index.words.milestoneSoon(step.milestone.due, asOf: asOf),
                address: address(of: goal.id, "milestones"))
        }
        if isDueSoon, let due = figures.due {
            points.append(
                AgendaTopic.Point(
                    words: index.words.theGoalItself, reason: index.words.milestoneSoon(due, asOf: asOf),
                    address: address(of: goal.id)))
        }
        let health = rank <= 2 || rank == 5 ? index.words.reason(figures) : nil
        var topic = AgendaTopic(
            .goal, words: index.words.goalTopic(goal.name, figures.health, isLate: !late.isEmpty), minutes: minutes)
        topic.reason = index.words.goalReason(health, late: late.count, soon: soon.count, isDueSoon: isDueSoon)
        topic.who = facts.owner(of: goal)
        topic.goal = goal.id
        topic.address = address(of: goal.id)
        topic.points = points
        let lag = figures.daysBehind ?? Double(late.compactMap(\.daysLate).max() ?? 0)
        return GoalTopic(topic: topic, isUrgent: rank <= 3, rank: rank, lag: lag.isFinite ? lag : 0)
    }

    // MARK: Questions that are open

    /// Running goals with a letter of SMART that is not met, each with its question.
    var sharpen: AgendaTopic? {
        var points: [AgendaTopic.Point] = []
        for (goal, figures) in facts.goals where figures.health.isRunning {
            let open = figures.smart.letters.filter { !$0.isMet }
            guard !open.isEmpty else { continue }
            points.append(
                AgendaTopic.Point(
                    words: goal.name, reason: open.map { index.words.openLetter($0.letter) }.joined(separator: " "),
                    address: address(of: goal.id, "smart")))
        }
        guard !points.isEmpty else { return nil }
        return topic(
            .sharpen, index.words.sharpenTopic, points.count > 1 ? 10 : 5, index.words.sharpenReason(points.count),
            points)
    }

    /// Ways forward of the last session that nobody chose or dropped.
    var options: AgendaTopic? {
        guard let last = held.last else { return nil }
        let open = last.options.filter { $0.state == .open || $0.state == nil }
        guard !open.isEmpty else { return nil }
        let address = Address.session(last.id.text, of: pair.id.text).at("options")
        return topic(
            .options, index.words.optionsTopic, 5,
            index.words.optionsReason(open.count, on: index.words.day(last.day)),
            open.map { option in
                AgendaTopic.Point(
                    words: option.words, reason: option.who.map { index.words.namedBy(index.name(of: $0)) },
                    address: address)
            })
    }
}
