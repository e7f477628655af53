import Diagnostics
import Markdown
import MentoringModel

// Sessions that are sentences from end to end, as somebody dictates them: nothing of them is counted.
extension NoteReader {
    /// Tells of a session that was held and has words, but no heading beside its title and no field, where nothing else of its body
    /// was told to stand below a heading.
    func reportNothingButProse(_ session: Session) {
        guard session.writtenStatus.map({ $0.value == .held }) ?? true, !hasFieldsOfItsOwn,
            body.regions.allSatisfy({ $0.line == body.titleHeading?.source.line && !$0.opensSection }),
            !log.problems.contains(where: { ProseOfSession.toldOfSections.contains($0.kind.code) }),
            log.hasRoom(for: .noSections), let first = firstLineOfProse
        else { return }
        let sections: [(SectionName, String)] = [
            (.actions, "promises"), (.wins, "wins"), (.decisions, "decisions"), (.questions, "questions"),
        ]
        let headings = sections.map { "\($0.1) below \(heading($0.0, atLine: first))" }
        let notes = readingSettings.language == .german ? "Notizen" : "Notes"
        log.add(
            .noSections, at: log.find("", from: first),
            "this session has no section, so nothing of what its sentences say is counted",
            help: "put \(headings.joined(separator: ", ")), each as an item of a list; "
                + "if they are meant to be words only, write a heading such as \(asHeading(notes, atLine: first)) above them"
        )
    }

    /// Whether front matter says more than which session it is and who may read it.
    private var hasFieldsOfItsOwn: Bool {
        Schema.session.aliases.keys.contains {
            !["date", "title", "status", "type", "visibility", "aliases"].contains($0) && fields.value($0) != nil
        }
    }

    /// The first line of the body that holds words, where it has more of them than a remark has.
    private var firstLineOfProse: Int? {
        let blocks = body.outline.blocks
        var first: Int?
        var count = 0
        for index in blocks.indices where blocks[index].kind == .paragraph {
            for number in body.lines(ofParagraph: index) {
                guard let line = log.line(number), !line.allSatisfy({ isBlank($0) || $0 == ">" }) else { break }
                let words = line.split(whereSeparator: isBlank).count { $0.contains(where: \.isLetter) }
                if words > 0, first == nil { first = number }
                count += words
                if count > ProseOfSession.mostWordsOfRemark { return first }
            }
        }
        return nil
    }
}

private enum ProseOfSession {
    /// A note of so few words is a remark.
    static let mostWordsOfRemark = 30
    /// Kinds of messages that send some of the words below a heading already.
    static let toldOfSections: Set<String> = [
        ProblemKind.nearSection.code, ProblemKind.noList.code, ProblemKind.unread.code, ProblemKind.unreadTable.code,
    ]
}
