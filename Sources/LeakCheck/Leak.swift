import Content
package import Diagnostics

/// Something closed that stands in a site.
package struct Leak: Hashable, Comparable, Sendable {
    package enum What: Hashable, Sendable {
        /// Words that only closed parts contain, as they stand in the file.
        case words(String)
        /// A page or a link at an address that only a closed note has.
        case address(String)
        /// A row of the data for a closed note.
        case row(String)
        /// A file that no open part links to.
        case attachment
        /// A picture with its metadata.
        case metadata
    }

    /// Where it was written.
    package var origin: PhraseOrigin
    /// Path of the file of the site.
    package var file: String
    package var what: What

    package static func < (left: Leak, right: Leak) -> Bool {
        (left.origin.path, left.origin.line, left.file, left.problem.message)
            < (right.origin.path, right.origin.line, right.file, right.problem.message)
    }

    /// The leak as a problem of the note that it comes from.
    package var problem: Problem {
        let (message, help): (String, String) =
            switch what {
            case .words(let words):
                (
                    "only closed parts say this, and it would be in \(visible(file)): “\(visible(words))”",
                    "if it only happens to be the same, reword one of the two, or add the words to `open_words` in "
                        + "program.md; if a template says it, correct the template"
                )
            case .address(let address):
                (
                    "this note is closed, and \(visible(file)) would lead to its address \(visible(address))",
                    "if a template leads there, correct the template; else this is a fault of Waymark: please report it"
                )
            case .row(let row):
                (
                    "this note is closed, and \(visible(file)) would name it: \(visible(row))",
                    "this is a fault of Waymark: please report it"
                )
            case .attachment:
                (
                    "no open part links to this file, and it would be published as \(visible(file))",
                    "this is a fault of Waymark: please report it"
                )
            case .metadata:
                (
                    "this picture would be published with what it tells of its making, as \(visible(file))",
                    "save it anew as PNG or JPEG; this is a fault of Waymark: please report it"
                )
            }
        return Problem(.leak, path: origin.path, line: origin.line, message, help: help)
    }
}
