/// How likely a bit is 0, learnt from the bits before it.
struct Chance: Hashable {
    /// Of 65,536.
    private(set) var ofZero: UInt64 = 1 << 15
    private var seen: UInt64 = 0

    /// After this many bits a chance goes on learning at the same pace.
    static let memory: UInt64 = 1023

    mutating func learn(isOne: Bool) {
        let pace = min(seen + 2, Self.memory)
        if isOne { ofZero -= ofZero / pace } else { ofZero += (65_536 - ofZero) / pace }
        ofZero = min(max(ofZero, 32), 65_504)
        seen += 1
    }
}

/// Writes bits in as little room as their chances allow, as signs that are neither letters nor digits.
///
/// An arithmetic coder: the text is a number within a range that every bit narrows to the share of its chance. Whoever
/// reads keeps the same chances and finds the same bits.
package struct ArithmeticEncoder {
    /// What stands for five bits, and behind `short` of them for six: every printable sign that neither ends nor escapes a
    /// string of a script, and control characters that do nothing in a terminal. The more there are, the fewer
    /// repetitions a compressor believes to see, each of which costs it more than it saves.
    package static let signs: [UInt8] =
        Array("!#$%&'()*+,-./:;<=>?@[]^_`{|}~ ".utf8)
        + [1, 2, 3, 4, 6, 16, 17, 18, 19, 20, 21, 22, 23, 25, 28, 29, 30, 31]
    /// Signs of five bits; with the others, of six, they use up all that bits can say, so that each comes as often as a
    /// compressor thinks that it does.
    static let short = 64 - signs.count

    private static let whole: UInt64 = 1 << 48
    private var low: UInt64 = 0
    private var range = whole
    private var bits: [UInt8] = []

    mutating func write(_ isOne: Bool, _ chance: inout Chance) {
        narrow(to: isOne, zeros: (range >> 16) * chance.ofZero)
        chance.learn(isOne: isOne)
    }

    /// Writes the lowest bits of a number, the highest first, each as likely 0 as 1.
    mutating func write(lowest count: Int, of number: Int) {
        for place in (0..<count).reversed() { narrow(to: number >> place & 1 == 1, zeros: range >> 1) }
    }

    private mutating func narrow(to isOne: Bool, zeros: UInt64) {
        if isOne {
            low += zeros
            range -= zeros
        } else {
            range = zeros
        }
        carry()
        while range < Self.whole >> 1 {
            shift()
            range <<= 1
        }
    }

    private mutating func carry() {
        guard low >= Self.whole else { return }
        low -= Self.whole
        var place = bits.count - 1
        while place > 0, bits[place] == 1 {
            bits[place] = 0
            place -= 1
        }
        bits[place] = 1
    }

    private mutating func shift() {
        bits.append(UInt8(low >> 47 & 1))
        low = low << 1 & (Self.whole - 1)
    }

    /// The signs. Behind them a reader finds zeros.
    func finished() -> [UInt8] {
        var copy = self
        // Any number of the range will do; this one has nothing but zeros behind its second bit.
        copy.low = (low + Self.whole / 4 - 1) & ~(Self.whole / 4 - 1)
        copy.carry()
        copy.shift()
        copy.shift()
        return Self.signs(of: copy.bits)
    }

    private static func signs(of bits: [UInt8]) -> [UInt8] {
        let signs = signs
        var text: [UInt8] = []
        text.reserveCapacity(bits.count / 5 + 1)
        var place = 0
        while place < bits.count {
            var value = 0
            for next in place..<place + 5 { value = value << 1 | (next < bits.count ? Int(bits[next]) : 0) }
            place += 5
            if value >= short {
                value = (value << 1 | (place < bits.count ? Int(bits[place]) : 0)) - short
                place += 1
            }
            text.append(signs[value])
        }
        return text
    }
}
