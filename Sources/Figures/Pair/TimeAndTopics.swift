import MentoringModel

/// How a session's length came out.
struct KeptTime {
    var session: Session
    /// In minutes.
    var planned: Written<Double>
    var actual: Written<Double>
    /// `actual − planned`, in minutes.
    var difference: Double { actual.value - planned.value }
}

extension PairSnapshot {
    /// Sessions more than this many minutes over their plan are counted.
    static let overrun = 10.0

    /// What was planned for a session: as written, else the agreed length.
    func planned(_ session: Session) -> Written<Double>? { session.planned ?? sessionLength }

    /// Sessions held whose plan and length are both known.
    var keptTimes: [KeptTime] {
        held.compactMap { session in
            guard let planned = planned(session), let actual = session.actual else { return nil }
            return KeptTime(session: session, planned: planned, actual: actual)
        }
    }

    /// Time and agendas (docs/figures.md, "Time and agendas"):
    /// - `time_kept_minutes` the median of `actual − planned`;
    /// - `agenda_coverage` minutes on the agenda / minutes planned, over sessions whose agenda has minutes;
    /// - `mentee_topics` topics brought by a mentee / topics with a name.
    func timeFigures() -> [Figure] {
        let times = keptTimes
        let time = Figure.median(
            "time_kept_minutes", "median(actual − planned)", times.map(\.difference),
            inputs: times.flatMap { kept -> [Derivation.Input] in
                let day = "\(kept.session.day)"
                return [
                    .init(
                        name: "actual", detail: day, value: decimalText(kept.actual.value), source: kept.actual.source),
                    .init(
                        name: "planned", detail: day, value: decimalText(kept.planned.value),
                        source: kept.planned.source),
                ]
            })
        return [time, agendaCoverage(), menteeTopics()].map { $0.resting(on: sessionOpenness) }
    }

    private func agendaCoverage() -> Figure {
        var inputs: [Derivation.Input] = []
        var onAgenda = 0.0
        var inPlan = 0.0
        for session in held {
            let timed = session.agenda.filter { $0.minutes != nil }
            guard !timed.isEmpty, let planned = planned(session), planned.value > 0 else { continue }
            inPlan += planned.value
            inputs.append(
                .init(
                    name: "planned", detail: "\(session.day)", value: decimalText(planned.value),
                    source: planned.source))
            for topic in timed {
                onAgenda += topic.minutes ?? 0
                inputs.append(
                    .init(
                        name: "topic", detail: topic.topic, value: decimalText(topic.minutes ?? 0),
                        source: topic.source))
            }
        }
        return .share("agenda_coverage", "Σ agenda / Σ planned", onAgenda, of: inPlan, inputs: inputs)
    }

    private func menteeTopics() -> Figure {
        let named = held.flatMap(\.agenda).filter { $0.by != nil }
        return .share(
            "mentee_topics", "topics of the mentee / topics with a name",
            Double(named.count { isMentees($0.by) }), of: Double(named.count),
            inputs: named.map {
                .init(name: "topic", detail: $0.topic, value: "@\($0.by?.id.text ?? "")", source: $0.source)
            })
    }
}
