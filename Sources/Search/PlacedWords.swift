/// The words of an entry with where each stands in it, one behind another as bytes: a site has millions of them.
struct PlacedWords: Equatable, Sendable {
    /// Of each word its place in two bits and its length in six, of a long one four bytes more with its length, and itself.
    private var bytes: [UInt8] = []

    private static let longFrom = 63

    mutating func append(_ word: ArraySlice<UInt8>, at place: SearchIndex.Place) {
        let length = min(word.count, Self.longFrom)
        bytes.append(UInt8(place.rawValue << 6 | length))
        if length == Self.longFrom {
            for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word.count >> shift)) }
        }
        bytes.append(contentsOf: word)
    }

    /// The same without the room that it had to grow: as many as there are pages are kept until the search is made.
    var withoutRoom: PlacedWords {
        var words = self
        words.bytes = bytes.withoutRoom
        return words
    }

    func forEach(_ body: (UnsafeBufferPointer<UInt8>, SearchIndex.Place) -> Void) {
        bytes.withUnsafeBufferPointer { all in
            var index = 0
            while index < all.count {
                let place = SearchIndex.Place(rawValue: Int(all[index] >> 6)) ?? .text
                var length = Int(all[index] & 63)
                index += 1
                if length == Self.longFrom {
                    length = 0
                    for shift in 0..<4 { length |= Int(all[index + shift]) << (shift * 8) }
                    index += 4
                }
                body(UnsafeBufferPointer(rebasing: all[index..<index + length]), place)
                index += length
            }
        }
    }

    var all: [SearchIndex.PlacedWord] {
        var words: [SearchIndex.PlacedWord] = []
        forEach { words.append(SearchIndex.PlacedWord(word: String(decoding: $0, as: UTF8.self), place: $1)) }
        return words
    }
}

extension [UInt8] {
    /// A copy that has room for its bytes and no more.
    var withoutRoom: [UInt8] { withUnsafeBufferPointer { Array($0) } }
}
