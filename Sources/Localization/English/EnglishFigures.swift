import Figures

extension English: FigureWords {
    var figureNames: [String: String] { Self.figureNames }

    private static let figureNames = [
        "progress": "Progress", "expected": "Expected by now", "gap": "Gap to the plan",
        "days_behind": "Days behind plan", "needed_pace": "Pace needed from now on", "forecast": "Forecast",
        "attainment": "Goal attainment (T)", "health": "Health",

        "expected_sessions": "Sessions expected", "held_sessions": "Sessions held", "contact_rate": "Contact rate",
        "longest_gap_days": "Longest gap", "days_since_contact": "Since the last session",
        "time_kept_minutes": "Length against the plan", "agenda_coverage": "Time that had a topic",
        "mentee_topics": "Topics brought by the mentee", "promises_kept": "Promises kept by their day",
        "promises_open": "Open promises", "independence_options": "Options named by the mentee",
        "independence_chosen": "Chosen options that were the mentee’s",
        "independence_actions": "Promises taken by the mentee", "wins_30d": "Wins in 30 days",
        "wins_90d": "Wins in 90 days", "milestones_uncelebrated": "Milestones without thanks",
        "introductions_offered": "Introductions offered", "introductions_made": "Introductions made",
        "introductions_met": "Introductions that led to a meeting", "network_made": "Made, of those offered",
        "network_met": "Met, of those offered", "network_owed": "Owed, of those not made",
        "days_to_make": "From the offer until it was made", "days_to_meet": "From then until they met",
        "pulse_rounds": "Rounds of the pulse",
        "perception_gap": "Greatest gap in the pulse",

        "active_pairs": "Pairs that met lately", "days_to_first_session": "Days to the first session",
        "hours": "Hours together", "mentor_load": "Places taken with mentors",
        "agreements_signed": "Agreements signed and unchanged", "smart_pairs": "Pairs with a fully SMART goal",
        "pulse_response": "Answered the pulse", "pulse_median": "Median of the pulse",
        "pairs_needing_attention": "Pairs needing attention", "goals_achieved": "Goals achieved",
        "goals_achieved_of_closed": "Goals achieved, of all closed", "on_time": "Achieved on time",
        "median_slip_days": "Slip of achieved goals", "milestones_90d": "Milestones in 90 days",
        "resources_used": "Resources in use", "resource_usefulness": "How useful resources were",
    ]

    var inputNames: [String: String] { Self.inputNames }

    private static let inputNames = [
        "actual": "length, in minutes", "as_of": "day of this build", "baseline": "baseline", "cadence": "cadence",
        "done": "done", "due": "due day", "end": "last day", "expected": "expected", "high": "upper end of the band",
        "introduction": "introduction", "item": "item", "last_update": "last update", "low": "lower end of the band",
        "mentor": "mentor", "milestone": "milestone", "pair": "pair", "pause": "pause",
        "planned": "planned length, in minutes", "progress": "progress", "promise": "promise", "pulse": "pulse",
        "rho": "correlation between the goals, as the method sets it", "score": "level seen", "session": "session",
        "slope": "median slope", "start": "start day", "status": "status", "sub_goal": "sub goal", "target": "target",
        "topic": "topic", "update": "update", "weight": "weight", "win": "win", "window": "window",
    ]

    var formulas: [String: String] { Self.formulas }

    /// Figures are written in English, so each stands for itself.
    private static let formulas = Dictionary(
        uniqueKeysWithValues: [
            "Σ w[due ≤ a] / Σ w", "Σ w·done / Σ w", "done / (all − cancelled)", "n(inside) / n", "achieved ? 1 : 0",
            "kept by the due day / due by a", "open promises", "median(actual − planned)", "Σ agenda / Σ planned",
            "topics of the mentee / topics with a name", "wins after a − 30", "wins after a − 90",
            "milestones done before a − 14 without thanks", "Σ actual / 60", "max(active days between two sessions)",
            "options of the mentee / options", "chosen of the mentee / chosen", "actions of the mentee / actions",
            "introductions offered", "introductions made", "introductions met", "complete rounds",
            "max(greatest − least)", "made / offered", "met / offered",
            "offered more than 21 days ago and not made / not made", "median(made − offered)", "median(met − made)",
            "Σ mentees / Σ capacity", "agreements signed by all and unchanged / agreements",
            "pairs with a five-letter goal / pairs", "Σ kept by the due day / Σ due",
            "open pairs with a signal / open pairs", "members who answered since a − 90 / members",
            "median(answers of each last complete round)", "median(gap of each last complete round)", "resources named",
            "mean(useful)", "achieved / (achieved + partly + missed)", "achieved / closed",
            "achieved by the due day / achieved", "median(done − due)", "milestones done after a − 90",
            "Σ met / Σ offered", "pairs with a session since a − 1.5 · c / open pairs", "Σ held / Σ expected",
            "median(first session − start)",
        ].map { ($0, $0) })

