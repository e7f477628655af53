import Content
import Diagnostics
import Foundation
import Testing

/// The package's folder.
let packageFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

@Suite("The manual of problems") struct ManualTests {
    @Test("docs/problems.md is what the program says")
    func isFresh() throws {
        let file = packageFolder.appendingPathComponent("docs/problems.md")
        let written = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1", written != ProblemKind.manual {
            try ProblemKind.manual.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(written == ProblemKind.manual, "run UPDATE_GOLDEN=1 make test, and look at what changed")
    }
}
