/// A file beside a site that says what was found: named by whoever runs the command, or by the build server.
package enum ReportFile {
    /// Writes a report, whole or not at all, in place of an older one.
    ///
    /// What is there and is no report, by its first sign, stays.
    package static func write(_ text: String, to path: String) throws(PublishError) {
        let target = Disk.resolved(path)
        switch try Disk.kind(target) {
        case nil: break
        case .file:
            let first = try Disk.bytes(of: target).first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
            guard first.map({ [UInt8(ascii: "{"), UInt8(ascii: "[")].contains($0) }) ?? true else {
                throw .foreignReport(path)
            }
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
