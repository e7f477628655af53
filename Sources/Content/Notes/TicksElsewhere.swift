import Markdown
import MentoringModel

// What is told of old promises where none is read: `- Send the slides ✅` below “Actions from last time”.
extension NoteReader {
    /// Remembers items outside every section that say that something is done, to be compared with the promises of the pair.
    func rememberTicksElsewhere() {
        var isReview: [Int: Bool] = [:]
        for (index, block) in body.outline.blocks.enumerated() where block.kind == .item {
            guard let number = body.regionOfBlock[index], body.regions[number].section == nil,
                body.account.settled[index] == nil
            else { continue }
            if isReview[number] == nil { isReview[number] = saysPast(body.regions[number].heading.words) }
            guard isReview[number] == true, let words = body.words(ofItem: index), words.utf8.count <= 300,
                !words.hasPrefix("[")
            else { continue }
            let reading = ItemReading(words, keys: ItemKeys.checklist, isPerson: isPerson)
            var said = reading.words
            if reading.stateInWords != .done {
                guard let edge = StateAtEdge(said, line: nil, from: log.dayContext), edge.isDone else { continue }
                said = edge.rest
            }
            let text = trimmed(wordsOfWikiLinks(in: said))
            if !text.isEmpty { log.ticksElsewhere.append((text, log.find("", from: block.line))) }
        }
    }

    private func saysPast(_ words: String) -> Bool {
        words.utf8.count <= 80
            && words.lowercased().split { !$0.isLetter }.contains {
                SectionNames.pastWords.contains($0) || NoteReader.reviews.contains($0)
            }
    }

    private static let reviews: Set<Substring> = [
        "review", "previous", "rückblick", "rückschau", "letzte", "letztes", "letztem", "old", "alte", "alten",
    ]
}
