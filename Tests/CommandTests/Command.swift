import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// The package's folder.
let packageFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// What a run of the command gave.
struct Run {
    var status: Int32
    var output: String
    var errors: String
}

/// The command that was built beside these tests.
let waymark: URL = {
    let tests = URL(
        fileURLWithPath: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            ?? CommandLine.arguments[0])
    let beside = tests.deletingLastPathComponent().appendingPathComponent("waymark")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return packageFolder.appendingPathComponent(".build/debug/waymark")
}()

/// Runs the command to its end.
///
/// With `asNobody` it runs without the rights of root, for which no file is unreadable. It does not know that it runs on a build server,
/// unless it is told.
func run(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:], asNobody: Bool = false
) throws -> Run {
    let scratch = try TestFolder()
    let process = Process()
    process.executableURL = waymark
    process.arguments = arguments
    if asNobody {
        process.executableURL = URL(fileURLWithPath: "/usr/bin/setpriv")
        // The clone may lie where nobody may look; a copy in the scratch folder does not.
        let copy = scratch.url.appendingPathComponent("waymark")
        try FileManager.default.copyItem(at: waymark, to: copy)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path)
        process.arguments = ["--reuid=65534", "--regid=65534", "--clear-groups", copy.path] + arguments
    }
    process.currentDirectoryURL = folder
    let elsewhere = ["CI": "", "GITHUB_ACTIONS": "", "GITLAB_CI": "", "XDG_CACHE_HOME": scratch.path]
    process.environment = ProcessInfo.processInfo.environment.merging(elsewhere) { $1 }.merging(environment) { $1 }
    // Files, not pipes: no output is too long for them.
    let output = scratch.url.appendingPathComponent("out")
    let errors = scratch.url.appendingPathComponent("err")
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    try process.waitForEnd()
    return Run(
        status: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
        errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
}

/// Runs the command where no file may grow beyond a number of blocks of 512 or 1024 bytes: a disk that is full.
func runWithSmallFiles(_ blocks: Int, _ arguments: [String], in folder: TestFolder) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "ulimit -f \(blocks); exec \"$0\" \"$@\"", waymark.path] + arguments
    process.currentDirectoryURL = folder.url
    let scratch = try TestFolder()
    let errors = scratch.url.appendingPathComponent("err")
    try Data().write(to: errors)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    try process.waitForEnd()
    let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    return Run(status: status, output: "", errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
}

/// A command that did not end, and was killed.
struct Hangs: Error, CustomStringConvertible {
    var description: String
}

extension Process {
    /// Waits for the end of a process; one that hangs is killed.
    ///
    /// - Throws: ``Hangs`` when it took longer than five minutes.
    fileprivate func waitForEnd() throws {
        let (done, process) = (DispatchSemaphore(value: 0), processIdentifier)
        Thread.detachNewThread {
            if done.wait(timeout: .now() + .seconds(300)) == .timedOut { kill(process, SIGKILL) }
        }
        waitUntilExit()
        done.signal()
        if terminationReason == .uncaughtSignal, terminationStatus == SIGKILL {
            throw Hangs(description: "killed after five minutes: \((arguments ?? []).joined(separator: " "))")
        }
    }
}

/// A folder of its own for one test, removed afterwards.
final class TestFolder {
    let url: URL
    var path: String { url.path }

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("waymark-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ path: String, _ text: String) throws { try write(path, Array(text.utf8)) }

    func write(_ path: String, _ bytes: [UInt8]) throws {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// Every file below the folder with its bytes, by path.
    func files(below folder: String = "") throws -> [String: Data] {
        let root = folder.isEmpty ? url : url.appendingPathComponent(folder)
        var files: [String: Data] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
            var isFolder: ObjCBool = false
            let full = root.appendingPathComponent(path)
            guard FileManager.default.fileExists(atPath: full.path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            files[path] = try Data(contentsOf: full)
        }
        return files
    }
}
