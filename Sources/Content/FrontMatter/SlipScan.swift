import Diagnostics

// What people write, paste or dictate where YAML wants a blank, a colon or a hyphen.
extension FrontMatterScan {
    /// Tells of an invisible space at an index where a blank belongs.
    mutating func refuseSpace(at index: Int) {
        guard let name = InvisibleSpace.name(of: line[index]) else { return }
        refuse(
            .yamlSpace, at: index, "\(name) stands where a blank is expected",
            help: "write the line with plain blanks: \(withPlainBlanks(text(0..<line.count)))",
            line: withPlainBlanks(text(0..<line.count)))
    }

    /// Whether an invisible character stands at an index.
    func isInvisible(_ index: Int) -> Bool { index < line.count && InvisibleSpace.contains(line[index]) }

    /// Whether a line has nothing but blanks, tabs and invisible spaces.
    var isBlankLine: Bool { line.allSatisfy { $0 == " " || $0 == "\t" || InvisibleSpace.contains($0) } }

    /// Tells of a beginning that was meant for a list's item or a field, and is read as words by YAML.
    ///
    /// - Returns: Whether there is one; the line is not to be read further.
    mutating func refuseSlip(at start: Int, isItem: Bool) -> Bool {
        let next = start + 1 < line.count ? line[start + 1] : nil
        let isBlankBehind = next == " " || next == "\t" || isInvisible(start + 1)
        if isInvisible(start) {
            refuseSpace(at: start)
            return true
        }
        if line[start] == "-", isInvisible(start + 1) {
            refuseSpace(at: start + 1)
            return true
        }
        if line[start] == "-", next == "\t" {
            refuse(
                .yamlTab, at: start + 1, "a tab stands behind the hyphen, where a blank is expected",
                help: "write - \(text(skipBlanks(start + 1)..<line.count))",
                line: "\(text(0..<start))- \(text(skipBlanks(start + 1)..<line.count))")
            return true
        }
        if line[start] == "-", let next, next.properties.isAlphabetic || "@[{\"'“".unicodeScalars.contains(next) {
            refuse(
                .yaml, at: start, "there is no blank behind the hyphen",
                help: "write - \(text(start + 1..<line.count))",
                line: "\(text(0..<start))- \(text(start + 1..<line.count))")
            return true
        }
        if !isItem, isBlankBehind, "•‣◦▪●·–—*+".unicodeScalars.contains(line[start]) {
            refuse(
                .yaml, at: start, "an item of a list begins with a hyphen here, not with \(line[start])",
                help: "write - \(text(skipBlanks(start + 1)..<line.count))",
                line: "\(text(0..<start))- \(text(skipBlanks(start + 1)..<line.count))")
            return true
        }
        let digits = line[start...].prefix { ("0"..."9").contains($0) }.count
        let mark = start + digits
        if !isItem, (1...2).contains(digits), mark + 1 < line.count, line[mark] == "." || line[mark] == ")",
            line[mark + 1] == " "
        {
            refuse(
                .yaml, at: start, width: digits + 1, "a numbered line stands where a field or an item of a list begins",
                help:
                    "write - \(text(skipBlanks(mark + 1)..<line.count)), or | behind the field's name for lines of text"
            )
            return true
        }
        return refuseColon(from: start, isItem: isItem)
    }

    /// Tells of a field whose name has another mark than a colon and a blank behind it: `start = 2026-01-05`, `start：…`,
    /// a no-break space behind the colon or inside the name.
    private mutating func refuseColon(from start: Int, isItem: Bool) -> Bool {
        guard let end = line[start...].firstIndex(where: isColonOrLikeOne) else { return false }
        let isPlain = line[end] == ":" && (end + 1 == line.count || line[end + 1] == " ")
        if isPlain, line[start..<end].allSatisfy(\.isASCII) { return false }
        let name = text(start..<end)
        let plain = withoutSpacesAround(withPlainBlanks(name))
        let isKnown = Schema.everyName.contains(plain.lowercased())
        switch line[end] {
        case ":":
            let isEnd = end + 1 == line.count || line[end + 1] == " " || line[end + 1] == "\t"
            guard isKnown || !isItem && isEnd else { return false }
            if let index = (start..<end).first(where: { isInvisible($0) && !isJoiner($0) }) {
                refuseSpace(at: index)
                return true
            }
            guard isKnown, isInvisible(end + 1) else { return false }
            refuseSpace(at: end + 1)
            return true
        default:
            guard isKnown, colonOfKey(from: start) == nil else { return false }
            refuse(
                .yaml, at: end, "behind the name of a field stands a colon, not \(line[end])",
                help: "write \(plain): \(withoutSpacesAround(text(end + 1..<line.count)))",
                line: "\(text(0..<start))\(plain): \(withoutSpacesAround(text(end + 1..<line.count)))")
            return true
        }
    }

    private func isColonOrLikeOne(_ scalar: Unicode.Scalar) -> Bool {
        scalar == ":" || scalar == "=" || scalar == "：" || scalar == "꞉"
    }

    /// `[[lead-billing]]: 3`, where a link is the name of a field: quotes it, and gives the index of its colon.
    mutating func colonOfLink(from start: Int) -> Int? {
        guard start + 1 < line.count, line[start] == "[", line[start + 1] == "[",
            let end = (start + 2..<line.count).first(where: { line[$0] == "]" }), end + 2 < line.count,
            line[end + 1] == "]", line[end + 2] == ":", end + 3 == line.count || line[end + 3] == " "
        else { return nil }
        quote(from: start, to: end + 2)
        return end + 2
    }

