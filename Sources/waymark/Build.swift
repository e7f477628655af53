import ArgumentParser
import Content
import Diagnostics
import Foundation
import MentoringModel
import Site

/// `waymark build`.
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes the site.",
        discussion: """
            The audience is what program.md says under `audience`, else public. Nothing is written while the notes have \
            an error.

            Example: waymark build --content content --output site --as-of 2026-07-06
            """
    )

    @OptionGroup var options: ContentOptions
    @OptionGroup var figures: FigureOptions

    @Option(help: "The folder to write the site to.")
    var output = "site"

    @Option(help: "A folder whose files replace the built-in templates of the same name.")
    var templates: String?

    func run() throws {
        let reading = try options.read()
        let cleared = try figures.cleared(reading.programme, standard: reading.programme.settings.audience ?? .public)
        if reading.hasErrors {
            options.note("\(ProblemText.summary(of: reading.problems)); nothing was written")
            throw Ending.content
        }
        let folder = ContentFolder(path: options.content)
        let site = try buildSite(cleared, templates: try Templates()) { try folder.bytes(of: $0) }
        for file in site.files {
            let url = URL(fileURLWithPath: output).appendingPathComponent(file.path)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: url)
        }
    }
}
