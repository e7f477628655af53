import Diagnostics
import Foundation
import MentoringModel

/// Skills have letters, no two of them make one page, and with a vocabulary in program.md each is one of its words.
func checkSkills(_ programme: Programme, _ report: CheckReport) {
    var check = SkillCheck(vocabulary: programme.settings.skills, report: report)
    if let note = programme.settings.note { check.lookAt(programme.settings.skills, in: note) }
    for person in programme.people { check.lookAt(person.offers + person.seeks, in: person.note) }
    for resource in programme.resources { check.lookAt(resource.skills, in: resource.note) }
}

private struct SkillCheck {
    private let vocabulary: [String]
    private let known: Set<Slug>
    private let report: CheckReport
    /// The first writing of each skill.
    private var writings: [Slug: String] = [:]
    /// Writings that were reported already.
    private var reported: Set<String> = []

    init(vocabulary: [String], report: CheckReport) {
        self.vocabulary = vocabulary
        self.report = report
        known = Set(vocabulary.compactMap(skillKey))
    }

    mutating func lookAt(_ skills: [String], in note: Note) {
        for skill in skills {
            guard let key = skillKey(skill) else {
                report(
                    .skillWithoutLetters, skill, in: note,
                    "“\(skill)” has no letter or digit, so it is no skill that a page could be about",
                    help: "write it in words, or remove it")
                continue
            }
            let first = writings[key] ?? skill
            writings[key] = first
            if Self.form(first) != Self.form(skill), note.visibility > .private,
                reported.insert(Self.form(skill)).inserted
            {
                report(
                    .skillsAlike, skill, in: note, "“\(skill)” and “\(first)” make one page of a skill: `\(key)`",
                    help: "write “\(first)” in both places, or call one of the two differently in words")
            }
            guard !known.isEmpty, !known.contains(key) else { continue }
            let near = nearest(to: skill, in: vocabulary)
            report(
                .unknownSkill, skill, in: note, "“\(skill)” is not among the programme's skills",
                help: near.map { "did you mean “\($0)”?" })
        }
    }

    /// A skill without what does not tell skills apart: case, white space, hyphens.
    private static func form(_ skill: String) -> String {
        skill.lowercased().split { $0.isWhitespace || "-–_/".contains($0) }.joined(separator: " ")
    }

    private func report(_ kind: ProblemKind, _ skill: String, in note: Note, _ message: String, help: String?) {
        let mark = report.logs[note.path].flatMap { place(of: skill, in: $0) } ?? Mark(line: 1, column: 1)
        report.add(
            kind, at: Source(file: note.path, line: mark.line, column: mark.column, visibility: note.visibility),
            width: skill.count, message, help: help)
    }
}

/// Where a skill stands in the fields that hold skills: as a whole, so that `C` is not found in `C#` or in a name.
private func place(of skill: String, in log: NoteLog) -> Mark? {
    let fields = ["skills", "offers", "areas", "seeks", "wants", "tags", "topics"]
    let wanted = Array(skill.unicodeScalars)
    var isInField = false
    for number in 1...200 {
        guard let line = log.line(number) else { break }
        var scalars = Array(line.unicodeScalars)[...]
        if line.first?.isLetter ?? false {
            isInField = fields.contains { line.hasPrefix("\($0):") }
            scalars = scalars.drop { $0 != ":" }
        }
        guard isInField, scalars.count >= wanted.count else { continue }
        for start in scalars.startIndex...(scalars.endIndex - wanted.count) {
            let end = start + wanted.count
            guard scalars[start..<end].elementsEqual(wanted) else { continue }
            let before = start > scalars.startIndex ? scalars[start - 1] : " "
            let after = end < scalars.endIndex ? scalars[end] : " "
            if " \t,[]\"'".unicodeScalars.contains(before) || before == ":",
                " \t,[]\"'\r".unicodeScalars.contains(after)
            {
                return Mark(line: number, column: start + 1)
            }
        }
    }
    return nil
}

/// The key of a skill, in whatever normal form it is written.
private func skillKey(_ words: String) -> Slug? { Slug(ofSkill: words.precomposedStringWithCanonicalMapping) }
