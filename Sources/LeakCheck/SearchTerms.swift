import Search

/// The words of a file of the search index, which stand there without the beginning that they share with the one before.
///
/// Only a file that is written to the letter as such a file is, is read like this; any other is read as the script it is.
enum SearchTerms {
    private static let opening = Array("waymarkSearch.words(".utf8)

    /// The file with its words in full, each on a line of its own, and with all else that it says; `nil` for other files.
    static func unpacked(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.starts(with: opening) else { return nil }
        var index = opening.count
        while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
        let comma = Array(",\"".utf8)
        guard bytes[index...].starts(with: comma) else { return nil }
        let start = index + comma.count
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        let middle = Array("\",\n\"".utf8)
        guard bytes[end...].starts(with: middle) else { return nil }
        let signsStart = end + middle.count
        guard let signsEnd = bytes[signsStart...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        let isSigns = bytes[signsStart..<signsEnd].allSatisfy { isPacked[Int($0)] }
        guard isSigns, bytes[signsEnd...].elementsEqual(Array("\");\n".utf8)) else { return nil }
        return words(bytes[start..<end])
    }

    /// The number that a sign stands for, by its byte.
    private static let value: [Int?] = (0..<256).map { byte in SearchCoding.signs.firstIndex(of: UInt8(byte)) }

    private static let isPacked: [Bool] = (0..<256).map { ArithmeticEncoder.signs.contains(UInt8($0)) }

    private static func words(_ written: ArraySlice<UInt8>) -> [UInt8]? {
        var lines: [UInt8] = []
        lines.reserveCapacity(written.count * 2)
        var last: [UInt16] = []
        var index = written.startIndex
        while index < written.endIndex {
            guard let shared = value[Int(written[index])], shared <= last.count else { return nil }
            let end = written[(index + 1)...].firstIndex { value[Int($0)] != nil } ?? written.endIndex
            let rest = String(decoding: written[(index + 1)..<end], as: UTF8.self)
            last = last.prefix(shared) + Array(rest.utf16)
            lines.append(contentsOf: Array(String(decoding: last, as: UTF16.self).utf8))
            lines.append(0x0A)
            index = end
        }
        return lines
    }
}
