import Clearance
import Content
import Figures
import Localization
import Markdown
import MentoringModel
import Search

/// What the search finds of single pages: what came through the clearance and stands on them.
struct SearchContents {
    let index: SiteIndex

    /// The entry of a page; what its note says is added when the page is rendered.
    ///
    /// - Parameter known: What is known of the page beside its title.
    func entry(of page: Page, _ known: SearchEntry?) -> SearchEntry {
        var entry = known ?? SearchEntry(kind: .page)
        entry.address = page.address
        entry.title = page.title
        entry.summary = page.description
        if entry.kind == .page { entry.add(page.description) }
        // Sessions without a title follow their days, not the names of the months.
        let isDated =
            entry.day.map { page.title == index.words.sessionTitle(nil, on: index.words.day($0)) } ?? false
        entry.isNamedByDay = isDated
        let shown = isDated ? index.words.sessionTitle(nil, on: entry.day?.description ?? "") : page.title
        entry.order = SearchFolding.words(of: shown).map(Self.padded).joined(separator: " ")
        return entry
    }

    /// A number with zeros in front, so that 2 comes before 10.
    private static func padded(_ word: String) -> String {
        let isNumber = word.utf8.allSatisfy { $0 &- 0x30 < 10 }
        return isNumber ? String(repeating: "0", count: max(0, 6 - word.utf8.count)) + word : word
    }

    var ofHome: SearchEntry {
        var home = SearchEntry(kind: .page)
        if let note = index.settings.note { home.parts += context.body(of: note).parts }
        return home
    }

    private var context: PageContext { PageContext(index: index, address: .home, traces: PageTraces()) }

    func entry(of person: Person) -> SearchEntry {
        var entry = SearchEntry(kind: .person)
        entry.add(person.headline)
        for skills in [person.offers, person.seeks] where !skills.isEmpty { entry.add(skills.joined(separator: ", ")) }
        return entry
    }

    func entry(of resource: Resource) -> SearchEntry {
        var entry = SearchEntry(kind: .resource)
        entry.language = context.foreignLanguage(of: resource)
        entry.states = SearchStates(index: index).states(of: resource)
        entry.facts = [resource.kind.map(index.words.kind), resource.time.map(index.words.minutes)].compactMap(\.self)
        entry.add(resource.summary)
        entry.add(resource.author)
        if !resource.skills.isEmpty { entry.add(resource.skills.joined(separator: ", ")) }
        return entry
    }
}

/// What the pages of one pair say.
struct PairContents {
    private let index: SiteIndex
    private let number: Int
    private let facts: PairFacts
    private let context: PageContext

    init(_ index: SiteIndex, _ number: Int) {
        self.index = index
        self.number = number
        facts = index.pair(at: number)
        context = PageContext(index: index, address: .home, traces: PageTraces())
    }

    /// Of the pair's own page and of its agreement.
    var entries: [Address: SearchEntry] {
        let id = facts.pair.id.text
        return [.pair(id): ofPair, .agreement(id): ofAgreement]
    }

    /// Of its growth record.
    var entriesOfGrowth: [Address: SearchEntry] { [.growth(facts.pair.id.text): ofRecord] }

    /// Of the pages of its goals, and of the one of what comes next.
    var entriesOfGoals: [Address: SearchEntry] {
        let id = facts.pair.id.text
        var entries = [Address.next(id): entry(.next)]
        for goal in facts.pair.goals { entries[.goal(goal.id.text, of: id)] = entry(of: goal) }
        return entries
    }

    /// Of the pages of some of its sessions.
    func entries(of sessions: Range<Int>) -> [Address: SearchEntry] {
        var entries: [Address: SearchEntry] = [:]
        for session in facts.pair.sessions[sessions] {
            entries[.session(session.id.text, of: facts.pair.id.text)] = entry(of: session)
        }
        return entries
    }

    private var states: SearchStates { SearchStates(index: index) }

    private func entry(_ kind: SearchEntry.Kind) -> SearchEntry { SearchEntry(kind: kind, pair: number) }

    private var ofPair: SearchEntry {
        var entry = entry(.pair)
        entry.states = states.states(of: facts)
        entry.add(facts.pair.agreement.focus.map(\.value))
        entry.add(states.signals(of: facts))
        entry.add(facts.cleared.exposedWins.map(\.words) + facts.cleared.exposedMilestones.map(\.milestone.title))
        for section in facts.cleared.exposedSections {
            let body = section.body
            let document = Document(parsing: body.text, firstLine: body.firstLine)
            entry.parts += context.render(document, links: section.links).parts
        }
        return entry
    }

    private var ofAgreement: SearchEntry {
        var entry = entry(.agreement)
        let agreement = facts.pair.agreement
        entry.states = [states.state(of: agreement)].compactMap(\.self)
        entry.add(agreement.focus.map(\.value))
        // The reason is shown beside the state, which a pair that simply goes on has none of.
        if agreement.status != .active { entry.add(agreement.endedReason) }
        entry.add(agreement.pauses.compactMap(\.why))
        return entry
    }

    private var ofRecord: SearchEntry {
        var entry = entry(.growth)
        guard index.hasGrowthRecord(facts) else { return entry }
        for achieved in GrowthRecord(facts, asOf: index.asOf).achieved {
            entry.add(achieved.goal.name)
            entry.add(achieved.goal.relevant?.value.why)
        }
        return entry
    }

    private func entry(of goal: Goal) -> SearchEntry {
        var entry = entry(.goal)
        entry.add(goal.specific?.value)
        entry.add(goal.achievable?.value.evidence)
        entry.add(goal.achievable?.value.resources)
        entry.add(goal.relevant?.value.why)
        entry.add(goal.relevant?.value.focus)
        switch goal.measure?.value {
        case .metric(let name, _, _, _, _), .band(let name, _, _, _): entry.add(name)
        case .yesNo(let doneWhen): entry.add(doneWhen)
        default: break
        }
        let figures = facts.cleared.figures.first { $0.goal == goal.id }
        entry.states = figures.map(states.states) ?? []
        entry.add((figures?.milestones ?? []).map(\.milestone.title))
        entry.add(goal.updates.filter { $0.day <= index.asOf }.compactMap(\.note))
        entry.add(goal.revisions.compactMap(\.why) + goal.pauses.compactMap(\.why))
        entry.add(goal.scale.keys.sorted(by: >).compactMap { goal.scale[$0] })
        return entry
    }

    private func entry(of session: Session) -> SearchEntry {
        var entry = entry(.session)
        entry.day = session.day
        entry.states = states.states(of: session, in: facts)
        entry.add(session.agenda.map(\.topic))
        let items =
            session.actions + session.wins + session.questions + session.options + session.decisions + session.learned
        for item in items {
            let rendered = context.item(on: item.source, words: item.words, in: session.note)
            let words = rendered.words?.parts.map(\.words)
            // Who it is stands apart, as on the page.
            let who = item.who.map { "\(index.name(of: $0)): " } ?? ""
            entry.add(who + (words?.joined(separator: " ") ?? item.words))
            entry.add(rendered.rest?.parts.map(\.words) ?? [])
        }
        entry.add(session.introductions.map(\.name))
        entry.add(session.progress.compactMap(\.note))
        return entry
    }
}
