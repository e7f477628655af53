import Content

/// What the rows of a sheet are.
package enum SheetKind: String, CaseIterable, Sendable {
    case people, pairs, goals, sessions, resources
}

/// A field of a note, or something else that a column may hold.
package struct SheetField: Hashable, Sendable {
    /// Of what the column says something.
    package enum Part: String, CaseIterable, Sendable {
        case person, mentor, mentee, pair, goal, session, resource

        /// Whether it is somebody, of whom all that a note of a person may say can be said.
        var isPerson: Bool { self == .person || self == .mentor || self == .mentee }

        var noteKind: NoteKind {
            switch self {
            case .person, .mentor, .mentee: .person
            case .pair: .agreement
            case .goal: .goal
            case .session: .session
            case .resource: .resource
            }
        }
    }

    package var part: Part
    /// The canonical name of a field, or one of ``SheetField/others``.
    package var name: String

    init(_ part: Part, _ name: String) {
        self.part = part
        self.name = name
    }

    package var description: String {
        name == "name" && part.isPerson && part != .person ? part.rawValue : "\(part.rawValue).\(name)"
    }

    /// How the cells of the column are read.
    enum Form {
        case text, day, length, span, number, wholeNumber, scale, choice, yesNo, list, people, address, items, closed
    }

    var form: Form {
        if name == "notes" { return .closed }
        if name.hasPrefix("section ") { return .items }
        if name.hasPrefix("is ") { return .yesNo }
        switch (part, name) {
        case (.person, "name"), (.mentor, "name"), (.mentee, "name"), (.session, "attended"), (.goal, "owner"):
            return .people
        case (_, "start"), (_, "end"), (_, "due"), (_, "done"), (_, "date"), (_, "next"), (_, "added"), (_, "reviewed"),
            (_, "expires"), (_, "value_on"):
            return .day
        case (_, "session_length"), (_, "planned"), (_, "actual"), (_, "time"): return .length
        case (_, "cadence"), (_, "response_time"), (_, "review_every"): return .span
        case (_, "hours_per_month"), (_, "weight"): return .number
        case (_, "capacity"), (_, "level"): return .wholeNumber
        case (_, "energy"): return .scale
        case (_, "status"), (_, "format"), (_, "kind"), (_, "stage"), (_, "visibility"), (.resource, "audience"),
            (_, "roles"):
            return .choice
        case (_, "consent"): return .yesNo
        case (_, "offers"), (_, "seeks"), (_, "focus"), (_, "skills"), (_, "links"), (_, "goals"): return .list
        case (_, "url"): return .address
        default: return .text
        }
    }
}

extension SheetField {
    /// Whether a note can do without a value that cannot be read; it stands in a comment then. What says who may read is never one.
    var mayBeKept: Bool {
        switch form {
        case .span, .length, .number, .wholeNumber, .scale, .yesNo: true
        case .choice: name != "visibility" && name != "roles"
        default: false
        }
    }
}

/// What a column holds.
package enum ColumnMeaning: Hashable, Sendable {
    case field(SheetField)
    /// Kept as a comment of the row's note.
    case comment
    /// Kept in the part of the note that nobody else may read.
    case closedNotes
    /// Left out, as somebody asked.
    case leftOut
}
