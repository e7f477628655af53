import ArgumentParser
import Content
import Diagnostics

/// Where the templates are that stand in for the built-in ones.
struct TemplateOptions: ParsableArguments {
    @Option(help: "A folder whose files replace the templates of the same name; else Templates beside the notes.")
    var templates: String?

    /// The folder that is named, or the one beside the notes.
    func folder(beside content: String) -> String {
        if let templates { return templates }
        var parts = content.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        while parts.count > 1, parts.last == "" { parts.removeLast() }
        return (parts.dropLast() + ["Templates"]).joined(separator: "/")
    }

    /// The user's templates, by their paths; none where no folder is named and none lies beside the notes.
    func read(beside content: String) throws(ContentFolder.Failure) -> [(path: String, text: String)] {
        let folder = ContentFolder(path: folder(beside: content))
        if templates == nil, !folder.exists { return [] }
        let listing = try folder.list()
        if let wrong = listing.problems.first(where: { $0.severity == .error }) {
            throw ContentFolder.Failure(message: visible("\(wrong.path): \(wrong.message)"))
        }
        var texts: [(path: String, text: String)] = []
        for path in listing.attachments.sorted() {
            let bytes = try folder.bytes(of: path, limit: ContentFolder.largestNote)
            guard bytes.count <= ContentFolder.largestNote else {
                throw ContentFolder.Failure(message: "\(visible(path)): a template cannot be larger than 1 MiB")
            }
            texts.append((path, String(decoding: bytes, as: UTF8.self)))
        }
        return texts
    }
}
