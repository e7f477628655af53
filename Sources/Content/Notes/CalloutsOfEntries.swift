import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of callouts with the name of an entry or a section as their title, and sentences below it: `> [!success] Win` above
    /// `> First talk given.`
    func reportCalloutsNamedForEntries() {
        for (number, region) in body.regions.enumerated() where region.visibility > .private {
            guard let line = log.line(region.line)?.drop(while: { isBlank($0) || $0 == ">" }), line.hasPrefix("[!"),
                let below = log.line(region.line + 1)?.drop(while: isBlank), below.first == ">",
                below.contains(where: \.isLetter), !below.contains("|"),
                !log.hasReported(.nearSection, on: region.line),
                let section = region.opensSection
                    ? region.section : SectionNames.labels[SectionNames.folded(region.heading.words)],
                CalloutOfEntry.sections.contains(section), !holdsItems(number)
            else { continue }
            let words = region.heading.words
            let box = section == .actions ? "[ ] " : ""
            log.add(
                .nearSection, at: log.find(words, from: region.line, lines: 1), width: words.count,
                "what stands below “\(words)” is no list, so it is not read",
                help:
                    "write \(headingInPlace(section, atLine: region.line)) on a line of its own, outside the quote, and below it: "
                    + "- \(box)…")
        }
    }

    private func holdsItems(_ region: Int) -> Bool {
        body.outline.blocks.indices.contains {
            body.outline.blocks[$0].kind == .item && body.regionOfBlock[$0] == region
        }
    }
}

private enum CalloutOfEntry {
    static let sections: Set<SectionName> = [
        .actions, .wins, .questions, .options, .decisions, .learned, .concerns,
    ]
}
