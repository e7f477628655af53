import Foundation
import MentoringModel
import Publishing

/// Whether a build has anything to do, by what the build before was made of.
struct UnchangedBuild {
    private var digest = InputDigest()
    private let record: BuildRecord?

    /// - Parameter build: Its options; a build that reads its site again has always something to do.
    init(_ build: Build, asOf: CalendarDay, templates: [(path: String, text: String)]) {
        let isVerified = build.verify || ContentOptions.isOnBuildServer
        record = isVerified ? nil : Self.cache.map { BuildRecord(of: build.output, in: $0) }
        digest.add("command \(Self.command)")
        digest.add("day \(asOf)")
        digest.add("audience \(build.figures.audience?.rawValue ?? "-") \(build.figures.pair ?? "-")")
        digest.add("address \(build.baseUrl ?? "-")")
        for template in templates { digest.add("template \(template.path)", Array(template.text.utf8)) }
    }

    mutating func add(_ name: String, _ bytes: [UInt8]) {
        if record != nil { digest.add(name, bytes) }
    }

    /// How many files stand there, and what the build before said of them, if there is nothing to do.
    var outcome: (files: Int, notes: [String])? { record?.outcome(of: digest.hex()) }

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

    /// This very command: another one may make other bytes of the same.
    private static var command: String {
        guard let path = Bundle.main.executablePath else { return "\(ProcessInfo.processInfo.globallyUniqueString)" }
        return "\(path) \(BuildRecord.stamp(of: path))"
    }
}
