import Foundation

/// The front matter of a kind of note as a JSON Schema of 2020-12.
///
/// It says what should be written, and is narrower than what is read: `14.3.2026` is told of by both, `1 hour` only here.
package struct JSONSchema {
    /// The kinds by the words of the command.
    package static let kinds = ["program", "person", "agreement", "goal", "session", "pulse", "resource"]

    /// With a line break at its end.
    package let text: String

    /// - Returns: `nil` for a word that is no kind.
    package init?(of word: String) {
        guard let place = Self.kinds.firstIndex(of: word) else { return nil }
        let kind = [NoteKind.program, .person, .agreement, .goal, .session, .pulse, .resource][place]
        var schema = Self.object(FieldEntry.fields(of: kind), kind.schema)
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        schema["title"] = "Front matter of a \(word) note of Waymark"
        if kind == .agreement { schema["required"] = ["mentee", "mentor"] }
        if kind == .person { schema["required"] = ["name"] }
        let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? JSONSerialization.data(withJSONObject: schema, options: options) else { return nil }
        text = String(decoding: data, as: UTF8.self) + "\n"
    }

    private static func object(_ fields: [String: FieldEntry], _ schema: Schema? = nil) -> [String: Any] {
        var properties: [String: Any] = [:]
        for (name, entry) in fields {
            properties[name] = value(of: entry.form).merging(["description": entry.words]) { own, _ in own }
            for other in schema?.aliases[name] ?? [] where fields[other] == nil {
                properties[other] = [
                    "$ref": "#/properties/\(name)", "deprecated": true, "description": "Another name of `\(name)`.",
                ]
            }
        }
        // A note may have fields of other tools.
        return ["type": "object", "properties": properties, "additionalProperties": schema != nil]
    }

    private static func value(of form: FieldForm) -> [String: Any] {
        switch form {
        case .text: return ["type": ["string", "number"]]
        case .texts: return listed(["type": ["string", "number"]])
        case .day: return day
        case .days: return listed(day)
        case .span: return ["type": "string", "examples": ["2w", "every 2 weeks", "monthly"]]
        case .length: return ["type": ["string", "number"], "examples": ["45m", "1h 30m"]]
        case .number: return ["type": ["number", "string"]]
        case .whole(let range): return ["type": "integer", "minimum": range.lowerBound, "maximum": range.upperBound]
        case .choice(let words): return ["enum": words]
        case .choices(let words): return listed(["enum": words])
        case .yesNo: return ["type": ["boolean", "string"], "examples": ["yes", "no"]]
        case .reference: return ["type": "string"]
        case .references: return listed(["type": "string"])
        case .addresses: return listed(["type": "string", "pattern": "^(https?://|mailto:)"])
        case .fields(let fields): return object(fields)
        case .list(let fields): return ["type": "array", "items": object(fields)]
        case .named(let form): return ["type": "object", "additionalProperties": value(of: form)]
        case .either(let forms): return ["anyOf": forms.map(value)]
        }
    }

    private static var day: [String: Any] {
        ["type": "string", "format": "date", "pattern": "^\\d{4}-\\d{2}-\\d{2}$"]
    }

    /// One value, or a list of them.
    private static func listed(_ item: [String: Any]) -> [String: Any] {
        ["anyOf": [item, ["type": "array", "items": item]]]
    }
}
