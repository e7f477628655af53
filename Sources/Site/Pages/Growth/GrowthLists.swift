import Figures
import Localization
import Markdown
import MentoringModel
import Templates

/// The lists of a growth record that grow with the years. As long as they are short they go from the oldest to the newest, as
/// the way did; of a long one the record has the newest.
struct GrowthLists {
    typealias Learned = (session: Session, item: SessionItem)

    /// How much of what each member learned the record has once there is much of it.
    static let learnedOfPerson = 12

    let record: GrowthRecord
    let achieved: LongList<GrowthRecord.GoalEntry>
    let steps: LongList<Achievements.Entry>
    let learned: LongList<Learned>
    /// Thanks for what the mentees did and for what has no name, and for what the mentors did.
    let received: LongList<GrowthRecord.Thanks>
    let given: LongList<GrowthRecord.Thanks>
    let quoted: LongList<WordsOfThanks>
    let introductions: LongList<IntroductionFigures>
    let resources: LongList<Slug>
    /// How useful each resource was found, each time that somebody said so.
    let ratings: [Slug: [Int]]

    init(_ record: GrowthRecord, _ index: SiteIndex) {
        self.record = record
        func list<Item>(_ kind: LongListKind, _ items: [Item], most: Int = 40, first: Int = 20) -> LongList<Item> {
            LongList(kind, items, most: most, first: first) { $0.reversed() }
        }
        let mentors = Set(record.facts.pair.agreement.mentors.map(\.id))
        func isToMentors(_ thanks: GrowthRecord.Thanks) -> Bool { thanks.who.map { mentors.contains($0.id) } ?? false }
        achieved = list(.achieved, record.achieved, most: 24, first: 12)
        steps = list(.reached, record.steps)
        learned = list(.learned, record.held.flatMap { session in session.learned.map { (session, $0) } })
        received = list(.received, record.thanks.filter { !isToMentors($0) })
        given = list(.given, record.thanks.filter(isToMentors))
        quoted = list(.quoted, WordsOfThanks.all(in: record.held, index), most: 24, first: 12)
        introductions = list(.introductions, record.introductions)
        resources = LongList(.resources, record.facts.resources, most: 40, first: 20)
        ratings = Dictionary(grouping: record.held.flatMap(\.resources), by: \.resource)
            .mapValues { $0.compactMap(\.useful) }
    }

    func model(_ thanks: GrowthRecord.Thanks, _ context: PageContext) -> ViewModel {
        let agreement = record.facts.pair.agreement
        let isNamed = agreement.mentees.count > 1 || agreement.mentors.contains { $0.id == thanks.who?.id }
        return [
            .words: .text(thanks.words), .day: .one(context.day(thanks.day)),
            .who: .one(isNamed ? context.person(thanks.who) : nil),
        ]
    }

    func model(_ learned: Learned, _ context: PageContext) -> ViewModel {
        listItem(learned.item, learned.session, context)
            .merging([.day: .one(context.day(learned.session.day))])
    }

    func model(_ quoted: WordsOfThanks, _ context: PageContext) -> ViewModel {
        let session = quoted.session
        let note = context.index.body(of: session.note).note
        var request = RenderRequest()
        request.levelAbove = 3
        return [
            .day: .one(context.day(session.day)),
            .body: .html(
                context.render(
                    quoted.document, links: note.links, of: note,
                    anchors: "thanks-\(session.id.text)-", request
                ).html),
        ]
    }

    /// Pages of those for which the record has no room.
    func pages(of page: Page, _ index: SiteIndex) -> [Page] {
        let facts = record.facts
        var pages = achieved.pages(of: page, index, ofPart: 24) {
            achievedGoal($0, facts, $1)
        }
        pages += steps.pages(of: page, index) { $0.model($1) }
        pages += learned.pages(of: page, index) { model($0, $1) }
        pages += received.pages(of: page, index) { model($0, $1) }
        pages += given.pages(of: page, index) { model($0, $1) }
        pages += quoted.pages(of: page, index, ofPart: 40) { model($0, $1) }
        pages += introductions.pages(of: page, index) { introductionModel($0, $1) }
        return pages
            + resources.pages(of: page, index) { usedResource($0, ratings[$0] ?? [], $1) }
    }
}
