import ArgumentParser
import Content
import Diagnostics
import Figures
import MentoringModel
import Publishing
import Site

/// `waymark sign`.
struct SignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign", abstract: "Signs the agreement of a pair as it stands.",
        discussion: """
            Adds an entry to `signed` in the pair's agreement.md, with a digest of the terms and of each of their parts, \
            so that a later change shows. Nothing else in the file is touched. Somebody who has signed the terms as they \
            stand need not sign again, and nothing is written.

            Example: waymark sign noor-elena --as noor
            """
    )

    @OptionGroup var options: ContentOptions
    @OptionGroup var forms: ProblemOptions

    @Argument(help: "The pair.", completion: Completions.pairs)
    var pair: String

    @Option(name: .customLong("as"), help: "Who signs: a member of the pair.", completion: Completions.people)
    var person: String

    @Option(help: "The day of the signature, YYYY-MM-DD; else today.")
    var on: String?

    func run() throws {
        let outlet = ProblemOutlet(options, forms, hasResult: false)
        try outlet.telling { try sign(outlet) }
    }

    private func sign(_ outlet: ProblemOutlet) throws {
        let today = try DayOptions.today()
        let day = try on.map { try DayOptions.day($0, of: "--on") } ?? today
        guard day <= today else { throw Ending.usage("--on \(day) is still to come; nobody can sign on it yet") }
        let folder = ContentFolder(path: options.content)
        let reading = try readWithoutErrors(on: today, to: outlet)
        let pair = try resolvePair(pair, in: reading.programme)
        let (id, member) = (pair.id, try resolve(member: person, of: pair))
        let before = try check(of: member, in: reading.programme, pair: id, on: day)
        if before.state == .valid, before.hasDigest {
            let signed = before.on.map { " on \($0)" } ?? ""
            return outlet.note(
                "\(visible(member.words)) has signed the terms as they stand\(signed); nothing was changed")
        }
        do {
            let bytes = try folder.bytes(of: before.path, limit: ContentFolder.largestNote)
            let entry = "{by: \(member.id), on: \(day), terms: \(before.terms.whole), parts: \(before.terms.partsText)}"
            guard let signed = addEntry(entry, toListCalled: ["signed"], in: bytes),
                try verify(signed, before, member, id, day, folder)
            else {
                throw Ending.usage(
                    "`signed` in \(options.folderName)/\(visible(before.path)) has a form that this command cannot add to; "
                        + "add this to the list by hand:\n  - \(entry)")
            }
            try NoteWriter(content: options.content).replace(before.path, signed, of: bytes)
        } catch let failure as ContentFolder.Failure {
            throw Ending.machine(failure.message)
        } catch let error as PublishError {
            throw Ending.machine("\(error)")
        }
        outlet.note(
            "\(options.folderName)/\(visible(before.path)): signed by \(member.id) on \(day), terms \(before.terms.whole)"
        )
    }

    /// Tells of every error, and of what else is the matter with the notes of the pair that is signed.
    private func readWithoutErrors(on day: CalendarDay, to outlet: ProblemOutlet) throws -> ContentReading {
        let reading = try options.read(asOf: day, isShowing: false)
        outlet.read(notes: reading.noteCount)
        let named = slug(of: pair)
        let folder = reading.programme.pairs.first { $0.id == named }.map { $0.folder + "/" }
        let redaction = options.redaction(reading, audience: nil, pair: nil)
        for problem in reading.problems
        where problem.severity == .error || folder.map(problem.path.hasPrefix) ?? false {
            outlet.show(redaction?.redacted(problem) ?? problem)
        }
        guard !reading.hasErrors else {
            let errors = reading.problems.filter { $0.severity == .error }
            outlet.note("\(ProblemText.summary(of: errors)); nothing was signed")
            throw Ending.content
        }
        return reading
    }

    /// How somebody stands to the terms of an agreement.
    private struct SignatureCheck {
        var path: String
        var terms: TermsDigest
        var state: SignatureFigures.State
        var on: CalendarDay?
        var hasDigest: Bool
        /// How many signatures the agreement has.
        var count: Int
    }

    private func check(
        of member: PersonReference, in programme: Programme, pair: Slug, on day: CalendarDay
    ) throws -> SignatureCheck {
        guard let signatures = Pipeline(audience: .pair, pair: pair, asOf: day).signatures(of: pair, in: programme)
        else { throw Ending.usage("the agreement of this pair is private, so nothing of it can be signed") }
        let (agreement, terms) = (signatures.agreement, signatures.terms)
        let own = signatures.figures.first { $0.who.id == member.id }
        return SignatureCheck(
            path: agreement.note.path, terms: terms, state: own?.state ?? .missing, on: own?.on,
            hasDigest: own?.hasDigest ?? false, count: agreement.signatures.count)
    }

    /// Whether the changed note, read again with all others, has no error, the same terms, and the one new signature.
    private func verify(
        _ bytes: [UInt8], _ before: SignatureCheck, _ member: PersonReference, _ pair: Slug, _ day: CalendarDay,
        _ folder: ContentFolder
    ) throws -> Bool {
        let reading = try options.saying("Reading the notes with the signature") {
            try readContent(folder, drafts: [before.path: bytes], jobs: options.cores)
        }
        guard !reading.hasErrors else { return false }
        let after = try check(of: member, in: reading.programme, pair: pair, on: day)
        return after.state == .valid && after.hasDigest && after.on == day && after.terms == before.terms
            && after.count == before.count + 1
    }
}
