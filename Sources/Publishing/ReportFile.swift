import Foundation

/// A file beside a site that says what was found: named by whoever runs the command, or by the build server.
package enum ReportFile {
    /// Writes a report, whole or not at all, in place of an older one.
    ///
    /// What is there and is no report stays.
    package static func write(_ text: String, to path: String) throws(PublishError) {
        let target = Disk.resolved(path)
        switch try Disk.kind(target) {
        case nil: break
        case .file:
            guard isReport(try Disk.bytes(of: target)) else { throw .foreignReport(path) }
        default: throw .foreignReport(path)
        }
        let temporary = target + ".waymark-new"
        // A leftover of a killed command, or a link that somebody put there, must not be written through.
        try Disk.remove(temporary)
        try Disk.create(
            Array(text.utf8), at: temporary, for: path,
            like: try Disk.kind(target) == nil ? nil : Disk.status(of: target))
        do throws(PublishError) {
            try Disk.move(temporary, to: target, doing: "writing", path)
        } catch {
            try? Disk.remove(temporary)
            throw error
        }
    }

    /// Whether a file is empty, or holds problems in one of the forms that are written.
    private static func isReport(_ bytes: [UInt8]) -> Bool {
        if bytes.isEmpty { return true }
        switch try? JSONSerialization.jsonObject(with: Data(bytes)) {
        case let list as [[String: Any]]: return list.allSatisfy { $0["check_name"] != nil }
        case let object as [String: Any]: return object["runs"] is [Any] || object["problems"] is [Any]
        default: return false
        }
    }

    /// Adds to the end of a file of the build server's.
    ///
    /// - Parameter text: What to add to a file of so many bytes; nothing is written where it is empty.
    package static func append(to path: String, _ text: (_ size: Int) -> String) throws(PublishError) {
        try Disk.append(to: path, text)
    }

    /// The path of a file or folder from another folder on, without symbolic links; `nil` where it does not lie below it.
    package static func path(_ path: String, below folder: String) -> String? {
        let (path, root) = (Disk.resolved(path), Disk.resolved(folder))
        if path == root { return "" }
        let start = root == "/" ? root : root + "/"
        return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : nil
    }
}
