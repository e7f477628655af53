import Diagnostics
import MentoringModel

/// A session lies inside the pairing.
func checkDay(of session: Session, in pair: Pair, _ report: CheckReport) {
    let day = session.day
    if let start = pair.agreement.start?.value, day < start {
        report.add(
            .sessionOutside, at: session.date.source, "this session is on \(day), before the pairing starts on \(start)"
        )
    } else if let end = pair.agreement.end?.value, day > end {
        report.add(
            .sessionOutside, at: session.date.source, "this session is on \(day), after the pairing ends on \(end)")
    }
}

/// An agenda fits the planned time.
func checkAgenda(of session: Session, in pair: Pair, _ settings: ProgrammeSettings, _ report: CheckReport) {
    let minutes = session.agenda.compactMap(\.minutes).reduce(0, +)
    guard minutes > 0, let planned = session.planned ?? pair.agreement.sessionLength ?? settings.sessionLength,
        minutes > planned.value
    else { return }
    report.add(
        .agendaOver, at: session.agenda.first?.source ?? session.note.source,
        "the agenda takes \(whole(minutes)) minutes, but \(whole(planned.value)) are planned")
}

private func whole(_ minutes: Double) -> String {
    minutes.rounded() == minutes ? String(Int(minutes)) : String(minutes)
}

/// One answer by each person in a month. A note with a concern alone is no answer, and one that is private does not exist.
func checkPulses(of pair: Pair, _ report: CheckReport) {
    var seen: [String: Pulse] = [:]
    for pulse in pair.pulses where !pulse.answers.isEmpty && pulse.note.visibility > .private {
        let parts = pulse.day.parts
        let key = "\(parts.year)-\(parts.month) \(pulse.by.id)"
        guard let first = seen[key] else {
            seen[key] = pulse
            continue
        }
        report.add(
            .twoPulses, at: pulse.date.source,
            "\(pulse.by.words) answered on \(first.day) already, in \(first.note.path)",
            help: "keep one of the two notes; give this one the day of another month if it is of another round")
    }
}
