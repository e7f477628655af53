import Content
import MentoringModel

/// The mirror of some notes as lines of text: `4 actual: 50 min`, problems behind it in brackets.
struct MirrorSample {
    let mirror: [MirrorNote]

    init(_ reading: ContentReading, asOf day: String = "2026-03-20") {
        mirror = CalendarDay(day).map { reading.mirror(asOf: $0) } ?? []
    }

    /// - Parameter notes: By their paths; where they name a pair, `pairs/kate-noor` has an agreement already.
    init(_ notes: [String: String], asOf day: String = "2026-03-20") {
        let agreement = "---\nmentor: Kate\nmentee: Noor\nstart: 2026-01-05\n---\n"
        let all = ["pairs/kate-noor/agreement.md": agreement].merging(notes) { $1 }
        self.init(
            readContent(notes: all.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: []), asOf: day)
    }

    subscript(path: String) -> [String] {
        guard let note = mirror.first(where: { $0.path == path }) else { return [] }
        let title = ([note.title] + note.codes.map { "[\($0)]" }).joined(separator: " ")
        return [title] + note.lines.flatMap { MirrorSample.text(of: $0) }
    }

    static func text(of line: MirrorLine) -> [String] {
        let lines = line.lines.map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
        }
        let codes = line.codes.map { " [\($0)]" }.joined()
        if line.things.isEmpty { return ["\(lines ?? "name") \(line.kind.rawValue): \(line.words)\(codes)"] }
        return line.things.enumerated().map { place, thing in
            "\(place == 0 ? lines ?? "name" : "also") \(thing.name): \(thing.text)\(place == 0 ? codes : "")"
        }
    }
}
