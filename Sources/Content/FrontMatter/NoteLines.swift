/// The lines of a note as they lie in its bytes, each with its end: for commands that change one and no other byte.
package struct NoteLines: Sendable {
    package private(set) var ranges: [Range<Int>] = []
    /// The end of a line, as the first one has it.
    package private(set) var end: [UInt8] = [0x0A]

    package init(_ bytes: [UInt8]) {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            var stop = start
            while stop < bytes.count, bytes[stop] != 0x0A, bytes[stop] != 0x0D { stop += 1 }
            var next = stop
            if next < bytes.count { next += bytes[next...].starts(with: [0x0D, 0x0A]) ? 2 : 1 }
            if ranges.isEmpty, next > stop { end = Array(bytes[stop..<next]) }
            ranges.append(start..<next)
            start = next
        }
    }
}
