import Content
import Diagnostics
import MentoringModel

/// Everybody of the folder and of the sheets.
final class PeopleRegister {
    struct Entry {
        var id: Slug
        /// As it is written.
        var name: String
        /// The name without a title, by which somebody is known.
        let key: Slug?
        /// By which people are told apart whose names are the same.
        var email: String?
        var roles: [String] = []
        var said: ImportEntry?
        /// Of the note that is there.
        var path: String?

        /// A member of a pair of the folder, where nobody has a note.
        var isMember = false

        init(
            id: Slug, name: String, email: String? = nil, roles: [String] = [], path: String? = nil,
            isMember: Bool = false
        ) {
            self.id = id
            self.name = name
            key = slug(of: nameWithoutTitle(name))
            self.email = email
            self.roles = roles
            self.path = path
            self.isMember = isMember
        }

        var isNew: Bool { path == nil }
    }

    private(set) var entries: [Entry] = []
    private let log: ImportLog
    /// Those of the sheets.
    private let addresses: Set<String>

    init(_ reading: ContentReading, addresses: Set<String>, _ log: ImportLog) {
        self.log = log
        self.addresses = addresses
        for person in reading.programme.people {
            entries.append(
                Entry(
                    id: person.id, name: person.name, email: PeopleRegister.email(in: reading.texts[person.note.path]),
                    path: person.note.path))
        }
        guard entries.isEmpty else { return }
        // Where nobody has a note, the members of the pairs are the people; each gets one now.
        for pair in reading.programme.pairs {
            for (people, role) in [(pair.agreement.mentors, "mentor"), (pair.agreement.mentees, "mentee")] {
                for person in people where !entries.contains(where: { $0.id == person.id }) {
                    entries.append(Entry(id: person.id, name: person.words, roles: [role], isMember: true))
                }
            }
        }
    }

    /// The comment by which a note keeps an address, and by which a later import knows it again.
    static let emailLabel = "E-mail"

