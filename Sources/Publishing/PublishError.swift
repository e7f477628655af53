/// Why a site or a note could not be written. What stood there before still stands; where it does not, the text says so.
package enum PublishError: Error, Hashable, CustomStringConvertible {
    /// The output has no name.
    case noName
    /// A page's own path would leave the folder or be no file.
    case unsafePath(String)
    /// Two files at one path, also where a disk does not tell capital letters.
    case collision(String, String)
    /// The output is a symbolic link, or leads through one that Waymark did not make.
    case symbolicLink(String)
    case notAFolder(String)
    case insideContent(output: String, content: String)
    case holdsContent(output: String, content: String)
    /// The folder holds files that no build of Waymark wrote.
    case notASite(output: String, found: String)
    /// The folder is a site, where a folder of several is wanted.
    case isASite(String)
    /// A file that Waymark did not write stands where a page should.
    case foreignFile(String)
    /// A file that Waymark wrote and somebody changed.
    case changedFile(String)
    /// A folder of the site lies on another disk than the site, so that nothing can be moved there at one stroke.
    case otherDisk(String)
    /// A note that somebody changed while it was being rewritten.
    case changedNote(String)
    /// A note would be written to a place outside the content folder.
    case leadsOut(String)
    /// What stands where a report should, and is none.
    case foreignReport(String)
    /// Moving failed and could not be taken back; the next build will try to finish it.
    case halfWay(output: String, reason: String)
    /// Another build is writing into the folder.
    case busy(String)
    /// The machine failed: disk full, no permission, …
    case system(doing: String, path: String, reason: String)

    /// Whether the machine failed, rather than what was asked of it.
    package var isMachineFailure: Bool {
        switch self {
        case .system, .busy, .halfWay, .changedNote: true
        default: false
        }
    }

    package var description: String {
        switch self {
        case .noName: "the output has no name; give a folder"
        case .unsafePath(let path): "the site would have a file at `\(shown(path))`, which is no safe path"
        case .collision(let first, let second):
            first == second
                ? "two files of the site would stand at `\(shown(first))`"
                : "`\(shown(first))` and `\(shown(second))` would be one file on disks that do not tell capital letters"
        case .symbolicLink(let path): "`\(shown(path))` is a symbolic link; give the folder that it leads to"
        case .notAFolder(let path): "`\(shown(path))` is a file where a folder is needed"
        case .insideContent(let output, let content):
            "the site would lie in `\(shown(output))`, inside the content `\(shown(content))`; choose a folder outside"
        case .holdsContent(let output, let content):
            "the content `\(shown(content))` lies inside the output `\(shown(output))`; choose another output"
        case .notASite(let output, let found):
            "`\(shown(output))` is no site of Waymark: it holds `\(shown(found))`; choose an empty folder"
        case .isASite(let output):
            "`\(shown(output))` is a site by itself, so no others can stand in it; choose another folder, or remove it"
        case .foreignFile(let path):
            "`\(shown(path))` was not written by Waymark and stands where a page belongs; move it away"
        case .changedFile(let path):
            "`\(shown(path))` was changed by somebody after Waymark wrote it; move it away, or remove it"
        case .otherDisk(let path):
            "`\(shown(path))` lies on another disk than the site around it; give a folder that lies on one disk"
        case .changedNote(let path): "`\(shown(path))` was changed in the meantime; nothing was written, try again"
        case .leadsOut(let path): "`\(shown(path))` leads out of the content folder; nothing is written there"
        case .foreignReport(let path):
            "`\(shown(path))` is there already and is no report; give another file, or remove it"
        case .halfWay(let output, let reason):
            "the site in `\(shown(output))` is half published; the next build tries to finish it: \(reason)"
        case .busy(let output): "another command is writing into `\(shown(output))`"
        case .system(let doing, let path, let reason): "\(doing) `\(shown(path))` failed: \(reason)"
        }
    }

    /// A path with its control characters made visible, so that it cannot write on a terminal.
    private func shown(_ path: String) -> String {
        String(
            path.unicodeScalars.map { scalar in
                scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                    ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
            }.joined())
    }
}
