/// The folder beside the pages in which a new site is made ready, and from which it is moved to its place.
///
/// Until the journal stands in it, nothing of the site has changed. From then on every step leaves enough to be finished
/// or taken back: new files under the number of their step, old ones under the same number and `.old`. Only the owner may
/// look into it, since a web server may serve hidden folders too.
struct Staging {
    static let name = ".waymark-next"

    private let site: String
    private var folder: String { path(Staging.name) }
    private var journalPlace: String { folder + "/journal" }
    private var listPlace: String { folder + "/list" }

    init(site: String) { self.site = site }

    /// Whether any build left something behind.
    func isThere() throws(PublishError) -> Bool { try Disk.kind(folder) != nil }

    /// Whether a build was killed while it moved files.
    func hasJournal() throws(PublishError) -> Bool {
        guard try Disk.kind(folder) == .folder else { return false }
        return try Disk.kind(journalPlace) == .file
    }

    /// Carries out a plan: the site that it makes is there when this returns, and the one before when it throws.
    ///
    /// - Parameter list: The text of the list of files.
    func carryOut(_ plan: PublishPlan, _ list: [UInt8]) throws(PublishError) {
        let journal = PublishJournal(list: Digest.hex(of: list), steps: plan.steps)
        do {
            try Disk.makeClosedFolder(folder)
            for (number, file) in plan.sources.sorted(by: { $0.key < $1.key }) {
                try Disk.create(try file.wholeBytes(), at: place(number), for: path(file.path))
            }
            try Disk.create(list, at: listPlace, for: path(OwnFiles.name), isFlushed: true)
            try Disk.create(
                Array(journal.text.utf8), at: journalPlace + ".new", for: journalPlace, isFlushed: true)
            try plan.confirm()
            try Disk.move(journalPlace + ".new", to: journalPlace, doing: "writing", journalPlace)
        } catch {
            try? clear()
            throw error
        }
        try finish(journal, isFirst: true)
    }

    /// Finishes what a killed build left half way, or takes it back; then clears the folder.
    ///
    /// - Returns: Whether there was anything but leftovers.
    @discardableResult
    func recover(_ known: OwnFiles?) throws(PublishError) -> Bool {
        switch try Disk.kind(folder) {
        case nil: return false
        case .folder: break
        case .symbolicLink: throw .symbolicLink(folder)
        case .file, .other: throw .notAFolder(folder)
        }
        guard try Disk.kind(journalPlace) == .file,
            let journal = PublishJournal(String(decoding: try Disk.bytes(of: journalPlace), as: UTF8.self))
        else {
            try clear()
            return false
        }
        if try Disk.kind(path(OwnFiles.name)) == .file,
            Digest.hex(of: try Disk.bytes(of: path(OwnFiles.name))) == journal.list
        {
            // All was done but the clearing.
            try clear()
            return false
        }
        try finish(journal, isFirst: false, known: known ?? OwnFiles())
        return true
    }

    // MARK: Forward and back

    private func finish(_ journal: PublishJournal, isFirst: Bool, known: OwnFiles = OwnFiles()) throws(PublishError) {
        let steps = PublishSteps(site: site, folder: folder, isChecking: !isFirst, known: known)
        do throws(PublishError) {
            try steps.forward(journal)
            if !isFirst {
                guard Digest.hex(of: try Disk.bytes(of: listPlace)) == journal.list else {
                    throw PublishError.system(doing: "reading", path: listPlace, reason: "it is damaged")
                }
            }
            try Disk.move(listPlace, to: path(OwnFiles.name), doing: "writing", path(OwnFiles.name))
        } catch {
            do throws(PublishError) { try steps.back(journal) } catch let second {
                throw .halfWay(output: site, reason: "\(error); \(second)")
            }
            try? clear()
            throw error
        }
        try clear()
    }

    /// Removes what builds leave in the folder, the journal first, and the folder when nothing else is in it.
    private func clear() throws(PublishError) {
        try Disk.remove(journalPlace)
        for name in try Disk.names(in: folder) where Staging.isOurs(name) { try Disk.remove("\(folder)/\(name)") }
        Disk.removeIfEmpty(folder)
    }

    private static func isOurs(_ name: String) -> Bool {
        if ["list", "journal", "journal.new"].contains(name) { return true }
        let number = name.hasSuffix(".old") ? name.dropLast(4) : name[...]
        return !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber }
    }

    private func place(_ number: Int) -> String { "\(folder)/\(number)" }
    private func path(_ file: String) -> String { SitePath.join(site, file) }
}
