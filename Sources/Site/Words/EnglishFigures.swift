import Figures

extension English {
    /// What a figure is called, by its key in the exports.
    static func figure(_ key: String) -> String {
        figureNames[key] ?? sentence(String(key.map { $0 == "_" ? " " : $0 }))
    }

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
        "agreements_signed": "Agreements signed and unchanged", "smart_pairs": "Pairs with a five-letter goal",
        "pulse_response": "Answered the pulse", "pulse_median": "Median of the pulse",
        "pairs_needing_attention": "Pairs needing attention", "goals_achieved": "Goals achieved",
        "goals_achieved_of_closed": "Goals achieved, of all closed", "on_time": "Achieved on time",
        "median_slip_days": "Slip of achieved goals", "milestones_90d": "Milestones in 90 days",
        "resources_used": "Resources in use", "resource_usefulness": "How useful resources were",
    ]

    /// What an input of a figure is called, by its key.
    static func input(_ key: String) -> String {
        switch key {
        case "as_of": "day of this build"
        case "due": "due day"
        case "high": "upper end of the band"
        case "item": "item"
        case "low": "lower end of the band"
        case "rho": "correlation between the goals, as the method sets it"
        case "score": "level seen"
        case "slope": "median slope"
        case "start": "start day"
        case "end": "last day"
        case "actual": "length, in minutes"
        case "planned": "planned length, in minutes"
        default: String(key.map { $0 == "_" ? " " : $0 })
        }
    }

    static let noFigure = "no data yet"

    /// The value of a figure of a pair or of the programme with its unit.
    static func value(of figure: Figure) -> String {
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
        default: return number(value)
        }
    }

    /// What a figure is counted over: `9 of 12 expected sessions`, `over 7 sessions`; `nil` for a plain count.
    static func basis(of figure: Figure) -> String? {
        if let numerator = figure.numerator, let denominator = figure.denominator {
            return "\(number(numerator)) of \(number(denominator)) \(counted(figure.id, one: denominator == 1))"
        }
        guard let n = figure.n, figure.value != nil else { return nil }
        switch figure.id {
        case "time_kept_minutes": return "median of \(count(n, "session", "sessions"))"
        case "days_to_first_session": return "median of \(count(n, "pair", "pairs"))"
        case "days_to_make", "days_to_meet": return "median of \(count(n, "introduction", "introductions"))"
        case "median_slip_days": return "median of \(count(n, "goal", "goals"))"
        case "pulse_median": return "median of \(count(n, "answer", "answers"))"
        case "perception_gap":
            return figure.working.formula.hasPrefix("median")
                ? "median of \(count(n, "pair", "pairs"))" : "over \(count(n, "question", "questions"))"
        case "resource_usefulness": return "mean of \(count(n, "answer", "answers"))"
        case "hours": return "in \(count(n, "session", "sessions")) with a length"
        default: return nil
        }
    }

    /// What stands below the line of a share.
    private static func counted(_ key: String, one isOne: Bool) -> String {
        let (one, many): (String, String) =
            switch key {
            case "contact_rate": ("expected session", "expected sessions")
            case "agenda_coverage": ("planned minute", "planned minutes")
            case "mentee_topics": ("topic with a name", "topics with a name")
            case "promises_kept": ("promise due so far", "promises due so far")
            case "independence_options": ("option with a name", "options with a name")
            case "independence_chosen": ("chosen option with a name", "chosen options with a name")
            case "independence_actions": ("promise with a name", "promises with a name")
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

    /// What a withheld figure reads: `fewer than 5`.
    static func withheld(below: Int) -> String { "fewer than \(below)" }
    static let withheldBasis = "people would stand out"

    static let showTheWorking = "Show the working"
}
