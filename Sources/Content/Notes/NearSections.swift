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
        for (index, _) in body.outline.blocks(of: .item) {
            if let region = body.regionOfBlock[index] { holding[region, default: []].append(index) }
        }
        for (number, items) in holding.sorted(by: { $0.key < $1.key }) where body.regions[number].section == nil {
            let words = body.regions[number].heading.words
            if let joined = body.names.joined(words, in: placement.kind) {
                reportJoined(joined, number, items)
            } else if let section = body.names.german(words, in: placement.kind) {
                report(
                    number, "is the name of a section in German programmes, so its items are not read here",
                    help: "write \(heading(section, for: number)), or language: de in program.md")
            } else if let state = stateAbove(words, below: number) {
                report(
                    number, "is no section, so its items are not read",
                    help: "write \(heading(state.section, for: number))"
                        + (items.allSatisfy { hasBox($0, state.box) }
                            ? ""
                            : ", and - \(state.box) in front of each item"
                                + (placement.kind == .session && state.box != "[ ]"
                                    ? "; one that tells an old promise again has the words of the first time" : ""))
                )
            } else if placement.kind == .session,
                body.names.section(named: SectionNames.folded(words), in: .goal) == .updates,
                items.contains(where: isGoalValue)
            {
                report(
                    number, "is no section of a session, so its items are not read",
                    help: "write \(heading(.progress, for: number))")
            } else if let meant = sectionsMeant(number) {
                report(
                    number, "is no section, so its items are not read",
                    help: "did you mean \(meant)? Write it so")
            } else if let section = sectionBesideNoun(words, items) {
                report(
                    number, "is no section, so its items are not read",
                    help: "write \(heading(section, for: number)) if that is meant")
            } else if let near = body.names.near(words, in: placement.kind) {
                // `Win` and `Action item` lack a letter and nothing else; `Wine` is another word.
                let isPlain = words.allSatisfy { $0.isLetter || $0 == " " } && words.lowercased() + "s" == near
                report(
                    number, "is no section, so its items are not read", help: "did you mean “\(near)”?",
                    meant: isPlain ? words + "s" : nil)
            }
        }
    }

    /// The headings that the words of a region may have been meant for.
    func sectionsMeant(_ number: Int) -> String? {
        let words = body.regions[number].heading.words
        let sections = body.named.sectionsMeant(words)
        return sections.isEmpty ? nil : sections.map { heading($0, for: number) }.joined(separator: " or ")
    }

    /// `## Done`, `Actions (done)`: the section in which such items are, and the box that says so.
    private func stateAbove(_ words: String, below number: Int) -> (section: SectionName, box: String)? {
        let section = placement.kind == .session ? SectionName.actions : .milestones
        if placement.kind == .goal, !body.regions.contains(where: { $0.section == .milestones }) { return nil }
        if let state = StateAbove(words, isPerson: isPerson) { return (section, state.box) }
        guard let (name, tail) = SectionNames.cutAddition(words),
            body.names.section(named: SectionNames.folded(String(name)), in: placement.kind) == section,
            let state = StateAbove(String(tail), isPerson: isPerson)
        else { return nil }
        return (section, state.box)
    }

    /// The heading to write in place of that of a region, as far closed as it is.
    func heading(_ section: SectionName, for number: Int) -> String {
        let region = body.regions[number]
        return heading(section) + (region.heading.mark.map { " (\($0))" } ?? "")
    }

    /// The heading of a section to write near a line, closed as far as that line is, and where it goes if that is not right there.
    func heading(_ section: SectionName, atLine line: Int) -> String {
        headingInPlace(section, atLine: line) + (whole(aroundLine: line).map { " behind the \($0)" } ?? "")
    }

    /// The same in place of what stands on a line.
    func headingInPlace(_ section: SectionName, atLine line: Int) -> String {
        let visibility = body.visibility(ofLine: line)
        return heading(section) + (visibility < fields.visibility ? " (\(visibility.rawValue))" : "")
    }

    /// Some words as a heading on a line, closed as far as that line is.
    func asHeading(_ words: String, atLine line: Int) -> String {
        let visibility = body.visibility(ofLine: line)
        return "## \(words)" + (visibility < fields.visibility ? " (\(visibility.rawValue))" : "")
    }

    private func reportJoined(_ joined: (sections: [SectionName], isWhole: Bool), _ number: Int, _ items: [Int]) {
        // Beside something else, a section is meant for some of the items; those that hold data are named one by one.
        if joined.sections.count == 1, items.contains(where: isData) { return }
        let headings = joined.sections.map { heading($0, for: number) }.joined(separator: " and ")
        let what = joined.sections.count > 1 ? "several sections" : "a section and something else"
        report(
            number, "names \(what), so its items are not read",
            help: "write \(headings) above the items that belong there")
    }

    /// `[[interviews]]: 7`
    private func isGoalValue(_ item: Int) -> Bool {
        guard let words = body.words(ofItem: item), words.hasPrefix("[["), let end = words.firstRange(of: "]]") else {
            return false
        }
        return words[end.upperBound...].drop { isBlank($0) || ":=→–-".contains($0) }.first?.isNumber ?? false
    }

    private func hasBox(_ item: Int, _ box: String) -> Bool {
        body.words(ofItem: item)?.lowercased().hasPrefix(box) ?? false
    }

    private func isData(_ item: Int) -> Bool {
        guard let words = body.words(ofItem: item) else { return false }
        var rest = words[...]
        return TaskMarker.cut(from: &rest) != nil || !ItemToken.tokens(in: words).isEmpty
    }

    /// - Parameter meant: The name of the section, where only one can be meant.
    private func report(_ number: Int, _ message: String, help: String, meant: String? = nil) {
        let region = body.regions[number]
        log.add(
            .nearSection, at: log.find(region.heading.words, from: region.line), width: region.heading.words.count,
            "“\(region.heading.words)” \(message)", help: help,
            mend: meant.flatMap { meant in
                let line = log.writtenLine(region.line) ?? ""
                let bare = line.drop { $0 == "#" || $0 == " " }
                guard bare.hasPrefix(region.heading.words), line.hasPrefix("#") else { return nil }
                return .words(region.heading.words, meant)
            })
    }
}
