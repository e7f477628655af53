import Clearance
import Publishing
import Search

/// What a build made, kept for the builds after it.
///
/// A group of pages is made again when anything that it read is not the same any more; all of them are for other templates,
/// another audience or another day.
package final class SiteMemory {
    private(set) var index: ProgrammeIndex?
    private var templates: TemplateSet?
    private var groups: [PageGroup.ID: RenderedGroup] = [:]
    /// Everything that pages read, numbered, and the numbers of what each group read: comparing numbers costs less.
    private var numbers: [PageInput: Int] = [:]
    private var inputs: [PageInput] = []
    private var read: [ObjectIdentifier: [Int]] = [:]
    private var searchPages: [RenderedSearchPage] = []
    /// What the search finds, as its pages show it.
    private var found: [IndexedEntry] = []
    let search = SearchMemory()
    let files = FileMemory()
    /// How many groups the last build took from here, and which it made.
    package private(set) var taken = 0
    private(set) var made: [PageGroup.ID] = []

    package init() {}

    /// The groups and search pages of the build before that would come out the same from this programme.
    func unchanged(in now: ProgrammeIndex, _ templates: TemplateSet) -> Unchanged {
        guard let index, self.templates?.areSame(as: templates) ?? false,
            index.cleared.audience == now.cleared.audience, index.cleared.asOf == now.cleared.asOf
        else { return Unchanged() }
        let isSame = sameInputs(in: now, since: index)
        return Unchanged(
            groups: groups.filter { isSame($0.value) }, searchPages: searchPages.filter { isSame($0.group) })
    }

    /// The pages of the search if none of them is another: they read the same, and show the same entries.
    func searchPages(of found: [IndexedEntry], _ index: ProgrammeIndex, known: Unchanged) -> [RenderedSearchPage]? {
        let areSame =
            !searchPages.isEmpty && known.searchPages.count == searchPages.count
            && self.index?.told.cleared.settings == index.told.cleared.settings && found.count == self.found.count
            && zip(found, self.found).allSatisfy { $0 === $1 || $0.entry == $1.entry }
        return areSame ? searchPages : nil
    }

    /// Whether all that a group read is the same.
    private func sameInputs(in now: ProgrammeIndex, since index: ProgrammeIndex) -> (RenderedGroup) -> Bool {
        if let changed = now.changedInputs(since: index) {
            return { group in !changed.contains(where: group.inputs.contains) }
        }
        var compared = [Bool?](repeating: nil, count: inputs.count)
        return { [inputs, read] group in
            guard let own = read[ObjectIdentifier(group)] else { return false }
            return own.allSatisfy { number in
                if let known = compared[number] { return known }
                let same = index.isSame(inputs[number], in: now)
                compared[number] = same
                return same
            }
        }
    }

    /// The numbers of what a group read, given to what is new.
    private func numbers(of group: RenderedGroup) -> [Int] {
        group.inputs.map { input in
            if let known = numbers[input] { return known }
            numbers[input] = inputs.count
            inputs.append(input)
            return inputs.count - 1
        }
    }

    /// - Parameter known: What was taken from here, where there is such a group.
    func remember(
        _ rendered: [PageGroup.ID: RenderedGroup], _ searchPages: [RenderedSearchPage], _ found: [IndexedEntry],
        of index: ProgrammeIndex, _ templates: TemplateSet, known: Unchanged
    ) {
        self.index = index
        self.templates = templates
        self.searchPages = searchPages
        self.found = found
        let before = read
        read = [:]
        for group in [rendered.values.map { $0 }, searchPages.map(\.group)].joined() {
            read[ObjectIdentifier(group)] = before[ObjectIdentifier(group)] ?? numbers(of: group)
        }
        groups = rendered
        made = rendered.keys.filter { known.groups[$0] == nil }
        taken = rendered.count - made.count
    }

    /// What need not be made again.
    struct Unchanged {
        var groups: [PageGroup.ID: RenderedGroup] = [:]
        var searchPages: [RenderedSearchPage] = []
    }
}

/// A page of the search as it was made.
struct RenderedSearchPage: Sendable {
    var address: Address
    var shown: SearchPage.Shown
    var group: RenderedGroup
}
