import Content
import Diagnostics
import Drafts
import Foundation
import MentoringModel
import Publishing
import Site
import Templates
import Testing

@Suite("Mending what people write") struct MendExampleTests {
    /// The codes whose examples are mended.
    private static let mended: Set = [
        "address", "day", "fence", "field-in-body", "mark", "measure-outside", "near-section", "unknown-key",
        "unknown-member", "unknown-person", "visibility-key", "yaml", "yaml-colon", "yaml-space",
    ]

    @Test(
        "Of the examples of all problems these are mended, to notes without a problem",
        arguments: ProblemKind.all.map(\.code))
    func examples(code: String) throws {
        guard let example = ProblemExample.all[code], case .notes(let wrong, let right) = example.form else { return }
        var folder = example.isAlone ? MendSample(notes: [:]) : MendSample.pair([:])
        for note in wrong { folder.notes[note.path] = note.text + "\n" }
        let mend = try folder.mended(.init(tidies: false))
        #expect(mend.notes.isEmpty != Self.mended.contains(code), "\(mend.mended)")
        guard Self.mended.contains(code) else { return }
        #expect(!mend.reading.problems.contains { $0.kind.code == code }, "\(mend.reading.problems)")
        #expect(Set(mend.notes.keys).isSubset(of: Set(right.map(\.path))))
    }

    /// The notes of the example, with their bytes.
    private static func example() throws -> MendSample {
        let folder = ContentFolder(path: packageFolder.appendingPathComponent("content").path)
        return MendSample(
            notes: Dictionary(
                uniqueKeysWithValues: try folder.list().notes.map {
                    ($0, String(decoding: try folder.bytes(of: $0, limit: 1 << 20), as: UTF8.self))
                }))
    }

    private func site(of sample: MendSample, for audience: Audience, pair: Slug?) throws -> [String: [UInt8]] {
        let folder = ContentFolder(path: packageFolder.appendingPathComponent("content").path)
        let attachments = try folder.list().attachments
        let reading = readContent(
            notes: sample.notes.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: attachments)
        #expect(reading.problems.isEmpty, "\(reading.problems)")
        let day = try #require(CalendarDay("2026-07-06"))
        let pipeline = Pipeline(audience: audience, pair: pair, asOf: day, jobs: 2)
        let built = try pipeline.site(of: reading.programme, templates: TemplateSet()) { try folder.bytes(of: $0) }
        return Dictionary(uniqueKeysWithValues: built.files.map { ($0.path, Array($0.digest.utf8)) })
    }

    @Test("What is only tidied gives the same site to everybody, byte for byte")
    func tidies() throws {
        let clean = try Self.example()
        var generator = Seeded(seed: 41)
        var untidy = clean
        for path in clean.notes.keys.sorted() {
            untidy.notes[path] = Self.untidied(clean.notes[path] ?? "", path, &generator)
        }
        #expect(untidy.notes != clean.notes)
        let mend = try untidy.mended()
        #expect(mend.mended.count > 40)
        let after = untidy.after(mend)
        #expect(try after.mended().notes.isEmpty)
        let pair = try #require(mend.reading.programme.pairs.first?.id)
        for (audience, pair) in [(Audience.public, nil), (.program, nil), (.coordinator, nil), (.pair, pair)] {
            #expect(try site(of: untidy, for: audience, pair: pair) == site(of: after, for: audience, pair: pair))
        }
    }

    /// The same note with other names of fields and blanks at the ends of lines of its front matter.
    private static func untidied(_ text: String, _ path: String, _ generator: inout Seeded) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return text }
        let others =
            path.contains("/goals/")
            ? ["title": "name", "due": "target_date", "specific": "outcome", "updates": "checkins"]
            : path.contains("/sessions/")
                ? ["planned": "planned_minutes", "actual": "duration", "attended": "attendees"]
                : path.hasPrefix("resources/")
                    ? ["url": "link", "level": "difficulty", "licence": "license"]
                    : path.hasPrefix("people/") ? ["seeks": "wants", "offers": "areas", "roles": "role"] : [:]
        var isText = false
        for number in 1..<end {
            let key = lines[number].prefix { $0 != ":" && $0 != " " }
            if !key.isEmpty { isText = lines[number].hasSuffix("|") || lines[number].hasSuffix(">") }
            if let other = others[String(key)], Bool.random(using: &generator) {
                lines[number] = other + lines[number].dropFirst(key.count)
            }
            if !isText, Bool.random(using: &generator) { lines[number] += "  " }
        }
        return lines.joined(separator: "\n")
    }

    @Test("Slips of every kind in the example are mended back to what they were", arguments: 1...4)
    func slips(seed: Int) throws {
        let clean = try Self.example()
        let before = clean.reading().programme
        var generator = Seeded(seed: UInt64(seed))
        var wrong = clean
        var count = 0
        for path in clean.notes.keys.sorted() where path != "program.md" {
            // What hid that a note is open is not mended, nor what was signed.
            let text = clean.notes[path] ?? ""
            guard !text.contains("visibility: p"), !text.contains("signed:") else { continue }
            guard let slip = Self.slip(in: text, &generator) else { continue }
            wrong.notes[path] = slip
            count += 1
        }
        #expect(count > 20)
        let mend = try wrong.mended()
        let after = wrong.after(mend)
        let left = mend.reading.problems.map { "\($0.path):\($0.line): \($0.message)" }
        #expect(left == [])
        // Quotes may stand where there were none; what is read is the same.
        #expect(after.reading().programme == before)
        #expect(try after.mended().notes.isEmpty)
    }

    /// The same note with one slip of the finger in its front matter; `nil` where there is nothing to slip on.
    private static func slip(in text: String, _ generator: inout Seeded) -> String? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return nil }
        let days = (1..<end).filter { lines[$0].wholeMatch(of: /[a-z]+: \d{4}-\d\d-\d\d/) != nil }
        let fields = (1..<end).filter { lines[$0].wholeMatch(of: /[a-z]+: .+/) != nil }
        switch Int.random(in: 0..<6, using: &generator) {
        case 0:
            guard let number = days.randomElement(using: &generator) else { return nil }
            let parts = lines[number].split(separator: " ")
            let day = parts[1].split(separator: "-")
            lines[number] = "\(parts[0]) \(day[2]).\(day[1]).\(day[0])"
        case 1:
            guard let number = days.randomElement(using: &generator) else { return nil }
            lines[number].replace(": ", with: ":", maxReplacements: 1)
        case 2:
            guard let number = fields.randomElement(using: &generator) else { return nil }
            lines[number].replace(": ", with: ":\u{A0}", maxReplacements: 1)
        case 3: lines[0] = "----"
        case 4: lines[end] = "--"
        default: lines.insert("", at: 0)
        }
        return lines.joined(separator: "\n")
    }
}

/// Random numbers that are the same in every run.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
