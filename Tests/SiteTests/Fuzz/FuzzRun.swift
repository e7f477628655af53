import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What is fed with random inputs, and what must hold for each of them.
struct FuzzTarget: Sendable, CustomTestStringConvertible {
    var name: String
    var words: [String]
    /// What is wrong; `nil` when all is well.
    var check: @Sendable ([UInt8]) throws -> String?

    var testDescription: String { name }
}

/// One run over a target: first the corpus, then what the mutator makes of it, until the time is over.
///
/// Every input lies on disk before it is read, in `.build/fuzz/<target>.last`, so that a crash leaves it there. To have
/// it tried in every run from then on, move it to `Corpus/<target>/`.
struct FuzzRun {
    let target: FuzzTarget
    let seconds: Double
    let seed: UInt64

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private static let remains = folder.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent(".build/fuzz")

    init(_ target: FuzzTarget) {
        self.target = target
        let environment = ProcessInfo.processInfo.environment
        seconds = environment["FUZZ_SECONDS"].flatMap(Double.init) ?? 1
        seed = environment["FUZZ_SEED"].flatMap(UInt64.init) ?? 1
    }

    func run() throws {
        try FileManager.default.createDirectory(at: Self.remains, withIntermediateDirectories: true)
        let last = Self.remains.appendingPathComponent("\(target.name).last")
        let descriptor = open(last.path, O_RDWR | O_CREAT | O_TRUNC, 0o644)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        let corpus = try corpus()
        #expect(!corpus.isEmpty, "there is no corpus of \(target.name)")
        var mutator = Mutator(seed: seed, words: target.words)
        let end = Date().addingTimeInterval(seconds)
        var count = 0
        var failures = 0
        while count < corpus.count || (Date() < end && failures < 5) {
            let input = count < corpus.count ? corpus[count] : mutator.input(from: corpus)
            count += 1
            keep(input, in: descriptor)
            guard let wrong = try target.check(input) else { continue }
            failures += 1
            let left = Self.remains.appendingPathComponent("\(target.name)-\(seed)-\(count)")
            try Data(input).write(to: left)
            Issue.record("\(target.name), seed \(seed), input \(count): \(wrong); the input is in \(left.path)")
        }
        print("fuzz \(target.name): \(count) inputs, seed \(seed)")
        try FileManager.default.removeItem(at: last)
    }

    private func keep(_ input: [UInt8], in descriptor: Int32) {
        _ = ftruncate(descriptor, 0)
        _ = pwrite(descriptor, input, input.count, 0)
    }

    private func corpus() throws -> [[UInt8]] {
        let folder = Self.folder.appendingPathComponent("Corpus/\(target.name)")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .map { Array(try Data(contentsOf: folder.appendingPathComponent($0))) }
    }
}
