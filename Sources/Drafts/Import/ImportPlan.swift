package import Content
import Diagnostics
import MentoringModel
package import Spreadsheets

/// What an import would write, and what is told of it.
package struct ImportPlan {
    /// New notes, in the order of the sheets: people, agreements, goals, sessions, resources.
    package private(set) var notes: [DraftNote] = []
    package private(set) var problems: [SheetProblem] = []
    /// How many notes of the folder say all that the sheets do, and how many differ.
    package private(set) var unchanged = 0
    package private(set) var differing = 0
    /// Columns whose names are not known, by file.
    package private(set) var unmapped: [(file: String, columns: [String])] = []
    /// What the rows of each file are.
    package private(set) var kinds: [(file: String, kind: SheetKind, rows: Int)] = []
    /// Whether a sheet is in German, and the folder says no language for its site.
    package private(set) var isGermanWithoutLanguage = false

    /// The cells of each new note, by its path.
    private var cells: [String: [SheetCell]] = [:]

    package var hasErrors: Bool { problems.contains { $0.severity == .error } }

    /// - Parameters:
    ///   - files: Names and tables; one that is no text has no table.
    ///   - reading: The folder as it is.
    ///   - reread: Reads the folder with drafts in place of its notes.
    package init(
        _ files: [(name: String, table: SheetTable?)], _ options: ImportOptions, over reading: ContentReading,
        jobs: Int = 1, reread: ([String: [UInt8]]) throws -> ContentReading
    ) rethrows {
        let log = ImportLog()
        var sheets: [Sheet] = []
        for (name, table) in files {
            guard let table else {
                log.error(
                    SheetCell(file: name, row: 0, header: "", text: ""), "this is no CSV file",
                    help: "open it in the spreadsheet, and save it as CSV (comma, semicolon or tab will do)")
                continue
            }
            if let encoding = table.guessedEncoding {
                log.warn(
                    SheetCell(file: name, row: 0, header: "", text: ""),
                    "this file is not in UTF-8 and was read as \(encoding)",
                    help: "if letters such as ä are wrong in the notes, save it as “CSV UTF-8”")
            }
            if let sheet = Sheet(name, table, options, log) { sheets.append(sheet) }
        }
        if sheets.count == files.count { ImportPlan.checkMaps(sheets, options, log) }
        kinds = sheets.map { ($0.file, $0.kind, $0.rows.count) }
        for sheet in sheets where !sheet.unmapped.isEmpty {
            let names = sheet.unmapped.map { "“\(sheet.name(of: $0))” (\(columnLetters($0)))" }
            unmapped.append((sheet.file, names))
            guard options.refusesUnmapped else { continue }
            for column in sheet.unmapped {
                log.error(
                    sheet.cell(sheet.header, column), "the name of this column is not known",
                    help:
                        "say what it means: --map \"\(sheet.name(of: column))=…\" with one of \(ColumnNames.fields(in: sheet.kind).joined(separator: ", ")), comment, notes or - to leave it out"
                )
            }
        }
        isGermanWithoutLanguage =
            sheets.contains(where: \.isGerman) && reading.programme.settings.language == nil
        let rows = CollectRows(sheets, over: reading, log)
        let headers = Dictionary(sheets.map { ($0.file, $0.header.number) }, uniquingKeysWith: { first, _ in first })
        var compared = ComparedNotes(reading, headers: headers)
        addPeople(rows, &compared, log)
        for pair in rows.pairs { addPair(pair, rows, reading, options.today, &compared, log) }
        addResources(rows, reading, &compared, log)
        if !compared.isEmpty {
            let after = try reread(compared.drafts)
            (unchanged, differing) = compared.compare(after, on: options.today, jobs: jobs, log)
        }
        problems = log.problems
        defer { problems = SheetProblem.ordered(problems, files: files.map(\.name)) }
        if !hasErrors, !notes.isEmpty {
            let drafts = Dictionary(
                notes.map { ($0.path, Array($0.text.utf8)) }, uniquingKeysWith: { first, _ in first })
            let before = Set(reading.problems)
            add(try reread(drafts).problems.filter { $0.severity == .error && !before.contains($0) })
        }
    }

    private static func checkMaps(_ sheets: [Sheet], _ options: ImportOptions, _ log: ImportLog) {
        for map in options.maps {
            let command = SheetCell(file: "--map", row: 0, header: "", text: "")
            var isFound = false
            for sheet in sheets {
                let names = sheet.header.cells
                guard
                    names.indices.contains(where: {
                        Sheet.isCalled(map.column, names[$0]) || columnLetters($0) == map.column.uppercased()
                    })
                else { continue }
                isFound = true
                guard ColumnNames.named(map.field, in: sheet.kind) == nil else { continue }
                log.error(
                    command, "there is no “\(map.field)” in a sheet of \(sheet.kind.rawValue)",
                    help:
                        "write one of \(ColumnNames.fields(in: sheet.kind).joined(separator: ", ")), comment, notes or - to leave the column out"
                )
            }
            guard !isFound else { continue }
            let all = sheets.flatMap(\.header.cells)
            log.error(
                command, "no sheet has a column “\(map.column)”",
                help: nearest(to: map.column, in: all).map { "did you mean “\($0)”?" }
                    ?? "the columns are \(all.filter { !$0.isEmpty }.joined(separator: ", "))")
        }
    }

    // MARK: Notes

    /// A new note, with what is told of its cells.
    private mutating func add(_ draft: DraftNote, _ said: ImportEntry?, _ log: ImportLog) {
        notes.append(draft)
        cells[draft.path] = said?.cells ?? []
        for notice in said?.notices ?? [] { log.add(notice) }
    }

    private mutating func addPeople(_ rows: CollectRows, _ compared: inout ComparedNotes, _ log: ImportLog) {
        let entries = rows.people.entries
        // With the first note of a person, everybody needs one.
        let isFirst = entries.contains { $0.isNew && (!$0.isMember || $0.said != nil) }
        for entry in entries {
            let roles = Person.Role.allCases.map(\.rawValue).filter(entry.roles.contains)
            let details = entry.said?.details ?? NoteDetails()
            let draft = personDraft(entry.name, id: entry.id, roles: roles, details: details)
            if let path = entry.path {
                if let said = entry.said { compared.add(path, draft.text, said) }
            } else if isFirst {
                add(draft, entry.said, log)
            }
        }
    }

    private mutating func addPair(
        _ pair: CollectRows.PairEntry, _ rows: CollectRows, _ reading: ContentReading, _ today: CalendarDay,
        _ compared: inout ComparedNotes, _ log: ImportLog
    ) {
        func ids(_ people: [Int]) -> [String] { people.map { rows.people.entries[$0].id.text } }
        let known = pair.isNew ? nil : reading.programme.pairs.first { $0.id == pair.id }
        let answers = PairAnswers(
            mentors: ids(pair.mentors), mentees: ids(pair.mentees), start: pair.said.day("start"),
            cadence: pair.said.plain("cadence"), length: pair.said.plain("session_length"))
        let folder = String(pair.folder.dropFirst("pairs/".count))
        let draft = agreementDraft(answers, id: folder, details: pair.said.details)
        if let known {
            if pair.said.cells[0].row > 0 { compared.add(known.agreement.note.path, draft.text, pair.said) }
        } else {
            add(draft, pair.said, log)
        }
        for goal in pair.goals {
            let owner =
                pair.mentees.count > 1 || goal.owner.map { !pair.mentees.contains($0) } ?? false ? goal.owner : nil
            let id = owner.map { rows.people.entries[$0].id }
            let wanted = slug(of: goal.title)
            let twin = known?.goals.first { $0.id == wanted || $0.title.flatMap { slug(of: $0.value) } == wanted }
            var said = goal.said
            guard
                let draft = goal.draft(
                    in: pair.folder, ownerID: id, known: twin, today: today, &said.notices, log)
            else { continue }
            if let twin {
                compared.add(twin.note.path, draft.text, said)
            } else {
                add(draft, said, log)
            }
        }
        addSessions(pair, known, rows, &compared, log)
    }

    private mutating func addSessions(
        _ pair: CollectRows.PairEntry, _ known: Pair?, _ rows: CollectRows, _ compared: inout ComparedNotes,
        _ log: ImportLog
    ) {
        var taken: Set<String> = []
        for session in pair.sessions {
            var answers = SessionAnswers(day: session.day)
            answers.sections = session.sections.mapValues { $0.map(\.words) }
            var details = session.said.details
            if !session.attended.isEmpty {
                details.fields["attended"] = .list(session.attended.map { rows.people.entries[$0].id.text })
            }
            if case .list(let goals)? = details.fields["goals"] {
                details.fields["goals"] = .list(goals.map { slug(of: $0)?.text ?? $0 })
            }
            let title = session.said.plain("title").flatMap { slug(of: $0) }
            let sameDay = (known?.sessions ?? []).filter { $0.day == session.day && !taken.contains($0.note.path) }
            let titled = sameDay.first { $0.title.flatMap { slug(of: $0.value) } == title && title != nil }
            if let twin = titled ?? sameDay.first {
                taken.insert(twin.note.path)
                compared.add(
                    twin.note.path, sessionDraft(answers, in: pair.folder, details: details).text, session.said)
                continue
            }
            let isTaken = { (draft: DraftNote) in
                taken.contains(draft.path) || known?.sessions.contains { $0.note.path == draft.path } ?? false
            }
            var draft = sessionDraft(answers, in: pair.folder, details: details)
            var number = 2
            while isTaken(draft) {
                answers.ending = number == 2 ? title ?? slug(of: "2") : slug(of: "\(number)")
                number += 1
                draft = sessionDraft(answers, in: pair.folder, details: details)
            }
            taken.insert(draft.path)
            add(draft, session.said, log)
        }
    }

    private mutating func addResources(
        _ rows: CollectRows, _ reading: ContentReading, _ compared: inout ComparedNotes, _ log: ImportLog
    ) {
        for resource in rows.resources {
            guard let draft = resourceDraft(resource.title, details: resource.said.details) else { continue }
            let wanted = slug(of: resource.title)
            let twin = reading.programme.resources.first {
                $0.id == wanted || $0.title.flatMap { slug(of: $0.value) } == wanted
            }
            if let twin {
                compared.add(twin.note.path, draft.text, resource.said)
            } else {
                add(draft, resource.said, log)
            }
        }
    }

    // MARK: Problems

    /// Tells what a check of the notes finds, at the cells that they are made of.
    private mutating func add(_ found: [Problem]) {
        for problem in found {
            let lines =
                notes.first { $0.path == problem.path }?.text.split(separator: "\n", omittingEmptySubsequences: false)
                ?? []
            let line = lines.indices.contains(problem.line - 1) ? String(lines[problem.line - 1]) : ""
            let known = cells[problem.path] ?? []
            let inLine = known.filter {
                !$0.text.isEmpty && line.contains($0.text.split(whereSeparator: \.isNewline).first ?? "")
            }
            let byField = known.first { cell in line.hasPrefix("# \(cell.header):") }
            let cell =
                byField ?? inLine.max { $0.text.count < $1.text.count } ?? known.first
                ?? SheetCell(file: problem.path, row: problem.line, header: "", text: "")
            problems.append(
                SheetProblem(
                    severity: .error, cell: cell, message: "\(problem.message) (in \(problem.path))",
                    help: problem.help ?? problem.kind.cure, code: problem.kind.code))
        }
    }
}
