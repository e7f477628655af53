import Content
import Diagnostics
import Foundation
import MentoringModel
import Testing

@testable import Publishing
@testable import Site

/// The site of a folder in `Strategies/`, as one audience sees it on one day.
struct StrategySite {
    let files: [String: String]

    /// - Parameter changing: Changes a copy of the folder before it is read.
    init(
        _ name: String, _ audience: Audience, pair: String? = nil, asOf: String,
        changing: ((URL) throws -> Void)? = nil
    ) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Strategies/\(name)/content")
        try self.init(folder: folder, audience, pair: pair, asOf: asOf, changing: changing)
    }

    private init(
        folder: URL, _ audience: Audience, pair: String?, asOf: String, changing: ((URL) throws -> Void)?
    ) throws {
        guard let changing else {
            try self.init(folder: folder, audience, pair: pair, asOf: asOf)
            return
        }
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("waymark-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: copy) }
        try FileManager.default.copyItem(at: folder, to: copy)
        try changing(copy)
        try self.init(folder: copy, audience, pair: pair, asOf: asOf)
    }

    /// The example programme that comes with the project.
    private static let exampleFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("content")

    static func example(
        _ audience: Audience, pair: String? = nil, asOf: String, changing: ((URL) throws -> Void)? = nil
    ) throws -> StrategySite {
        try StrategySite(folder: exampleFolder, audience, pair: pair, asOf: asOf, changing: changing)
    }

    static func exampleProgramme() throws -> Programme {
        try readContent(ContentFolder(path: exampleFolder.path)).programme
    }

    private init(folder: URL, _ audience: Audience, pair: String?, asOf: String) throws {
        let content = ContentFolder(path: folder.path)
        let reading = try readContent(content)
        #expect(reading.problems.filter { $0.severity == .error }.isEmpty, "\(reading.problems)")
        let pipeline = Pipeline(
            audience: audience, pair: pair.flatMap { slug(of: $0) }, asOf: try #require(CalendarDay(asOf)))
        let site = try pipeline.site(of: reading.programme, templates: TemplateSet()) { try content.bytes(of: $0) }
        files = Dictionary(
            site.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { $1 })
    }

    /// The words of a page as its readers see them, with single blanks and without marks; its charts count too.
    func words(_ path: String) throws -> String {
        let page = try #require(files[path], "there is no \(path)")
        let main = page.split(separator: "<main", maxSplits: 1).last ?? page[...]
        let inline = main.replacing(/<\/?(a|strong|time|code|em|span)\b[^>]*>/, with: "")
        let words = inline.replacing(/<[^>]*>/, with: " ").replacing("&amp;", with: "&")
            .replacing("\u{A0}", with: " ").replacing(/\s+/, with: " ")
        return String(words)
    }

    func has(_ path: String) -> Bool { files[path] != nil }

    /// Every file that holds some words.
    func holding(_ words: String) -> [String] { files.filter { $0.value.contains(words) }.keys.sorted() }
}
