/// A mentor with one mentee, or with a small group of them.
package struct Pair: Equatable, Sendable {
    package var id: Slug
    package var agreement: Agreement
    /// Sorted by id.
    package var goals: [Goal]
    /// Sorted by day, then id.
    package var sessions: [Session]
    /// Sorted by day, then path.
    package var pulses: [Pulse]

    package init(id: Slug, agreement: Agreement, goals: [Goal], sessions: [Session], pulses: [Pulse]) {
        self.id = id
        self.agreement = agreement
        self.goals = goals
        self.sessions = sessions
        self.pulses = pulses
    }

    /// The notes that pages are made of: the agreement, the goals, the sessions.
    package var notesWithPages: [Note] { [agreement.note] + goals.map(\.note) + sessions.map(\.note) }

    package var members: [PersonReference] { agreement.mentors + agreement.mentees }

    /// Its folder, below the content folder: where its agreement lies.
    package var folder: String {
        let folder = agreement.note.path.split(separator: "/").dropLast().joined(separator: "/")
        return folder.isEmpty ? "pairs/\(id)" : folder
    }

    /// The sessions that took place up to a day inside the pairing, in their order; others are in no figure of the pair.
    package func held(asOf day: CalendarDay) -> [Session] {
        sessions.held(asOf: day).filter { agreement.covers($0.day) }
    }
}

/// What mentor and mentee promised each other.
package struct Agreement: Equatable, Sendable {
    package enum Status: String, CaseIterable, Sendable {
        case active, paused, closing, closed
    }

    package var note: Note {
        _read { yield fields.value.note }
        _modify { yield &fields.value.note }
    }
    package var mentors: [PersonReference] {
        _read { yield fields.value.mentors }
        _modify { yield &fields.value.mentors }
    }
    package var mentees: [PersonReference] {
        _read { yield fields.value.mentees }
        _modify { yield &fields.value.mentees }
    }
    package var start: Written<CalendarDay>? {
        _read { yield fields.value.start }
        _modify { yield &fields.value.start }
    }
    package var end: Written<CalendarDay>? {
        _read { yield fields.value.end }
        _modify { yield &fields.value.end }
    }
    package var status: Status {
        _read { yield fields.value.status }
        _modify { yield &fields.value.status }
    }
    package var pauses: [Pause] {
        _read { yield fields.value.pauses }
        _modify { yield &fields.value.pauses }
    }
    package var cadence: Written<Span>? {
        _read { yield fields.value.cadence }
        _modify { yield &fields.value.cadence }
    }
    /// In minutes.
    package var sessionLength: Written<Double>? {
        _read { yield fields.value.sessionLength }
        _modify { yield &fields.value.sessionLength }
    }
    package var responseTime: Written<Span>? {
        _read { yield fields.value.responseTime }
        _modify { yield &fields.value.responseTime }
    }
    /// Hours a month that the mentor gives.
    package var hoursPerMonth: Written<Double>? {
        _read { yield fields.value.hoursPerMonth }
        _modify { yield &fields.value.hoursPerMonth }
    }
    package var focus: [Written<String>] {
        _read { yield fields.value.focus }
        _modify { yield &fields.value.focus }
    }
    package var reviewEvery: Written<Span>? {
        _read { yield fields.value.reviewEvery }
        _modify { yield &fields.value.reviewEvery }
    }
    /// Days on which the agreement was reviewed.
    package var reviewed: [Written<CalendarDay>] {
        _read { yield fields.value.reviewed }
        _modify { yield &fields.value.reviewed }
    }
    package var conflictContact: Written<PersonReference>? {
        _read { yield fields.value.conflictContact }
        _modify { yield &fields.value.conflictContact }
    }
    /// What stands for `conflictContact` in the digest of the terms: the id of the person it names, else its words. It
    /// stays where the contact themself is not told.
    package var conflictContactTerm: String? {
        _read { yield fields.value.conflictContactTerm }
        _modify { yield &fields.value.conflictContactTerm }
    }
    package var endedReason: String? {
        _read { yield fields.value.endedReason }
        _modify { yield &fields.value.endedReason }
    }
    package var signatures: [Signature] {
        _read { yield fields.value.signatures }
        _modify { yield &fields.value.signatures }
    }
    /// Which of the agreement's own sections the body has, in the order written.
    package var sections: [AgreementSection] {
        _read { yield fields.value.sections }
        _modify { yield &fields.value.sections }
    }

    private var fields: Shared<Fields>

    package init(note: Note, mentors: [PersonReference], mentees: [PersonReference]) {
        fields = Shared(Fields(note: note, mentors: mentors, mentees: mentees))
    }

    /// What its copies share.
    private struct Fields: Equatable, Sendable {
        var note: Note
        var mentors: [PersonReference]
        var mentees: [PersonReference]
        var start: Written<CalendarDay>?
        var end: Written<CalendarDay>?
        var status: Status = .active
        var pauses: [Pause] = []
        var cadence: Written<Span>?
        var sessionLength: Written<Double>?
        var responseTime: Written<Span>?
        var hoursPerMonth: Written<Double>?
        var focus: [Written<String>] = []
        var reviewEvery: Written<Span>?
        var reviewed: [Written<CalendarDay>] = []
        var conflictContact: Written<PersonReference>?
        var conflictContactTerm: String?
        var endedReason: String?
        var signatures: [Signature] = []
        var sections: [AgreementSection] = []
    }
}

