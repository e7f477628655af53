#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The build server on which a command runs, by the variables that it sets. Others read its log.
enum BuildServer {
    case github, gitlab

    /// The one that shows problems in a form of its own.
    static var host: BuildServer? {
        if isTrue("GITHUB_ACTIONS") { return .github }
        return isTrue("GITLAB_CI") ? .gitlab : nil
    }

    /// Whether this is any build server.
    static var isHere: Bool { isTrue("CI") || host != nil }

    /// Whether the server obeys lines of what is printed.
    static let obeysLog = host == .github

    /// The root of the repository as the server knows it; else the working folder.
    static var repository: String {
        switch host {
        case .github: variable("GITHUB_WORKSPACE") ?? "."
        case .gitlab: variable("CI_PROJECT_DIR") ?? "."
        case nil: "."
        }
    }

    /// The file for the summary of a step.
    static var summary: String? { host == .github ? variable("GITHUB_STEP_SUMMARY") : nil }

    private static func isTrue(_ name: String) -> Bool {
        variable(name).map { ["true", "1"].contains($0.lowercased()) } ?? false
    }

    /// `nil` also where it is empty.
    private static func variable(_ name: String) -> String? {
        getenv(name).flatMap { $0.pointee == 0 ? nil : String(cString: $0) }
    }
}
