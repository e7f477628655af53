import Search

/// The 64-bit hash of a word (FNV-1a), the same in every process.
enum WordHash {
    static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(start) { add($1, to: $0) } }

    /// Of a word beyond ASCII: in lower case, without accents, wide and narrow forms alike, as the search has it in its
    /// index.
    static func folded(_ bytes: [UInt8]) -> UInt64 {
        of(SearchFolding.fold(String(decoding: bytes, as: UTF8.self)).utf8)
    }

    /// The hash of a run of words, from those of its words.
    @inline(__always)
    static func mixed(_ sum: UInt64, length: UInt64) -> UInt64 {
        var hash = sum ^ (length &* 0x9E37_79B9_7F4A_7C15)
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ (hash >> 33)
    }
}
