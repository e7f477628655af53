import Diagnostics
import MentoringModel

extension ContentReader {
    /// Runs the checks that need the programme; those of links, addresses and mentions run before there is one.
    ///
    /// Pairs are checked on all cores: the checks of a pair look at the logs of its own notes alone.
    func checkAcross(_ programme: Programme, _ logs: [String: NoteLog], jobs: Int) {
        let report = CheckReport(
            logs: logs, language: programme.settings.language.flatMap { SiteLanguage(tag: $0) })
        checkSkills(programme, report)
        _ = inParallel(programme.pairs, jobs: jobs) { pair in
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
                checkAgenda(of: session, in: pair, programme.settings, report)
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
}

/// Where the checks put what they find.
///
/// Unchecked: logs are classes, and those of a pair are looked at by the one job that checks it.
struct CheckReport: @unchecked Sendable {
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
