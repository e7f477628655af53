import Diagnostics
import Foundation
import Markdown
import MentoringModel
import Testing

@testable import ImageMetadata
@testable import Content
@testable import Site

@Suite("Random inputs", .serialized) struct FuzzTests {
    @Test("Whatever the bytes, reading ends, twice the same, and every oracle holds", arguments: targets)
    func fuzz(target: FuzzTarget) throws { try FuzzRun(target).run() }

    static let targets = [
        FuzzTarget(name: "fields", words: fieldWords, check: checkFields),
        FuzzTarget(name: "body", words: bodyWords, check: checkBody),
        FuzzTarget(name: "item", words: itemWords, check: checkItem),
        FuzzTarget(name: "value", words: valueWords, check: checkValue),
        .template,
        FuzzTarget(name: "picture", words: ["Exif\0\0", "II*\0", "MM\0*", "\u{7F}"], check: checkPicture),
    ]

    private static let fieldWords =
        Schema.allKeys.sorted().map { $0 + ": " } + [
            "- ", "? ", "{", "}", "[", "]", ", ", ": ", "|\n  ", ">-\n", "&a ", "*a", "!!str ", "<<: ", "'", "''", "\"",
            "\\\"", "\n  ", "\n- ", "---\n", "2026-02-30", "every 2 weeks", "1h 30m", "@ada", "[[a]]",
            "visibility: private\n",
            "milestones", "{metric: a, baseline: 0, target: 1}",
        ]
    private static let bodyWords = [
        "# ", "## ", "\n# A (private)\n", " (pair)", " (public)", " (program)", "## Actions\n", "## Milestones\n",
        "\n- ",
        "\n  - ", "\n> ", "- [ ] ", "- [x] ", "[[a]]", "[[a|b]]", "[a](b.md)", "![a](b.png)", "![", "](", "<b>", "<!--",
        "-->",
        "<javascript:x>", "[x](javascript:alert(1))", "\n[a]: b\n", "```\n", "`", "*", "_", "***\n", "\n===\n",
        "\n---\n", "\\",
        "&#106;avascript:", "\n\n", "    ", "\t", "@ada ", "(due 2026-03-01)", "1. ", "[private]",
    ]
    private static let itemWords = [
        "[ ] ", "[x] ", "[-] ", "@ada ", "@ada: ", "(due ", "2026-03-20", "done ", "weight ", "goal ", "id ", ", ", ")",
        ").",
        "📅 2026-03-21", "✅", "➕ ", "[due:: ", "]", "::", "→ ", "-> ", "30m ", "offered ", "[[a]]", "`", "*", "\n- ",
    ]
    private static let valueWords = [
        "2026", "-", "02", "/", "w", "d", "mo", "h", "m", "every ", "other ", "week", "year", "quarter", ".", "_", "1",
        " ",
    ]
}

// MARK: what must hold

@Sendable private func checkFields(_ input: [UInt8]) -> String? {
    let paths = [
        "pairs/ada-grace/goals/a.md", "pairs/ada-grace/sessions/2026-03-14.md", "pairs/ada-grace/pulse/2026-03-ada.md",
        "resources/a.md", "people/ada.md", "program.md", "pairs/ada-grace/agreement.md",
    ]
    let path = paths[input.reduce(0) { ($0 + Int($1)) % paths.count }]
    return flaw(ofReading: Array("---\n".utf8) + input + Array("\n---\n## Actions\n- [ ] a\n".utf8), at: path)
}

@Sendable private func checkItem(_ input: [UInt8]) -> String? {
    flaw(ofReading: Array("## Milestones\n- ".utf8) + input, at: "pairs/ada-grace/goals/a.md")
        ?? flaw(
            ofReading: Array("## Actions\n- ".utf8) + input + Array("\n## Introductions\n- ".utf8) + input,
            at: "pairs/ada-grace/sessions/2026-03-14.md")
}

@Sendable private func checkBody(_ input: [UInt8]) -> String? {
    if let wrong = flaw(ofReading: input, at: "pairs/ada-grace/sessions/2026-03-14.md") { return wrong }
    guard let session = read(input, at: "pairs/ada-grace/sessions/2026-03-14.md").programme.pairs.first?.sessions.first
    else { return nil }
    let body = session.note.body
    for least in Visibility.allCases {
        if let wrong = flaw(ofCut: body, toAtLeast: least) { return wrong }
    }
    var request = RenderRequest()
    request.link = { .address($0) }
    request.picture = { .address($0) }
    request.person = { ($0, "\($0).html") }
    let html = render(Document(parsing: body.text, firstLine: body.firstLine), request: request).html.text
    return flaw(ofPage: html)
}

@Sendable private func checkValue(_ input: [UInt8]) -> String? {
    let text = String(decoding: input, as: UTF8.self)
    if case .success(let day) = readDay(text), CalendarDay("\(day)") != day { return "\(day) is read as another day" }
    _ = readLength(text)
    _ = readNumber(text, unit: "h")
    guard case .success(let span) = readSpan(text) else { return nil }
    let first = CalendarDay(number: -719_162)
    guard span.end(from: first) >= first, span.doubled.end(from: first) >= span.end(from: first), span.cadenceDays > 0
    else {
        return "\(span) goes backwards"
    }
    let written: String? =
        switch span {
        case .days(let days): "\(days)d"
        case .months(let months): "\(months)mo"
        case .hours: nil
        }
    // Ten thousand of a unit may be written, so weeks and years can be more days and months than that.
    guard let written, case .success(let again) = readSpan(written) else { return nil }
    return again == span ? nil : "\(span) is read as \(again)"
}

