/// Builds as often as something was saved, one build at a time. A newer save overtakes the build that is running, which is given up
/// where it is; but one that has been overtaken for a while is finished, so that whoever types on and on sees something, too.
package struct RebuildLoop {
    package enum End: Hashable, Sendable {
        /// Everything is done.
        case finished
        /// Done as far as the changes say; what they cannot say is to be looked for when nobody is waiting.
        case finishedInPart
        case overtaken
    }

    private let inbox: WorkInbox
    private let patience: Duration
    private let idle: Duration

    /// - Parameters:
    ///   - patience: How long builds may be overtaken one after the other.
    ///   - idle: How long nothing has to happen until everything is looked at.
    package init(_ inbox: WorkInbox, patience: Duration = .seconds(2), idle: Duration = .milliseconds(400)) {
        self.inbox = inbox
        self.patience = patience
        self.idle = idle
    }

    /// Builds until the inbox is closed.
    ///
    /// - Parameter build: Does some work that came at a moment. It asks now and then whether it is overtaken, and then may end.
    package func run(
        _ build: (_ work: Work, _ since: ContinuousClock.Instant, _ isOvertaken: @escaping @Sendable () -> Bool) -> End
    ) {
        let clock = ContinuousClock()
        var left = Work()
        var overtakenSince: ContinuousClock.Instant?
        var isInPart = false
        while let (new, since) = inbox.take(idle: isInPart ? idle : nil) {
            var work = left
            work.add(new)
            if new.isEmpty { work.content.isEverything = true }
            let isPatient = overtakenSince.map { clock.now - $0 < patience } ?? true
            let end = build(work, overtakenSince ?? since) { [inbox] in isPatient && inbox.hasSave }
            switch end {
            case .overtaken:
                left = work
                overtakenSince = overtakenSince ?? since
            case .finished, .finishedInPart:
                (left, overtakenSince, isInPart) = (Work(), nil, end == .finishedInPart)
            }
        }
    }
}
