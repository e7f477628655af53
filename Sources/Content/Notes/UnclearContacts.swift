import Diagnostics
import Markdown
import MentoringModel

// Contacts of introductions whose name holds more than one name, or is none.
extension NoteReader {
    /// Tells of a name that holds a member's or several contacts', or that is no name: `Sam Ortiz ← Elena`, `Elena to Sam Ortiz`.
    ///
    /// - Returns: The name of the contact: it is a third party's whatever else is not known, and no page of others may tell it.
    func nameOfContact(_ name: String, _ item: BodyReading.Item) -> String {
        let mark = log.find(name.prefix(1), from: item.source.line)
        if item.owners.isEmpty, let (member, contact) = memberBesideContact(name) {
            log.add(
                .introductionRemark, at: mark, width: name.count,
                "this names two people without an arrow from one to the other, so nobody has introduced them",
                help:
                    "write \(introduction(of: ContactWords(contact).isName ? contact : nameWithRemark(contact), [member], "offered", item.text))"
            )
            return withoutMembers(contact)
        }
        // `@elena x Sam Ortiz`
        let name = item.owners.isEmpty ? name : withoutJoint(name)
        let words = ContactWords(name)
        if words.contacts.count > 1 {
            let lines = words.contacts.map { "- \(introduction(of: $0, item.owners, "offered", item.text))" }
            log.add(
                .introductionRemark, at: mark, width: name.count,
                "these are several contacts in one item, so they count as one introduction",
                help: "write an item for each:\n\(lines.joined(separator: "\n"))")
        } else if !words.isName, name.first != "@" || name.contains(" ") {
            let contact = nameWithRemark(name)
            // `the teacher with the sticky notes` has no name to write.
            guard contact != "Name" || name.contains("@") else { return name }
            log.add(
                .introductionRemark, at: mark, width: name.count,
                "“\(name)” is more than a name, and stands as the contact as a whole",
                help: "write \(introduction(of: contact, item.owners, "offered", item.text))"
                    + helpForLimit(in: name, atLine: item.source.line))
        }
        return withoutMembers(name)
    }

    /// What to write for the day until when somebody is to be introduced, in words: `bis Ende Mai`.
    func helpForLimit(in words: String, atLine line: Int) -> String {
        guard dayOfLimit(in: words) == nil,
            let limit = StepsOfIntroduction(in: words[...], from: log.dayContext).limit
        else { return "" }
        return
            "; the day until when somebody does it is that of a promise below \(heading(.actions, atLine: line)): (due \(limit))"
    }

    private static let signs = [
        " to ", " an ", "←", "<-", "--", "<>", "><", " > ", ">>", "»", "›", " x ", " X ", " × ", " ~ ", " | ", " – ",
        " — ",
        " - ", "/", " + ", " & ", "&", " and ", " und ", " with ", " mit ", " meets ", " trifft ", ", ", ": ",
    ]

    /// `Elena to Sam Ortiz`, `Sam Ortiz ← Elena`, `Elena x Sam Ortiz`
    private func memberBesideContact(_ name: String) -> (member: String, contact: String)? {
        for sign in NoteReader.signs {
            guard let range = name.firstRange(of: sign) else { continue }
            let (first, second) = (trimmed(name[..<range.lowerBound]), trimmed(name[range.upperBound...]))
            guard !first.isEmpty, !second.isEmpty else { continue }
            if isMember(first) { return (first, second) }
            if isMember(second) { return (second, first) }
        }
        return nil
    }

    /// A name without the sign between it and the person in front.
    private func withoutJoint(_ name: String) -> String {
        for sign in ["x ", "X ", "× ", "+", "&", "/", "›", ">", "|", "~"] where name.hasPrefix(sign) {
            return trimmed(name.dropFirst(sign.count))
        }
        return name
    }

    /// The name among some words, with what stands in brackets behind it: `put Noor in touch with Sam Ortiz (design lead)`.
    func nameWithRemark(_ words: String) -> String {
        let name = contactNamed(in: words)
        guard name != "Name", let range = words.firstRange(of: name + " ("),
            let close = words[range.upperBound...].firstIndex(of: ")")
        else { return name }
        // `Sam Ortiz (via Elena)`
        let remark = words[range.upperBound..<close].split { !$0.isLetter }
        guard !remark.contains(where: { isMember(String($0)) }),
            remark.first.map({ !["by", "via", "through", "über", "durch", "met", "made"].contains($0.lowercased()) })
                ?? false
        else { return name }
        return name + " (" + words[range.upperBound...close]
    }

