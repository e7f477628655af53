import Clearance
import Localization
import MentoringModel
import Templates

/// What a resource is in a few words, whom it helped, and whether it should be looked at again.
func resourceCard(_ resource: Resource, _ context: PageContext) -> ViewModel {
    let uses = context.index.uses(of: resource.id)
    return [
        .name: .text(resource.name), .href: .text(context.link(to: .resource(resource.id.text))),
        .lang: .text(context.foreignLanguage(of: resource)), .summary: .text(resource.summary),
        .facts: .text(context.words.facts(of: resource)),
        .stages: .text(
            resource.stages.isEmpty ? nil : context.words.list(resource.stages.map(context.words.stageInSentence))),
        .stale: .text(staleness(resource, asOf: context.asOf, context.words)),
        .goals: .text(uses.goals.isEmpty ? nil : context.words.goalsThatUse(uses.goals.count)),
        .helped: .text(helped(resource.id, context.index)),
        .filterSkill: .text(
            resource.skills.compactMap(SiteIndex.slug(ofSkill:)).map(\.text).joined(separator: " ")),
        .filterStage: .text(resource.stages.map(\.rawValue).joined(separator: " ")),
        .filterLevel: .text(resource.level.map { "\($0)" }), .filterKind: .text(resource.kind?.rawValue),
        .filterRole: .text(roles(of: resource).map(\.rawValue).joined(separator: " ")),
    ]
}

/// Whom a resource is for: one of the two sides, else both.
func roles(of resource: Resource) -> [Resource.Reader] {
    switch resource.audience {
    case .mentor: [.mentor]
    case .mentee: [.mentee]
    case .both, nil: [.mentee, .mentor]
    }
}

/// Why a resource should be looked at again; `nil` when it is fresh.
func staleness(_ resource: Resource, asOf: CalendarDay, _ words: any Language) -> String? {
    if let expires = resource.expires?.value, expires <= asOf { return words.expired(expires) }
    guard isStale(resource, asOf: asOf), let last = lastLook(at: resource, asOf: asOf) else { return nil }
    return words.reviewDue(last)
}

/// Whom a resource helped, as counts and never by name; that nobody said so, where that is known. The public is told of open
/// answers alone, and cannot know of others.
func helped(_ id: Slug, _ index: SiteIndex) -> String? {
    guard let row = index.row(ofResource: id) else { return nil }
    guard case .value(let mean) = row.usefulMean, case .value(let answers) = row.answers,
        case .value(let helped) = row.helped
    else {
        if row.usefulMean == .suppressed { return index.words.fewAnswers }
        return index.audience == .public ? nil : index.words.noAnswers
    }
    return index.words.helped(helped, of: answers, mean: mean)
}
