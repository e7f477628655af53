import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of promises and other items in a session that did not take place: figures read those of sessions held.
    func reportItemsOfSessionNotHeld(_ session: Session) {
        guard let status = session.writtenStatus?.value, status == .cancelled || status == .missed else { return }
        let promise = session.actions.map(\.source)
        let others = [
            session.wins.map(\.source), session.options.map(\.source), session.introductions.map(\.source),
        ].flatMap(\.self)
        guard let first = (promise.isEmpty ? others : promise).min(by: { $0.line < $1.line }) else { return }
        let what = promise.isEmpty ? "this item" : "this promise"
        log.add(
            .unread, at: Mark(line: first.line, column: first.column),
            "\(what) is in no figure: the status of its session is \(status.rawValue)",
            help: "write it, and what else was agreed, into the session in which it was said"
                + (status == .missed ? "" : "; if this one took place after all, write status: held"))
    }
}