@Sendable private func checkPicture(_ input: [UInt8]) -> String? {
    guard let clean = try? withoutMetadata(input) else { return nil }
    guard clean.count <= input.count + 64 else { return "the picture has grown" }
    return (try? withoutMetadata(clean)) == clean ? nil : "cleaning it again changes it"
}

private func read(_ bytes: [UInt8], at path: String) -> ContentReading {
    var notes = [(path: path, bytes: bytes)]
    if path != "pairs/ada-grace/agreement.md" {
        notes.append(
            ("pairs/ada-grace/agreement.md", Array("---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\n---\n".utf8)))
    }
    return readContent(notes: notes, attachments: ["pairs/ada-grace/plan.png"])
}

/// What was read of the bodies, as far as it can be compared.
private func items(of reading: ContentReading) -> [SessionItem] {
    reading.programme.pairs.flatMap(\.sessions).flatMap { $0.actions + $0.wins + $0.options }
}

/// Reading is the same again, and every problem lies inside its file.
private func flaw(ofReading bytes: [UInt8], at path: String) -> String? {
    let reading = read(bytes, at: path)
    let again = read(bytes, at: path)
    guard reading.problems == again.problems, items(of: reading) == items(of: again) else {
        return "a second reading differs"
    }
    guard case .success(let text) = noteText(of: bytes, path: path) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for problem in reading.problems where problem.path == path {
        guard lines.indices.contains(problem.line - 1) else {
            return "line \(problem.line) of \(lines.count): \(problem)"
        }
        guard (1...lines[problem.line - 1].count + 1).contains(problem.column) else {
            return "column \(problem.column) of line \(problem.line): \(problem)"
        }
        let shown = ProblemText(folder: "content", hasColour: false).text(of: problem)
        if shown.unicodeScalars.contains(where: { $0 != "\n" && $0.properties.generalCategory == .control }) {
            return "a control character reaches the terminal"
        }
    }
    return nil
}

/// A line that is closed shows nothing but the markers in front of its heading, and these only where what holds it is open; of an open
/// one goes what belongs to closed footnotes.
private func flaw(ofCut body: Body, toAtLeast least: Visibility) -> String? {
    let lines = body.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let kept = body.cut(toAtLeast: least).text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count == kept.count else { return "cutting changed the number of lines" }
    let closedFootnotes = body.footnotes.filter { $0.visibility < least }
    let gone = Set(closedFootnotes.map(\.label)).subtracting(
        body.footnotes.filter { $0.visibility >= least }.map(\.label))
    for (index, line) in lines.enumerated() {
        let stretch = body.stretches.last { $0.firstLine <= body.firstLine + index }
        guard let stretch, stretch.visibility < least else {
            let isOfFootnote = closedFootnotes.contains { $0.lines.contains(body.firstLine + index) }
            if isOfFootnote ? !kept[index].isEmpty : !isOpen(line, as: kept[index], without: gone) {
                return "cutting changed an open line"
            }
            continue
        }
        let place = body.stretches.lastIndex { $0.firstLine <= body.firstLine + index } ?? 0
        let isInClosed = place > 0 && body.stretches[place - 1].visibility < least
        let markers = stretch.firstLine == body.firstLine + index && !isInClosed ? stretch.markerBytes : 0
        guard kept[index].elementsEqual(line.prefix(markers)), kept[index].allSatisfy({ " >-+*".utf8.contains($0) })
        else {
            return "a closed line shows “\(String(decoding: kept[index], as: UTF8.self))”"
        }
    }
    return nil
}

/// Only tags and attributes that cmark's safe mode and the renderer make, and only addresses that a page may have.
private func flaw(ofPage html: String) -> String? {
    let tags: Set = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "a",
        "img", "br",
        "hr", "span",
    ]
    let attributes: Set = ["href", "src", "alt", "title", "id", "class", "start", "dir"]
    for piece in html.utf8.split(separator: UInt8(ascii: "<")).dropFirst(html.hasPrefix("<") ? 0 : 1) {
        let tag = String(decoding: piece.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        let name = tag.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" }
        guard tags.contains(String(name)) else { return "a tag <\(tag)>" }
        let parts = tag.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false).map {
            String($0) ?? "?"
        }
        for (index, part) in parts.enumerated() where index % 2 == 0 && index + 1 < parts.count {
            let attribute = (index == 0 ? String(part.dropFirst(name.count)) : part).filter { $0 != " " && $0 != "=" }
            guard attributes.contains(attribute) else { return "an attribute in <\(tag)>" }
            let value = parts[index + 1].lowercased()
            if ["javascript:", "vbscript:", "data:", "file:"].contains(where: value.hasPrefix) {
                return "an address in <\(tag)>"
            }
        }
    }
    return nil
}

/// Whether a line is shown as it is, but for references to footnotes that are told nowhere.
private func isOpen(_ line: Substring.UTF8View, as kept: Substring.UTF8View, without labels: Set<String>) -> Bool {
    var rest = String(Substring(line))
    for reference in Body.references(in: rest).reversed() where labels.contains(reference.label) {
        rest.removeSubrange(reference.place)
    }
    return rest.utf8.elementsEqual(kept)
}
