import Clearance
import Content
import Localization
import MentoringModel

/// What an audience may see, indexed: where everything stands, what it is called, and what belongs together.
///
/// Made once for a build. Pages do not see it: they ask a ``SiteIndex``, which notes what they read.
final class ProgrammeIndex: Sendable {
    let cleared: VisibleProgramme
    /// The language of the site.
    let words: any Language
    /// All but the prose of the notes of pairs.
    let told: ToldIndex
    /// Attachments that may be published, by path below the content folder.
    let attachments: Set<String>
    /// The picture in the header, one of them.
    let logo: String?
    /// The bodies that pages show, by the path of their note.
    let bodies: [String: NoteBody]
    /// By the path of the note that is linked to.
    let backlinks: [String: [Backlink]]
    /// What came of each pair, in the order of `cleared.pairs`.
    private let lookups: [PairLookups]

    /// - Parameter before: What was indexed before where a memory is used, also if that is nothing; what is the same is taken from there.
    init(
        _ cleared: VisibleProgramme, in words: any Language, attachments: Set<String> = [], logo: String? = nil,
        before: Before = .unused, jobs: Int = 1
    ) {
        self.cleared = cleared
        self.words = words
        self.attachments = attachments
        self.logo = logo
        let known = before.index.flatMap { $0.isComparable(to: cleared, words) ? $0 : nil }
        let isKept = before.isUsed
        let lookups = inParallel(Array(cleared.pairs.enumerated()), jobs: jobs) { place, pair in
            if let known, let old = known.told.placeOfPair[pair.pair.id], known.cleared.pairs[old] == pair {
                return known.lookups[old]
            }
            return PairLookups(pair, asOf: cleared.asOf, isKept: isKept)
        }
        self.lookups = lookups
        var summary = cleared
        if isKept { summary.pairs = lookups.map(\.facts.cleared) }
        if let known, known.told.cleared == summary {
            told = known.told
        } else {
            told = ToldIndex(summary, lookups.map(\.facts))
        }

        if let known, known.told === told {
            var bodies = known.bodies
            for (own, old) in zip(lookups, known.lookups) where own !== old {
                for body in own.bodies { bodies[body.note.path] = body }
            }
            self.bodies = bodies
        } else {
            self.bodies = NoteBody.all(in: cleared, lookups.lazy.flatMap(\.bodies), jobs: jobs)
        }
        if let known, known.told === told,
            zip(lookups, known.lookups).allSatisfy({ $0 === $1 || $0.linkedNotes == $1.linkedNotes })
        {
            backlinks = known.backlinks
        } else {
            backlinks = Backlink.all(in: cleared, bodies, words)
        }
    }

    /// Whether a build keeps what it makes, and what the one before kept.
    struct Before {
        var isUsed: Bool
        var index: ProgrammeIndex?

        static let unused = Before(isUsed: false)
    }

    private func isComparable(to cleared: VisibleProgramme, _ words: any Language) -> Bool {
        self.cleared.audience == cleared.audience && self.cleared.asOf == cleared.asOf
            && ObjectIdentifier(type(of: self.words)) == ObjectIdentifier(type(of: words))
    }

    /// The inputs that differ from those of an index of which everything but prose is the same; `nil` where more is not.
    func changedInputs(since before: ProgrammeIndex) -> Set<PageInput>? {
        guard told === before.told, attachments == before.attachments, logo == before.logo else { return nil }
        var changed: Set<PageInput> = []
        for (own, old) in zip(lookups, before.lookups) where own !== old {
            for body in own.bodies where !isSame(.body(body.note.path), in: before) {
                changed.insert(.body(body.note.path))
            }
        }
        if backlinks != before.backlinks {
            for path in Set(backlinks.keys).union(before.backlinks.keys)
            where backlinks[path] != before.backlinks[path] {
                changed.insert(.backlinks(path))
            }
        }
        return changed
    }
}

/// What is looked up of one pair: a function of what may be seen of it, and of the day.
final class PairLookups: Sendable {
    /// Where they are kept without the text of notes: pages that show none of it need not be made again for a mended sentence.
    let facts: PairFacts
    /// The bodies of goals and sessions, and of an agreement that is open.
    let bodies: [NoteBody]
    /// The notes that each note leads to, by its path; for notes that lead to any.
    let linkedNotes: [String: Set<String>]

    init(_ cleared: VisiblePair, asOf: CalendarDay, isKept: Bool) {
        facts = PairFacts(isKept ? cleared.withoutProse : cleared, asOf: asOf)
        let pair = cleared.pair
        bodies =
            (cleared.isAgreementOpen ? [NoteBody(pair.agreement.note)] : [])
            + pair.goals.map { NoteBody(of: $0) } + pair.sessions.map { NoteBody(of: $0) }
        linkedNotes = Dictionary(
            bodies.filter { !$0.linkedNotes.isEmpty }.map { ($0.note.path, $0.linkedNotes) },
            uniquingKeysWith: { first, _ in first })
    }
}

extension VisiblePair {
    /// The pair with notes that say nothing but where they stand, and how far they may be read.
    fileprivate var withoutProse: VisiblePair {
        var cleared = self
        cleared.pair.agreement.note.dropProse()
        for index in cleared.pair.goals.indices { cleared.pair.goals[index].note.dropProse() }
        for index in cleared.pair.sessions.indices { cleared.pair.sessions[index].note.dropProse() }
        for index in cleared.pair.pulses.indices { cleared.pair.pulses[index].note.dropProse() }
        return cleared
    }
}

extension Note {
    fileprivate mutating func dropProse() { self = Note(path: path, visibility: visibility, body: .empty) }
}
