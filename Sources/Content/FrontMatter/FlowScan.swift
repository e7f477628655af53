import Diagnostics

// Quoted text and brackets, which may go on over lines.
extension FrontMatterScan {
    /// Scans quoted text and brackets, which may go on over lines.
    mutating func scanFlow(from start: Int) {
        var index = start
        var isNodeStart = openQuote == nil && (openBrackets.isEmpty || index == skipIndent())
        while index < line.count {
            let scalar = line[index]
            if let quote = openQuote {
                if scalar == "\\", quote == "\"" {
                    index += 2
                    continue
                }
                if scalar == quote {
                    if quote == "'", index + 1 < line.count, line[index + 1] == "'" {
                        index += 2
                        continue
                    }
                    openQuote = nil
                    if openBrackets.isEmpty { return continueAfter(index) }
                }
                index += 1
                continue
            }
            switch scalar {
            case " ", "\t":
                index += 1
                continue
            case "#" where isNodeStart && endOfColour(from: index) != nil:
                let end = endOfColour(from: index) ?? index + 1
                quote(from: index, to: end)
                isNodeStart = false
                index = end
                continue
            case "#" where index == 0 || line[index - 1] == " " || line[index - 1] == "\t":
                if index + 1 < line.count, line[index + 1] != " " {
                    warnOfCut(text(index..<line.count), at: index, whole: text(index..<line.count))
                }
                return
            case "\"", "'":
                if isNodeStart {
                    expectsKey = false
                    openQuote = scalar
                    if openBrackets.isEmpty { openedAt = here(index) }
                }
                isNodeStart = false
            case "[", "{":
                if openBrackets.isEmpty { openedAt = here(index) }
                openBrackets.append(scalar)
                isNodeStart = true
                expectsKey = scalar == "{"
                if openBrackets.count > 32 {
                    tooDeep(at: index)
                    openBrackets = []
                    return
                }
            case "]", "}":
                if !openBrackets.isEmpty { openBrackets.removeLast() }
                isNodeStart = false
                expectsKey = false
                if openBrackets.isEmpty { return continueAfter(index) }
            case ",":
                isNodeStart = true
                expectsKey = openBrackets.last == "{"
            case "&" where isNodeStart, "*" where isNodeStart, "!" where isNodeStart:
                refuseAnchor(at: index)
                isNodeStart = false
            default:
                if isNodeStart {
                    index = scanFlowPlain(from: index)
                    // A key is followed by its value, which is a node again.
                    isNodeStart = index < line.count && line[index] == ":"
                    if isNodeStart { index += 1 }
                    continue
                }
                if scalar == ":" { isNodeStart = true }
            }
            index += 1
        }
    }

    /// Behind a value like `#1f5c4d`, which people write without quotes; `nil` where no such value stands. It is
    /// three or more hexadecimal digits behind the `#`, and nothing but a comment follows them.
    func endOfColour(from start: Int) -> Int? {
        let end = line[(start + 1)...].firstIndex { !$0.properties.isASCIIHexDigit } ?? line.count
        guard end - start > 3 else { return nil }
        let next = skipBlanks(end)
        if next == line.count { return end }
        if line[next] == "#" { return next > end ? end : nil }
        return !openBrackets.isEmpty && ",]}".unicodeScalars.contains(line[next]) ? end : nil
    }

    /// Goes on behind a closing quote or bracket: with the value, where what was closed is the name of a field.
    private mutating func continueAfter(_ index: Int) {
        let colon = skipBlanks(index + 1)
        guard colon < line.count, line[colon] == ":" else {
            if index + 1 < line.count { _ = endOfPlain(from: index) }
            return
        }
        let value = skipBlanks(colon + 1)
        if value < line.count { scanValue(at: value, parent: skipIndent()) }
    }

    private func isFlowSign(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "," || scalar == "[" || scalar == "]" || scalar == "{" || scalar == "}"
    }

    /// A plain scalar inside brackets: up to its end, or the colon behind a key. Quotes what YAML would not read.
    private mutating func scanFlowPlain(from start: Int) -> Int {
        var index = start
        var colon: Int?
        let isKeyExpected = expectsKey
        expectsKey = false
        while index < line.count,
            !isFlowSign(line[index]) || isInsideNumber(index, behindColon: colon != nil)
        {
            if line[index] == "#", index > start, line[index - 1] == " " { break }
            if line[index] == ":",
                index + 1 == line.count || line[index + 1] == " " || ",]}".unicodeScalars.contains(line[index + 1])
            {
                if colon == nil, line[start] != "?", isKey(start..<index) {
                    if let space = (start..<index).first(where: { isInvisible($0) && !isJoiner($0) }) {
                        refuseSpace(at: space)
                    }
                    return index
                }
                if colon == nil { colon = index }
            }
            index += 1
        }
        var end = index
        while end > start, line[end - 1] == " " { end -= 1 }
        refuseQuotes(start..<index)
        if isKeyExpected, colon == nil, index < line.count, ",}".unicodeScalars.contains(line[index]) {
            if let colon = line[start..<end].firstIndex(of: ":"), isInvisible(colon + 1) {
                refuseSpace(at: colon + 1)
            } else {
                reportEntry(start..<end, isFirst: line[..<start].last { $0 != " " } == "{")
            }
            return index
        }
        if let colon, openBrackets.last == "{" || line[start] != "@" {
            let value = text(start..<end)
            if openBrackets.last == "{" {
                problem(
                    .yamlColon, at: colon, "a colon and a space need quotes around the value",
                    help: "write it as \(quoted(value))")
            }
            quote(from: start, to: end)
        } else if "@`%".unicodeScalars.contains(line[start]) || text(start..<end).hasSuffix("?") || line[start] == "?"
            || line[start..<end].contains(",")
        {
            quote(from: start, to: end)
        }
        return index
    }

    /// Whether a plain scalar before a colon is a field's name here: a word, right behind `{` or a comma.
    private func isKey(_ range: Range<Int>) -> Bool {
        let before = (0..<range.lowerBound).last { line[$0] != " " && line[$0] != "\t" }
        guard openBrackets.last == "{", before.map({ line[$0] == "{" || line[$0] == "," }) ?? true else { return false }
        return true
    }
}
