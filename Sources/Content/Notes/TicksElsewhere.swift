import Markdown
import MentoringModel

// What is told of old promises where none is read: `- Send the slides ✅` below “Actions from last time”.
extension NoteReader {
    /// Remembers items outside every section that say that something is done, to be compared with the promises of the pair.
    func rememberTicksElsewhere() {
        // By region, and by list where a line above it says so.
        var isReview: [Int: Bool] = [:]
        var isOfLastTime: [Int: Bool] = [:]
        for (index, block) in body.outline.blocks(of: .item) {
            let number = body.regionOfBlock[index] ?? -1
            guard number < 0 || body.regions[number].section == nil, body.account.settled[index] == nil else {
                continue
            }
            if isReview[number] == nil {
                isReview[number] = number >= 0 && saysPast(body.regions[number].heading.words)
            }
            if isReview[number] == false {
                guard let list = block.parent else { continue }
                if isOfLastTime[list] == nil { isOfLastTime[list] = isBelowLineOfPast(list) }
                guard isOfLastTime[list] == true else { continue }
            }
            // The cure names an open heading, so what is closed further than the note is left to others.
            guard body.visibility(ofLine: block.line) >= fields.visibility else { continue }
            guard let words = body.words(ofItem: index), words.utf8.count <= 300 else { continue }
            let reading = ItemReading(words, keys: ItemKeys.checklist, isPerson: isPerson)
            if reading.marker != nil {
                rememberBox(reading, index, block.line)
                continue
            }
            guard !words.hasPrefix("[") else { continue }
            var said = reading.words
            var isDone = reading.stateInWords == .done
            var days = reading.attributes.filter { ["due", "done"].contains($0.key) }.map { "\($0.key) \($0.value)" }
            if reading.attributes.contains(where: { $0.key == "done" }) {
                isDone = true
            } else if reading.stateInWords == nil, let rest = ThereInWords.cut(from: said),
                memberNamed(among: said) != nil
            {
                isDone = true
                said = rest
            } else if reading.stateInWords == nil {
                guard let edge = StateAtEdge(said, line: nil, from: log.dayContext) else { continue }
                isDone = edge.isDone
                said = edge.rest
                let found = edge.isDone ? edge.days(from: log.dayContext) : []
                if found.count == 1 { days.append("done \(found[0])") }
            }
            let text = trimmed(wordsOfWikiLinks(in: said))
            let heading = number < 0 ? "" : body.regions[number].heading.words
            guard !text.isEmpty, isDone || saysPromises(heading) else { continue }
            // What somebody is said to have done is told of, whatever promise was meant.
            let isOfMember =
                number >= 0 && reading.stateInWords == .done
                && (!reading.owners.isEmpty
                    || text.split(separator: " ").first.map { isMemberCalled(String($0)) } ?? false)
            log.ticksElsewhere.append(
                TickElsewhere(
                    words: text, mark: log.find("", from: block.line), isDone: isDone,
                    days: days.isEmpty ? "" : " (\(days.joined(separator: ", ")))",
                    heading: saysPromises(heading) || isOfMember
                        ? (heading, log.find(heading, from: body.regions[number].line)) : nil
                ))
        }
    }

    /// Remembers a box below such a heading: only with the promises of all sessions can be told what to write for it.
    private func rememberBox(_ reading: ItemReading, _ index: Int, _ line: Int) {
        let words = trimmed(wordsOfWikiLinks(in: reading.words))
        guard !words.isEmpty, let marker = reading.stateInWords ?? reading.marker else { return }
        var owners = reading.owners.compactMap { idCalled($0) }
        if owners.isEmpty { owners = memberNamed(among: words).map { [$0] } ?? [] }
        let attributes = reading.attributes.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        body.account.settle(index, left: [])
        func day(_ key: String) -> CalendarDay? {
            reading.attributes.first { $0.key == key }.flatMap { CalendarDay($0.value) }
        }
        log.ticksElsewhere.append(
            TickElsewhere(
                words: words, mark: log.find("[", from: line), isDone: marker == .done,
                days: dayOfState(words, marker),
                box: TickElsewhere.Box(
                    marker: marker, people: owners, attributes: attributes.isEmpty ? "" : " (\(attributes))",
                    due: day("due"), done: day("done"))))
    }

