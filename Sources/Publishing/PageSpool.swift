import Synchronization
import SystemPackage

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A file without a name in which finished pages wait for the last one, so that the memory of a build does not grow with its site.
///
/// Nobody else can open it, and it is gone with the process. Pages come from several cores at once. What cannot be written, as
/// where the disk is full, waits in memory.
package final class PageSpool: Sendable {
    let file: FileDescriptor
    private let end = Atomic(0)

    init(_ file: FileDescriptor) { self.file = file }

    /// In the machine's folder of temporary files; `nil` where it gives none.
    package convenience init?() {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var name = Array("\(folder)/.waymark-pages-XXXXXX".utf8CString)
        let number = mkstemp(&name)
        guard number >= 0 else { return nil }
        unlink(name)
        _ = fcntl(number, F_SETFD, FD_CLOEXEC)
        self.init(FileDescriptor(rawValue: number))
    }

    deinit { try? file.close() }

    /// Writes some bytes behind all others; `nil` where that fails.
    ///
    /// - Returns: Where they begin.
    func append(_ bytes: [UInt8]) -> Int? {
        let start = end.add(bytes.count, ordering: .relaxed).oldValue
        let written = try? file.writeAll(toAbsoluteOffset: Int64(start), bytes)
        return written == bytes.count ? start : nil
    }

    /// Bytes that were written; fewer where the disk fails, which whoever writes them sees by their number.
    func bytes(at start: Int, count: Int) -> [UInt8] {
        (try? Disk.bytes(of: file, count: count, from: start)) ?? []
    }
}
