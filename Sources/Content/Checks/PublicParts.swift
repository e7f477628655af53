import Diagnostics
import MentoringModel

/// A public build shows nothing of a pair whose agreement is not public.
func checkPublicParts(of pair: Pair, _ report: CheckReport) {
    guard pair.agreement.note.visibility < .public else { return }
    for note in pair.goals.map(\.note) + pair.sessions.map(\.note) + pair.pulses.map(\.note) {
        if note.visibility == .public {
            report.add(
                .publicInClosedPair, at: note.source, "this note is public, but the agreement of its pair is not")
        } else if let stretch = note.body.stretches.first(where: { $0.visibility == .public }) {
            let source = Source(file: note.path, line: stretch.firstLine, column: 1, visibility: .public)
            report.add(.publicInClosedPair, at: source, "this section is public, but the agreement of its pair is not")
        }
    }
}
