package import Diagnostics
package import Publishing

/// A finished site in memory, as it is served.
package struct ServedSite: Sendable {
    private let files: [String: OutputFile]
    /// By what all that pages show beside their words is known again: style sheets, scripts, pictures.
    private let shown: String
    /// How many builds were made when this one was.
    package let build: Int
    package let problems: [ProblemParts]

    /// - Parameter isShown: Whether pages show a file of this path, rather than their own script reads it.
    package init(_ files: [OutputFile], build: Int, problems: [ProblemParts], isShown: (String) -> Bool) {
        self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        shown = String(Digest.hex(of: Array(files.filter { isShown($0.path) }.map(\.digest).joined().utf8)).prefix(12))
        self.build = build
        self.problems = problems
    }

    package var count: Int { files.count }

    /// The paths of pages that are new or other ones than in another site.
    package func pages(differingFrom other: ServedSite?) -> Int {
        files.count { path, file in ServedSite.isPage(path) && other?.files[path]?.digest != file.digest }
    }

    func file(_ path: String) -> OutputFile? { files[path] }

    static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }

    /// By what a page with all that it shows is known again, also where it is not there.
    func version(of path: String) -> String {
        let digest = files[path]?.digest ?? "missing-" + (files[ServedSite.notFound]?.digest ?? "")
        return "\(digest.prefix(24)) \(shown)"
    }

    static let notFound = "404.html"
}
