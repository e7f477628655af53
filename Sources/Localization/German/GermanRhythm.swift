import Figures
import MentoringModel

extension German: RhythmWords {
    var rhythmTitle: String { "Der Rhythmus: ein Zeichen für jedes vereinbarte Treffen" }
    var rhythmColumns: [String] { ["Zeitraum", "Was daraus wurde", "Tag"] }
    var underWay: String { "Läuft gerade" }

    func status(_ status: RhythmSlot.Status) -> String {
        switch status {
        case .held: "Stattgefunden"
        case .missed: "Ausgefallen"
        case .cancelled: "Abgesagt"
        case .nothing: "Nichts"
        }
    }

    func rhythmDescription(_ counts: [RhythmSlot.Status: Int]) -> String {
        RhythmSlot.Status.allCases.compactMap { status in
            counts[status].map {
                status == .nothing
                    ? "\(count($0, "Zeitraum", "Zeiträume")) ohne Treffen"
                    : "\($0)-mal \(self.status(status).lowercased())"
            }
        }.joined(separator: ", ") + "."
    }

    func rhythmCaption(_ counts: [RhythmSlot.Status: Int], hasPause: Bool) -> String {
        let marks: [(RhythmSlot.Status, String)] = [
            (.held, "Scheibe: stattgefunden"), (.missed, "Kreuz: ausgefallen"), (.cancelled, "Strich: abgesagt"),
            (.nothing, "zwei Balken: nichts geschehen"),
        ]
        let known = marks.filter { counts[$0.0] != nil }.map(\.1)
        let words =
            "Ein Zeichen für jeden Zeitraum des vereinbarten Rhythmus"
            + (known.isEmpty ? "" : " (\(known.joined(separator: ", ")))")
        return words + (hasPause ? "; die schattierte Strecke ist eine Pause." : ".")
    }

    func period(from: CalendarDay, to: CalendarDay) -> String {
        from >= to ? day(from) : "\(day(from)) – \(day(to))"
    }

    func slot(_ slot: RhythmSlot) -> String {
        slot.day.map(day) ?? period(from: slot.from, to: slot.to - 1)
    }

    func pause(_ pause: Pause) -> String {
        let end = pause.to.map { "bis zum \(day($0))" } ?? "an, noch ohne Tag der Rückkehr"
        return "Pause vom \(day(pause.from)) \(end)"
    }
}
