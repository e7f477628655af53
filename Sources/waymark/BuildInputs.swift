import Foundation
import MentoringModel
import Publishing

/// What a build is made of, by which the next one knows whether it has anything to do.
struct BuildInputs {
    private var digest = InputDigest()
    private let record: BuildRecord?

    /// - Parameter build: Its options.
    init(_ build: Build, asOf: CalendarDay, templates: [(path: String, text: String)]) {
        let isVerified = build.verify || ContentOptions.isOnBuildServer
        let command = Self.command
        record =
            isVerified || build.all || command == nil ? nil : Self.cache.map { BuildRecord(of: build.output, in: $0) }
        digest.add("command \(command ?? "")")
        digest.add("day \(asOf)")
        digest.add(
            "audience \(build.figures.audience?.rawValue ?? "-") \(build.figures.pair ?? "-") \(build.person ?? "-")")
        digest.add("address \(build.baseUrl ?? "-")")
        for template in templates { digest.add("template \(template.path)", Array(template.text.utf8)) }
    }

    /// Whether anybody asks for them: a build that reads its site again has always something to do.
    var isCompared: Bool { record != nil }

    mutating func add(_ name: String, _ bytes: [UInt8]) { digest.add(name, bytes) }

    /// How many files stand there, and what the build before said of them, if there is nothing to do.
    var outcomeBefore: (files: Int, notes: [String])? { record?.outcome(of: digest.hex()) }

    /// Remembers a build for the one after it.
    func remember(notes: [String]) { record?.write(digest.hex(), notes: notes) }

    /// The folder in which this user keeps what can be made again; `nil` without one.
    private static var cache: String? {
        let environment = ProcessInfo.processInfo.environment
        func folder(_ name: String) -> String? { environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil } }
        #if os(macOS)
            return folder("XDG_CACHE_HOME") ?? folder("HOME").map { $0 + "/Library/Caches" }
        #else
            return folder("XDG_CACHE_HOME") ?? folder("HOME").map { $0 + "/.cache" }
        #endif
    }

    /// This very command: another one may make other bytes of the same. `nil` when it cannot be told.
    private static var command: String? {
        Bundle.main.executablePath.flatMap { path in BuildRecord.stamp(of: path).map { "\(path) \($0)" } }
    }
}
