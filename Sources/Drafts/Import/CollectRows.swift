import Content
import Diagnostics
import MentoringModel
import Spreadsheets

/// What all rows of the sheets say, put together by notes.
struct CollectRows {
    struct PairEntry {
        var id: Slug
        var mentors: [Int]
        var mentees: [Int]
        var said: ImportEntry
        var isNew: Bool
        /// Below the content folder.
        var folder: String
        var goals: [GoalEntry] = []
        var sessions: [SessionEntry] = []
    }

    struct GoalEntry {
        var title: String
        var owner: Int?
        var said: ImportEntry
        var start: CalendarDay?
        /// Of the sheet.
        var decimalSign: DecimalSign?
    }

    struct SessionEntry {
        var day: CalendarDay
        var said: ImportEntry
        var sections: [SectionName: [HiddenWords]] = [:]
        var attended: [Int] = []
    }

    struct ResourceEntry {
        var title: String
        var said: ImportEntry
    }

    var pairs: [PairEntry] = []
    var resources: [ResourceEntry] = []
    let people: PeopleRegister
    let log: ImportLog

    init(_ sheets: [Sheet], over reading: ContentReading, _ log: ImportLog) {
        self.log = log
        people = PeopleRegister(reading, addresses: CollectRows.addresses(in: sheets), log)
        for pair in reading.programme.pairs {
            func known(_ references: [PersonReference]) -> [Int] {
                references.compactMap { reference in people.entries.firstIndex { $0.id == reference.id } }
            }
            let cell = SheetCell(file: "", row: 0, header: "", text: "")
            pairs.append(
                PairEntry(
                    id: pair.id, mentors: known(pair.agreement.mentors), mentees: known(pair.agreement.mentees),
                    said: ImportEntry(cell), isNew: false, folder: pair.folder))
        }
        for kind in [SheetKind.people, .pairs, .goals, .sessions, .resources] {
            for sheet in sheets where sheet.kind == kind {
                for row in sheet.rows { take(SheetRow(sheet: sheet, row: row, log: log)) }
            }
        }
    }

    /// Everything in the sheets that looks like an address of e-mail.
    private static func addresses(in sheets: [Sheet]) -> Set<String> {
        var addresses: Set<String> = []
        for cell in sheets.flatMap(\.rows).flatMap(\.cells) where cell.contains("@") {
            for word in cell.lowercased().split(whereSeparator: { $0.isWhitespace || ",;<>()/".contains($0) })
            where word.contains("@") {
                addresses.insert(String(word))
            }
        }
        return addresses
    }

    private mutating func take(_ row: SheetRow) {
        switch row.sheet.kind {
        case .people: takePerson(row)
        case .pairs: takePair(row)
        case .goals:
            guard let pair = pair(of: row, named: .goal) else { return }
            takeGoals(row, pair)
        case .sessions: takeSession(row)
        case .resources: takeResource(row)
        }
    }

    // MARK: People and pairs

    private func takePerson(_ row: SheetRow) {
        let found = people.people(.person, in: row)
        guard found.count == 1 else {
            reportEmpty(row, found.isEmpty, "says nobody’s name", "names several people; write one in each row")
            return
        }
        takeFields(row, .person, found[0])
        for role in ["mentor", "mentee", "coordinator"] where row.value(.person, "is \(role)")?.text == .plain("yes") {
            people.update(found[0]) { $0.roles.append(role) }
        }
    }

    private func takeFields(_ row: SheetRow, _ part: SheetField.Part, _ index: Int) {
        let first = row.cell(part, "name") ?? row.cell(part, "last_name") ?? row.cell(part, "first_name") ?? row.place
        people.update(index) { entry in
            var said = entry.said ?? ImportEntry(first)
            if !said.cells.contains(first) { said.cells.insert(first, at: 0) }
            let names = [
                "headline", "pronouns", "timezone", "offers", "seeks", "capacity", "links", "consent", "visibility",
            ]
            said.take(row, part, names)
            if let phone = row.cell(part, "phone") {
                let words = HiddenWords(words: "Phone: \(phone.text)", cell: phone)
                if !said.comments.contains(where: { $0.words == words.words }) { said.comments.append(words) }
                said.cells.append(phone)
            }
            said.takeHidden(row, part)
            if let (roles, cell) = row.value(part, "roles"), case .list(let words) = roles {
                entry.roles += words
                said.cells.append(cell)
            }
            // A name with its capitals is better than one without.
            if entry.isNew, entry.name == entry.name.lowercased(), entry.name != withSingleBlanks(first.text),
                slug(of: first.text) == entry.id
            {
                entry.name = withSingleBlanks(first.text)
            }
            entry.said = said
        }
    }

