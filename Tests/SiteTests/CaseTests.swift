import Content
import Diagnostics
import Foundation
import MentoringModel
import Testing

@testable import Publishing
@testable import Search
@testable import Site

/// A folder per case: the notes in `content/`, the day and the audience in `case.txt`, and what must come out: the
/// site in `expected/` and the problems in `problems.txt`. A new case needs no Swift.
///
/// Of a page only `<main>` is kept, since what stands around it is the same everywhere; `shell: <page>` in `case.txt` keeps
/// that of one page. The search is kept as the words that it finds, and no digest of anything. A case of one thing keeps only
/// the files that it is about: `keep: pairs/ada-ben/goals/talk.html, search.txt`.
///
/// `UPDATE_GOLDEN=1 make test` writes what came out over what was expected, and still fails, so that somebody looks.
@Suite("Cases") struct CaseTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")
    static let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }
        .sorted()

    @Test("There are cases")
    func thereAreCases() {
        #expect(CaseTests.names.count >= 5)
    }

    @Test("The site and the problems of each case are as expected, byte for byte", arguments: names)
    func matches(name: String) throws {
        let folder = CaseTests.folder.appendingPathComponent(name)
        let result = try Case(folder: folder).run()
        let expected = try files(below: folder.appendingPathComponent("expected"))
        let problems = (try? String(contentsOf: folder.appendingPathComponent("problems.txt"), encoding: .utf8)) ?? ""
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1",
            result.files != expected || result.problems != problems
        {
            try update(folder, result)
        }
        #expect(result.problems == problems)
        #expect(result.files.keys.sorted() == expected.keys.sorted())
        for (path, bytes) in result.files.sorted(by: { $0.key < $1.key }) {
            guard let wanted = expected[path], wanted != bytes else { continue }
            let line = zip(bytes.split(separator: 0x0A), wanted.split(separator: 0x0A)).first { $0 != $1 }
            Issue.record(
                "\(name)/\(path) differs: \(String(decoding: line?.0 ?? [], as: UTF8.self).prefix(300)) | expected: \(String(decoding: line?.1 ?? [], as: UTF8.self).prefix(300))"
            )
        }
    }

    private func files(below folder: URL) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
            let file = folder.appendingPathComponent(path)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            files[path] = Array(try Data(contentsOf: file))
        }
        return files
    }

    private func update(_ folder: URL, _ result: Case.Result) throws {
        let expected = folder.appendingPathComponent("expected")
        try? FileManager.default.removeItem(at: expected)
        for (path, bytes) in result.files {
            let file = expected.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        try result.problems.write(to: folder.appendingPathComponent("problems.txt"), atomically: true, encoding: .utf8)
    }
}

/// One case, read from its folder.
struct Case {
    var folder: URL
    var asOf: CalendarDay
    var audience: Audience?
    var pair: Slug?
    /// The page whose shell is kept.
    var shell: String?
    /// The files that are kept; all where none is named.
    var kept: [String]

    struct Result {
        /// By their paths, as ``Case/golden(_:)`` keeps them.
        var files: [String: [UInt8]]
        var problems: String
    }

    init(folder: URL) throws {
        self.folder = folder
        var fields: [String: String] = [:]
        for line in try String(contentsOf: folder.appendingPathComponent("case.txt"), encoding: .utf8).split(
            separator: "\n")
        {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count == 2 { fields[parts[0]] = parts[1] }
        }
        asOf = try #require(fields["as_of"].flatMap { CalendarDay($0) })
        audience = fields["audience"].flatMap(Audience.init)
        pair = fields["pair"].flatMap { slug(of: $0) }
        shell = fields["shell"]
        kept = (fields["keep"] ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    func run() throws -> Result {
        let content = ContentFolder(path: folder.appendingPathComponent("content").path)
        let reading = try readContent(content)
        let problems = reading.problems.map { ProblemText(folder: "content", hasColour: false).text(of: $0) }.joined()
        guard !reading.hasErrors else { return Result(files: [:], problems: problems) }
        let programme = reading.programme
        let pipeline = Pipeline(
            audience: audience ?? programme.settings.audience ?? .public,
            pair: pair ?? (programme.pairs.count == 1 ? programme.pairs[0].id : nil), asOf: asOf)
        let site = try pipeline.site(of: programme, templates: TemplateSet()) { try content.bytes(of: $0) }
        return Result(files: try golden(site), problems: problems)
    }

    /// What is kept of a site: nothing of `assets/`, which are copies of files in `Templates/`, nor of the manifest's digests. The schema of
    /// the report is the same everywhere, and kept with a shell.
    private func golden(_ site: BuiltSite) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = ["search.txt": Array(try searchText(site).utf8)]
        for file in site.files where !["assets/", "search/", "data/manifest."].contains(where: file.path.hasPrefix) {
            guard file.path != "data/report.schema.json" || shell != nil else { continue }
            guard file.path.hasSuffix(".html") else {
                files[file.path] = Array(file.bytes)
                continue
            }
            let page = String(decoding: file.bytes, as: UTF8.self)
            let start = try #require(page.range(of: "<main"), "\(file.path)")
            let end = try #require(page.range(of: "</main>\n", options: .backwards), "\(file.path)")
            files[file.path] = Array(page[start.lowerBound..<end.upperBound].utf8)
            if file.path == shell {
                files["shell.html"] = Array((page[..<start.lowerBound] + "<main>\n" + page[end.lowerBound...]).utf8)
            }
        }
        if let shell { try #require(files["shell.html"] != nil, "there is no page \(shell)") }
        guard !kept.isEmpty else { return files }
        for path in kept { try #require(files[path] != nil, "there is no file \(path)") }
        return files.filter { kept.contains($0.key) }
    }

    /// The index of the search: what it shows of each entry, then the entries of each word with the place where it stands.
    private func searchText(_ site: BuiltSite) throws -> String {
        let rows = try SearchRow.all(site)
        let (terms, postings) = try SearchRow.index(site)
        var text = ""
        for (number, row) in rows.enumerated() {
            text += "\(number) \(row.address): \(row.title) [\(row.labels.joined(separator: ", "))]\n"
            for part in row.texts { text += "  \(part)\n" }
        }
        for (term, places) in zip(terms, postings) {
            text += "\(term): \(places.map { "\($0.entry) \($0.place)" }.joined(separator: ", "))\n"
        }
        return text
    }
}
