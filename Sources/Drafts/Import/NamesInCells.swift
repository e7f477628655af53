import Content
import MentoringModel

/// How the names of people stand in the cells of a column.
enum NamesInCells {
    /// Whether the names of a sheet have the surname in front: `Müller, Anna`.
    static func haveSurnameFirst(_ cells: [String]) -> Bool {
        let named = cells.flatMap(people).filter { $0.contains(",") }
        // One cell that can be nothing else tells it for the others.
        return named.contains { isSurnameFirst($0) } && named.allSatisfy { $0.split(separator: ",").count == 2 }
    }

    /// The names of a cell; `nil` where a comma may separate a surname or two people.
    static func names(_ cell: String, surnameFirst: Bool, isList: Bool) -> [String]? {
        var names: [String] = []
        for part in people(cell) {
            let pieces = part.split(separator: ",").map { withSingleBlanks($0) }.filter { !$0.isEmpty }
            if pieces.count <= 1 {
                names += pieces
            } else if pieces.count == 2, !isList, surnameFirst || isSurnameFirst(part) {
                names.append("\(pieces[1]) \(pieces[0])")
            } else if isList || pieces.count > 2 && pieces.allSatisfy({ $0.contains(" ") }) {
                names += pieces
            } else {
                return nil
            }
        }
        return names
    }

    /// `Müller, Anna`, `van der Berg, Ines`: one word stands behind the comma, and a name of one surname in front.
    private static func isSurnameFirst(_ part: String) -> Bool {
        let pieces = part.split(separator: ",").map { withSingleBlanks($0) }.filter { !$0.isEmpty }
        guard pieces.count == 2 else { return false }
        let front = pieces[0].split(separator: " ")
        let isOneSurname = front.count == 1 || front.dropLast().allSatisfy { $0.first?.isLowercase ?? false }
        return isOneSurname
    }

    /// The parts of a cell that signs and words between people separate.
    private static func people(_ cell: String) -> [String] {
        var parts = cell.split { ";\n/&+|".contains($0) }.map(String.init)
        for joint in [" und ", " and ", " u. "] { parts = parts.flatMap { pieces($0, joint) } }
        return parts.map { withSingleBlanks($0) }.filter { !$0.isEmpty }
    }

    private static func pieces(_ text: String, _ joint: String) -> [String] {
        var pieces: [String] = []
        var rest = text[...]
        while let range = rest.firstRange(of: joint) {
            pieces.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return pieces + [String(rest)]
    }
}