    private mutating func takePair(_ row: SheetRow) {
        let mentors = people.people(.mentor, in: row) { isKnown($0, beside: .mentee, in: row) }
        let mentees = people.people(.mentee, in: row) { isKnown($0, beside: .mentor, in: row) }
        for (part, found) in [(SheetField.Part.mentor, mentors), (.mentee, mentees)] {
            if found.count > 1 { refuseFields(row, part) }
            for index in found {
                if found.count == 1 {
                    takeFields(row, part, index)
                } else {
                    people.update(index) { entry in
                        if entry.said == nil { entry.said = ImportEntry(row.cell(part, "name") ?? row.place) }
                    }
                }
                people.update(index) { if !$0.roles.contains(part.rawValue) { $0.roles.append(part.rawValue) } }
            }
        }
        guard !mentors.isEmpty, !mentees.isEmpty else {
            reportHalf(row, mentors, mentees)
            return
        }
        if let both = mentors.first(where: mentees.contains) {
            log.error(row.place, "\(people.entries[both].name) cannot mentor and be mentored in one pair")
            return
        }
        let index = pairs.firstIndex {
            $0.mentees.contains(mentees[0]) && Set($0.mentors) == Set(mentors) && Set($0.mentees) == Set(mentees)
        }
        let pair = index ?? addPair(row, mentors, mentees)
        let first = row.cell(.mentee, "name") ?? row.place
        if pairs[pair].said.cells[0].row == 0 { pairs[pair].said = ImportEntry(first) }
        let names = ColumnNames.readable[.pair]?.sorted() ?? []
        pairs[pair].said.take(row, .pair, names)
        takeEarlyEnd(row, pair)
        pairs[pair].said.takeHidden(row, .pair)
        takeGoals(row, pair)
    }

    /// A pair that was broken off is closed, and its reason to end is that.
    private mutating func takeEarlyEnd(_ row: SheetRow, _ pair: Int) {
        guard let cell = row.cell(.pair, "status"), ValueCell.isEarlyEnd(cell.text) else { return }
        if pairs[pair].said.fields["ended_reason"] == nil {
            pairs[pair].said.set("ended_reason", .plain("early"), cell, log)
        }
    }

    /// Whether somebody is in a pair of the folder already with whom a row names.
    private func isKnown(_ person: Int, beside other: SheetField.Part, in row: SheetRow) -> Bool {
        let named = people.named(other, in: row)
        return pairs.contains { pair in
            let (own, others) =
                other == .mentee ? (pair.mentors, pair.mentees) : (pair.mentees, pair.mentors)
            return !pair.isNew && own.contains(person) && others.contains(where: named.contains)
        }
    }

    /// What a row says of several people at once is nobody's.
    private func refuseFields(_ row: SheetRow, _ part: SheetField.Part) {
        for (column, meaning) in row.sheet.columns.enumerated() {
            guard case .field(let field) = meaning, field.part == part,
                !["name", "first_name", "last_name", "email"].contains(field.name)
            else { continue }
            let cell = row.sheet.cell(row.row, column)
            guard !ValueCell.isNothing(cell.text) else { continue }
            log.error(
                cell, "the row names several people, so whose “\(cell.text)” is cannot be told",
                help: "write it in a sheet of people, with a row for each")
        }
    }

    private mutating func addPair(_ row: SheetRow, _ mentors: [Int], _ mentees: [Int]) -> Int {
        let taken = Set(pairs.map(\.id.text))
        func names(_ indices: [Int]) -> [String] { indices.map { nameWithoutTitle(people.entries[$0].name) } }
        let answers = PairAnswers(mentors: names(mentors), mentees: names(mentees), start: nil)
        let said = row.cell(.pair, "id").flatMap { slug(of: $0.text) }
        let named = said.flatMap { taken.contains($0.text) || !$0.text.contains(where: \.isLetter) ? nil : $0.text }
        let folder = named ?? pairID(answers, taken: taken)
        let id = slug(of: folder) ?? said
        guard let id else { return 0 }
        pairs.append(
            PairEntry(
                id: id, mentors: mentors, mentees: mentees,
                said: ImportEntry(row.cell(.mentee, "name") ?? row.place), isNew: true, folder: "pairs/\(folder)"))
        if named == nil, let cell = row.cell(.pair, "id") {
            let words = HiddenWords(words: "\(cell.header): \(cell.text)", cell: cell)
            pairs[pairs.count - 1].said.comments.append(words)
        }
        return pairs.count - 1
    }

    /// A row in which somebody has nobody yet.
    private func reportHalf(_ row: SheetRow, _ mentors: [Int], _ mentees: [Int]) {
        let hasError = log.problems.contains {
            $0.severity == .error && $0.cell.file == row.sheet.file && $0.cell.row == row.row.number
        }
        if hasError { return }
        guard let one = (mentors + mentees).first else {
            reportEmpty(row, true, "names neither a mentor nor a mentee", "")
            return
        }
        let missing = mentors.isEmpty ? "mentor" : "mentee"
        let others = row.sheet.columns.indices.filter { column in
            guard !ValueCell.isNothing(row.sheet.text(row.row, column)) else { return false }
            switch row.sheet.columns[column] {
            case .field(let field): return !field.part.isPerson
            case .leftOut: return false
            default: return true
            }
        }
        // What the row says of the pair would be lost.
        let kept = others.map { row.sheet.name(of: $0) }.joined(separator: ", ")
        people.update(one) { entry in
            var said = entry.said ?? ImportEntry(row.place)
            said.keepAll(of: row)
            entry.said = said
        }
        log.warn(
            row.place,
            "\(people.entries[one].name) has no \(missing) yet: the note of a person is made, and no pair"
                + (kept.isEmpty ? "" : "; what else the row says is kept in it, where no page shows it: \(kept)"),
            help: "import the sheet again once there is one")
    }

    func reportEmpty(_ row: SheetRow, _ isEmpty: Bool, _ message: String, _ several: String) {
        let hasError = log.problems.contains {
            $0.severity == .error && $0.cell.file == row.sheet.file && $0.cell.row == row.row.number
        }
        if hasError { return }
        let words = row.row.cells.filter { !ValueCell.isNothing($0) }.joined(separator: ", ")
        guard !words.isEmpty else { return }
        log.error(
            row.place, "this row \(isEmpty ? message : several): \(words)",
            help: "write what is missing, or take the row out of the sheet")
    }
}
