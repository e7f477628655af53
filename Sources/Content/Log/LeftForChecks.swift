import Diagnostics
import Markdown
import MentoringModel

/// A number behind or below a label, outside every section of a session: it may be a value of a goal with that name.
struct LabelledNumber {
    /// Folded as names of sections are.
    var label: String
    var number: String
    var mark: Mark
    var width: Int
    /// Whether it stands where values are read, but not behind a colon: `Interviews – 7 of them`.
    var isInProgress = false
    /// What to write where no goal has that name; `nil` where it may be a sentence.
    var fallback: String?
}

/// What the line of a value in a session says beside its number, to be compared with its goal once every note is read.
struct LineOfValue {
    var line: Int
    /// What the help begins with: `- [[interviews]]`.
    var key: String
    var amount: WrittenAmount?
    var several: SeveralAmounts?
}

/// Somebody whom a sentence tells to have been met or introduced, where no introductions are read.
struct ContactOutside {
    var name: String
    /// Of somebody with a note.
    var person: Slug?
    var mark: Mark
    var width: Int
    var help: String
}

/// An item outside every section that says what became of a promise.
struct TickElsewhere {
    /// Without its state.
    var words: String
    var mark: Mark
    var isDone: Bool
    /// The days that it has, in brackets as they are written.
    var days = ""
    /// The heading above it, where that is of promises: `Todos from last time`.
    var heading: (words: String, mark: Mark)?
    /// Its box and what stands around its words, where it has one.
    var box: Box?

    struct Box {
        var marker: TaskMarker
        /// `@noor`, for each person whom it names.
        var people: [String]
        /// The same, with a blank behind them; empty where it names nobody.
        var owners: String { people.isEmpty ? "" : people.joined(separator: ", ") + " " }
        /// ` (done 2026-03-20)`
        var attributes: String
        var due: CalendarDay?
        var done: CalendarDay?

        var written: String {
            switch marker {
            case .done: "[x]"
            case .cancelled: "[-]"
            default: "[ ]"
            }
        }
    }
}

/// A reference to another note, as written.
struct NoteReference {
    enum Kind { case goal, resource }
    var kind: Kind
    var id: Slug
    var words: String
    var mark: Mark
}

/// A unit behind a value, and the number that it is some of, to be compared with the goal once every note is read.
struct ValueUnit {
    var goal: Slug
    /// Empty where there is none.
    var unit: String
    var share: ValueShare?
    var mark: Mark
    var width: Int
    /// Of a value in the body, what its line says.
    var line: LineOfValue?
}

/// A link of the body.
struct WrittenLink: Hashable {
    var destination: String
    var isWiki: Bool
    var isPicture: Bool
    /// `![[plan.png]]`
    var isEmbedded = false
    /// Whether `[[name]]` is that of a person who has no note, as the members of a pair without a people/ folder.
    var isName = false
    /// Whether more than the pair may read the words around it.
    var isOpen = false
    var mark: Mark
}
