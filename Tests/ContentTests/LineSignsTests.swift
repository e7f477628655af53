import Foundation
import Testing

@testable import Content
@testable import Markdown

/// What lines are known to be without says nothing of what readers find: all of them looking at all lines find the same.
@Suite("Signs of lines") struct LineSignsTests {
    /// The texts of the tables of these tests: every string in them, as it stands in their sources.
    private static let samples: [String] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let files = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".swift") }.sorted().flatMap { file in
            let source = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
            return source.matches(of: /"((?:[^"\\\n]|\\.){6,})"/).map { match in
                String(match.1).replacing("\\n", with: "\n").replacing("\\\"", with: "\"").replacing("\\t", with: "\t")
            }
        }
    }()

    /// What letters are like to readers in one way or another.
    private static let shapes = [
        "\u{A0}", "\u{200B}", "\u{200D}", "\u{AD}", "ü", "Ü", "ß", "ｐ", "Ｖ", "：", "🔒", "✅", "\u{301}", "\u{FE0F}", "р",
        "—", "’",
        "(", "[", "#", ":", "5", " ", "\n", "**", "<b>", "private", "PRIV", "met ", "done", "next ",
    ]

    private static func mutated(_ text: String, _ random: inout SloppyNotes) -> String {
        var letters = Array(text)
        for _ in 0..<3 where !letters.isEmpty {
            let place = (Int(random.pick((0..<97).map(String.init))) ?? 0) * letters.count / 97
            switch random.pick(["in", "for", "up", "out"]) {
            case "in": letters.insert(contentsOf: random.pick(shapes), at: place)
            case "for": letters.replaceSubrange(place...place, with: random.pick(shapes))
            case "up": letters.replaceSubrange(place...place, with: letters[place].uppercased())
            default: letters.remove(at: place)
            }
        }
        return String(letters)
    }

    /// Everything that is read in some sessions, goals and people, and told of them.
    private static func readings(_ texts: [String]) -> ContentReading {
        var notes: [String: String] = [
            "people/elena.md": "---\nname: Elena Petrova\n---", "people/noor.md": "---\nname: Noor Haddad\n---",
            "pairs/noor-elena/agreement.md":
                "---\nmentor: elena\nmentee: noor\nstart: 2026-01-05\nend: 2026-12-18\n---\n",
        ]
        for (place, text) in texts.enumerated() {
            let day = "2026-0\(1 + place / 28)-\(place % 28 < 9 ? "0" : "")\(1 + place % 28)"
            notes["pairs/noor-elena/sessions/\(day).md"] =
                place % 2 == 0 ? text : "---\nvisibility: program\n---\n" + text
            if place % 5 == 0 { notes["pairs/noor-elena/goals/goal-\(place).md"] = text }
            if place % 7 == 0 { notes["resources/note-\(place).md"] = text }
        }
        return readContent(
            notes: notes.map { (path: $0.key, bytes: Array($0.value.utf8)) }.sorted { $0.path < $1.path },
            attachments: [])
    }

    private static func expectSame(_ gated: ContentReading, _ open: ContentReading) {
        #expect(gated.problems == open.problems)
        let isSame = gated.programme == open.programme
        #expect(isSame)
    }

    @Test("All readers tell the same of all lines", arguments: 0..<8)
    func sameReadings(part: Int) {
        var random = SloppyNotes(seed: UInt64(part + 1))
        #expect(Self.samples.count > 3000)
        for _ in 0..<3 {
            let chosen = (0..<28).map { _ in
                (0..<(Int(random.pick(["1", "2", "4"])) ?? 1)).map { _ in random.pick(Self.samples) }.joined(
                    separator: "\n\n")
            }
            let changed = chosen.map { Self.mutated($0, &random) }
            for texts in [chosen, changed] {
                let (gated, open) = (Self.readings(texts), LineSigns.$areOpen.withValue(true) { Self.readings(texts) })
                Self.expectSame(gated, open)
            }
        }
    }

    @Test("The example reads the same, too, also with letters of other shapes")
    func sameExample() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "content")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
            .sorted()
        #expect(paths.count > 20)
        var random = SloppyNotes(seed: 7)
        for isChanged in [false, true, true] {
            let notes = try paths.map { path in
                let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
                return (path: path, bytes: Array((isChanged ? Self.mutated(text, &random) : text).utf8))
            }
            let gated = readContent(notes: notes, attachments: [])
            let open = LineSigns.$areOpen.withValue(true) { readContent(notes: notes, attachments: []) }
            Self.expectSame(gated, open)
        }
    }

    @Test("Latin letters have the skeleton that they have among others")
    func latinSkeletons() {
        var random = SloppyNotes(seed: 3)
        for text in Self.samples.prefix(1500).flatMap({ [$0, Self.mutated($0, &random)] }) {
            guard let skeleton = MarkSkeleton.textOfLatin(text) else { continue }
            #expect(skeleton == MarkSkeleton.textOfAll(text), "\(text)")
        }
        for value in Array(0..<0x250) + Array(0x1E00..<0x1F00) + Array(0x2010..<0x2060) as [UInt32] {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "a\(scalar)\(scalar) b \(scalar)"
            #expect(MarkSkeleton.textOfLatin(text) == MarkSkeleton.textOfAll(text), "U+\(String(value, radix: 16))")
        }
    }
}
