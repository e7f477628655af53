/// Carries out the steps of a journal, and takes them back.
///
/// Each step may have been done already, or by half, by a build that was killed; both ways lead over the same states.
struct PublishSteps {
    let site: String
    /// The staging folder.
    let folder: String
    /// Whether files are known by their digests before they are touched: everything may have happened since they were
    /// looked at.
    let isChecking: Bool
    /// What Waymark wrote here before: a journal that was tampered with makes no other file ours.
    let known: OwnFiles

    func forward(_ journal: PublishJournal) throws(PublishError) {
        var isEmptied = false
        for (number, step) in journal.steps.enumerated() {
            if case .remove = step {
                try remove(step, number)
                continue
            }
            if !isEmptied {
                removeEmptied(journal)
                isEmptied = true
            }
            switch step {
            case .remove: continue
            case .makeFolder(let folder): try make(folder)
            case .add(let file, let new): try add(file, number, new)
            case .replace(let file, let new, let old): try replace(file, number, new: new, old: old)
            }
        }
        if !isEmptied { removeEmptied(journal) }
    }

    private func remove(_ step: PublishStep, _ number: Int) throws(PublishError) {
        guard case .remove(let file, let old) = step, try isPlain(file), try Disk.kind(path(file)) == .file else {
            return
        }
        // What somebody changed since is theirs now.
        if isChecking {
            guard known.contains(file), try digest(path(file)) == old, isOurs(file, old) else { return }
        }
        try Disk.move(path(file), to: kept(number), doing: "removing", path(file))
    }

    private func removeEmptied(_ journal: PublishJournal) {
        for folder in journal.emptied { Disk.removeIfEmpty(path(folder)) }
    }

    private func make(_ folder: String) throws(PublishError) {
        guard try isPlain(folder) else { throw .notAFolder(path(folder)) }
        switch try Disk.kind(path(folder)) {
        case .folder: return
        case nil: try Disk.makeFolder(path(folder))
        case .symbolicLink: throw .symbolicLink(path(folder))
        case .file, .other: throw .notAFolder(path(folder))
        }
    }

    private func add(_ file: String, _ number: Int, _ new: String) throws(PublishError) {
        if isChecking {
            if try isDone(file, number, new) { return }
            guard try isPlain(file), try digest(staged(number)) == new else { throw damaged(file) }
        }
        switch try Disk.link(staged(number), to: path(file)) {
        case .made: return
        case .exists:
            // The killed build may have come as far as this.
            if try digest(path(file)) == new { return }
            throw .foreignFile(path(file))
        case .impossible:
            guard try Disk.kind(path(file)) == nil else { throw .foreignFile(path(file)) }
            try Disk.move(staged(number), to: path(file), doing: "writing", path(file))
        }
    }

    private func replace(_ file: String, _ number: Int, new: String, old: String) throws(PublishError) {
        if isChecking {
            if try isDone(file, number, new) { return }
            guard try isPlain(file), try digest(staged(number)) == new else { throw damaged(file) }
            switch try Disk.kind(path(file)) {
            case nil: return try add(file, number, new)
            case .file:
                let existing = try digest(path(file))
                guard existing == new || (existing == old && isOurs(file, old)) else { throw .changedFile(path(file)) }
            default: throw .foreignFile(path(file))
            }
        }
        // A second name keeps the old file, so that this step can be taken back; not every disk can do that.
        _ = try Disk.link(path(file), to: kept(number))
        try Disk.move(staged(number), to: path(file), doing: "writing", path(file))
    }

    /// Whether a step was done to its end: the staged file has been moved away and stands at its place.
    private func isDone(_ file: String, _ number: Int, _ new: String) throws(PublishError) -> Bool {
        guard try Disk.kind(staged(number)) == nil else { return false }
        guard try isPlain(file), try digest(path(file)) == new else { throw damaged(file) }
        return true
    }

    /// Takes back what was done, the last step first. Throws when a step cannot be taken back.
    func back(_ journal: PublishJournal) throws(PublishError) {
        for (number, step) in journal.steps.enumerated().reversed() {
            guard try isPlain(step.path) else { continue }
            let place = path(step.path)
            switch step {
            case .makeFolder: Disk.removeIfEmpty(place)
            case .add(_, let new):
                guard try digest(place) == new else { continue }
                if try Disk.kind(staged(number)) == nil {
                    try Disk.move(place, to: staged(number), doing: "removing", place)
                } else if try Disk.stamp(staged(number)) == Disk.stamp(place) {
                    try Disk.remove(place)
                }
            case .replace(_, let new, let old):
                guard try Disk.kind(staged(number)) == nil, try digest(place) == new, new != old else { continue }
                guard try Disk.kind(kept(number)) == .file, try Disk.link(place, to: staged(number)) == .made else {
                    throw .system(doing: "restoring", path: place, reason: "this disk could not keep what stood there")
                }
                try Disk.move(kept(number), to: place, doing: "restoring", place)
            case .remove: try restore(step.path, number)
            }
        }
    }

    private func restore(_ file: String, _ number: Int) throws(PublishError) {
        guard try Disk.kind(kept(number)) == .file, try Disk.kind(path(file)) == nil else { return }
        for folder in SitePath.folders(of: file) where try Disk.kind(path(folder)) == nil {
            try Disk.makeFolder(path(folder))
        }
        try Disk.move(kept(number), to: path(file), doing: "restoring", path(file))
    }

    // MARK: Looking

    /// Whether the folders of a path are folders, or not there: not links, and not files.
    private func isPlain(_ file: String) throws(PublishError) -> Bool {
        guard isChecking else { return true }
        for folder in SitePath.folders(of: file) {
            let kind = try Disk.kind(path(folder))
            if kind != .folder, kind != nil { return false }
        }
        return true
    }

    /// Whether Waymark wrote this to the file; what a loss of power left empty is nobody's.
    private func isOurs(_ file: String, _ digest: String) -> Bool {
        known.knows(file, digest) || (known.contains(file) && digest == Digest.hex(of: []))
    }

    private func digest(_ place: String) throws(PublishError) -> String? {
        guard try Disk.kind(place) == .file else { return nil }
        return Digest.hex(of: try Disk.bytes(of: place))
    }

    private func damaged(_ file: String) -> PublishError {
        .system(doing: "publishing", path: path(file), reason: "what an interrupted build had made ready is damaged")
    }

    private func staged(_ number: Int) -> String { "\(folder)/\(number)" }
    private func kept(_ number: Int) -> String { "\(folder)/\(number).old" }
    private func path(_ file: String) -> String { SitePath.join(site, file) }
}
