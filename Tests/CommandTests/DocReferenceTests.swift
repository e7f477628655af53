import Foundation
import Testing

/// What comments refer to: `docs/figures.md, "Pace"`.
@Suite("Comments that name the docs") struct DocReferenceTests {
    @Test("Each page and each of its headings is there")
    func references() throws {
        let sources = packageFolder.appendingPathComponent("Sources")
        var headings: [String: Set<String>] = [:]
        var count = 0
        for case let path as String in FileManager.default.enumerator(atPath: sources.path) ?? .init()
        where path.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
                .replacing(/\n *\/\/+ ?/, with: " ")
            for match in text.matches(of: /docs\/([a-z-]+)\.md(?:, "([^"]+)")?/) {
                let page = String(match.1)
                if headings[page] == nil { headings[page] = try self.headings(of: page) }
                count += 1
                guard let heading = match.2 else { continue }
                #expect(headings[page]?.contains(String(heading)) ?? false, "\(path) names \(match.0)")
            }
        }
        #expect(count > 20)
    }

    /// Without their numbers.
    private func headings(of page: String) throws -> Set<String> {
        let text = try String(contentsOf: packageFolder.appendingPathComponent("docs/\(page).md"), encoding: .utf8)
        return Set(text.matches(of: /(?m)^#+ (?:[0-9.]+ )?(.+)$/).map { String($0.1) })
    }
}
