import Clearance
import Content
import ImageMetadata
import MentoringModel
import Publishing

/// An attachment that a page links to and that is not published.
package struct RefusedAttachment: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// A browser would run what is in it.
        case active
        /// A picture whose metadata cannot be taken out.
        case metadata
        /// A picture that is cut short or damaged.
        case damaged
        /// A path that cannot be an address.
        case path
        /// A file of more than 64 MiB.
        case size
        /// A note under a name that is none: what closes it is not read.
        case note
        /// A logo that is no picture.
        case noPicture
    }

    /// Path below the content folder.
    package var path: String
    package var reason: Reason
}

/// The files beside the notes that pages may lead to, ready to be published.
struct Attachments {
    private(set) var published: [String: [UInt8]] = [:]
    private(set) var refused: [RefusedAttachment] = []
    /// The theme's logo, where it is a picture that may be published.
    private(set) var logo: String?

    init(of cleared: VisibleProgramme, read: (String) throws -> [UInt8]) throws {
        let linked = Attachments.linked(from: cleared)
        let logo = cleared.settings.theme.logo?.value
        for path in linked.union([logo].compactMap(\.self)).sorted() {
            do throws(RefusedAttachment.Refusal) {
                try RefusedAttachment.check(path)
            } catch {
                refused.append(RefusedAttachment(path: path, reason: error.reason))
                continue
            }
            let bytes = try read(path)
            guard bytes.count <= ContentFolder.largestAttachment else {
                refused.append(RefusedAttachment(path: path, reason: .size))
                continue
            }
            guard !looksLikeNote(bytes, called: path) else {
                refused.append(RefusedAttachment(path: path, reason: .note))
                continue
            }
            do throws(FileRefusal) {
                published[path] = try withoutMetadata(bytes, called: path)
            } catch {
                refused.append(RefusedAttachment(path: path, reason: .init(error)))
            }
        }
        guard let logo, let bytes = published[logo] else { return }
        if isPicture(bytes) {
            self.logo = logo
        } else {
            refused.append(RefusedAttachment(path: logo, reason: .noPicture))
            if !linked.contains(logo) { published[logo] = nil }
        }
    }

    /// The attachments that notes lead to; those of closed parts are read in vain, and published only if a page uses them.
    private static func linked(from cleared: VisibleProgramme) -> Set<String> {
        var notes = cleared.people.map(\.note) + cleared.resources.map(\.note)
        if let note = cleared.settings.note { notes.append(note) }
        var links: [[String: LinkTarget]] = []
        for cleared in cleared.pairs {
            let pair = cleared.pair
            if cleared.isAgreementOpen { notes.append(pair.agreement.note) }
            notes += pair.goals.map(\.note) + pair.sessions.map(\.note)
            links += cleared.exposedSections.map(\.links)
        }
        links += notes.map(\.links)
        return Set(
            links.flatMap(\.values).compactMap { target in
                if case .attachment(let path) = target { path } else { nil }
            })
    }
}

extension RefusedAttachment.Reason {
    fileprivate init(_ refusal: FileRefusal) {
        switch refusal {
        case .active: self = .active
        case .metadata: self = .metadata
        case .damaged: self = .damaged
        }
    }
}

extension RefusedAttachment {
    /// Why an attachment is not published, before its path is known.
    struct Refusal: Error, Hashable {
        var reason: Reason
    }

    private static let active: Set<String> = [
        "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "svg", "svgz", "xml", "xsl", "xslt", "js", "mjs", "cjs",
        "wasm", "swf", "hta", "php", "asp", "aspx", "jsp", "cgi", "exe", "bat", "cmd", "sh", "jar", "css", "htc",
    ]
    private static let opaquePictures: Set<String> = [
        "heic", "heif", "avif", "tif", "tiff", "jxl", "dng", "raw", "cr2", "nef", "arw", "psd", "jp2",
    ]

    /// Refuses what a browser would run, and pictures whose metadata nobody here can take out.
    static func check(_ path: String) throws(Refusal) {
        guard SitePath.isSafe("files/" + path) else { throw Refusal(reason: .path) }
        let name = path.split(separator: "/").last ?? ""
        // All endings count: some servers give `report.html.en` as HTML.
        for ending in name.split(separator: ".").dropFirst().map({ $0.lowercased() }) {
            if active.contains(ending) { throw Refusal(reason: .active) }
            if opaquePictures.contains(ending) { throw Refusal(reason: .metadata) }
        }
    }
}
