import Foundation
import Testing

/// A small folder for one way in which something could leak, and all that can be read of what is made of it.
struct LeakFolder {
    let folder: TestFolder

    /// - Parameters:
    ///   - notes: Below the content folder, by path. A pair of Ada and Grace whose agreement everybody may read is there
    ///     already.
    init(_ notes: [String: String]) throws {
        folder = try TestFolder()
        let all = ["pairs/ada-grace/agreement.md": LeakFolder.agreement].merging(notes) { $1 }
        for (path, text) in all { try folder.write("content/" + path, text) }
    }

    static let agreement = "---\nvisibility: public\nmentor: Grace\nmentee: Ada\nstart: 2026-01-05\ncadence: 2w\n---\n"
    static let goal = "---\nvisibility: public\nstart: 2026-01-05\ndue: 2026-09-01\n---\n"
    static let session = "---\nvisibility: public\n---\n"

    func build(_ reader: CanaryFolder.Reader, asOf: String = CanaryFolder.asOf, to output: String = "site") throws
        -> Run
    {
        try run(
            ["build", "--as-of", asOf, "--output", output] + reader.options(other: "ida-max"), in: folder.url)
    }

    /// Every byte that is made for some readers, names of files among them, with all encodings undone: the whole output
    /// folder, whatever stands in it, and the report in each form.
    func everything(_ reader: CanaryFolder.Reader, asOf: String = CanaryFolder.asOf) throws -> String {
        let built = try build(reader, asOf: asOf)
        try #require(built.status == 0, "\(built.errors)")
        var text = built.output + built.errors
        for (path, bytes) in try folder.files(below: "site").sorted(by: { $0.key < $1.key }) {
            text += "\n\(path)\n" + String(decoding: bytes, as: UTF8.self)
        }
        for format in ["table", "json", "csv"] {
            text += try run(
                ["report", "--format", format, "--as-of", asOf] + reader.options(other: "ida-max"), in: folder.url
            ).output
        }
        return String(
            decoding: CanaryTraces.decoded(CanaryTraces.decoded(Array(text.utf8))), as: UTF8.self
        ).lowercased()
    }

    /// Whether the words stand anywhere in what is made for some readers, as written or as a name in an address.
    func tells(_ words: String, to reader: CanaryFolder.Reader) throws -> Bool {
        let text = try everything(reader)
        return text.contains(words.lowercased()) || text.contains(words.lowercased().replacing(" ", with: "-"))
    }

    /// Every file of a site by its path.
    func site(_ reader: CanaryFolder.Reader, asOf: String = CanaryFolder.asOf) throws -> [String: Data] {
        let output = "site-\(reader)-\(UUID().uuidString)"
        let built = try build(reader, asOf: asOf, to: output)
        try #require(built.status == 0, "\(built.errors)")
        return try folder.files(below: output)
    }
}
