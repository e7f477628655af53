import Diagnostics
import MentoringModel

extension ContentReader {
    /// Runs every check of a pair that needs more than one note, or the whole of one.
    ///
    /// - Parameter logs: Of the pair's own notes; no check looks at others.
    func checkAcross(_ pair: Pair, _ settings: ProgrammeSettings, _ logs: [String: NoteLog]) {
        let report = CheckReport(logs: logs, language: settings.language.flatMap { SiteLanguage(tag: $0) })
        checkParents(of: pair, report)
        for goal in pair.goals {
            checkWindow(of: goal, in: pair, report)
            checkMeasure(of: goal, in: pair, report)
            checkBaseline(of: goal, in: pair, report)
            checkMilestones(of: goal, report)
            checkValues(of: goal, in: pair, report)
            checkUnusedValues(of: goal, in: pair, report)
            checkWeight(of: goal, in: pair, report)
        }
        for session in pair.sessions {
            checkDay(of: session, in: pair, report)
            checkUnits(of: session, in: pair, report)
            checkLabelledNumbers(of: session, in: pair, report)
            checkAgenda(of: session, in: pair, settings, report)
        }
        checkNearlySamePromises(of: pair, report)
        checkSameContacts(of: pair, report)
        checkContactsOutside(of: pair, report)
        checkReviewsInSentences(of: pair, report)
        checkPlacesInContacts(of: pair, report)
        checkPulses(of: pair, report)
        checkPublicParts(of: pair, report)
    }
}

/// Where the checks put what they find.
///
struct CheckReport {
    let logs: [String: NoteLog]
    /// The language of the site, in whose words helps name sections.
    var language: SiteLanguage?

    func hasErrors(_ note: Note) -> Bool { logs[note.path]?.problems.contains { $0.severity == .error } ?? false }

    func add(
        _ kind: ProblemKind, at source: Source, width: Int = 1, _ message: String, help: String? = nil
    ) {
        logs[source.file]?.add(
            kind, at: Mark(line: source.line, column: source.column), width: width, message, help: help)
    }
}