    func inputWord(_ word: Derivation.Word) -> String {
        switch word {
        case .due: "due"
        case .done: "done"
        case .open: "open"
        case .cancelled: "cancelled"
        case .kept: "kept"
        case .dropped: "dropped"
        case .offered: "offered"
        case .made: "made"
        case .met: "met"
        case .draft: "draft"
        case .active: "active"
        case .paused: "paused"
        case .achieved: "achieved"
        case .partly: "partly"
        case .missed: "missed"
        }
    }

    var noFigure: String { "no data yet" }

    func value(of figure: Figure) -> String {
        guard let value = figure.value else { return noFigure }
        if figure.denominator != nil { return percent(value) }
        switch figure.id {
        case "longest_gap_days", "days_since_contact", "days_to_first_session", "days_to_make", "days_to_meet":
            return days(value)
        case "median_slip_days":
            return value == 0 ? "on the day" : "\(days(abs(value))) \(value > 0 ? "late" : "early")"
        case "time_kept_minutes":
            return value == 0
                ? "as planned" : "\(number(abs((value * 10).rounded() / 10)))\u{A0}min \(value > 0 ? "over" : "under")"
        case "hours": return "\(number((value * 10).rounded() / 10))\u{A0}h"
        case "pulse_median", "resource_usefulness": return "\(number((value * 10).rounded() / 10)) of 5"
        case "perception_gap": return number(value) + (value == 1 ? " point" : " points")
        case "gap":
            let points = (value * 100).rounded()
            return number(points) + (points == 1 ? " point" : " points")
        default: return number(value)
        }
    }

    func basis(of figure: Figure) -> String? {
        if let numerator = figure.numerator, let denominator = figure.denominator {
            return "\(number(numerator)) of \(number(denominator)) \(counted(figure.id, one: denominator == 1))"
        }
        guard let n = figure.n, figure.value != nil else { return nil }
        switch figure.id {
        case "time_kept_minutes": return n == 1 ? nil : "median of \(count(n, "session", "sessions"))"
        case "days_to_first_session": return "median of \(count(n, "pair", "pairs"))"
        case "days_to_make", "days_to_meet": return "median of \(count(n, "introduction", "introductions"))"
        case "median_slip_days": return "median of \(count(n, "goal", "goals"))"
        case "pulse_median": return "median of \(count(n, "answer", "answers"))"
        case "perception_gap":
            return figure.derivation.formula.hasPrefix("median")
                ? "median of \(count(n, "pair", "pairs"))" : "over \(count(n, "question", "questions"))"
        case "resource_usefulness": return "mean of \(count(n, "answer", "answers"))"
        case "hours": return "in \(count(n, "session", "sessions")) with a length"
        default: return nil
        }
    }

    /// What stands below the line of a share.
    private func counted(_ key: String, one isOne: Bool) -> String {
        let (one, many): (String, String) =
            switch key {
            case "contact_rate": ("expected session", "expected sessions")
            case "agenda_coverage": ("planned minute", "planned minutes")
            case "mentee_topics": ("topic that names a person", "topics that name a person")
            case "promises_kept": ("promise due so far", "promises due so far")
            case "independence_options": ("option that names a person", "options that name a person")
            case "independence_chosen": ("chosen option that names a person", "chosen options that name a person")
            case "independence_actions": ("promise that names a person", "promises that name a person")
            case "active_pairs", "pairs_needing_attention": ("open pair", "open pairs")
            case "mentor_load": ("place", "places")
            case "agreements_signed": ("agreement", "agreements")
            case "smart_pairs": ("pair", "pairs")
            case "pulse_response": ("person", "people")
            case "goals_achieved": ("goal that was not dropped", "closed goals that were not dropped")
            case "goals_achieved_of_closed": ("closed goal", "closed goals")
            case "on_time": ("achieved goal", "achieved goals")
            case "network_owed": ("introduction not made", "introductions not made")
            case "introductions_met", "network_made", "network_met": ("introduction offered", "introductions offered")
            default: ("", "")
            }
        return isOne ? one : many
    }

    func withheld(below: Int) -> String { "fewer than \(below)" }
    var withheldBasis: String { "people would stand out" }
}
