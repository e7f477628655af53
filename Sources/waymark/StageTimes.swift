import Figures
import Site

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How long each stage of a build took: by the clock, and in processor time of all cores together.
struct StageTimes {
    private struct Moment {
        var wall: ContinuousClock.Instant
        /// In seconds.
        var processor: Double
    }

    private static func now() -> Moment {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Moment(
            wall: ContinuousClock().now, processor: Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000)
    }

    private var before = now()
    private var lines: [(stage: String, wall: Double, processor: Double)] = []

    /// Ends a stage that began where the one before it ended.
    mutating func end(_ stage: String) {
        let moment = Self.now()
        lines.append((stage, (moment.wall - before.wall).seconds, moment.processor - before.processor))
        before = moment
    }

    /// A table of the stages, and of the templates that took longest; a template's time is that of the cores that rendered.
    func table(_ templates: [TemplateTime]) -> String {
        func row(_ name: String, _ cells: [String]) -> String {
            func padded(_ text: String, to width: Int) -> String {
                String(repeating: " ", count: max(0, width - text.count)) + text
            }
            return name + String(repeating: " ", count: max(1, 26 - name.count))
                + cells.map { padded($0, to: 12) }.joined()
        }
        var rows = [row("stage", ["wall", "processor"])]
        rows += lines.map { row($0.stage, [Self.text($0.wall), Self.text($0.processor)]) }
        let wall = lines.reduce(0) { $0 + $1.wall }
        let processor = lines.reduce(0) { $0 + $1.processor }
        rows.append(row("all", [Self.text(wall), Self.text(processor)]))
        rows += ["", row("slowest templates", ["pages", "in all", "a page"])]
        let slowest = templates.sorted { ($1.took, $0.template) < ($0.took, $1.template) }.prefix(8)
        rows += slowest.map {
            row(
                $0.template,
                ["\($0.pages)", Self.text($0.took.seconds), Self.text($0.took.seconds / Double(max(1, $0.pages)))])
        }
        return rows.joined(separator: "\n")
    }

    /// `1.234 s`, `0.56 ms`
    private static func text(_ seconds: Double) -> String {
        seconds >= 0.1 ? "\(decimalText(seconds, decimals: 3)) s" : "\(decimalText(seconds * 1000, decimals: 2)) ms"
    }
}

extension Duration {
    fileprivate var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1_000_000_000_000_000_000
    }
}
