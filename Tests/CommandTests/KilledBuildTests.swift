import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// Two versions of a small programme whose sites differ in every way that a file can differ.
private struct TwoVersions {
    let folder: TestFolder
    /// The sites as they are when nothing goes wrong.
    private(set) var sites: [[String: Data]] = []

    init() throws {
        folder = try TestFolder()
        for version in 0...1 {
            let content = "content\(version)/resources"
            var links = ""
            for number in 0..<90 {
                // Some stay as they are, some change, and some are in one version only.
                if number % 5 == 3, version == 0 { continue }
                if number % 5 == 4, version == 1 { continue }
                let text = number % 5 == 0 ? "same" : "\(version) " + String(repeating: "word ", count: number * 40)
                try folder.write("\(content)/notes/\(number).txt", text)
                links += "- [\(number)](notes/\(number).txt)\n"
            }
            // What is a file here is a folder there, and the other way round.
            let turning = version == 0 ? ["x/turns", "y/turns/in.txt"] : ["x/turns/in.txt", "y/turns"]
            for path in turning {
                try folder.write("\(content)/\(path)", "\(version)")
                links += "- [turns](\(path))\n"
            }
            try folder.write("\(content)/all.md", "# Version \(version)\n\n\(links)")
            if version == 0 { try folder.write("\(content)/closed.md", "# To be closed\n") }
            let run = try run(arguments(version, into: "clean\(version)"), in: folder.url)
            try #require(run.status == 0, "\(run.errors)")
            sites.append(try pages("clean\(version)"))
        }
    }

    func arguments(_ version: Int, into output: String) -> [String] {
        [
            "build", "--content", "content\(version)", "--output", output, "--as-of", "2026-07-01", "--audience",
            "public", "--jobs", "1",
        ]
    }

    /// Every file of a site but those that are Waymark's own and hidden.
    func pages(_ site: String) throws -> [String: Data] {
        try folder.files(below: site).filter { !$0.key.hasPrefix(".waymark") }
    }
}

@Suite("A build that is killed") struct KilledBuildTests {
    private static let foreign = ["CNAME": "example.org", ".nojekyll": "", "files/resources/notes/mine.txt": "mine"]

    @Test("leaves the old site or the new one, or a journal by which the next build mends it; 100 times at random")
    func killed() throws {
        let versions = try TwoVersions()
        let (folder, site) = (versions.folder, versions.folder.path + "/site")
        let seed = ProcessInfo.processInfo.environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 20_260_706
        print("a build that is killed: seed \(seed)")
        var dice = Dice(state: seed | 1)

        var stands = 0
        try build(versions, stands)
        for (path, text) in KilledBuildTests.foreign { try folder.write("site/\(path)", text) }
        let window = try publishingTime(versions, &stands)

        var seen = ["old": 0, "new": 0, "mixture": 0, "made ready": 0, "not killed": 0]
        for round in 0..<100 {
            let next = dice.below(4) == 0 ? stands : 1 - stands
            let (process, isKilled) = try killedBuild(
                versions, next, after: dice.below(window), isPublishing: round % 8 != 0)
            if !isKilled { seen["not killed", default: 0] += 1 }
            let pages = try pagesWithoutForeign(versions)
            let hasJournal = FileManager.default.fileExists(atPath: site + "/.waymark-next/journal")
            if FileManager.default.fileExists(atPath: site + "/.waymark-next") { seen["made ready", default: 0] += 1 }
            if pages == versions.sites[next] {
                seen["new", default: 0] += 1
            } else if pages == versions.sites[stands] {
                seen["old", default: 0] += 1
            } else {
                seen["mixture", default: 0] += 1
                #expect(hasJournal, "seed \(seed), round \(round): a mixture that nothing mends")
                // Even a build that publishes nothing finishes it first.
                if dice.below(2) == 0 {
                    try folder.write("broken/resources/a.md", "---\nvisibility: privat\n---\n")
                    let run = try run(["build", "--content", "broken", "--output", "site"], in: folder.url)
                    #expect(run.status == 1 && run.errors.contains("site: finished what an interrupted build"))
                    #expect(try pagesWithoutForeign(versions) == versions.sites[next], "seed \(seed), round \(round)")
                }
            }
            #expect(!isKilled || process.terminationReason == .uncaughtSignal)
            stands = dice.below(2)
            try build(versions, stands)
            #expect(try pagesWithoutForeign(versions) == versions.sites[stands], "seed \(seed), round \(round)")
            #expect(!FileManager.default.fileExists(atPath: site + "/.waymark-next"), "seed \(seed), round \(round)")
        }
        print("a build that is killed: \(seen.sorted { $0.key < $1.key }) in a window of \(window) µs")
        #expect(seen["made ready", default: 0] > 0, "no build was killed while it published")
    }

    private func build(_ versions: TwoVersions, _ version: Int) throws {
        let run = try run(versions.arguments(version, into: "site"), in: versions.folder.url)
        #expect(run.status == 0, "\(run.errors)")
    }

    /// The pages without the foreign files, which must be there as they were.
    private func pagesWithoutForeign(_ versions: TwoVersions) throws -> [String: Data] {
        var pages = try versions.pages("site")
        for (path, text) in KilledBuildTests.foreign {
            #expect(pages.removeValue(forKey: path) == Data(text.utf8), "\(path)")
        }
        return pages
    }

    /// How long publishing takes here, in µs.
    private func publishingTime(_ versions: TwoVersions, _ stands: inout Int) throws -> Int {
        let staging = versions.folder.path + "/site/.waymark-next"
        stands = 1 - stands
        let process = try start(versions, stands)
        while access(staging, F_OK) != 0, process.isRunning { usleep(20) }
        let start = ContinuousClock.now
        while access(staging, F_OK) == 0, process.isRunning { usleep(20) }
        let time = ContinuousClock.now - start
        process.waitUntilExit()
        return max(1000, Int(time / .microseconds(1)))
    }

    /// Starts a build and kills it, after a time from its start or from when it began to publish.
    private func killedBuild(
        _ versions: TwoVersions, _ version: Int, after delay: Int, isPublishing: Bool
    ) throws -> (Process, isKilled: Bool) {
        let staging = versions.folder.path + "/site/.waymark-next"
        let process = try start(versions, version)
        if isPublishing {
            while access(staging, F_OK) != 0, process.isRunning { usleep(20) }
        }
        usleep(UInt32(delay))
        let isKilled = process.isRunning
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return (process, isKilled && process.terminationReason == .uncaughtSignal)
    }

    private func start(_ versions: TwoVersions, _ version: Int) throws -> Process {
        let process = Process()
        process.executableURL = waymark
        process.arguments = versions.arguments(version, into: "site")
        process.currentDirectoryURL = versions.folder.url
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }
}

/// Numbers that a seed gives again.
struct Dice {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }
}
