import Clearance
import MentoringModel
import Publishing

/// The figures as data, for those who count on.
func dataFiles(_ cleared: VisibleProgramme) -> [OutputFile] {
    let report = report(cleared)
    return [
        OutputFile(path: "data/report.json", text: report.json.text),
        OutputFile(path: "data/goals.csv", text: report.goalsCSV),
        OutputFile(path: "data/sessions.csv", text: report.sessionsCSV),
    ]
}

/// What the site holds: each file with its digest, the day, the audience, and, for coordinators, how much was left out.
func manifest(of files: [OutputFile], _ cleared: VisibleProgramme) -> OutputFile {
    let listed = files.sorted { $0.path < $1.path }.map { file in
        JSONValue.object([("path", .string(file.path)), ("sha256", .string(file.digest))])
    }
    let manifest = JSONValue.object([
        ("schema", .int(1)), ("as_of", .string(cleared.asOf.description)),
        ("audience", .string(cleared.audience.rawValue)),
        (
            "withheld",
            // Coordinators are told how many there are anyway; nobody else is.
            cleared.audience == .coordinator
                ? .object([("goals", .int(cleared.withheldGoals)), ("sessions", .int(cleared.withheldSessions))])
                : .null
        ),
        ("files", .array(listed)),
    ])
    return OutputFile(path: "data/manifest.json", text: manifest.text)
}
