package import Figures

/// The health of a goal in a word or two.
package func words(for health: Health) -> String {
    switch health {
    case .draft: "draft"
    case .dropped: "dropped"
    case .achieved: "achieved"
    case .partly: "partly achieved"
    case .missed: "missed"
    case .paused: "paused"
    case .notStarted: "not started"
    case .noDue: "no due day"
    case .overdue: "overdue"
    case .noData: "no data"
    case .tooEarly: "too early to say"
    case .behind: "behind"
    case .atRisk: "at risk"
    case .ahead: "ahead"
    case .onTrack: "on track"
    }
}

/// The health with its reason: "behind: 36 days behind plan, needs 1.4 times the pace".
package func words(for reason: HealthReason, health: Health) -> String {
    let name = words(for: health)
    guard let why = words(for: reason) else { return name }
    return "\(name): \(why)"
}

/// The reason alone; `nil` where the health says it all.
private func words(for reason: HealthReason) -> String? {
    switch reason {
    case .status, .noDue: nil
    case .targetReached: "the target is reached"
    case .startsOn(let day): "starts on \(day)"
    case .overdue(let days): "\(count(days, "day")) past the due day"
    case .noData: "no update yet"
    case .tooEarly(let elapsed, let window): "\(elapsed) of \(count(window, "day")) gone"
    case .noPace: "no start day, or no day to work on, so no pace"
    case .gap(let daysBehind, let gap, let needed): gapWords(daysBehind, gap, needed)
    case .neededPace(let needed): paceWords(needed)
    case .lateMilestone(let days): "a milestone is \(count(days, "day")) late"
    case .noUpdate(let days): "no update for \(count(days, "day"))"
    }
}

private func gapWords(_ daysBehind: Double, _ gap: Double, _ needed: Double?) -> String {
    let days = Int(rounded(min(max(daysBehind, -1_000_000), 1_000_000), decimals: 0))
    let points = shownPercent(gap.magnitude)
    let place =
        if days > 0 {
            "\(count(days, "day")) behind plan"
        } else if days < 0 {
            "\(count(-days, "day")) ahead of plan"
        } else if points > 0 {
            "\(count(points, "point")) \(gap > 0 ? "behind" : "ahead of") plan"
        } else {
            "on plan"
        }
    guard let needed, gap > 0, rounded(needed, decimals: 1) > 1 else { return place }
    return "\(place), \(paceWords(needed))"
}

private func paceWords(_ needed: Double) -> String { "needs \(decimalText(needed, decimals: 1)) times the pace" }

/// A number with its noun: `1 day`, `2 days`.
package func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
