import Dispatch
import Synchronization

/// Compares what lies on the disk with what lay there before: where the machine tells nothing, as on some network disks.
final class PollingWatch: Sendable {
    private let isEnded = Atomic(false)

    /// - Parameters:
    ///   - look: What lies there.
    ///   - pause: How long to wait between two looks at the least; nine times as long as a look takes, if that is more.
    init(
        _ look: @escaping @Sendable () -> [String: FolderTree.Stamp], every pause: Duration = .milliseconds(250),
        onChange: @escaping @Sendable (Changes) -> Void
    ) {
        let first = look()
        DispatchQueue(label: "waymark.polling").async { [weak self] in
            var before = first
            while let self, !self.isEnded.load(ordering: .relaxed) {
                let clock = ContinuousClock()
                var now: [String: FolderTree.Stamp] = [:]
                let took = clock.measure { now = look() }
                let changes = PollingWatch.changes(from: before, to: now)
                if !changes.isEmpty { onChange(changes) }
                before = now
                PollingWatch.wait(max(pause, took * 9)) { self.isEnded.load(ordering: .relaxed) }
            }
        }
    }

    func end() { isEnded.store(true, ordering: .relaxed) }

    static func changes(
        from before: [String: FolderTree.Stamp], to now: [String: FolderTree.Stamp]
    ) -> Changes {
        var changes = Changes()
        for (path, stamp) in now where before[path] != stamp {
            changes.paths.insert(path)
            if stamp.isFolder || before[path]?.isFolder ?? false { changes.isEverything = true }
        }
        for (path, stamp) in before where now[path] == nil {
            changes.paths.insert(path)
            if stamp.isFolder { changes.isEverything = true }
        }
        return changes
    }

    /// Waits in small steps, so that nobody waits long for the end.
    private static func wait(_ pause: Duration, until isEnded: () -> Bool) {
        let clock = ContinuousClock()
        let end = clock.now + pause
        while clock.now < end, !isEnded() {
            let step = min(Duration.milliseconds(50), end - clock.now)
            let (seconds, attoseconds) = step.components
            _ = DispatchSemaphore(value: 0).wait(
                timeout: .now() + .nanoseconds(Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)))
        }
    }
}
