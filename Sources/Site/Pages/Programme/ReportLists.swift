import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// The lists of the report that grow with the programme: of each the report has the beginning, and pages of their own have all.
struct ReportLists: Sendable {
    /// With more pairs worth a call than this, the report names the first of them.
    static let mostCalls = 25
    static let callsShown = 15
    /// With more mentors than this, the report has those with the least room.
    static let mostLoads = 40
    static let loadsShown = 20
    static let callsOfPart = 100
    static let loadsOfPart = 200

    /// Those who need a call most stand first; empty for those who are told of none.
    let calls: [PairFacts]
    /// As they stand in the figures or, where they have pages of their own, the least room first.
    let loads: [MentorLoad]

    init(_ index: SiteIndex) {
        calls = pairsWorthACall(index)
        let all = index.loads
        guard all.count > Self.mostLoads else {
            loads = all
            return
        }
        func room(_ load: MentorLoad) -> Int { load.capacity.map { $0 - load.mentees } ?? .max }
        loads = all.enumerated().sorted { left, right in
            (room(left.element), -left.element.mentees, left.offset)
                < (room(right.element), -right.element.mentees, right.offset)
        }.map(\.element)
    }

    var areCallsApart: Bool { calls.count > Self.mostCalls }
    var areLoadsApart: Bool { loads.count > Self.mostLoads }

    /// What the report has of them.
    func model(_ context: PageContext) -> ViewModel {
        [
            .attention: .many(
                (areCallsApart ? Array(calls.prefix(Self.callsShown)) : calls).map { worthACall($0, context) }),
            .allCalls: .one(
                areCallsApart ? context.link(context.words.allCalls(calls.count), to: .calls(0)) : nil),
            .loads: .many(
                (areLoadsApart ? Array(loads.prefix(Self.loadsShown)) : loads).map { mentorLoad($0, context) }),
            .leastRoom: .text(areLoadsApart ? context.words.leastRoom(Self.loadsShown, of: loads.count) : nil),
            .allLoads: .one(areLoadsApart ? context.link(context.words.allLoads(loads.count), to: .loads(0)) : nil),
        ]
    }
}

/// Pages of the lists for which the report has no room.
func pages(of lists: ReportLists, _ index: SiteIndex) -> [Page] {
    let words = index.words
    let crumbs = [Page.Crumb(words: words.report, address: .report)]
    let description = words.reportDescription(index.siteName)
    var pages: [Page] = []
    if lists.areCallsApart {
        pages += Pagination(lists.calls, most: ReportLists.callsOfPart).pages(
            "calls", title: words.worthACall, description: description, part: .report, crumbs: crumbs,
            address: Address.calls
        ) { calls, context in
            [.attention: .many(calls.map { worthACall($0, context) })]
        }
    }
    if lists.areLoadsApart {
        pages += Pagination(lists.loads, most: ReportLists.loadsOfPart).pages(
            "loads", title: words.mentorsLoad, description: description, part: .report, crumbs: crumbs,
            scripts: [.sort], address: Address.loads
        ) { loads, context in
            [.loads: .many(loads.map { mentorLoad($0, context) })]
        }
    }
    return pages
}
