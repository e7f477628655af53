import Diagnostics
import Foundation
import Testing

@testable import Content

@Suite("The schema of front matter") struct SchemaTests {
    private static let kinds: [(word: String, kind: NoteKind, path: String, needed: String)] = [
        ("program", .program, "program.md", ""), ("person", .person, "people/ada.md", "name: Ada"),
        ("agreement", .agreement, "pairs/ada-grace/agreement.md", "mentor: grace\nmentee: ada"),
        ("goal", .goal, "pairs/ada-grace/goals/talk.md", "title: Talk"),
        ("session", .session, "pairs/ada-grace/sessions/2026-03-12.md", ""),
        ("pulse", .pulse, "pairs/ada-grace/pulse/2026-03-ada.md", ""),
        ("resource", .resource, "resources/book.md", "title: Book"),
    ]

    @Test("It has the fields that are read, and no other", arguments: kinds.map(\.word))
    func fields(word: String) throws {
        let kind = try #require(Self.kinds.first { $0.word == word }?.kind)
        #expect(Set(FieldEntry.fields(of: kind).keys) == Set(kind.schema.aliases.keys))
        func isSame(_ field: String, _ schema: Schema) -> Bool {
            var form = FieldEntry.fields(of: kind)[field]?.form
            if case .either(let forms)? = form { form = forms.last }
            switch form {
            case .fields(let inside)?, .list(let inside)?: return Set(inside.keys) == Set(schema.aliases.keys)
            default: return false
            }
        }
        let inside: [String: [(String, Schema)]] = [
            "program": [("thresholds", .thresholds), ("theme", .theme)],
            "agreement": [("pauses", .pause), ("signed", .signature)],
            "goal": [
                ("measure", .metric), ("achievable", .achievable), ("relevant", .relevant), ("updates", .update),
                ("revisions", .revision), ("scale", .scale), ("scores", .score), ("pauses", .pause),
            ],
            "session": [("agenda", .agendaItem), ("resources", .resourceUse)], "pulse": [("answers", .answers)],
        ]
        for (field, schema) in inside[word] ?? [] { #expect(isSame(field, schema), "\(field)") }
    }

    /// Values that a form takes, and one that it does not.
    private static func samples(_ form: FieldForm) -> (right: [String], wrong: String?) {
        switch form {
        case .day: (["2026-03-14"], "soon")
        case .days: (["2026-03-14", "[2026-03-14, 2026-03-15]"], "soon")
        case .span: (["2w", "every 2 weeks", "monthly"], "often enough")
        case .length: (["45m", "1h 30m", "45"], "rather long")
        case .number: (["3", "3.5"], "many")
        case .whole(let range): (["\(range.lowerBound)", "\(range.upperBound)"], "\(range.upperBound + 1)")
        case .choice(let words): (words, "zzzz")
        case .choices(let words): (words + ["[\(words.joined(separator: ", "))]"], "zzzz")
        case .yesNo: (["yes", "no", "true"], "perhaps")
        case .addresses: (["https://example.org", "[https://example.org, https://example.net]"], "an address")
        case .texts: (["words", "[words, other words]"], nil)
        case .text, .reference, .references, .fields, .list, .named, .either: ([], nil)
        }
    }

    /// Problems of the form of a value; what it means beside others is another matter.
    private static let codes: Set = [
        "day", "span", "length", "number", "range", "choice", "yes-no", "address", "shape", "unit",
    ]

    @Test("What a form takes is read, and what it does not is told of", arguments: kinds.map(\.word))
    func values(word: String) throws {
        let (_, kind, path, needed) = try #require(Self.kinds.first { $0.word == word })
        func problems(_ line: String) -> [Problem] {
            let name = line.prefix { $0 != ":" }
            let others = needed.split(separator: "\n").filter { !$0.hasPrefix(name + ":") }.joined(separator: "\n")
            var notes = ["pairs/ada-grace/agreement.md": "---\nmentor: grace\nmentee: ada\n---\n"]
            notes[path] = "---\n\(others)\n\(line)\n---\n"
            let reading = readContent(
                notes: notes.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
            return reading.problems.filter { $0.path == path && Self.codes.contains($0.kind.code) }
        }
        var count = 0
        for (name, entry) in FieldEntry.fields(of: kind).sorted(by: { $0.key < $1.key }) {
            // What stands outside `measure` is told of in other words, and a picture or address of the site is looked for.
            guard kind != .goal || Schema.measureOutside[name] == nil else { continue }
            let (right, wrong) = Self.samples(entry.form)
            for value in right {
                #expect(problems("\(name): \(value)").isEmpty, "\(name): \(value): \(problems("\(name): \(value)"))")
            }
            if let wrong { #expect(!problems("\(name): \(wrong)").isEmpty, "\(name): \(wrong)") }
            count += right.count
        }
        #expect(count > 3)
    }

    @Test("It is a JSON Schema with descriptions, and knows other names", arguments: JSONSchema.kinds)
    func text(word: String) throws {
        let text = try #require(JSONSchema(of: word)?.text)
        let schema = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        let properties = try #require(schema["properties"] as? [String: [String: Any]])
        #expect(properties.values.allSatisfy { !(($0["description"] as? String) ?? "").isEmpty })
        if word == "goal" {
            #expect(properties["deadline"]?["$ref"] as? String == "#/properties/due")
            #expect(properties["due"]?["format"] as? String == "date")
        }
    }

    @Test("Another word is no kind") func unknown() { #expect(JSONSchema(of: "goals") == nil) }
}