    /// `date: 2026-02-05, value: 4`: several fields on one line, which need braces around them.
    func inBraces(_ value: Range<Int>, _ colon: Int) -> String? {
        guard let comma = line[value.lowerBound..<colon].lastIndex(of: ","),
            Schema.everyName.contains(withoutSpacesAround(text(comma + 1..<colon)))
        else { return nil }
        let start = line.firstIndex { $0 != " " && $0 != "-" } ?? 0
        guard Schema.everyName.contains(text(start..<value.lowerBound).filter { $0 != " " && $0 != ":" }) else {
            return nil
        }
        return "for several fields on one line write \(text(skipIndent()..<start)){\(text(start..<value.upperBound))}"
    }

    /// A zero-width joiner belongs to the words of some scripts.
    func isJoiner(_ index: Int) -> Bool { line[index].value == 0x200C || line[index].value == 0x200D }

    /// `[Noor](../people/noor.md)`, which YAML would take for a list with words behind it: quotes it.
    mutating func quoteLink(at start: Int) -> Bool {
        if isListOfLinks(at: start) {
            quote(from: start, to: endOfPlain(from: start, allowsColon: true))
            return true
        }
        guard line[start] == "[", let close = line[start...].firstIndex(of: "]"), close + 1 < line.count,
            line[close + 1] == "(", line.last(where: { $0 != " " }) == ")"
        else { return false }
        quote(from: start, to: endOfPlain(from: start, allowsColon: true))
        return true
    }

    /// Whether nothing but links with commas between them stands there: `[[ada]], [[grace]]`.
    private func isListOfLinks(at start: Int) -> Bool {
        guard start + 1 < line.count, line[start] == "[", line[start + 1] == "[" else { return false }
        var rest = text(start..<line.count)[...]
        var count = 0
        while rest.hasPrefix("[["), let close = rest.firstRange(of: "]]") {
            guard !rest[..<close.lowerBound].dropFirst(2).contains(where: { "[]\"".contains($0) }) else { return false }
            count += 1
            rest = rest[close.upperBound...].drop { $0 == " " }
            guard rest.first == "," else { break }
            rest = rest.dropFirst().drop { $0 == " " }
        }
        return count > 1 && rest.isEmpty
    }

    /// Tells of `{{title}}`, which a template should have replaced.
    mutating func refusePlaceholder(at start: Int) -> Bool {
        guard start + 1 < line.count, line[start] == "{", line[start + 1] == "{" else { return false }
        refuse(
            .yaml, at: start, width: line.count - start, "a placeholder of a template stands here",
            help: "write the value itself, or move templates to a folder whose name begins with _")
        return true
    }

    /// Tells of an entry inside braces that has no colon: what stands behind a comma in a value, or a slip.
    mutating func reportEntry(_ range: Range<Int>, isFirst: Bool) {
        let words = text(range)
        fieldsWithoutColon.insert(here(range.lowerBound))
        let name = words.prefix { $0.isLetter || $0 == "_" }
        if words[name.endIndex...].hasPrefix(":"), words.count > name.count + 1 {
            return problem(
                .yaml, at: range.lowerBound + name.unicodeScalars.count, "there is no blank behind the colon",
                help: "write \(name): \(words[name.endIndex...].dropFirst())")
        }
        guard isFirst || words.contains("=") else {
            return problem(
                .yamlComma, at: range.lowerBound, width: range.count,
                "a comma ended the value before this, so “\(words)” became a field of its own; quote it")
        }
        let parts = words.split(maxSplits: 1) { $0 == "=" || $0 == " " }
        problem(
            .yaml, at: range.lowerBound, width: range.count, "there is no colon in “\(words)”",
            help: "write \(parts.first ?? ""): \(parts.count > 1 ? String(parts[1].drop { " =".contains($0) }) : "…")")
    }

    /// Tells of typographic quotes that hold a comma inside brackets, where they quote nothing.
    mutating func refuseQuotes(_ range: Range<Int>) {
        guard !line[range.lowerBound].isASCII else { return }
        let closing: [Unicode.Scalar: String] = ["“": "”", "„": "“”", "«": "»", "‘": "’", "”": "”"]
        guard let close = closing[line[range.lowerBound]], range.upperBound < line.count, line[range.upperBound] == ",",
            !line[range].dropFirst().contains(where: { close.unicodeScalars.contains($0) }),
            let end = line[range.upperBound...].prefix(400).firstIndex(where: { close.unicodeScalars.contains($0) })
        else { return }
        refuse(
            .yaml, at: range.lowerBound, "this quote is no quote for YAML, and the comma behind it ends the value",
            help: "write \"\(text(range.lowerBound + 1..<end))\"")
    }

    /// `2,500` inside braces, where a comma ends the value: whether the comma at an index stands between digits, and what
    /// follows is no field. Inside `[ ]` it may stand in the value of `[2026-03-01: 2,5]`.
    func isInsideNumber(_ index: Int, behindColon: Bool) -> Bool {
        guard line[index] == ",", index > 0, index + 1 < line.count, openBrackets.last == "{" || behindColon,
            ("0"..."9").contains(line[index - 1]), ("0"..."9").contains(line[index + 1])
        else { return false }
        let rest = line[(index + 1)...].prefix { !",]}[{".unicodeScalars.contains($0) }
        return !rest.contains(":")
    }
}
