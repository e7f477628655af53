// Words without quotes: where they end, and quotes where YAML needs them.
extension FrontMatterScan {
    mutating func quote(from start: Int, to end: Int) {
        var quoted: [Unicode.Scalar] = ["'"]
        for scalar in line[start..<end] { quoted += scalar == "'" ? ["'", "'"] : [scalar] }
        quoted.append("'")
        edits.append((start, end - start, quoted))
    }

    /// End of a plain scalar on this line, before a comment and trailing blanks. Tells of words that a `#` cuts off.
    func endOfPlain(from start: Int, allowsColon: Bool = false) -> Int {
        var end = line.count
        for index in start..<line.count where line[index] == "#" && index > start {
            guard line[index - 1] == " " || line[index - 1] == "\t" else { continue }
            if index + 1 < line.count, line[index + 1] != " ", line[index + 1] != "#" {
                warnOfCut(text(index..<line.count), at: index, whole: text(start..<line.count))
            }
            end = index
            break
        }
        while end > start, line[end - 1] == " " || line[end - 1] == "\t" { end -= 1 }
        return end
    }

    func warnOfCut(_ cut: String, at index: Int, whole: String) {
        problem(
            .yamlComment, at: index, width: cut.count, "“\(cut)” is cut off: behind a blank, # begins a comment",
            help: "to keep it, write \(quoted(whole)); for a comment, write a blank behind the #")
    }
}
