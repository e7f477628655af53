import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// The items under Milestones, each with an id of its own.
    func milestones() -> [Milestone] {
        var seen: [Slug: Int] = [:]
        let items = body.items(in: .milestones)
        // The most open come first, so that no number tells of a closed one with the same words.
        let order = items.indices.sorted {
            (items[$1].source.visibility, $0) < (items[$0].source.visibility, $1)
        }
        var milestones: [(place: Int, milestone: Milestone)] = []
        for place in order {
            if let milestone = milestone(items[place], &seen) { milestones.append((place, milestone)) }
        }
        return milestones.sorted { $0.place < $1.place }.map(\.milestone)
    }

    private func milestone(_ item: BodyReading.Item, _ seen: inout [Slug: Int]) -> Milestone? {
        let mark = Mark(line: item.source.line, column: item.source.column)
        guard var id = item.text.attributes.id ?? slug(of: withoutTags(item.text.words)) else {
            log.add(.emptyId, at: mark, "this milestone has no letter or digit in its words")
            return nil
        }
        if let first = seen[id], item.text.attributes.id != nil {
            log.add(.sameMilestone, at: mark, "a milestone with the id `\(id)` stands in line \(first) already")
            return nil
        }
        // The same words again are another step; its id gets a number.
        var number = 2
        let plain = id
        while seen[id] != nil, let next = slug(of: "\(plain)-\(number)") {
            id = next
            number += 1
        }
        seen[id] = item.source.line
        var milestone = Milestone(
            id: id, title: item.text.withoutStrikes(item.text.words), state: TaskState(item.text.marker),
            source: item.source
        )
        milestone.due = item.text.attributes.days["due"]
        milestone.done = item.text.attributes.days["done"] ?? item.text.attributes.days["cancelled"]
        milestone.celebrated = item.text.attributes.days["celebrated"]
        milestone.weight = item.text.attributes.weight ?? 1
        milestone.who = owner(of: item)
        takeSteps(item.steps, into: &milestone)
        reportDayInWords(item)
        return milestone
    }

    /// A milestone with boxes below it is done when it is ticked, or when all of them are; it has the last of their days
    /// where it has none of its own.
    private func takeSteps(_ steps: [BodyReading.Item], into milestone: inout Milestone) {
        // A step that is closed further than its milestone must not be told from how that stands.
        let steps = steps.filter { $0.source.visibility >= milestone.source.visibility }
        let live = steps.filter { TaskState($0.text.marker) != .cancelled }
        let dues = live.compactMap { $0.text.attributes.days["due"] }
        if milestone.due == nil { milestone.due = dues.max() }
        if milestone.state == .open, !live.isEmpty, live.allSatisfy({ TaskState($0.text.marker) == .done }) {
            milestone.state = .done
            milestone.done = milestone.done ?? live.compactMap { $0.text.attributes.days["done"] }.max()
        }
        guard
            let step = live.first(where: { $0.text.attributes.days["due"] != nil || $0.text.attributes.weight != nil })
        else { return }
        let day = milestone.due.map { ", and is due on \($0)" } ?? ""
        log.add(
            .stepDay, at: Mark(line: step.source.line, column: step.source.column),
            "this is a step of the milestone “\(milestone.title)”, which is what counts\(day)",
            help: "for milestones of their own, take the box of the line above away")
    }
}

/// Words without the tags behind them, which are no part of a name: `Slides #talk`.
private func withoutTags(_ words: String) -> String {
    var parts = words.split(separator: " ")
    while parts.count > 1, let last = parts.last, last.hasPrefix("#"), last.count > 1 { parts.removeLast() }
    return parts.joined(separator: " ")
}
