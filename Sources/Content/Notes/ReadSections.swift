import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// `sections:` in program.md: names of one's own for the sections of notes, by their canonical name.
    func sectionNames() -> [String: [String]] {
        guard let value = fields.value("sections") else { return [:] }
        guard let pairs = value.setOfFields else {
            fields.reportForm("sections", value, wanted: "a set of sections with names, such as {actions: [Homework]}")
            return [:]
        }
        let known = SectionName.allCases.map(\.rawValue) + AgreementSection.Kind.allCases.map(\.rawValue)
        var names: [String: [String]] = [:]
        var taken: [String: String] = Dictionary(known.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
        for pair in pairs {
            let section = String(trimmed(pair.key.lowercased()).map { "_-".contains($0) ? " " : $0 })
            guard known.contains(section) else {
                log.add(
                    .sectionName, at: pair.mark, width: pair.key.count, "there is no section “\(pair.key)”",
                    help: nearest(to: section, in: known).map { "did you mean `\($0)`?" }
                        ?? "sections: \(known.joined(separator: ", "))")
                continue
            }
            for item in fields.flattened(pair.value, splitsCommas: true) {
                guard let name = fields.plainText(item) else {
                    fields.reportForm("sections", item, wanted: "a set of lists of names")
                    continue
                }
                let folded = name.lowercased()
                if let other = taken[folded], other != section {
                    log.add(
                        .sectionName, at: item.mark, width: name.count,
                        "“\(name)” is the name of the section `\(other)` already")
                    continue
                }
                taken[folded] = section
                names[section, default: []].append(name)
            }
        }
        return names
    }
}
