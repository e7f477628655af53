import Diagnostics
import Foundation
import MentoringModel

/// What is wrong with the addresses of notes and files in the site.
struct TakenAddresses {
    private(set) var problems: [Problem] = []

    /// Tells of names whose addresses in the site are taken: by a page of Waymark's own, or by a file whose name differs only in what some
    /// disks do not tell apart.
    ///
    /// - Parameter files: Attachments that links lead to.
    init(_ index: ContentIndex, files: Set<String>) {
        for (folder, notes) in [("people", index.people), ("resources", index.resources)] {
            guard let path = slug(of: "index").flatMap({ notes[$0] }) else { continue }
            problems.append(
                Problem(
                    .takenAddress, path: path, "a note called index would stand where the list of \(folder) does",
                    help:
                        "rename it, for example to \(folder == "people" ? "about-our-people.md" : "about-this-library.md")"
                ))
        }
        let ids =
            [("people", index.people), ("resources", index.resources), ("pairs", index.pairs)]
            + index.goals.map { ("goals of \($0)", $1) } + index.sessions.map { ("sessions of \($0)", $1) }
        for (_, notes) in ids {
            reportSame(notes.sorted { $0.key < $1.key }.map { (path: $0.value, address: $0.key.text) }, "two notes")
        }
        reportSame(files.sorted().map { (path: $0, address: $0) }, "two files")
    }

    /// Tells of each that has the address of an earlier one.
    private mutating func reportSame(_ named: [(path: String, address: String)], _ what: String) {
        var seen: [String: String] = [:]
        for (path, address) in named {
            let folded = address.lowercased().decomposedStringWithCanonicalMapping
            guard let earlier = seen.updateValue(path, forKey: folded) else { continue }
            problems.append(
                Problem(
                    .takenAddress, path: path,
                    "\(what) would have one address where capitals are not told apart: this one and \(visible(earlier))",
                    help: "rename one of the two"))
        }
    }
}
