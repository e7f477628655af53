import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of an energy that a sentence outside every section gives as so many of five: `Tired, flu week. Energy 2/5`.
    func reportEnergyInWords(_ session: Session) {
        guard session.energy == nil, fields.value("energy") == nil, !body.body.isBlank else { return }
        for (index, _) in body.outline.blocks(of: .paragraph) where body.section(ofBlock: index) == nil {
            for number in body.lines(ofParagraph: index).prefix(40) {
                // A pattern is made ready anew at each use, so most lines are let go before.
                guard let line = log.line(number), line.utf8.contains(UInt8(ascii: "5")),
                    NoteReader.wordsOfEnergy.mayHold(.list(0), in: line.utf8),
                    body.visibility(ofLine: number) >= fields.visibility, !log.hasReported(.fieldInBody, on: number),
                    let found = line.firstMatch(
                        of:
                            /(?i:\b(?:energy|energie)\b)[ :–—-]*(?i:level|bei|at|is|ist|war|was)?[ :]*([1-5]) ?(?:\/|of|out of|von) ?5\b/
                    )
                else { continue }
                return log.add(
                    .fieldInBody, at: log.find(found.output.0, from: number, lines: 1), width: found.output.0.count,
                    "“\(found.output.0)” is not read in the body", help: helpToWrite(["energy: \(found.output.1)"]))
            }
        }
    }

    private static let wordsOfEnergy = WordStarts([["energ"]])
}
