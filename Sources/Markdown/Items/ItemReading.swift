/// The words of a list item taken apart: box, people, attributes, and what is left.
///
/// It knows the forms and not what they mean: whether a value is a day is for the reader of notes. The same item read again
/// with the same people gives the same parts, so a page can show the item's own Markdown without them.
package struct ItemReading: Sendable {
    /// A key with its value, as written.
    package struct Attribute: Hashable, Sendable {
        /// One of `ItemKeys`, whatever alias was written.
        package var key: String
        package var value: String
    }

    package var marker: TaskMarker?
    /// Done or cancelled, where the words say so in a part of their own: `(done)`, `– cancelled`, `✅`.
    package var stateInWords: TaskMarker?
    /// Whom it belongs to, as written, without `@` and brackets.
    package var owners: [String] = []
    package var attributes: [Attribute] = []
    /// Parts of brackets of attributes that are none.
    package var unknownParts: [String] = []
    /// Whether “done” among its words says what is asked for: `get it done by 2026-03-21`.
    package var isToBeDone = false
    /// Whether the whole item is struck through, `~~…~~`.
    package var isStruck = false
    package var words = ""
    /// Offsets of the characters of the text that are words, in order.
    package var kept: [Int] = []

    /// Takes an item apart.
    ///
    /// - Parameters:
    ///   - text: The plain words of its first paragraph.
    ///   - code: Ranges of characters that are code, in which nothing is read.
    ///   - keys: The keys that mean something in its section.
    ///   - isTopic: Whether it is a topic of an agenda, where a person at the end is who brings it, whatever the words are.
    ///   - isPerson: Whether a name without `@` is that of a person.
    package init(
        _ text: String, code: [Range<Int>] = [], keys: Set<String>, isTopic: Bool = false, isPerson: (String) -> Bool
    ) {
        var rest = text[...]
        marker = TaskMarker.cut(from: &rest)
        var scan = ItemScan(text, from: text.distance(from: text.startIndex, to: rest.startIndex), code: code)
        scan.hasBox = marker != nil
        scan.isTicked = marker == .done || marker == .cancelled
        scan.isTopic = isTopic
        scan.isIntroduction = keys.contains("offered")
        if scan.mayHoldMore {
            // What can be due can be done; elsewhere such words are words.
            scan.readsState = keys.contains("due")
            if text.utf8.contains(UInt8(ascii: "<")) { scan.cutChatMentions() }
            isStruck = scan.cutStrike() || scan.cutSingleStrike()
            scan.cutLeadingTick()
            owners = scan.cutLeadingOwners(isPerson)
            if !isStruck { isStruck = scan.cutSingleStrike() }
            scan.cutLeadingTick()
            // What is looked for at the end may stand in front of brackets, and brackets behind it.
            scan.cutSigns()
            _ = scan.cutState()
            scan.cutBrackets(keys, isPerson, hasOwner: !owners.isEmpty)
            if owners.isEmpty, scan.owners.isEmpty, !scan.attributes.isEmpty || scan.state != nil {
                owners = scan.cutLeadingOwners(isPerson)
            }
            if text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") }) {
                scan.cutPlanningLines(keys)
            }
            scan.cutEnd(keys, isPerson, hasOwner: !owners.isEmpty)
            if !isStruck {
                isStruck = scan.cutStrike()
                // `~~Noor: slides~~ (cancelled)`
                if isStruck, owners.isEmpty, scan.owners.isEmpty { owners = scan.cutLeadingOwners(isPerson) }
            }
            stateInWords = scan.state
            isToBeDone = scan.isToBeDone
            for name in scan.owners where !owners.contains(name) { owners.append(name) }
            attributes = scan.attributes
            unknownParts = scan.unknownParts
        }
        (words, kept) = scan.rest
    }
}

/// Keys of attributes, with what other note takers call them.
package enum ItemKeys {
    /// The attributes of a checklist item or milestone.
    package static let checklist: Set<String> = ["due", "done", "celebrated", "weight", "goal", "id"]
    package static let days: Set<String> = ["due", "done", "cancelled", "offered", "made", "met", "celebrated"]

    /// Other names, which count where a day follows, or the number of a weight.
    static let aliases: [String: String] = [
        "deadline": "due", "by": "due", "until": "due", "till": "due", "bis": "due", "fällig": "due",
        "completed": "done", "completion": "done", "finished": "done", "erledigt": "done", "fertig": "done",
        "canceled": "cancelled",
        "cancelled": "cancelled",
        "angeboten": "offered", "introduced": "made", "connected": "made", "vermittelt": "made", "vorgestellt": "made",
        "getroffen": "met", "kennengelernt": "met", "gewicht": "weight", "gewichtung": "weight",
    ]
    /// The key for which another name stands in front of a value that it can have.
    static func alias(_ name: String, before value: String) -> String? {
        guard let key = aliases[name] else { return nil }
        return startLikeDay(value) || key == "weight" && (value.utf8.first.map { $0 &- 0x30 < 10 } ?? false) ? key : nil
    }
    /// Four digits and a hyphen: what begins so was meant as a day.
    static func startLikeDay(_ value: some StringProtocol) -> Bool {
        let bytes = Array(value.utf8.prefix(5))
        return bytes.count == 5 && bytes[..<4].allSatisfy { $0 &- 0x30 < 10 } && bytes[4] == 0x2D
    }
    /// The key of a day of a checklist item that a word stands for: `due` for “fällig”.
    package static func dayKey(_ word: String) -> String? {
        let key = aliases[word] ?? word
        return ["due", "done"].contains(key) ? key : nil
    }
    /// The step of an introduction that a word in another language, or another word, stands for.
    package static func stepOfIntroduction(_ word: String) -> String? {
        aliases[word].flatMap { ["offered", "made", "met"].contains($0) ? $0 : nil }
    }

    package static let fields: [String: String] = [
        "due": "due", "deadline": "due", "due date": "due", "fällig": "due", "frist": "due", "erledigt": "done",
        "done": "done", "completion": "done", "completed": "done",
        "cancelled": "cancelled", "canceled": "cancelled", "offered": "offered", "made": "made", "met": "met",
        "celebrated": "celebrated", "weight": "weight", "goal": "goal", "id": "id",
    ]
    package static let ownerKeys: Set<String> = [
        "owner", "who", "assignee", "assigned", "assigned to", "responsible", "person", "wer", "verantwortlich",
        "zuständig",
    ]
}
