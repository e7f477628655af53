import Clearance

/// The pages that a build made, kept for the builds after it.
///
/// A group of pages is made again when anything that it read is not the same any more; all of them are for other templates,
/// another audience or another day.
package final class SiteMemory {
    private var programme: ProgrammeIndex?
    private var templates: TemplateSet?
    private var groups: [PageGroup.ID: RenderedGroup] = [:]
    /// How many groups the last build took from here, and which it made.
    package private(set) var taken = 0
    private(set) var made: [PageGroup.ID] = []

    package init() {}

    /// The groups of the build before that would come out the same from this programme.
    func unchanged(in now: ProgrammeIndex, _ templates: TemplateSet) -> [PageGroup.ID: RenderedGroup] {
        guard let programme, self.templates?.areSame(as: templates) ?? false,
            programme.cleared.audience == now.cleared.audience, programme.cleared.asOf == now.cleared.asOf
        else { return [:] }
        var compared: [PageInput: Bool] = [:]
        func isSame(_ input: PageInput) -> Bool {
            if let known = compared[input] { return known }
            let same = programme.isSame(input, in: now)
            compared[input] = same
            return same
        }
        return groups.filter { $0.value.inputs.allSatisfy(isSame) }
    }

    /// - Parameter known: What was taken from here, where there is such a group.
    func remember(
        _ rendered: [PageGroup.ID: RenderedGroup], of programme: ProgrammeIndex, _ templates: TemplateSet,
        known: [PageGroup.ID: RenderedGroup]
    ) {
        self.programme = programme
        self.templates = templates
        groups = rendered
        made = rendered.keys.filter { known[$0] == nil }
        taken = rendered.count - made.count
    }
}
