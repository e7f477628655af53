/// Why a site could not be published. Whatever the case, what stood in the folder before still stands, or a rerun mends it.
package enum PublishError: Error, Hashable, CustomStringConvertible {
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
    /// A file that Waymark did not write stands where a page should.
    case foreignFile(String)
    /// Another build is writing into the folder.
    case busy(String)
    /// The machine failed: disk full, no permission, …
    case system(doing: String, path: String, reason: String)

    /// Whether the machine failed, rather than what was asked of it.
    package var isMachineFailure: Bool {
        switch self {
        case .system, .busy: true
        default: false
        }
    }

    package var description: String {
        switch self {
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
        case .foreignFile(let path):
            "`\(shown(path))` was not written by Waymark and stands where a page belongs; move it away"
        case .busy(let output): "another build is writing into `\(shown(output))`"
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
