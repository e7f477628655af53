/// Where a phrase that only closed parts contain was written.
package struct PhraseOrigin: Hashable, Sendable {
    /// Path of the note below the content folder.
    package var path: String
    /// Line of the file, from 1.
    package var line: Int
}

/// The phrases of one to six words that stand in closed parts, by their hash.
///
/// First every phrase of the closed parts goes in; then what open parts say as well is marked as such; what is left may
/// stand nowhere in a site. Open addressing over plain memory: a build of ten thousand notes puts millions in and asks
/// hundreds of millions of times.
///
/// Unchecked: it is filled and marked by one thread and only read by several.
final class PhraseTable: @unchecked Sendable {
    private(set) var count = 0
    private var explainedCount = 0
    private var capacity: Int
    private var keys: UnsafeMutablePointer<UInt64>
    private var origins: UnsafeMutablePointer<UInt32>
    /// One bit for each of the highest bits of a hash, so that most questions touch little memory.
    private let filter: UnsafeMutablePointer<UInt64>
    private static let filterBits: UInt64 = 24
    private static let explained = UInt32.max

    init() {
        capacity = 1 << 12
        keys = .allocate(capacity: capacity)
        keys.initialize(repeating: 0, count: capacity)
        origins = .allocate(capacity: capacity)
        origins.initialize(repeating: 0, count: capacity)
        filter = .allocate(capacity: 1 << Int(Self.filterBits - 6))
        filter.initialize(repeating: 0, count: 1 << Int(Self.filterBits - 6))
    }

    deinit {
        keys.deallocate()
        origins.deallocate()
        filter.deallocate()
    }

    /// Puts a phrase in; of two places the first stays.
    func insert(_ hash: UInt64, origin: UInt32) {
        if count * 2 >= capacity { grow() }
        let key = hash | 1
        let slot = place(of: key)
        guard keys[slot] == 0 else { return }
        keys[slot] = key
        origins[slot] = origin
        count += 1
        let bit = hash >> (64 - Self.filterBits)
        filter[Int(bit >> 6)] |= 1 << (bit & 63)
    }

    /// Where a phrase of closed parts alone was written; `nil` for any other.
    @inline(__always)
    func origin(of hash: UInt64) -> UInt32? {
        let bit = hash >> (64 - Self.filterBits)
        guard filter[Int(bit >> 6)] & (1 << (bit & 63)) != 0 else { return nil }
        let slot = place(of: hash | 1)
        guard keys[slot] != 0, origins[slot] != Self.explained else { return nil }
        return origins[slot]
    }

    /// Notes that an open part says the phrase too.
    func explain(_ hash: UInt64) {
        let slot = place(of: hash | 1)
        guard keys[slot] != 0, origins[slot] != Self.explained else { return }
        origins[slot] = Self.explained
        explainedCount += 1
    }

    /// How many phrases closed parts alone say.
    var closedCount: Int { count - explainedCount }

    private func place(of key: UInt64) -> Int {
        let mask = capacity - 1
        var slot = Int(truncatingIfNeeded: key >> 1) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private func grow() {
        let (oldKeys, oldOrigins, oldCapacity) = (keys, origins, capacity)
        capacity *= 2
        keys = .allocate(capacity: capacity)
        keys.initialize(repeating: 0, count: capacity)
        origins = .allocate(capacity: capacity)
        origins.initialize(repeating: 0, count: capacity)
        for slot in 0..<oldCapacity where oldKeys[slot] != 0 {
            let new = place(of: oldKeys[slot])
            keys[new] = oldKeys[slot]
            origins[new] = oldOrigins[slot]
        }
        oldKeys.deallocate()
        oldOrigins.deallocate()
    }
}
