import Figures
import Localization
import MentoringModel
import Templates

/// What each of a pair brings and takes along, side by side, from the sessions that can be read; there is no score in it.
struct Perspectives {
    private let facts: PairFacts
    private let context: PageContext
    private let held: [Session]

    init(_ facts: PairFacts, _ context: PageContext) {
        self.facts = facts
        self.context = context
        held = facts.pair.sessions.held(asOf: context.asOf).reversed()
    }

    /// The newest entries of each list; the rest stands on the pages of the sessions.
    private static let newest = 5

    var model: ViewModel {
        let columns = facts.pair.members.map { column($0) }
        let isEmpty = columns.allSatisfy { $0.topics.isEmpty && $0.learned.isEmpty }
        return [
            .perspectives: .many(isEmpty ? [] : columns.map(\.model)),
            .leftOpen: .many(leftOpen),
            .questions: .many(questions),
        ]
    }

    private struct Column {
        var topics: [ViewModel]
        var learned: [ViewModel]
        var model: ViewModel
    }

    private func column(_ member: PersonReference) -> Column {
        let brought = held.flatMap { session in
            session.agenda.filter { $0.by?.id == member.id }.map { (words: $0.topic, session: session) }
        }
        let learned = held.flatMap { session in
            session.learned.filter { $0.who?.id == member.id }.map { (words: $0.words, session: session) }
        }
        let named = held.reduce(0) { $0 + $1.agenda.count { $0.by != nil } }
        let topics = brought.prefix(Self.newest).map { entry($0.words, $0.session, "agenda") }
        let took = learned.prefix(Self.newest).map { entry($0.words, $0.session, "learned") }
        return Column(
            topics: topics, learned: took,
            model: [
                .who: .one(context.person(member)),
                .topicCount: .text(context.words.topics(brought.count, of: named)),
                .topics: .many(topics), .learned: .many(took),
                .learnedCount: .text(context.words.learned(learned.count)),
            ])
    }

    private func entry(_ words: String, _ session: Session, _ fragment: String) -> ViewModel {
        [
            .words: .text(words), .day: .one(context.day(session.day)),
            .href: .text(context.link(to: .session(session.id.text, of: facts.pair.id.text).at(fragment))),
        ]
    }

    /// Ways forward that were named, not chosen and not dropped, from the last five sessions: they may stay open.
    private var leftOpen: [ViewModel] {
        held.prefix(5).flatMap { session in
            session.options.filter { $0.state == .open || $0.state == nil }.map { option in
                entry(option.words, session, "options").merging([.who: .one(context.person(option.who))])
            }
        }.prefix(6).map { $0 }
    }

    /// Sessions in which somebody asked and somebody chose: the questions, and what was chosen.
    private var questions: [ViewModel] {
        held.filter { !$0.questions.isEmpty }.compactMap { session -> ViewModel? in
            let chosen = session.options.filter { $0.state == .done }
            guard !chosen.isEmpty else { return nil }
            return [
                .day: .one(context.day(session.day)),
                .href: .text(context.link(to: .session(session.id.text, of: facts.pair.id.text).at("questions"))),
                .asked: .many(
                    session.questions.map { listItem($0, session, context) }),
                .chosen: .many(chosen.map { listItem($0, session, context) }),
            ]
        }.prefix(4).map { $0 }
    }
}
