import Diagnostics
import Markdown
import MentoringModel

/// A line as chat tools copy it: `[09:12] Noor: …`, `Noor, 09:12: …`, `12.03.26, 09:12 - Noor: …`, `Noor 09:12`.
struct ChatLine {
    var name: String
    /// Empty where what was said stands on the lines below.
    var words: Substring

    /// - Parameter line: Without what stands in front of its first word.
    init?(_ line: Substring, isMember: (String) -> Bool) {
        guard line.utf8.prefix(48).contains(UInt8(ascii: ":")), let clock = ChatLine.clock(in: line) else { return nil }
        let before = trimmed(line[..<clock.lowerBound].drop { "[(".contains($0) })
        var behind = line[clock.upperBound...]
        behind = behind.drop { ")], ".contains($0) }
        // `[09:12] Noor: …`
        if before.allSatisfy({ !$0.isLetter }) || ChatLine.days.contains(before.lowercased().filter(\.isLetter)) {
            let rest = behind.drop { "-–—: ".contains($0) }
            guard let end = rest.prefix(40).firstIndex(where: { ":>".contains($0) }) else {
                guard rest.utf8.count <= 40, isMember(trimmed(rest)) else { return nil }
                (name, words) = (trimmed(rest), "")
                return
            }
            let name = trimmed(rest[..<end].drop { $0 == "<" })
            guard isMember(name) else { return nil }
            (self.name, words) = (name, rest[end...].dropFirst().drop(while: isBlank))
            return
        }
        // `Noor, 09:12: …`, `Noor (09:12): …`, `Noor 09:12`
        var name = before[...]
        while let last = name.last, ",-–—|([ ".contains(last) || ChatLine.ends(name, with: &name) { name.removeLast() }
        guard name.utf8.count <= 40, isMember(String(name)) else { return nil }
        let sign = behind.first
        guard sign == nil || ":-–—".contains(sign ?? " ") || line[..<clock.upperBound].hasSuffix("]") else {
            return nil
        }
        (self.name, words) = (String(name), behind.drop { ":-–— ".contains($0) })
    }

    /// `Noor: I'll send the draft`, beside a list of promises.
    init?(withoutTime line: Substring, isMember: (String) -> Bool) {
        guard let colon = line.utf8.prefix(32).firstIndex(of: UInt8(ascii: ":")), line.first?.isLetter ?? false else {
            return nil
        }
        (name, words) = (String(line[..<colon]), line[colon...].dropFirst().drop(while: isBlank))
        guard !words.isEmpty, isMember(name) else { return nil }
    }

    /// Drops the word of a time behind a name: `Noor um 09:12`, `Noor at 09:12`, `Noor heute 09:12`.
    private static func ends(_ text: Substring, with name: inout Substring) -> Bool {
        for word in [" um", " at", " heute", " today", " gestern", " yesterday"] where text.lowercased().hasSuffix(word)
        {
            name = text.dropLast(word.count - 1)
            return true
        }
        return false
    }

    private static let days: Set<String> = ["today", "yesterday", "heute", "gestern", "um", "at", "todayat", "heuteum"]

    /// The first time of the clock in some words, with its seconds and what says which half of the day.
    private static func clock(in line: Substring) -> Range<Substring.Index>? {
        var rest = line.prefix(48)
        while let colon = rest.firstIndex(of: ":") {
            var start = colon
            var digits = 0
            while start > line.startIndex, digits < 3, line[line.index(before: start)].isASCII,
                line[line.index(before: start)].isNumber
            {
                start = line.index(before: start)
                digits += 1
            }
            var end = line.index(after: colon)
            let minutes = line[end...].prefix { $0.isASCII && $0.isNumber }
            if (1...2).contains(digits), minutes.utf8.count == 2, let hour = Int(line[start..<colon]), hour < 25,
                let minute = Int(minutes), minute < 60
            {
                end = minutes.endIndex
                let seconds = line[end...].dropFirst().prefix { $0.isASCII && $0.isNumber }
                if line[end...].first == ":", seconds.utf8.count == 2 { end = seconds.endIndex }
                for half in [" AM", " PM", " am", " pm", " Uhr", " uhr", "am", "pm", "h"]
                where line[end...].hasPrefix(half) {
                    end = line.index(end, offsetBy: half.count)
                    break
                }
                return start..<end
            }
            rest = line[line.index(after: colon)...].prefix(max(0, rest.count - 1))
        }
        return nil
    }
}

