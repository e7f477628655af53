import Foundation
import Testing

/// Chromium without a window: opens a page of a site from a disk and gives it back once its scripts have run.
struct PageBrowser {
    private struct NoBrowser: Error, CustomStringConvertible {
        let description = "these tests need chromium on the PATH; `make test` installs it"
    }

    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("waymark-\(UUID().uuidString)")

    /// Writes a file of the site.
    func write(_ bytes: Data, to path: String) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// The page as the browser has it after so many milliseconds of its own time.
    ///
    /// - Parameter hash: What stands behind the address, with its `#` or `?`.
    func page(_ path: String, hash: String, after milliseconds: Int) throws -> String {
        let browser = Process()
        browser.executableURL = try Self.chromium()
        browser.arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=\(milliseconds)",
            "--user-data-dir=\(folder.path)/profile", "--dump-dom",
            folder.appendingPathComponent(path).absoluteString + hash,
        ]
        let output = Pipe()
        browser.standardOutput = output
        browser.standardError = FileHandle.nullDevice
        try browser.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        browser.waitUntilExit()
        try #require(text.contains("</html>"), "the browser showed nothing")
        return text
    }

    /// Opens a page that a script drives, and reads what the script saw after each step: it leaves that in `<pre id="log">`.
    func sights<Sight: Decodable>(
        _ path: String, text: String, hash: String, driver: String, steps: [some Encodable], after milliseconds: Int
    ) throws -> [Sight] {
        let up = String(repeating: "../", count: path.split(separator: "/").count - 1)
        let driven = text.replacing("</head>", with: "<script src=\"\(up)drive.js\" defer></script></head>")
        try write(Data(driven.utf8), to: path)
        let list = String(decoding: try JSONEncoder().encode(steps), as: UTF8.self)
        try write(Data((driver + "\ndrive(\(list));\n").utf8), to: "drive.js")
        let shown = try page(path, hash: hash, after: milliseconds)
        let start = try #require(shown.firstRange(of: "<pre id=\"log\">"), "the browser showed nothing")
        let json = shown[start.upperBound...].prefix { $0 != "<" }.replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&nbsp;", with: "\u{A0}").replacing("&amp;", with: "&")
        let sights = try JSONDecoder().decode([Sight].self, from: Data(json.utf8))
        try #require(sights.count == steps.count + 1)
        return sights
    }

    private static func chromium() throws -> URL {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        for name in ["chromium", "chromium-browser", "google-chrome"] {
            for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
                return URL(fileURLWithPath: "\(folder)/\(name)")
            }
        }
        throw NoBrowser()
    }
}