    static func email(in text: String?) -> String? {
        text?.firstMatch(of: /(?m)^# E-mail: (\S+@\S+)$/).map { String($0.output.1).lowercased() }
    }

    /// Takes what a row says of somebody.
    func update(_ index: Int, _ change: (inout Entry) -> Void) { change(&entries[index]) }

    /// The place of somebody in the register; a new one where nobody is meant by the name and the address.
    ///
    /// - Parameters:
    ///   - mayBeNew: Whether somebody unknown is new, and not a mistake.
    ///   - isKnown: Whether somebody is in a pair of the folder with whom the row names.
    func index(
        _ name: String, email: String?, _ cell: SheetCell, mayBeNew: Bool = true,
        isKnown: (Int) -> Bool = { _ in false }
    ) -> Int? {
        let email = email?.lowercased()
        let bare = nameWithoutTitle(name)
        guard let wanted = slug(of: bare) else {
            log.error(cell, "“\(cell.text)” is no name", help: "a name has a letter in it")
            return nil
        }
        // What a spreadsheet writes for a letter that the encoding of its file does not have.
        guard !name.contains(where: { $0 == "?" || $0 == "\u{FFFD}" }) else {
            log.error(
                cell, "“\(name)” has lost letters when the sheet was saved",
                help: "save it again as CSV in UTF-8 (in Excel: “CSV UTF-8”)")
            return nil
        }
        let named = entries.indices.filter { entries[$0].id == wanted || entries[$0].key == wanted }
        if let email {
            if let same = named.first(where: { entries[$0].email == email }) { return same }
            if let other = entries.indices.first(where: { entries[$0].email == email }) {
                log.error(
                    cell, "\(email) is the address of \(entries[other].name), and of “\(name)” here",
                    help: "write the name or the address as it is; nobody shares an address")
                return nil
            }
            if let unknown = named.first(where: { entries[$0].email == nil }), named.count == 1 { return unknown }
            // With another address than in the folder, but in the same pair, and with nobody else who has the old one.
            let known = named.filter { index in
                isKnown(index) && !(entries[index].email.map(addresses.contains) ?? false)
            }
            if known.count == 1 { return known[0] }
            if !named.isEmpty, mayBeNew {
                let id = freeID(wanted)
                log.warn(
                    cell,
                    "\(email) is another address than that of \(entries[named[0]].name), so this is somebody else: \(id)",
                    help: "write one address in all rows if both are one person")
                return add(name, id, email)
            }
        }
        if named.count == 1 { return named[0] }
        if named.count > 1 {
            let ids = named.map { "\(entries[$0].id)" + (entries[$0].email.map { " (\($0))" } ?? "") }
            log.error(
                cell, "“\(name)” may be several people: \(ids.joined(separator: ", "))",
                help: "write the address of the one who is meant into this row, in a column such as “Mentee e-mail”")
            return nil
        }
        // A first name of one person alone.
        if !bare.contains(" ") {
            let begun = entries.indices.filter { "\(entries[$0].id)".hasPrefix("\(wanted)-") }
            if begun.count == 1 { return begun[0] }
            if begun.count > 1 {
                log.error(
                    cell, "“\(name)” may be several people: \(begun.map { entries[$0].name }.joined(separator: ", "))",
                    help: "write the whole name")
                return nil
            }
        }
        guard mayBeNew else { return nil }
        // Somebody of whom only the first name is known may be the same.
        let first = bare.split(separator: " ").first.flatMap { slug(of: $0) }
        if bare.contains(" "), let short = entries.first(where: { $0.id == first }) {
            log.warn(
                cell, "“\(name)” is somebody new beside \(short.name), of whom only the first name is known",
                help: "write the name in both places as it is in one if they are one person")
        }
        return add(name, freeID(wanted), email)
    }

    private func add(_ name: String, _ id: Slug, _ email: String?) -> Int {
        entries.append(Entry(id: id, name: name, email: email))
        return entries.count - 1
    }

    private func freeID(_ wanted: Slug) -> Slug {
        let taken = Set(entries.map(\.id))
        guard taken.contains(wanted) else { return wanted }
        return (2...).lazy.compactMap { slug(of: "\(wanted)-\($0)") }.first { !taken.contains($0) } ?? wanted
    }

    // MARK: Cells

    /// The people whom the columns of a part name in a row.
    func people(
        _ part: SheetField.Part, in row: SheetRow, mayBeNew: Bool = true, isKnown: (Int) -> Bool = { _ in false }
    ) -> [Int] {
        var found: [Int] = []
        let whole = row.cells(SheetField(part, "name"))
        let emails = row.cells(SheetField(part, "email"))
        if let parts = partsOfName(part, in: row), whole.isEmpty {
            if let index = index(
                parts.name, email: email(emails.first), parts.cell, mayBeNew: mayBeNew, isKnown: isKnown)
            {
                found.append(index)
            } else {
                reportUnknown(parts.cell, mayBeNew)
            }
        }
        for cell in whole {
            for (name, email) in names(in: cell, part, row, emails) {
                if let index = index(name, email: email, cell, mayBeNew: mayBeNew, isKnown: isKnown) {
                    if !found.contains(index) { found.append(index) }
                    if let email { keep(email.lowercased(), emails.first ?? cell, of: index) }
                } else {
                    reportUnknown(cell, mayBeNew)
                }
            }
        }
        if whole.isEmpty, found.isEmpty, let cell = emails.first, let address = email(cell) {
            if let index = entries.firstIndex(where: { $0.email == address }) {
                found.append(index)
            } else {
                log.error(cell, "nobody is known by the address “\(address)”", help: "write the name beside it")
            }
        }
        if found.count == 1, let cell = emails.first, let address = email(cell) { keep(address, cell, of: found[0]) }
        return found
    }

    /// Whom of those that are known the columns of a part name in a row, by their names alone.
    func named(_ part: SheetField.Part, in row: SheetRow) -> [Int] {
        let whole = row.cells(SheetField(part, "name")).flatMap {
            NamesInCells.names(
                $0.text.replacing(/[<(][^\s<>()@]+@[^\s<>()]+[>)]/, with: ""), surnameFirst: row.sheet.hasSurnameFirst,
                isList: true) ?? []
        }
        let names = whole.isEmpty ? [partsOfName(part, in: row)?.name].compactMap(\.self) : whole
        let wanted = Set(names.compactMap { slug(of: nameWithoutTitle($0)) })
        return entries.indices.filter {
            wanted.contains(entries[$0].id) || entries[$0].key.map(wanted.contains) ?? false
        }
    }

    private func reportUnknown(_ cell: SheetCell, _ mayBeNew: Bool) {
        guard !mayBeNew, !log.problems.contains(where: { $0.cell == cell && $0.severity == .error }) else { return }
        log.error(
            cell, "nobody is called “\(cell.text)”",
            help: "write the name as the sheet of pairs or people has it, or import that sheet as well")
    }

    /// An address that a row gives, so that the note keeps it.
    private func keep(_ address: String, _ cell: SheetCell, of index: Int) {
        update(index) { entry in
            entry.email = entry.email ?? address
            var said = entry.said ?? ImportEntry(cell)
            let words = HiddenWords(words: "\(PeopleRegister.emailLabel): \(address)", cell: cell)
            if !said.comments.contains(where: { $0.words == words.words }) { said.comments.insert(words, at: 0) }
            said.cells.append(cell)
            entry.said = said
        }
    }

    private func partsOfName(_ part: SheetField.Part, in row: SheetRow) -> (name: String, cell: SheetCell)? {
        let first = row.cell(part, "first_name")
        let last = row.cell(part, "last_name")
        guard let cell = first ?? last else { return nil }
        let words = [first, last].compactMap(\.self).map { withSingleBlanks($0.text) }
        let title = row.cell(part, "name_title").map { [withSingleBlanks($0.text)] } ?? []
        return ((title + words).joined(separator: " "), cell)
    }

    private func names(in cell: SheetCell, _ part: SheetField.Part, _ row: SheetRow, _ emails: [SheetCell]) -> [(
        String, String?
    )] {
        // `Anna Müller <anna@example.org>`
        if let match = cell.text.wholeMatch(of: /\s*(.+?)\s*[<(]([^\s<>()@]+@[^\s<>()]+)[>)]\s*/) {
            let (name, address) = (String(match.output.1), String(match.output.2))
            let names = NamesInCells.names(name, surnameFirst: row.sheet.hasSurnameFirst, isList: false) ?? []
            if names.count == 1 { return [(names[0], address)] }
        }
        let isList = ["mentors", "mentees", "mentoren", "mentorinnen"].contains(ColumnLabel.folded(cell.header))
        guard let names = NamesInCells.names(cell.text, surnameFirst: row.sheet.hasSurnameFirst, isList: isList) else {
            log.error(
                cell, "“\(cell.text)” may be a surname with its first name, or several people",
                help: "write the first name in front, and a semicolon between people")
            return []
        }
        let title =
            names.count == 1 ? row.cell(part, "name_title").map { withSingleBlanks($0.text) + " " } ?? "" : ""
        let addresses = emails.flatMap { $0.text.split { ",; \n/".contains($0) } }.map(String.init)
        if names.count > 1, let first = emails.first, addresses.count != names.count {
            log.error(
                first, "the row names \(names.count) people, so whose “\(first.text)” is cannot be told",
                help: "write as many addresses as names, with semicolons between them")
        }
        return names.enumerated().map { place, name in
            (
                title + name,
                names.count == addresses.count ? addresses[place] : names.count == 1 ? email(emails.first) : nil
            )
        }
    }

    private func email(_ cell: SheetCell?) -> String? {
        guard let cell else { return nil }
        let text = cell.text.lowercased()
        let address = text.hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
        guard address.wholeMatch(of: /[^\s@,;<>]+@[^\s@,;<>]+/) != nil else {
            if !address.contains("@") || !address.contains(where: { ",; \n".contains($0) }) {
                log.error(cell, "“\(cell.text)” is no e-mail address", help: "write one such as anna@example.org")
            }
            return nil
        }
        return address
    }
}
