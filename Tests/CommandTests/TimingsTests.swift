import Foundation
import Testing

@Suite("waymark build --timings") struct TimingsTests {
    @Test("Every stage and the slowest templates are told of, and the site is the same")
    func stages() throws {
        let folder = try TestFolder()
        func build(_ name: String, _ options: [String]) throws -> (errors: String, files: [String: Data]) {
            let site = folder.url.appendingPathComponent(name)
            let build = try run(
                ["build", "--as-of", "2026-07-06", "--audience", "program", "--output", site.path] + options,
                in: packageFolder)
            #expect(build.status == 0, "\(build.errors)")
            let paths = try FileManager.default.subpathsOfDirectory(atPath: site.path)
            var files: [String: Data] = [:]
            for path in paths where !path.hasPrefix(".") {
                files[path] = try? Data(contentsOf: site.appendingPathComponent(path))
            }
            return (build.errors, files)
        }
        let timed = try build("timed", ["--timings", "--verify"])
        let stages = [
            "reading the notes", "figures", "what may be read", "pages and search", "reading every byte again",
            "writing the site", "all",
        ]
        let lines = timed.errors.split(separator: "\n")
        let found = lines.compactMap { line in stages.first { line.hasPrefix($0 + " ") && line.hasSuffix("s") } }
        #expect(found == stages, "\(timed.errors)")
        #expect(lines.contains { $0.hasPrefix("slowest templates") })
        #expect(lines.contains { $0.hasPrefix("session") }, "\(timed.errors)")
        let plain = try build("plain", [])
        #expect(!plain.errors.contains("slowest templates"))
        #expect(plain.files == timed.files && !plain.files.isEmpty)
    }
}
