import Diagnostics
import MentoringModel

/// With a vocabulary in program.md, every skill is one of its words.
func checkSkills(_ programme: Programme, _ report: CheckReport) {
    let vocabulary = Set(programme.settings.skills.compactMap { slug(of: $0) })
    guard !vocabulary.isEmpty else { return }
    func check(_ skills: [String], in note: Note) {
        for skill in skills {
            guard let id = slug(of: skill), !vocabulary.contains(id) else { continue }
            let near = nearest(to: skill, in: programme.settings.skills)
            let mark = report.logs[note.path]?.find(skill, from: 1, lines: 60) ?? Mark(line: 1, column: 1)
            report.add(
                .unknownSkill,
                at: Source(file: note.path, line: mark.line, column: mark.column, visibility: note.visibility),
                width: skill.count, "“\(skill)” is not among the programme's skills",
                help: near.map { "did you mean “\($0)”?" })
        }
    }
    for person in programme.people { check(person.offers + person.seeks, in: person.note) }
    for resource in programme.resources { check(resource.skills, in: resource.note) }
}