// Promises that were pasted from a chat, where only the items of a list are read.
extension NoteReader {
    /// Tells of lines of a chat in which a member says what they will do.
    func reportPromisesInChats() {
        guard placement.kind == .session, !members.isEmpty else { return }
        let blocks = body.outline.blocks
        lazy var regionsWithItems = Set(
            blocks.indices.lazy.filter { blocks[$0].kind == .item }.map { self.body.regionOfBlock[$0] })
        for (index, block) in body.outline.blocks(of: .paragraph) where !body.headingBlocks.contains(index) {
            guard block.parent.map({ blocks[$0].kind != .item }) ?? true else { continue }
            let isBesidePromises =
                body.section(ofBlock: index) == .actions
                && regionsWithItems.contains(body.regionOfBlock[index])
            // A list right below the paragraph has lines of its own.
            var before: ChatLine?
            for number in body.lines(ofParagraph: index).prefix(200) {
                if before == nil, !isBesidePromises, log.hasWords(without: .digit, number) { continue }
                guard let words = log.line(number)?.drop(while: { isBlank($0) || $0 == ">" }), !words.isEmpty else {
                    break
                }
                if isBesidePromises, let said = ChatLine(withoutTime: words, isMember: { isMemberCalled($0) }) {
                    report(said, said.words, number, isTimed: false)
                    continue
                }
                // Nearly every line is none: a colon between two digits is looked for first.
                guard before != nil || containsClock(words.utf8.prefix(48)) else { continue }
                if let said = ChatLine(words, isMember: { isMemberCalled($0) }) {
                    before = said
                    if !said.words.isEmpty { report(said, said.words, number) }
                } else if let said = before, said.words.isEmpty {
                    report(said, words, number)
                }
            }
        }
    }

    private func containsClock(_ bytes: Substring.UTF8View.SubSequence) -> Bool {
        var before: UInt8 = 0
        var isBehindColon = false
        return bytes.withContiguousBytes { bytes in
            for byte in bytes {
                if isBehindColon, byte &- 0x30 < 10 { return true }
                isBehindColon = byte == UInt8(ascii: ":") && before &- 0x30 < 10
                before = byte
            }
            return false
        }
    }

    private func report(_ line: ChatLine, _ said: Substring, _ number: Int, isTimed: Bool = true) {
        guard let speaker = idCalled(line.name) else { return }
        let bare = PromiseOfChat.withoutAnswers(said)
        let label = bare.prefix(60).firstIndex(of: ":").flatMap { colon in
            (personLabelled(String(bare[..<colon])) ?? personAddressed(String(bare[..<colon]), by: speaker)).map {
                ($0, PromiseOfChat.firstSentence(bare[colon...].dropFirst().drop(while: isBlank)))
            }
        }
        let id = label?.0 ?? speaker
        guard let promise = PromiseOfChat(label?.1 ?? bare, isTimed: isTimed, from: log.dayContext),
            !log.hasReported(.unread, on: number), !isToldInList(promise.words, of: line.name, besides: number)
        else { return }
        guard log.hasRoom(for: .unread) else { return log.add(.unread, at: Mark(line: number, column: 1), "") }
        log.add(
            .unread, at: log.find(said.prefix(12), from: number, lines: 1), width: said.count,
            "this promise stands in a line of a chat, so it is not read",
            help:
                "write - [ ] \(id) \(promise.words)\(promise.day)\(placeOfItem(body.section(ofBlock: blockAt(number)), number))"
                + (promise.isDayUnclear ? ", with the day that is meant" : ""))
    }

    /// The other one of two members, whom a label speaks to: `TODO for you`, `Aufgabe für dich`.
    private func personAddressed(_ label: String, by speaker: String) -> String? {
        let folded = SectionNames.folded(label)
        guard let tail = [" for you", " für dich"].first(where: folded.hasSuffix) else { return nil }
        let name = String(folded.dropLast(tail.count))
        let others = members.all.map { "@\($0.id)" }.filter { $0 != speaker }
        guard others.count == 1, name == "todo" || SectionNames.labels[name] == .actions else { return nil }
        return others[0]
    }

    /// The last block that begins on a line or above it.
    private func blockAt(_ number: Int) -> Int {
        max(0, body.outline.blockCount(beginningBy: number) - 1)
    }
}

/// What somebody says in a chat that they will do: `ok, I'll send the draft by Friday`.
struct PromiseOfChat {
    var words: String
    /// ` (due 2026-03-20)`
    var day = ""
    var isDayUnclear = false

