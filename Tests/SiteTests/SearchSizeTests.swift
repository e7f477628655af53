import Foundation
import MentoringModel
import Testing

@testable import Publishing
@testable import Site

/// Notes in words of a language that no one speaks: a few of its nine thousand words come often, most of them seldom, and
/// nothing tells which come together. Real notes are easier, since words of one subject stand together.
///
/// In which of the thousand notes of 360 words each word stands cannot be said in less than 136,117 bytes (the logarithm of
/// the number of ways in which the words can stand there as often as they do), and how many notes that are takes about
/// 5,500 more. Those of 200 words take 89,785 and as many.
@Suite("How large the search is") struct SearchSizeTests {
    private struct Words {
        private var state: UInt64 = 42
        private static let syllables = [
            "ba", "cor", "din", "el", "fra", "go", "ha", "is", "ket", "lum", "mi", "no", "pra", "ris", "so", "tun",
        ]

        mutating func next() -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var rest = Int(pow(9000, Double(state >> 33) / Double(1 << 31))) + 17
            var word = ""
            while rest > 0 {
                word += Self.syllables[rest % Self.syllables.count]
                rest /= Self.syllables.count
            }
            return word
        }
    }

    private func files(words count: Int) throws -> [OutputFile] {
        var words = Words()
        let notes = (0..<1000).map { number in
            let text = (0..<count).map { _ in words.next() }.joined(separator: " ")
            return (path: "resources/note-\(number).md", text: "---\ntitle: Note \(number)\n---\n\(text)\n")
        }
        return try DemoSite.built(.coordinator, notes: notes).files.filter { $0.path.hasPrefix("search/") }
    }

    @Test("A thousand notes of 200 words, and of 360", arguments: [(200, 108_000, 24_500), (360, 158_000, 26_000)])
    func size(words: Int, most: Int, atOnce: Int) throws {
        let files = try files(words: words)
        let index = try #require(files.first { $0.path == "search/index.js" })
        let parts = files.filter { $0.path.hasPrefix("search/words-") }
        let all = try compressed([index] + parts)
        #expect(all > 20_000 && all < most, "\(all) bytes in \(parts.count) files of words")
        let first = try compressed([index])
        #expect(first < 4_000, "\(first) bytes before a question")
        for part in parts {
            let own = try compressed([part])
            #expect(first + own < atOnce, "\(own) bytes of \(part.path)")
        }
    }

    private func compressed(_ files: [OutputFile]) throws -> Int {
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-c"]
        let (input, output) = (Pipe(), Pipe())
        gzip.standardInput = input
        gzip.standardOutput = output
        try gzip.run()
        let bytes = Data(files.flatMap(\.bytes))
        let writing = Thread {
            try? input.fileHandleForWriting.write(contentsOf: bytes)
            try? input.fileHandleForWriting.close()
        }
        writing.start()
        let packed = output.fileHandleForReading.readDataToEndOfFile().count
        gzip.waitUntilExit()
        return packed
    }
}
