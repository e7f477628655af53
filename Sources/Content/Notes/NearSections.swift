import Diagnostics
import Markdown
import MentoringModel

// Headings that open no section, but were meant to.
extension NoteReader {
    /// The heading of a section as the notes of this programme have it.
    func heading(_ section: SectionName) -> String { SectionNames.heading(section, in: readingSettings.language) }

    /// Tells of headings that are nearly the name of a section, where a list stands below them.
    func reportNearSections() {
        var holding: [Int: [Int]] = [:]
        for (index, block) in body.outline.blocks.enumerated() where block.kind == .item {
            if let region = body.regionOfBlock[index] { holding[region, default: []].append(index) }
        }
        for (number, items) in holding.sorted(by: { $0.key < $1.key }) where body.regions[number].section == nil {
            let words = body.regions[number].heading.words
            if let joined = body.names.joined(words, in: placement.kind) {
                reportJoined(joined, number, items)
            } else if let section = body.names.german(words, in: placement.kind) {
                report(
                    number, "is the name of a section in German programmes, so its items are not read here",
                    help: "write \(heading(section)), or language: de in program.md")
            } else if let meant = body.names.sectionMeant(words, in: placement.kind, isPerson: isPerson) {
                report(
                    number, "is no section, so its items are not read",
                    help: "did you mean \(heading(meant))? Write it so")
            } else if let near = body.names.near(words, in: placement.kind) {
                report(number, "is no section, so its items are not read", help: "did you mean “\(near)”?")
            }
        }
    }

    private func reportJoined(_ joined: (sections: [SectionName], isWhole: Bool), _ number: Int, _ items: [Int]) {
        // Beside something else, a section is meant for some of the items; those that hold data are named one by one.
        if joined.sections.count == 1, items.contains(where: holdsData) { return }
        let headings = joined.sections.map(heading).joined(separator: " and ")
        let what = joined.sections.count > 1 ? "several sections" : "a section and something else"
        report(
            number, "names \(what), so its items are not read",
            help: "write \(headings) above the items that belong there")
    }

    private func holdsData(_ item: Int) -> Bool {
        guard let words = body.words(ofItem: item) else { return false }
        var rest = words[...]
        return TaskMarker.cut(from: &rest) != nil || !ItemToken.tokens(in: words).isEmpty
    }

    private func report(_ number: Int, _ message: String, help: String) {
        let region = body.regions[number]
        log.add(
            .nearSection, at: log.find(region.heading.words, from: region.line), width: region.heading.words.count,
            "“\(region.heading.words)” \(message)", help: help)
    }
}
