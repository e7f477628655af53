/// The problems as a log of SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/
package enum ProblemsAsSARIF {
    package static func text(of report: ProblemReport) -> String {
        // The kinds that occur, by code.
        let kinds = Set(report.entries.map(\.problem.kind)).sorted { $0.code < $1.code }
        let places = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1.code, $0) })
        let driver = JSONValue.object([
            ("name", .string("waymark")), ("version", .string(report.version)), ("rules", .array(kinds.map(rule))),
        ])
        let run = JSONValue.object([
            ("tool", .object([("driver", driver)])), ("columnKind", .string("utf16CodeUnits")),
            ("results", .array(report.entries.map { result($0, places[$0.problem.kind.code] ?? 0) })),
        ])
        return JSONValue.object([
            (
                "$schema",
                .string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
            ),
            ("version", .string("2.1.0")), ("runs", .array([run])),
        ]).text
    }

    private static func rule(_ kind: ProblemKind) -> JSONValue {
        .object([
            ("id", .string(kind.code)), ("shortDescription", message(kind.title)),
            ("fullDescription", message(kind.why)),
            ("help", message(kind.cure)),
            ("defaultConfiguration", .object([("level", .string(kind.severity.rawValue))])),
        ])
    }

    private static func result(_ entry: ProblemReport.Entry, _ rule: Int) -> JSONValue {
        let problem = entry.problem
        let place = JSONValue.object([
            (
                "physicalLocation",
                .object([("artifactLocation", location(of: entry.finding)), ("region", region(of: problem))])
            )
        ])
        var members: [(key: String, value: JSONValue)] = [
            ("ruleId", .string(problem.kind.code)), ("ruleIndex", .int(rule)),
            ("level", .string(problem.severity.rawValue)),
            ("message", message(([entry.message] + entry.help).joined(separator: "\n"))),
            ("locations", .array([place])),
            ("partialFingerprints", .object([("waymark/v1", .string(entry.fingerprint))])),
        ]
        if let fix = fix(of: entry) { members.append(("fixes", .array([fix]))) }
        return .object(members)
    }

    private static func message(_ text: String) -> JSONValue { .object([("text", .string(plainMessage(text)))]) }

    /// Words in which a reader finds neither a link, `[words](address)`, nor a place for an argument, `{0}`. Other braces stay as they
    /// are, since readers show a message without arguments as it stands.
    static func plainMessage(_ text: String) -> String {
        guard text.contains(where: { $0 == "]" || $0 == "{" }) else { return text }
        return text.replacing(/\[(?=[^\[\]]*\]\()/, with: "\\[")
            .replacing(/\{([0-9]+)\}/) { "{{\($0.1)}}" }
    }

    private static func location(of finding: ProblemReport.Finding) -> JSONValue {
        guard let path = finding.repositoryPath else {
            let path = finding.problem.path
            return .object([("uri", .string((path.hasPrefix("/") ? "file://" : "") + encoded(path)))])
        }
        return .object([("uri", .string(encoded(path))), ("uriBaseId", .string("%SRCROOT%"))])
    }

    /// A path as a relative reference: all but letters, digits, `-._~` and `/` in percent signs.
    static func encoded(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        var encoded = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default: encoded += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
        return encoded
    }

    // MARK: Columns

    /// The place in units of UTF-16. Where the line may not be quoted only its number can be told.
    private static func region(of problem: Problem) -> JSONValue {
        guard let line = problem.excerpt else { return .object([("startLine", .int(problem.line))]) }
        let start = unit(ofColumn: problem.column, in: line)
        let end = max(start, unit(ofColumn: problem.column + problem.width, in: line))
        return region(problem.line, start, end)
    }

    private static func region(_ line: Int, _ start: Int, _ end: Int) -> JSONValue {
        .object([("startLine", .int(line)), ("startColumn", .int(start)), ("endColumn", .int(end))])
    }

    /// Where a character begins, from 1; behind the line's last one for a column beyond it.
    static func unit(ofColumn column: Int, in line: String) -> Int {
        line.prefix(max(0, column - 1)).utf16.count + 1
    }

    // MARK: Fixes

    /// The change of a problem, where each of its places can be told in units. A day that was said in words is nobody's to write but
    /// its writer's.
    private static func fix(of entry: ProblemReport.Entry) -> JSONValue? {
        let problem = entry.problem
        guard let mend = problem.mend, !mend.writesDay, !mend.edits.isEmpty else { return nil }
        var replacements: [JSONValue] = []
        for edit in mend.edits {
            guard let replacement = replacement(edit, of: problem) else { return nil }
            replacements.append(replacement)
        }
        return .object([
            ("description", message(entry.help.joined(separator: "\n"))),
            (
                "artifactChanges",
                .array([
                    .object([
                        ("artifactLocation", location(of: entry.finding)), ("replacements", .array(replacements)),
                    ])
                ])
            ),
        ])
    }

    private static func replacement(_ edit: LineEdit, of problem: Problem) -> JSONValue? {
        let (region, words): (JSONValue, String)
        switch edit.change {
        case .words(let column, let before, let after):
            let start: Int
            if column == 1 {
                start = 1
            } else if edit.line == problem.line, let line = problem.excerpt {
                start = unit(ofColumn: column, in: line)
            } else {
                return nil
            }
            (region, words) = (self.region(edit.line, start, start + before.utf16.count), after)
        case .removal:
            region = .object([
                ("startLine", .int(edit.line)), ("startColumn", .int(1)), ("endLine", .int(edit.line + 1)),
                ("endColumn", .int(1)),
            ])
            words = ""
        case .linesAbove(let lines):
            (region, words) = (self.region(edit.line, 1, 1), lines.map { $0 + "\n" }.joined())
        }
        return .object([("deletedRegion", region), ("insertedContent", .object([("text", .string(words))]))])
    }
}
