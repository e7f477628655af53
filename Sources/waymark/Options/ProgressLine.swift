import Dispatch
import Foundation

/// One line on the terminal that says what is being done, once the command takes longer than a second.
final class ProgressLine: @unchecked Sendable {
    private let lock = NSLock()
    private let timer: any DispatchSourceTimer
    private var words = ""
    private var count = 0
    private var isWritten = false
    private var isEnded = false

    /// When the first line of this run of the command began.
    private static let begin = DispatchTime.now()

    /// Whether the line comes at once, and each of its words: for those who want to see all of it, and for tests.
    private static let isImmediate = ProcessInfo.processInfo.environment["WAYMARK_PROGRESS"] == "now"

    /// Writes nothing where nobody watches: not on a terminal, or asked to be quiet.
    init(isShown: Bool) {
        timer = DispatchSource.makeTimerSource(queue: .global())
        isEnded = !isShown
        // Each stage may be short where all of them are not.
        timer.schedule(deadline: max(.now() + 0.1, ProgressLine.begin + 1), repeating: 0.5)
        timer.setEventHandler { [weak self] in self?.write() }
        timer.resume()
    }

    /// What is being done from now on.
    func say(_ words: String) {
        lock.withLock { self.words = words }
        if ProgressLine.isImmediate { write() }
    }

    /// What begins now of several things that are done alike: `Making site 12 of 93`.
    func sayNext(_ words: String, of total: Int) {
        lock.withLock {
            count += 1
            self.words = "\(words) \(count) of \(total)"
        }
        if ProgressLine.isImmediate { write() }
    }

    /// Takes the line away again.
    func end() {
        lock.withLock {
            guard !isEnded else { return }
            isEnded = true
            timer.cancel()
            if isWritten { printError("\r\u{1B}[2K", terminator: "") }
        }
    }

    private func write() {
        lock.withLock {
            guard !isEnded else { return }
            isWritten = true
            printError("\r\u{1B}[2K\(words) …", terminator: "")
        }
    }
}
