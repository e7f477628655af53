import Markdown
import MentoringModel

extension NoteReader {
    /// Whether a line of a list in this note says of the same person what a line of a chat promises: people sum up below a chat
    /// what was said in it.
    func isToldInList(_ words: String, of name: String, besides number: Int) -> Bool {
        guard let speaker = idCalled(name) else { return false }
        let said = Set(KeyWords.of(words.lowercased()))
        let names = Set((members.all.map(\.id.text).joined(separator: " ") + " " + name.lowercased()).lettersAndDigits)
        let first = body.body.firstLine
        let sections = body.regions.filter { $0.section != nil && $0.section != .actions }
        return (first..<max(first, log.lineCount + 1)).contains { other in
            guard other != number, !sections.contains(where: { $0.line <= other && other < $0.endLine }),
                let line = log.line(other)?.drop(while: isBlank), line.utf8.count <= 300,
                let sign = line.first, "-*+•◦▪‣–".contains(sign), line.dropFirst().first.map(isBlank) ?? false
            else { return false }
            let known = KeyWords.of(line.lowercased())
            let shared = Set(known.filter(said.contains)).count
            // `sign it – 20 March` sums up “I'll sign it same day”.
            let own = known.filter {
                $0.count > 3 && !$0.contains(where: \.isNumber) && !names.contains($0)
                    && DayNames.months[String($0)] == nil
            }
            let isSummary =
                !own.isEmpty && own.allSatisfy { word in said.contains { SaidOfPromise.isSame(word, $0) } }
            return (isSummary || shared > 1 && shared * 2 >= said.count) && !NoteReader.hasArrow(in: line)
                && line.split { !$0.isLetter && $0 != "-" }.prefix(4).contains { idCalled(String($0)) == speaker }
        }
    }
}
