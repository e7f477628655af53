import Localization
import MentoringModel
import Templates

/// The lists of a skill's page: what to read for it, the easier first, and who offers and seeks it.
struct SkillLists: Sendable {
    let resources: LongList<Resource>
    let offering: LongList<Person>
    let seeking: LongList<Person>

    init(_ skill: Slug, _ index: SiteIndex) {
        let sorted = index.teaching(skill).sorted { ($0.level ?? 4, $0.id) < ($1.level ?? 4, $1.id) }
        resources = LongList(.library, sorted, most: 60, first: 24)
        offering = LongList(.offering, index.offering(skill), most: 60, first: 20)
        seeking = LongList(.seeking, index.seeking(skill), most: 60, first: 20)
    }

    static func model(_ person: Person, _ context: PageContext) -> ViewModel {
        context.link(person.name, to: .person(person.id.text)).merging([.headline: .text(person.headline)])
    }

    /// Pages of those for which the skill's page has no room.
    func pages(of page: Page, _ index: SiteIndex) -> [Page] {
        resources.pages(of: page, index) { resourceCard($0, $1) }
            + offering.pages(of: page, index, ofPart: 200) { Self.model($0, $1) }
            + seeking.pages(of: page, index, ofPart: 200) { Self.model($0, $1) }
    }
}

/// Where a resource was used: the goals and sessions that name it.
struct UseLists: Sendable {
    let goals: LongList<ResourceUses.GoalUse>
    let sessions: LongList<ResourceUses.SessionUse>

    init(_ resource: Resource, _ index: SiteIndex) {
        let uses = index.uses(of: resource.id)
        goals = LongList(.users, uses.goals, most: 40, first: 20)
        sessions = LongList(.used, uses.sessions, most: 40, first: 20)
    }

    /// The paths of the notes that stand in them.
    var notes: [String] { goals.items.map(\.goal.note.path) + sessions.items.map(\.session.note.path) }

    static func model(_ use: ResourceUses.GoalUse, _ context: PageContext) -> ViewModel {
        context.link(use.goal.name, to: .goal(use.goal.id.text, of: use.pair.id.text))
            .merging([.pair: .text(context.index.name(of: use.pair))])
    }

    static func model(_ use: ResourceUses.SessionUse, _ context: PageContext) -> ViewModel {
        sessionRow(use.session, use.pair, context).merging([.pair: .text(context.index.name(of: use.pair))])
    }

    /// Pages of those for which the resource's page has no room.
    func pages(of page: Page, _ index: SiteIndex) -> [Page] {
        goals.pages(of: page, index, ofPart: 200) { Self.model($0, $1) }
            + sessions.pages(of: page, index, ofPart: 200) { Self.model($0, $1) }
    }
}
