import Clearance
import Figures
import Localization
import MentoringModel

/// What a mentee takes along from a pair: everything that was reached, with its evidence.
struct GrowthRecord {
    typealias GoalEntry = (goal: Goal, figures: GoalFigures)

    let facts: PairFacts
    let asOf: CalendarDay

    /// Goals achieved or partly achieved, the first one first.
    let achieved: [GoalEntry]
    /// Goals that are under way, rest or wait.
    let underWay: [GoalEntry]
    /// Goals that were put down or missed: a record that leaves them out is no evidence.
    let putDown: [GoalEntry]
    /// Wins, and milestones of goals that are not achieved yet, oldest first; those without a day at the end.
    let steps: [Achievements.Entry]
    /// Milestones and wins that somebody gave thanks for, by the day of the thanks.
    let thanks: [Thanks]
    /// Introductions that were made, oldest first.
    let introductions: [IntroductionFigures]

    struct Thanks {
        var words: String
        /// Whose milestone or win it was; `nil`: of all of them.
        var who: PersonReference?
        var day: CalendarDay
    }

    init(_ facts: PairFacts, asOf: CalendarDay) {
        self.facts = facts
        self.asOf = asOf
        func closed(_ entry: GoalEntry) -> Int {
            (entry.goal.done?.value ?? entry.figures.reached?.day)?.number ?? Int.max
        }
        let reached = facts.goals.filter { [.achieved, .partly].contains($0.figures.health) }
        achieved = reached.enumerated().sorted { (closed($0.element), $0.offset) < (closed($1.element), $1.offset) }
            .map(\.element)
        putDown = facts.goals.filter { [.missed, .dropped].contains($0.figures.health) }
        underWay = facts.goalsInOrder.filter {
            ![.achieved, .partly, .missed, .dropped, .draft].contains($0.figures.health)
        }
        let exposed = Set(reached.map { Address.goal($0.goal.id.text, of: facts.pair.id.text).path })
        let achievements = Achievements([facts], asOf: asOf)
        steps = (achievements.dated.reversed() + achievements.undated).filter { entry in
            entry.kind == .win
                || entry.kind == .milestone && !(entry.address.map { exposed.contains($0.path) } ?? false)
        }
        thanks = GrowthRecord.thanks(facts, asOf: asOf)
        introductions = facts.introductions.filter { $0.state == .made || $0.state == .met }
    }

    private static func thanks(_ facts: PairFacts, asOf: CalendarDay) -> [Thanks] {
        var found: [Thanks] = []
        for (goal, figures) in facts.goals {
            for step in figures.milestones {
                guard let day = step.milestone.celebrated, day <= asOf else { continue }
                found.append(
                    Thanks(words: step.milestone.title, who: step.milestone.who ?? facts.owner(of: goal), day: day))
            }
        }
        for win in facts.pair.sessions.held(asOf: asOf).flatMap(\.wins) {
            guard let day = win.celebrated, day <= asOf else { continue }
            found.append(Thanks(words: win.words, who: win.who, day: day))
        }
        return found.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }

    /// Sessions held, oldest first, as far as they can be read.
    var held: [Session] { facts.pair.sessions.held(asOf: asOf) }

    /// The first and last day it speaks of.
    var period: (from: CalendarDay, to: CalendarDay)? {
        let agreement = facts.pair.agreement
        guard let from = agreement.start?.value ?? held.first?.day, from <= asOf else { return nil }
        let end = facts.isOpen ? asOf : held.last?.day ?? agreement.end?.value ?? asOf
        return (from, min(end, asOf))
    }
}
