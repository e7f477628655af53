import Dispatch
import Foundation
import Testing

/// Ends the whole run where a test hangs.
///
/// The limit of Swift Testing itself cannot stop a test that never waits, and its clock runs while a test waits for its turn. This one begins
/// when the test does, watches from a thread of its own, and names the test.
struct EndsWithin: TestTrait, TestScoping {
    var seconds: Int

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let done = DispatchSemaphore(value: 0)
        let (name, seconds) = (test.displayName ?? test.name, seconds)
        Thread.detachNewThread {
            guard done.wait(timeout: .now() + .seconds(seconds)) == .timedOut else { return }
            FileHandle.standardError.write(Data("“\(name)” hangs: it did not end within \(seconds) s\n".utf8))
            abort()
        }
        defer { done.signal() }
        try await function()
    }
}

extension Trait where Self == EndsWithin {
    /// Ends the run where the test, or one of its cases, takes longer.
    static func ends(within seconds: Int) -> Self { EndsWithin(seconds: seconds) }
}