    /// Some words in which members have their first names only: nobody has to hide these.
    private func withoutMembers(_ words: String) -> String {
        var words = words
        for member in members.all {
            for name in knownPeople.names(of: member.id) + [member.words] where name.contains(" ") {
                guard words.contains(name), let first = name.split(separator: " ").first else { continue }
                words = words.replacing(name, with: first)
            }
        }
        return words
    }

    /// Remembers whom an item names that introduces nobody as it is written: they are third parties all the same.
    func rememberContacts(in words: String, _ source: Source) {
        for name in Introduction.names(in: words) + [contactNamed(in: words)] where name != words && name.contains(" ")
        {
            guard let last = name.split(separator: " ").last, !isMember(name), !isMember(String(last)) else { continue }
            body.account.contacts.append(Introduction(name: name, source: source))
        }
        if words.split(separator: " ").count < 4, ContactWords(words).isName, !isMember(words) {
            body.account.contacts.append(Introduction(name: words, source: source))
        }
    }
}

/// What stands behind the arrow of an introduction, by its words: a name, several, or a sentence.
struct ContactWords {
    /// The names, where there are several: `Lena Brandt, Priya Nair`.
    let contacts: [String]
    /// Whether the words may be a name with what somebody is behind it.
    let isName: Bool

    init(_ text: String) {
        contacts = ContactWords.several(text)
        isName = ContactWords.mayBeName(text)
    }

    /// The names in a list of them.
    private static func several(_ text: String) -> [String] {
        guard
            text.utf8.contains(where: { ",;/+&".utf8.contains($0) }) || text.contains(" and ") || text.contains(" und ")
                || text.contains(" sowie ") || text.contains(" plus ")
        else { return [] }
        // `Dr. Reimers, IHK Hannover`, `Kollegin vom Werk Süd, Jutta Harms` are one.
        if isApposition(text) { return [] }
        var parts = [(words: trimmed(text.prefix { !"([–—".contains($0) }), joint: "")]
        for joint in [";", ",", "/", " + ", " & ", " and ", " und ", " sowie ", " plus ", " as well as "] {
            parts = parts.flatMap { part in
                part.words.split(at: joint).enumerated().map { number, words in
                    (trimmed(words), number == 0 ? part.joint : joint)
                }
            }
        }
        var names: [String] = []
        var last: [Substring] = []
        for part in parts {
            let run = name(at: part.words)
            // `Sam and Kim`; `Marks & Spencer` is one.
            let isJoined = [" and ", " und ", " sowie ", " plus "].contains(part.joint) && !run.isEmpty
            guard run.count > 1 || isJoined && names.count == 1 && last.count == 1 || names.isEmpty && run.count == 1
            else {
                return names.count > 1 && last.count > 1 ? names : []
            }
            if isRole(run) { return names.count > 1 ? names : [] }
            names.append(run.joined(separator: " "))
            last = run
        }
        return names.count > 1 ? names : []
    }