    /// - Parameter isTimed: Whether a time says that this is a chat; else the words themselves have to promise something.
    init?(_ said: Substring, isTimed: Bool = true, from context: DayContext) {
        guard said.utf8.count <= 300, !said.hasSuffix("?") else { return nil }
        var text = String(PromiseOfChat.withoutAnswers(said))
        guard !text.isEmpty else { return nil }
        var isPromise = false
        let lower = text.lowercased().replacing("’", with: "'")
        for lead in PromiseOfChat.leads where lower.hasPrefix(lead) {
            text = String(text.dropFirst(lead.count))
            isPromise = true
            break
        }
        // `Ich buche den Raum`, `Ich rufe Frau Lenz an`
        if !isPromise, lower.hasPrefix("ich ") || lower.hasPrefix("i ") {
            text = String(text.drop { $0.isLetter }.dropFirst())
            let verb = text.prefix { $0.isLetter }.lowercased() + "n"
            isPromise = verb.count > 4 && PromiseInWords.infinitives.contains { $0.hasSuffix(verb) }
        }
        let first = text.prefix { $0.isLetter }.lowercased()
        if !isPromise, PromiseOfChat.pastVerbs.contains(first) { return nil }
        let said = DayWords(in: text, from: context) ?? DayWords(endOf: text, from: context)
        guard isPromise || isTimed && said?.isLimit ?? false || PromiseInWords.verbs.contains(first) && first != "ask"
        else {
            return nil
        }
        if let said, let rest = said.cut(from: text) {
            // `Bis zum 17.3.!` is a goodbye.
            guard rest.contains(where: \.isLetter) else { return nil }
            text = rest
            day = " " + said.proposal()
            isDayUnclear = said.meant.count != 1 || said.isExample
        }
        for tail in [" from me", " from my side", " von mir", " meinerseits", " then", " dann", " myself"]
        where text.lowercased().hasSuffix(tail) {
            text = String(text.dropLast(tail.count))
        }
        while let last = text.last, " ,.!–—-:".contains(last) { text.removeLast() }
        guard text.contains(where: \.isLetter) else { return nil }
        words = text
    }

    /// What somebody says without the answer to what was said before, of which a tick may be one: `ok, `, `✅ will do. `
    static func withoutAnswers(_ said: Substring) -> Substring {
        var text = said.drop { !$0.isLetter && !$0.isNumber && !"@[(*_~\"“„".contains($0) }
        while let first = text.split(whereSeparator: { " ,.!:–—-".contains($0) }).first {
            if answers.contains(first.lowercased()) {
                text = text[first.endIndex...].drop { " ,.!–—-:".contains($0) }
            } else if let answer = ["will do", "mach ich", "mache ich", "geht klar"].first(where: {
                text.lowercased().hasPrefix($0)
            }),
                text.dropFirst(answer.count).first.map({ ".,!;".contains($0) }) ?? false
            {
                text = text.dropFirst(answer.count).drop { " ,.!;–—-".contains($0) }
            } else {
                break
            }
        }
        return text
    }

    /// What stands before the speaker goes on with a promise of their own: `first part by Friday. I'll ask again.`
    static func firstSentence(_ said: Substring) -> Substring {
        let end = [". I'll ", ". I’ll ", ". I will ", ". Ich "].compactMap { said.firstRange(of: $0)?.lowerBound }.min()
        return end.map { said[..<$0] } ?? said
    }

    private static let answers: Set<String> = [
        "ok", "okay", "sure", "yes", "yep", "yeah", "great", "good", "fine", "thanks", "thank", "perfect", "cool",
        "right",
        "alright", "ja", "jo", "klar", "gut", "super", "prima", "danke", "gerne", "gern", "genau", "passt", "alles",
        "jep",
        "and", "und", "so", "also", "dann", "then",
    ]
    /// The longest first.
    private static let leads = [
        "i am going to ", "i'm going to ", "i promise to ", "i will also ", "i'll also ", "i will then ", "i'll then ",
        "i will try to ", "i'll try to ", "i will ", "i'll ", "i shall ", "let me ", "will do ", "will ", "i can ",
        "we will ", "we'll ",
        "ich werde dann ", "ich werde ", "ich kümmere mich um ", "ich mach dann ", "ich mache dann ", "ich mache ",
        "ich mach ", "ich übernehme ", "mach ich: ", "ich würde dann ",
    ].sorted { $0.utf8.count > $1.utf8.count }
    private static let pastVerbs: Set<String> = ["was", "were", "had", "war", "hatte", "did", "hab", "habe"]
}
