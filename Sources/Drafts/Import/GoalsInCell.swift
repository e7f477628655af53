import Content
import MentoringModel

/// The goals that stand in one cell: one, or several in a list, in lines, or between semicolons.
struct GoalsInCell {
    /// How the cell was taken apart, where it could have been meant in another way.
    enum Guess { case joinedLines, lines, parts }

    private(set) var titles: [String]
    private(set) var guess: Guess?

    /// - Parameter values: How many days or numbers a cell of the same row has for them, which tells it where the words do not.
    init(_ cell: String, values: Int = 1) {
        let lines = cell.split(whereSeparator: \.isNewline).map(String.init).filter { !withSingleBlanks($0).isEmpty }
        guard lines.count > 1 else {
            titles = GoalsInCell.parts(cell, values)
            guess = titles.count > 1 ? .parts : nil
            return
        }
        let areItems = lines.map { GoalsInCell.withoutBullet($0) != withSingleBlanks($0) }
        if areItems[0], areItems.dropFirst().contains(true) {
            // What begins with no bullet goes on with the line above.
            titles = []
            for (line, isItem) in zip(lines, areItems) {
                let words = GoalsInCell.withoutBullet(line)
                if isItem { titles.append(words) } else { titles[titles.count - 1] += " " + words }
            }
            return
        }
        titles = []
        for line in lines {
            let words = GoalsInCell.withoutBullet(line)
            if let last = titles.last, lines.count != values, GoalsInCell.goesOn(last, words) {
                titles[titles.count - 1] = last + " " + words
            } else {
                titles.append(words)
            }
        }
        guess = titles.count == lines.count ? .lines : .joinedLines
    }

    /// What is told of a cell that may be meant in another way.
    var told: (message: String, help: String)? {
        let quoted = titles.map { "“\($0)”" }.joined(separator: ", ")
        let number = titles.count == 1 ? "one goal" : "\(titles.count) goals"
        switch guess {
        case .joinedLines:
            return ("its lines were read as \(number): \(quoted)", "begin each goal with - if they are others")
        case .lines: return ("its lines were read as \(number): \(quoted)", "write it in one line if it is one goal")
        case .parts:
            return ("it was read as \(number): \(quoted)", "write it without semicolons and numbers if it is one goal")
        case nil: return nil
        }
    }

    /// Whether a line goes on with the sentence of the one above: it begins in small letters, or the one above cannot end there.
    private static func goesOn(_ first: String, _ second: String) -> Bool {
        if second.first?.isLowercase ?? false { return true }
        guard let sign = first.last else { return false }
        if ",-–/(&+:".contains(sign) { return true }
        let last = first.lowercased().split { !$0.isLetter }.last.map(String.init) ?? ""
        return sign.isLetter && openWords.contains(last)
    }

    /// Words behind which a sentence goes on.
    private static let openWords: Set<String> = [
        "and", "or", "the", "a", "an", "of", "to", "in", "on", "at", "for", "with", "from", "by", "my", "our", "und",
        "oder",
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "zu", "zum", "zur", "im",
        "in", "am",
        "an", "auf", "für", "mit", "von", "vom", "vor", "bei", "beim", "bis", "als", "mein", "meine", "meinen", "unser",
        "unsere",
    ]

    // MARK: One line

    /// `Speak; write`, `1. Speak 2. Write`
    private static func parts(_ cell: String, _ values: Int) -> [String] {
        let numbered = cell.split(separator: /(?:^|\s)\d[.)]\s+/).map { withoutBullet(String($0)) }.filter {
            !$0.isEmpty
        }
        let numbers = cell.matches(of: /(?:^|\s)(\d)[.)]\s+/).compactMap { Int($0.output.1) }
        if numbers.count > 1, numbers == Array(1...numbers.count), numbered.count == numbers.count,
            cell.drop(while: \.isWhitespace).first == "1"
        {
            return numbered.map(withoutEnd)
        }
        let parts = cell.split(separator: ";").map { withoutBullet(String($0)) }.filter { !$0.isEmpty }
        let isCapital = parts.first?.first?.isUppercase ?? false
        // Behind `Lead a team; first in the office` a sentence goes on.
        let areAlike = parts.allSatisfy { part in
            part.contains(where: \.isLetter) && (part.first?.isUppercase ?? false) == isCapital
        }
        return parts.count > 1 && (areAlike || parts.count == values)
            ? parts : [withoutBullet(cell)].filter { !$0.isEmpty }
    }

    private static func withoutEnd(_ part: String) -> String {
        var part = part
        while let last = part.last, ",;".contains(last) { part.removeLast() }
        return part
    }

    static func withoutBullet(_ line: String) -> String {
        withSingleBlanks(line.replacing(/^\s*(?:[-•*–·▪◦‣]|\d+[.)])\s+/, with: ""))
    }
}

/// The values of a cell that has one for each of several goals.
enum PartsOfCell {
    /// - Parameter isPart: Whether a part can be a value by itself, where commas and words may separate.
    static func parts(_ cell: String, isPart: (String) -> Bool) -> [String] {
        for separators in ["\n\r", ";"] {
            let parts = cell.split { separators.contains($0) || separators == "\n\r" && $0.isNewline }
                .map { GoalsInCell.withoutBullet(String($0)) }.filter { !$0.isEmpty }
            if parts.count > 1 { return parts }
        }
        for joint in [", ", " / ", " und ", " and ", " & "] {
            let parts = cell.split(separator: joint).map { withSingleBlanks(String($0)) }
            if parts.count > 1, parts.allSatisfy(isPart) { return parts }
        }
        return [cell]
    }
}
