import Foundation

/// What came in from other threads, to be waited for.
final class Gathered<Value: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private var value: Value

    init(_ value: Value) { self.value = value }

    func change(_ body: (inout Value) -> Void) {
        condition.withLock {
            body(&value)
            condition.broadcast()
        }
    }

    /// Waits until something is so; `false` where that takes longer than a minute.
    func wait(until isEnough: (Value) -> Bool) -> Bool {
        condition.withLock {
            let end = Date(timeIntervalSinceNow: 60)
            while !isEnough(value) {
                if !condition.wait(until: end) { return isEnough(value) }
            }
            return true
        }
    }

    var now: Value { condition.withLock { value } }
}

/// Does on a thread of its own what blocks: the threads of tasks are few, and the server needs one.
func blocking<Outcome: Sendable>(_ body: @escaping @Sendable () throws -> Outcome) async throws -> Outcome {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
    }
}

/// A folder of its own for one test, removed afterwards.
final class Scratch {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("waymark-serve-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ file: String, _ text: String) throws {
        let full = "\(path)/\(file)"
        try FileManager.default.createDirectory(
            atPath: full.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" },
            withIntermediateDirectories: true)
        // In place, as `echo > file` does.
        try Data(text.utf8).write(to: URL(filePath: full))
    }

    func move(_ file: String, to other: String) throws {
        guard rename("\(path)/\(file)", "\(path)/\(other)") == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(file)") }
}