extension Agreement {
    /// Whether a day lies in the pairing, its first and last day included; a pairing without a start or an end is open there.
    package func covers(_ day: CalendarDay) -> Bool {
        (start.map { $0.value <= day } ?? true) && (end.map { day <= $0.value } ?? true)
    }
}

/// One of the terms that stand in words.
package struct AgreementSection: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case hopes, commitments
        case groundRules = "ground rules"
        case offLimits = "off limits"
        case confidentiality
        case ifItDoesNotWork = "if it does not work"
    }

    package var kind: Kind
    /// The section's Markdown, without its heading.
    package var text: String
    package var source: Source

    package init(kind: Kind, text: String, source: Source) {
        self.kind = kind
        self.text = text
        self.source = source
    }
}

package struct Signature: Hashable, Sendable {
    package var by: PersonReference
    package var on: CalendarDay?
    /// The digest of the terms that were signed: 12 hexadecimal digits.
    package var terms: String?
    /// The digest of each part of the terms that were signed: 6 hexadecimal digits; empty when it names none.
    package var parts: [TermsPart: String]
    package var source: Source

    package init(
        by: PersonReference, on: CalendarDay?, terms: String?, parts: [TermsPart: String] = [:], source: Source
    ) {
        self.by = by
        self.on = on
        self.terms = terms
        self.parts = parts
        self.source = source
    }
}

/// Days that do not elapse.
package struct Pause: Hashable, Sendable {
    package var from: CalendarDay
    /// The first day back; `nil` while the pause is open.
    package var to: CalendarDay?
    package var why: String?
    package var source: Source

    package init(from: CalendarDay, to: CalendarDay?, why: String?, source: Source) {
        self.from = from
        self.to = to
        self.why = why
        self.source = source
    }
}

/// One person's answer in one round of the pulse.
package struct Pulse: Equatable, Sendable {
    package enum Question: String, CaseIterable, Sendable {
        case heard, safe, useful, prepared, momentum
    }
    package enum Concern: String, CaseIterable, Sendable {
        case nothing = "none"
        case small, talk
    }

    package var note: Note
    package var by: PersonReference
    package var date: Written<CalendarDay>
    /// 1 (least) to 5 (most).
    package var answers: [Question: Int]
    /// `nil` when nothing was said: an earlier one stays.
    package var concern: Concern?

    package var day: CalendarDay { date.value }

    package init(note: Note, by: PersonReference, date: Written<CalendarDay>) {
        self.note = note
        self.by = by
        self.date = date
        answers = [:]
    }
}
