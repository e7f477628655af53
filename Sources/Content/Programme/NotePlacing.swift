import Diagnostics
import MentoringModel

/// Gives each note of a folder its place, and takes the ids.
struct NotePlacing {
    var problems: [Problem] = []
    var index = ContentIndex()

    init(attachments: Set<String>, ignored: [String: IgnoreRule]) {
        index.attachments = attachments
        index.ignored = ignored
    }

    /// The placement of a note, with its id taken; `nil`, with a problem, when it has none or the id is taken already.
    mutating func place(_ path: String) -> Placement? {
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
                let name = id.fitsFileName ? pair?.text ?? "" : id.text
                problems.append(
                    Problem(
                        .fileName, path: path,
                        // The names of devices have four letters at most.
                        name.count > 4
                            ? "this name is too long for the address of a page"
                            : "on Windows “\(name)” means a device, so nothing can be called so"))
                return nil
            }
            guard take(id, pair, placement, path) else { return nil }
            return placement
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

    /// Tells of pairs whose other notes nobody knows the members for.
    mutating func reportMissingAgreements() {
        var reported = Set<Slug>()
        for (path, pair) in index.pairOfNote.sorted(by: { $0.key < $1.key }) where index.pairs[pair] == nil {
            guard reported.insert(pair).inserted else { continue }
            let folder = path.split(separator: "/").prefix(2).joined(separator: "/")
            problems.append(Problem(.noAgreement, path: folder, "this pair has no agreement.md"))
        }
    }
}