    /// Whether of two parts with a comma between them one says who or where the other is: one with a title in front and one
    /// without, an abbreviation in capitals, or a noun for a person with where they are from.
    private static func isApposition(_ text: String) -> Bool {
        let parts = text.prefix { !"([–—".contains($0) }.split(separator: ",").map { $0.split(separator: " ") }
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return false }
        let areTitled = parts.map { titles.contains($0[0].lowercased()) }
        if areTitled[0] != areTitled[1] { return true }
        let isHouse = parts[1].contains { word in
            word.count > 1 && word.allSatisfy { $0.isUppercase || $0.isNumber || "&-".contains($0) }
        }
        let first = parts[0][0].lowercased()
        return isHouse && parts[0].count > 1
            || parts[0].count > 1 && (nounsOfPeople.contains(first) || endings.contains { first.hasSuffix($0) })
                && prepositions.contains(parts[0][1].lowercased())
    }

    /// What somebody is to whoever introduces them.
    private static let nounsOfPeople: Set<String> = [
        "kollegin", "kollege", "kollegen", "freundin", "freund", "bekannte", "bekannter", "nachbarin", "nachbar",
        "lehrerin", "lehrer", "ansprechpartnerin", "ansprechpartner", "mitarbeiterin", "mitarbeiter", "chefin", "chef",
        "sachbearbeiterin", "sachbearbeiter", "kontakt", "colleague", "friend", "neighbour", "neighbor", "teacher",
        "boss", "contact", "somebody", "someone", "jemand", "head", "director", "manager", "lead",
    ]

    /// The words in capitals at the start of a text, where they end it or a word behind them says more of that person.
    private static func name(at text: String) -> [Substring] {
        let parts = text.split(separator: " ")
        let run = parts.prefix { ($0.first?.isUppercase ?? false) || particles.contains($0.lowercased()) }
        guard run.count <= 4, run.first?.first?.isUppercase ?? false else { return [] }
        guard run.count < parts.count else { return Array(run) }
        return prepositions.contains(parts[run.count].lowercased()) ? Array(run) : []
    }

    /// `Design Lead`, `Teamleiterin Einkauf`
    static func isRole(_ run: [Substring]) -> Bool {
        run.contains { word in
            let word = word.lowercased()
            return roles.contains(word) || endings.contains { word.hasSuffix($0) && word.count > $0.count }
        }
    }

    private static func mayBeName(_ text: String) -> Bool {
        var core = text.prefix { !",;([–—|/&".contains($0) }
        for sign in [" - ", " re ", " re: "] {
            if let range = core.firstRange(of: sign) { core = core[..<range.lowerBound] }
        }
        if text.dropFirst().utf8.contains(UInt8(ascii: "@")) { return false }
        let parts = core.split(separator: " ")
        // In scripts without capitals nothing can be told.
        guard core.contains(where: \.isLowercase), parts.count > 1 else { return true }
        if parts.contains(where: { verbs.contains(String($0)) }) { return false }
        if parts.count > 2, let first = parts[0].first, first.isLowercase, !particles.contains(parts[0].lowercased()),
            !titles.contains(parts[0].lowercased()), parts.contains(where: { $0.first?.isUppercase ?? false })
        {
            return false
        }
        guard parts.count > 4 else { return true }
        let run = parts.prefix { ($0.first?.isUppercase ?? false) || particles.contains($0.lowercased()) }
        return run.count == parts.count
            ? parts.count < 7 : run.count > 1 && prepositions.contains(parts[run.count].lowercased())
    }

    private static let verbs: Set<String> = [
        "put", "puts", "meet", "meets", "met", "introduce", "introduces", "introduced", "connect", "connects",
        "connected",
        "email", "emailed", "mail", "mailed", "call", "called", "ask", "asked", "talk", "talked", "talks", "speak",
        "write",
        "writes", "wrote", "will", "should", "could", "would", "wants", "gets", "get", "knows", "stellt", "trifft",
        "schreibt", "schreiben", "fragt", "fragen", "ruft", "anrufen", "vorstellen", "kennenlernen", "macht", "bringt",
        "spricht", "treffen", "kennt", "soll", "sollte", "touch", "via",
    ]
    private static let particles: Set<String> = [
        "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "al", "bin", "ibn",
        "ben", "ter", "ten", "zu", "af", "av", "y", "e", "bint", "abu", "st.", "'t",
    ]
    private static let titles: Set<String> = [
        "dr", "dr.", "prof", "prof.", "frau", "herr", "mr", "mrs", "ms", "mx", "mr.",
    ]
    private static let prepositions: Set<String> = [
        "of", "from", "at", "in", "von", "vom", "bei", "aus", "and", "und", "for", "für", "who", "whose", "der", "die",
        "with", "mit", "his", "her", "im", "beim", "on", "about", "re", "re:", "zu", "wegen", "because",
    ]
    private static let roles: Set<String> = [
        "lead", "head", "director", "manager", "designer", "engineer", "ceo", "cto", "coo", "hr", "chief", "officer",
        "team",
        "consultant", "professor", "coach", "developer", "researcher", "founder", "university", "gmbh", "inc", "inc.",
        "ltd",
        "ag", "institute", "institut", "bank", "chef", "corp", "company", "group", "office", "department", "senior",
        "junior",
        "school", "college", "hospital", "museum", "studio", "studios", "labs", "partner", "partners", "president",
        "vp",
        "product", "design", "sales", "marketing", "legal", "finance", "research", "data", "jr", "jr.", "sr", "sr.",
        "phd",
        "abteilung", "universität", "hochschule", "klinik", "stadt", "verein", "verlag", "bereich", "analyst",
        "architect",
        "editor", "writer", "author", "mentor", "mentee", "vorstand", "betriebsrat", "personalrat",
    ]
    private static let endings = [
        "leiter", "leiterin", "leitung", "chefin", "referent", "referentin", "managerin", "beraterin", "berater",
        "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "professorin", "direktor", "direktorin", "amt",
    ]
}
