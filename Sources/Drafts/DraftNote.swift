/// A note that is to be written.
package struct DraftNote: Hashable, Sendable {
    /// Below the content folder.
    package var path: String
    package var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

/// The lines of a note, first those of its front matter.
struct DraftLines {
    private(set) var front: [String] = []
    private(set) var body: [String] = []

    /// A field whose value is a text.
    mutating func add(_ key: String, _ text: String?) {
        if let text { addRaw(key, yamlText(text)) }
    }

    /// A field whose value is written as YAML.
    mutating func addRaw(_ key: String, _ value: String?) {
        if let value { front.append("\(key): \(value)") }
    }

    /// A field with entries below it.
    mutating func addList(_ key: String, _ entries: [String]) {
        front.append("\(key):")
        front += entries.map { "  - \($0)" }
    }

    /// A field that waits for its value, as a comment: what is written there counts once its `# ` is gone.
    mutating func ask(_ key: String, _ example: String) { front.append("# \(key): \(example)") }

    mutating func comment(_ words: String) { front.append("# \(words)") }

    /// A field with its value, or the question where there is none.
    mutating func add(_ key: String, _ text: String?, orAsk example: String) {
        if let text { add(key, text) } else { ask(key, example) }
    }

    /// A section with a question for those who write it, which no page shows.
    mutating func section(_ heading: String, ask question: String? = nil, _ lines: [String] = []) {
        if !body.isEmpty { body.append("") }
        body.append("## \(heading)")
        body += lines
        if let question { body.append("<!-- \(question) -->") }
    }

    mutating func line(_ text: String) { body.append(text) }

    var text: String {
        let lines = (front.isEmpty ? [] : ["---"] + front + ["---"]) + body
        return lines.joined(separator: "\n") + "\n"
    }
}
