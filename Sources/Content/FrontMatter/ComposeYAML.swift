import Diagnostics
import Markdown
import Yams

/// The fields between the fences; `nil`, with problems in the log, when they cannot be read.
func composeFrontMatter(_ yaml: Substring, firstLine: Int, log: NoteLog) -> [YAMLValue.Field]? {
    let scan = FrontMatterScan(yaml, firstLine: firstLine, log: log)
    log.fieldsWithoutColon = scan.fieldsWithoutColon
    guard scan.isFit else { return nil }
    var text = scan.rewritten
    // A field written twice is told of and taken out, so that it does not hide what else is wrong.
    for _ in 0..<16 {
        do {
            let parser = try Parser(
                yaml: text, resolver: .basic, constructor: Constructor([:], [:], [:]), encoding: .utf8)
            guard let root = try parser.singleRoot() else { return [] }
            let value = convert(root, scan: scan, depth: 1, log: log)
            switch value?.kind {
            case .fields(let fields): return fields
            case .nothing: return []
            case nil: return nil
            default:
                log.add(
                    .yamlShape, at: value?.mark ?? Mark(line: firstLine, column: 1),
                    "the front matter is not a set of fields",
                    help: value?.setOfFields?.first.map {
                        "take the hyphens away: \($0.key): \($0.value.scalar ?? "…")"
                    })
                return nil
            }
        } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
            guard let key = keys.first, let rest = removeSecond(key, from: text, near: context.mark, scan, log) else {
                log.add(
                    .yamlDuplicate, at: scan.mark(line: context.mark.line, column: context.mark.column),
                    width: keys.first?.count ?? 1, "`\(keys.first ?? "")` is written twice")
                return nil
            }
            text = rest
        } catch {
            report(error, scan: scan, firstLine: firstLine, log: log)
            return nil
        }
    }
    return nil
}

/// Tells of a key that stands twice in one block of lines, and blanks the second one with what is below it.
private func removeSecond(
    _ key: String, from text: String, near mark: Yams.Mark, _ scan: FrontMatterScan, _ log: NoteLog
) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    func indent(_ line: String) -> Int { line.prefix { $0 == " " }.count }
    let first = mark.line - 1
    guard lines.indices.contains(first), lines[first].drop(while: { $0 == " " }).hasPrefix(key) else { return nil }
    let depth = indent(lines[first])
    for number in lines.indices where number > first {
        let line = lines[number]
        let content = line.drop { $0 == " " }
        if content.isEmpty { continue }
        if indent(line) < depth { return nil }
        let behind = content.dropFirst(key.count)
        guard indent(line) == depth, content.hasPrefix(key), behind.drop(while: { $0 == " " }).hasPrefix(":") else {
            continue
        }
        log.add(
            .yamlDuplicate, at: scan.mark(line: number + 1, column: depth + 1), width: key.count,
            "`\(key)` is written twice",
            help: "the first one stands in line \(scan.mark(line: mark.line, column: 1).line); keep one of the two")
        lines[number] = ""
        var below = number + 1
        while below < lines.count,
            lines[below].isEmpty || indent(lines[below]) > depth || lines[below].dropFirst(depth).hasPrefix("- ")
        {
            lines[below] = ""
            below += 1
        }
        return lines.joined(separator: "\n")
    }
    return nil
}

private func convert(_ node: Node, scan: FrontMatterScan, depth: Int, log: NoteLog) -> YAMLValue? {
    let mark = scan.mark(node.mark)
    if depth > 32 {
        log.add(.yamlLimits, at: mark, "this is nested more than 32 levels deep")
        return nil
    }
    if node.anchor != nil || node.alias != nil {
        log.add(.yamlAnchor, at: mark, "an anchor or alias cannot stand here")
        return nil
    }
    switch node {
    case .scalar(let scalar):
        if scalar.string.isEmpty { return YAMLValue(kind: .nothing, mark: mark) }
        return YAMLValue(kind: .text(UnreadableCharacters.removed(from: scalar.string)), mark: mark)
    case .sequence(let sequence):
        var items: [YAMLValue] = []
        for item in sequence {
            guard let value = convert(item, scan: scan, depth: depth + 1, log: log) else { return nil }
            items.append(value)
        }
        return YAMLValue(kind: .list(items), mark: mark)
    case .mapping(let mapping):
        var fields: [YAMLValue.Field] = []
        for (key, value) in mapping {
            let place = scan.mark(key.mark)
            guard case .scalar(let name) = key, key.anchor == nil else {
                log.add(.yaml, at: place, "the name of a field must be a word")
                return nil
            }
            guard let value = convert(value, scan: scan, depth: depth + 1, log: log) else { return nil }
            fields.append(YAMLValue.Field(key: name.string, mark: place, value: value))
        }
        return YAMLValue(kind: .fields(fields), mark: mark)
    case .alias: return nil
    }
}

extension FrontMatterScan {
    /// The place in the file of one in the rewritten text.
    fileprivate func mark(_ mark: Yams.Mark?) -> Mark { self.mark(line: mark?.line ?? 1, column: mark?.column ?? 1) }
}

/// Puts the parser's complaint into plain words.
private func report(_ error: any Error, scan: FrontMatterScan, firstLine: Int, log: NoteLog) {
    guard let error = error as? YamlError else {
        log.add(.yaml, at: Mark(line: firstLine, column: 1), "the front matter cannot be read")
        return
    }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
        .composer(let context, let problem, let mark, _):
        // A word without a colon is missed only where the next line begins.
        let mark = problem.contains("could not find expected ':'") ? context?.mark ?? mark : mark
        let place = scan.mark(line: mark.line, column: mark.column)
        log.add(.yaml, at: place, plainWords(problem))
    case .reader(_, let offset, _, let yaml):
        let line = (offset.map { yaml.utf8.prefix($0).count { $0 == 0x0A } } ?? 0) + firstLine
        log.add(.yaml, at: log.find("", from: line), "there is a character here that front matter cannot hold")
    default:
        log.add(.yaml, at: Mark(line: firstLine, column: 1), "the front matter cannot be read")
    }
}

private func plainWords(_ problem: String) -> String {
    let known: [(part: String, words: String)] = [
        (
            "mapping values are not allowed",
            "a colon stands where no field can begin; the line above may lack its colon or have a quote too many"
        ),
        ("could not find expected ':'", "this line has no colon behind the field's name"),
        (
            "did not find expected key",
            "this line is not indented like the fields around it, or a quote or bracket before it is not closed"
        ),
        ("did not find expected '-' indicator", "this line is not indented like the list around it"),
        ("did not find expected ',' or '}'", "a brace { opened before this is not closed, or a comma is missing"),
        ("did not find expected ',' or ']'", "a bracket [ opened before this is not closed, or a comma is missing"),
        ("found unexpected end of stream", "a quote that opened before this is not closed"),
        ("found unexpected document indicator", "a quote or bracket that opened before this is not closed"),
        (
            "found character that cannot start any token",
            "a value cannot begin with this character; put it in double quotes"
        ),
        ("found unknown escape character", "a backslash in double quotes must be doubled, or use single quotes"),
        ("block sequence entries are not allowed", "a list cannot begin here; put it on a line of its own"),
        ("did not find expected <document start>", "this line stands outside the fields around it"),
        ("found another document", "a second block of fields cannot begin here"),
    ]
    return known.first { problem.contains($0.part) }?.words ?? "this is not valid YAML (\(problem))"
}
