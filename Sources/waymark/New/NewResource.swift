import ArgumentParser
import Content
import Diagnostics
import Drafts
import MentoringModel

/// `waymark new resource`.
struct NewResource: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resource", abstract: "Something to read, see or try, for the library.",
        discussion: "Example: waymark new resource \"Asking well\" --url https://example.org/asking --kind article")

    @OptionGroup var options: NewNoteOptions

    @Argument(help: "The title.")
    var title: String

    @Option(help: "Its address on the web.")
    var url: String?

    @Option(help: "book, article, course, video, podcast, tool, template, person or event.")
    var kind: String?

    func run() throws {
        let reading = try options.read(asOf: DayOptions.today())
        guard let note = resourceDraft(title, url: url, kind: kind) else {
            throw Ending.usage("a title has a letter or a digit in it")
        }
        try options.write(
            [note], reading,
            next: "say in a sentence what one takes away from it; everybody may read it unless you close it")
    }
}
