import Foundation

/// Where work waits for the one thread that builds. All that comes in the meantime is one piece: builds never queue.
package final class WorkInbox: @unchecked Sendable {
    private let condition = NSCondition()
    private var waiting = Work()
    private var firstSave: ContinuousClock.Instant?
    private var lastSave: ContinuousClock.Instant?
    private var isClosed = false

    /// How long nothing more has to come after a save: a save is often several changes.
    private let quiet: Duration
    /// For how long the first of many changes waits at most.
    private let most: Duration

    package init(quiet: Duration = .milliseconds(20), most: Duration = .milliseconds(200)) {
        self.quiet = quiet
        self.most = most
    }

    package func add(_ work: Work) {
        condition.withLock {
            waiting.add(work)
            if work.isSave {
                let now = ContinuousClock().now
                firstSave = firstSave ?? now
                lastSave = now
            }
            condition.broadcast()
        }
    }

    /// Ends the waiting for work.
    package func close() {
        condition.withLock {
            isClosed = true
            condition.broadcast()
        }
    }

    /// Whether something was saved that nobody has taken.
    package var hasSave: Bool { condition.withLock { waiting.isSave } }

    /// Waits for work, and takes all of it.
    ///
    /// - Parameter idle: How long to wait at most; for ever without it.
    /// - Returns: The work, and when the first of it came; nothing of either when none came in time; `nil` after the end.
    package func take(idle: Duration?) -> (work: Work, since: ContinuousClock.Instant)? {
        condition.withLock {
            let clock = ContinuousClock()
            let end = idle.map { clock.now + $0 }
            while !isClosed {
                let now = clock.now
                var limit = end
                if let firstSave, let lastSave {
                    let ready = min(lastSave + quiet, firstSave + most)
                    if now >= ready { return handOut(since: firstSave) }
                    limit = ready
                } else if !waiting.isEmpty {
                    return handOut(since: now)
                } else if let end, now >= end {
                    return (Work(), now)
                }
                if let limit {
                    _ = condition.wait(until: Date(timeIntervalSinceNow: max(0, seconds(limit - now))))
                } else {
                    condition.wait()
                }
            }
            return nil
        }
    }

    private func handOut(since: ContinuousClock.Instant) -> (work: Work, since: ContinuousClock.Instant) {
        defer { (waiting, firstSave, lastSave) = (Work(), nil, nil) }
        return (waiting, since)
    }

    private func seconds(_ duration: Duration) -> Double {
        let (seconds, attoseconds) = duration.components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}
