import Diagnostics
import Markdown
import MentoringModel

// Cells of tables that say “as above”.
extension BodyReading {
    /// Whether a cell is a sign or word for what the row above has: `"`, `〃`, `-"-`, `dito`.
    static func isDitto(_ cell: String) -> Bool {
        guard cell.utf8.count <= 24 else { return false }
        let text = trimmed(cell.filter { !"*_`".contains($0) }).lowercased()
        return !text.isEmpty
            && (words.contains(text)
                || text.contains { signs.contains($0) }
                    && text.allSatisfy { signs.contains($0) || "-–— .".contains($0) })
    }

    private static let signs = Set("\"”“„‟″〃'’‘‚´`»«")
    private static let words: Set<String> = [
        "ditto", "dito", "dto", "dto.", "do.", "same", "s.o.", "s. o.", "as above", "wie oben", "same as above", "↑",
        "^",
    ]

    /// Tells of a cell of owners that means the one above.
    func reportDitto(_ cell: String, _ above: String?, _ line: Int) {
        guard BodyReading.isDitto(cell) else { return }
        log.add(
            .unreadTable, at: log.find(cell, from: line, lines: 1), width: cell.count,
            "“\(cell)” is nobody’s name, so this row belongs to nobody",
            help: above.map { TableColumns.saysNothing($0) } ?? true
                ? "write the name of whoever does it" : "write \(above ?? "") if it is theirs")
    }
}
