/// How grave a problem is.
package enum Severity: String, Comparable, Sendable {
    /// It reads, but looks wrong.
    case warning
    /// It cannot be read, is ambiguous or leads nowhere; nothing is published while there is one.
    case error

    package static func < (left: Severity, right: Severity) -> Bool { left == .warning && right == .error }
}
