import Diagnostics
import Foundation
import Markdown
import MentoringModel

/// Gathers notes into a programme.
struct ContentReader {
    var problems: [Problem] = []
    var index = ContentIndex()
    var logs: [String: NoteLog] = [:]
    var settings = ProgrammeSettings()
    var people: [Person] = []
    var resources: [Resource] = []
    var agreements: [Slug: Agreement] = [:]
    var goals: [Slug: [Goal]] = [:]
    var sessions: [Slug: [Session]] = [:]
    var pulses: [Slug: [Pulse]] = [:]

    init(attachments: Set<String>, ignored: [String: IgnoreRule] = [:]) {
        index.attachments = attachments
        index.ignored = ignored
    }

    /// The placement of a note, with its id taken; `nil`, with a problem, when it has none or the id is taken already.
    mutating func place(_ path: String) -> (path: String, placement: Placement)? {
        index.insert(note: path)
        switch Placement.of(path) {
        case nil: return nil
        case let placement?:
            guard let id = slug(of: placement.name) else {
                problems.append(Problem(.emptyId, path: path, "the file name has no letter or digit in it"))
                return nil
            }
            var pair: Slug?
            if let folder = placement.pairFolder {
                pair = slug(of: folder)
                guard pair != nil else {
                    problems.append(
                        Problem(.emptyId, path: path, "the pair's folder has no letter or digit in its name"))
                    return nil
                }
                index.pairOfNote[path] = pair
            }
            guard id.fitsFileName, pair?.fitsFileName ?? true else {
                problems.append(
                    Problem(
                        .fileName, path: path,
                        "this name is too long for the address of a page, or means a device on Windows"))
                return nil
            }
            guard take(id, pair, placement, path) else { return nil }
            return (path, placement)
        }
    }

    private mutating func take(_ id: Slug, _ pair: Slug?, _ placement: Placement, _ path: String) -> Bool {
        let earlier: String?
        switch (placement.kind, pair) {
        case (.person, _): earlier = index.people.updateValue(path, forKey: id)
        case (.resource, _): earlier = index.resources.updateValue(path, forKey: id)
        case (.agreement, let pair?): earlier = index.pairs.updateValue(path, forKey: pair)
        case (.goal, let pair?): earlier = index.goals[pair, default: [:]].updateValue(path, forKey: id)
        case (.session, let pair?): earlier = index.sessions[pair, default: [:]].updateValue(path, forKey: id)
        default: earlier = nil
        }
        guard let earlier else { return true }
        let taken = placement.kind == .agreement ? "pair" : placement.kind.rawValue
        problems.append(
            Problem(
                .sameId, path: path,
                "the id `\(placement.kind == .agreement ? pair ?? id : id)` belongs to another \(taken) already: \(visible(earlier))"
            ))
        return false
    }

    /// Everybody with a note in people/, with the names that the notes read so far give them.
    func knownPeople() -> KnownPeople {
        let names = people.map { ($0.id, [$0.name] + (logs[$0.note.path]?.aliases ?? [])) }
        return KnownPeople(ids: index.people.keys, names: Dictionary(names, uniquingKeysWith: { first, _ in first }))
    }

    /// The members of each pair whose agreement is read.
    func members(_ people: KnownPeople) -> [Slug: NoteReader.Members] {
        agreements.mapValues { NoteReader.Members($0, people: people) }
    }

    func goalTitles(of pair: Slug?) -> [(title: String?, id: Slug)] {
        (pair.flatMap { goals[$0] } ?? []).map { ($0.title?.value, $0.id) }
    }

    func resourceTitles() -> [(title: String?, id: Slug)] { resources.map { ($0.title?.value, $0.id) } }

    /// Takes in what one note says.
    mutating func take(_ reading: NoteReading) {
        if let problem = reading.problem { problems.append(problem) }
        logs[reading.path] = reading.log
        index.read.insert(reading.path)
        let pair = index.pairOfNote[reading.path]
        switch reading.value {
        case .settings(let read): settings = read
        case .person(let person): people.append(person)
        case .resource(let resource): resources.append(resource)
        case .agreement(let agreement): if let pair { agreements[pair] = agreement }
        case .goal(let goal): if let pair { goals[pair, default: []].append(goal) }
        case .session(let session): if let pair { sessions[pair, default: []].append(session) }
        case .pulse(let pulse): if let pair { pulses[pair, default: []].append(pulse) }
        case nil: break
        }
    }

    mutating func reportMissingAgreements() {
        var reported = Set<Slug>()
        for (path, pair) in index.pairOfNote.sorted(by: { $0.key < $1.key }) where index.pairs[pair] == nil {
            guard reported.insert(pair).inserted else { continue }
            let folder = path.split(separator: "/").prefix(2).joined(separator: "/")
            problems.append(Problem(.noAgreement, path: folder, "this pair has no agreement.md"))
        }
    }
}