    /// The day that some words of what is done say in words, as it is written.
    private func dayOfState(_ words: String, _ marker: TaskMarker) -> String {
        guard marker == .done, let day = SaidOfPromise.day(in: words[...], from: log.dayContext) else { return "" }
        return " (done \(day))"
    }

    /// The one member whom some words name, wherever that stands.
    private func memberNamed(among words: String) -> String? {
        let names = words.split { !$0.isLetter && $0 != "-" }.filter {
            $0.first?.isUppercase ?? false && $0.utf8.count > 2
        }
        let ids = Set(names.lazy.filter { self.isMemberCalled(String($0)) }.compactMap { self.idCalled(String($0)) })
        return ids.count == 1 ? ids.first : nil
    }

    /// Whether the line right above a list says that its items are old ones: `Last time:`, `**Vom letzten Mal**`.
    private func isBelowLineOfPast(_ list: Int) -> Bool {
        let blocks = body.outline.blocks
        guard list > 0, blocks[list - 1].kind == .paragraph, blocks[list - 1].parent == blocks[list].parent,
            let line = log.line(blocks[list - 1].line), line.utf8.count <= 60,
            blocks[list].line <= blocks[list - 1].line + 2
        else { return false }
        let words = trimmed(line.drop { isBlank($0) || $0 == ">" })
        return (words.last == ":" || BodyReading.isEmphasised(words) || words.split(separator: " ").count <= 3)
            && saysPast(words)
    }

    /// Remembers lines of sentences that may say what became of a promise, and that nobody reads.
    func rememberFreeLines() {
        let blocks = body.outline.blocks
        for index in body.freeParagraphs {
            let block = blocks[index]
            for number in body.lines(ofParagraph: index).prefix(40) {
                guard let line = log.line(number), number == block.line || line.utf8.contains(where: { $0 > 0x20 })
                else { break }
                if SaidOfPromise.mayState(line.utf8, log.signs(ofLine: number)), log.freeLines.count < 400,
                    body.visibility(ofLine: number) >= fields.visibility
                {
                    log.freeLines.append(number)
                }
            }
        }
    }

    func saysPast(_ words: String) -> Bool {
        guard words.utf8.count <= 80 else { return false }
        let parts = words.lowercased().lettersAndDigits
        // `Actions from 2 March`
        let isFromDay = zip(parts, parts.dropFirst()).contains { word, next in
            ["from", "vom"].contains(word) && next.first?.isNumber ?? false
        }
        return isFromDay
            || parts.contains { SectionNames.pastWords.contains($0) || NoteReader.reviews.contains($0) }
    }

    /// Whether a heading speaks of promises, whatever else it says.
    private func saysPromises(_ words: String) -> Bool {
        words.lowercased().split { !$0.isLetter }.contains { NoteReader.promiseWords.contains($0) }
    }

    private static let promiseWords: Set<Substring> = [
        "action", "actions", "todo", "todos", "do", "dos", "task", "tasks", "promise", "promises", "homework",
        "commitments",
        "items", "points", "punkte", "aufgabe", "aufgaben", "zusagen", "vereinbarungen", "todoliste", "hausaufgaben",
        "steps", "schritte", "offenes", "offene", "followups", "ups", "abmachungen",
    ]

    private static let reviews: Set<Substring> = [
        "review", "previous", "rückblick", "rückschau", "letzte", "letztes", "letztem", "old", "alte", "alten", "prior",
        "letztem", "vorigen", "vorherigen", "vergangenen",
    ]
}
