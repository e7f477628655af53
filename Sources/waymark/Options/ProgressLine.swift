import Dispatch
import Foundation

/// One line on the terminal that says what is being done, once it takes longer than a second.
final class ProgressLine: @unchecked Sendable {
    private let lock = NSLock()
    private let timer: any DispatchSourceTimer
    private var words = ""
    private var isWritten = false
    private var isEnded = false

    /// Writes nothing where nobody watches: not on a terminal, or asked to be quiet.
    init(isShown: Bool) {
        timer = DispatchSource.makeTimerSource(queue: .global())
        isEnded = !isShown
        timer.schedule(deadline: .now() + 1, repeating: 0.5)
        timer.setEventHandler { [weak self] in self?.write() }
        timer.resume()
    }

    /// What is being done from now on.
    func say(_ words: String) { lock.withLock { self.words = words } }

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
