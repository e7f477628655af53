import Content
import Diagnostics
import MentoringModel
import Spreadsheets

extension CollectRows {
    mutating func takeSession(_ row: SheetRow) {
        guard let pair = pair(of: row, named: .session) else { return }
        guard let (day, cell) = row.day(.session, "date") else {
            if row.cell(.session, "date") == nil { reportEmpty(row, true, "has no day", "") }
            return
        }
        var session = SessionEntry(day: day, said: ImportEntry(cell))
        var names = (ColumnNames.readable[.session] ?? []).subtracting(["date", "attended"])
        if let (name, status, cell) = statusInLength(row) {
            names.remove(name)
            session.said.set("status", .plain(status), cell, log)
        }
        session.said.take(row, .session, names.sorted())
        noticeUnreadMeeting(row, &session)
        session.said.takeHidden(row, .session)
        if DayCell(cell.text).time != nil {
            session.said.comments.append(HiddenWords(words: "\(cell.header): \(cell.text)", cell: cell))
        }
        for name in SectionName.allCases {
            for cell in row.cells(SheetField(.session, "section \(name.rawValue)")) {
                let lines =
                    cell.text.contains(where: \.isNewline)
                    ? cell.text.split(whereSeparator: \.isNewline) : cell.text.split(separator: ";")
                let items = lines.map { GoalsInCell.withoutBullet(String($0)) }.filter { !$0.isEmpty }
                session.sections[name, default: []] += items.map { HiddenWords(words: $0, cell: cell) }
                session.said.set("section \(name.rawValue)", .text(""), cell, log)
            }
        }
        for cell in row.cells(SheetField(.session, "attended")) {
            for name in NamesInCells.names(cell.text, surnameFirst: false, isList: true) ?? [] {
                if let index = people.index(name, email: nil, cell, mayBeNew: false) {
                    session.attended.append(index)
                } else {
                    log.error(
                        cell, "nobody is called “\(name)”", help: "write the names as the sheet of pairs has them")
                }
            }
            session.said.cells.append(cell)
        }
        pairs[pair].sessions.append(session)
    }

    /// What became of a session, where the column of its length says it: `no show`, `ausgefallen`.
    private func statusInLength(_ row: SheetRow) -> (name: String, status: String, cell: SheetCell)? {
        guard row.cell(.session, "status") == nil else { return nil }
        for name in ["actual", "planned"] {
            if let cell = row.cell(.session, name),
                case .success(let status) = ValueCell.choice(cell.text, Session.Status.self)
            {
                return (name, status, cell)
            }
        }
        return nil
    }

    /// A session without a status counts as held: whoever wrote something else into the cell is told so.
    private func noticeUnreadMeeting(_ row: SheetRow, _ session: inout SessionEntry) {
        guard session.said.fields["status"] == nil else { return }
        let unread = ["status", "actual"].filter { session.said.fields[$0] == nil }
        let cells = unread.compactMap { row.cell(.session, $0) }
        guard let cell = cells.first else { return }
        session.said.notice(
            cell, "it cannot be read, so the session counts as held once its day has passed",
            "if they did not meet, write missed or cancelled into a column Status")
    }

    mutating func takeResource(_ row: SheetRow) {
        guard let cell = row.cell(.resource, "title") ?? row.cell(.resource, "url") else {
            return reportEmpty(row, true, "has no title", "")
        }
        let title = withSingleBlanks(cell.text)
        guard slug(of: title) != nil else { return log.error(cell, "a title has a letter or a digit in it") }
        var said = ImportEntry(cell)
        said.take(row, .resource, (ColumnNames.readable[.resource] ?? []).subtracting(["title"]).sorted())
        said.takeHidden(row, .resource)
        if let twin = resources.first(where: { slug(of: $0.title) == slug(of: title) }) {
            log.error(
                cell, "“\(title)” stands in row \(twin.said.cells[0].row) as well",
                help: "give one of them another title")
            return
        }
        resources.append(ResourceEntry(title: title, said: said))
    }

    /// The pair of a row of goals or sessions: by its name, or by who is in it.
    func pair(of row: SheetRow, named part: SheetField.Part) -> Int? {
        if let cell = row.cell(.pair, "id") {
            let wanted = slug(of: cell.text)
            if let index = pairs.firstIndex(where: { $0.id == wanted }) { return index }
            // “Noor & Elena”
            let members = (NamesInCells.names(cell.text, surnameFirst: false, isList: true) ?? [])
                .compactMap { people.index($0, email: nil, cell, mayBeNew: false) }
            let found = pairs.indices.filter { Set(pairs[$0].mentors + pairs[$0].mentees) == Set(members) }
            if found.count == 1 { return found[0] }
            log.error(
                cell, "there is no pair “\(cell.text)”",
                help: pairs.isEmpty
                    ? "import the sheet of pairs as well"
                    : "the pairs are \(pairs.prefix(12).map(\.id.text).joined(separator: ", "))")
            return nil
        }
        let mentors = people.people(.mentor, in: row, mayBeNew: false)
        let mentees = people.people(.mentee, in: row, mayBeNew: false)
        guard !(mentors + mentees).isEmpty else {
            reportEmpty(row, true, "does not say whose it is", "")
            return nil
        }
        let found = pairs.indices.filter { index in
            mentors.allSatisfy(pairs[index].mentors.contains) && mentees.allSatisfy(pairs[index].mentees.contains)
        }
        if found.count == 1 { return found[0] }
        let cell = row.cell(.mentee, "name") ?? row.cell(.mentor, "name") ?? row.place
        log.error(
            cell,
            found.isEmpty
                ? "no pair is known of those whom this row names"
                : "this may be of several pairs: \(found.map { pairs[$0].id.text }.joined(separator: ", "))",
            help: found.isEmpty
                ? "import the sheet of pairs as well, in one run: waymark import csv pairs.csv goals.csv"
                : "name mentor and mentee, or the pair")
        return nil
    }
}
