import Diagnostics
import Markdown
import MentoringModel

// Headings that are topics, as minutes have them: `## TOP 1: Review (10 min)`. The items of the agenda are read, and no headings.
extension NoteReader {
    /// Tells of headings that say a topic with its time, once for all of them, where no list has topics.
    func reportTopicHeadings() {
        guard let first = topicHeadings.first, !log.hasReported(.unread, on: first.line) else { return }
        let count = topicHeadings.count
        let item = itemOfTopic(first.topic.words, first.topic.minutes, first.topic.remark)
        log.add(
            .unread, at: log.find(first.topic.words, from: first.line, lines: 1), width: first.topic.words.count,
            "this topic is not read: it is a heading, and topics are the items of a list",
            help: "write \(heading(.agenda, atLine: first.line)) above it, and below that: \(item)"
                + (count > 1 ? ", with an item for each of the \(count) headings that have a time" : ""))
    }

    /// The item of the agenda for a topic that stands elsewhere, with whoever is named beside its time.
    func itemOfTopic(_ words: String, _ minutes: Double, _ remark: String) -> String {
        let names = joinedNames(in: remark)
        let people = names.compactMap { isMemberCalled($0) ? idCalled($0) : nil }
        let behind =
            remark.isEmpty ? "" : people.count == names.count ? " \(people.joined(separator: " "))" : " (\(remark))"
        return "- \(ProposedValue.inWords(minutes)) \(words)\(behind)"
    }

    /// The headings that say a topic with its time, within the agenda or outside every section.
    var topicHeadings: [(line: Int, topic: TimedHeading)] {
        let title = body.titleHeading?.source.line
        let timed = body.regions.compactMap { region -> (line: Int, topic: TimedHeading, isTitle: Bool)? in
            guard !region.opensSection, region.section == nil || region.section == .agenda,
                let topic = TimedHeading(region.heading.words[...])
            else { return nil }
            return (region.line, topic, region.line == title)
        }
        // A heading without a number may say how long the session took, unless others have times as well.
        let isListed = timed.count { !$0.isTitle && !$0.topic.isOfSession } > 1
        return timed.filter {
            $0.topic.isTopic || !$0.isTitle && !$0.topic.isOfSession && ($0.topic.isNumbered || isListed)
        }
        .map { ($0.line, $0.topic) }
    }
}

/// A heading that ends in a length of time.
struct TimedHeading {
    /// Without its number and its time.
    var words: String
    var minutes: Double
    /// What stands beside the time in its brackets.
    var remark: String
    /// Whether it says that it is a topic: `TOP 1: Review (10 min)`.
    var isTopic = false
    /// `1. Review (10 min)`
    var isNumbered = false
    /// Whether it is of the session as a whole: `Session 12 (45 min)`.
    var isOfSession: Bool {
        words.lowercased().split { !$0.isLetter }.contains { TimedHeading.nounsOfSessions.contains($0) }
    }

    init?(_ heading: Substring) {
        if let topic = NumberedTopic(heading) {
            (words, minutes, remark, isTopic) = (topic.words, topic.minutes, topic.remark, true)
            return
        }
        guard let time = TimeAmongWords.all(in: String(heading)).last, time.isSetOff,
            let range = heading.ranges(of: String(time.written)).last,
            let remark = NumberedTopic.remark(behind: heading[range.upperBound...], heading[..<range.lowerBound])
        else { return nil }
        var rest = heading[..<range.lowerBound].drop { isBlank($0) || "*_".contains($0) }
        while let last = rest.last, isBlank(last) || "([,;:–—-|~*_".contains(last) { rest.removeLast() }
        let number = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
        let behind = rest[number.endIndex...].drop { ".)".contains($0) }
        if (1...5).contains(number.utf8.count), number.first != ".", behind.first.map(isBlank) ?? false,
            number.last == "." || rest[number.endIndex...].first == ")" || number.contains(".")
        {
            isNumbered = true
            rest = behind.drop(while: isBlank)
        }
        guard rest.contains(where: \.isLetter) else { return nil }
        (words, minutes, self.remark) = (String(rest), time.minutes, remark)
    }

    private static let nounsOfSessions: Set<Substring> = [
        "session", "sitzung", "treffen", "meeting", "gespräch", "call", "termin", "mentoring", "telefonat", "chat",
    ]
}
