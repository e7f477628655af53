/// What a figure of the programme answers; read in this order.
package enum Tier: String, CaseIterable, Sendable {
    case happening, good, changed

    /// The figures of the tier, in their order.
    package var figures: [String] {
        switch self {
        case .happening: ["active_pairs", "contact_rate", "days_to_first_session", "hours", "mentor_load"]
        case .good:
            [
                "agreements_signed", "smart_pairs", "promises_kept", "pulse_response", "pulse_median", "perception_gap",
                "pairs_needing_attention",
            ]
        case .changed:
            [
                "goals_achieved", "goals_achieved_of_closed", "on_time", "median_slip_days", "milestones_90d",
                "introductions_met", "resources_used", "resource_usefulness", "wins_90d",
            ]
        }
    }
}
