/// cmark's HTML made ready for a page: without characters that HTML does not allow, with the brackets that were written
/// with a backslash, and with the direction of each block.
///
/// cmark escapes every `<` of a note and all raw HTML is gone by then, so a tag of a block is one that cmark wrote.
struct FinishedHTML {
    private let hasDirection: Bool
    private var bytes: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    init(hasDirection: Bool) { self.hasDirection = hasDirection }

    mutating func append(_ html: UnsafeBufferPointer<CChar>) {
        html.withMemoryRebound(to: UInt8.self) { append($0) }
    }

    private mutating func append(_ html: UnsafeBufferPointer<UInt8>) {
        bytes.reserveCapacity(html.count + html.count / 4)
        let mayTurn = hasDirection && html.contains { (0xD6...0xDF).contains($0) || $0 == 0xE0 || $0 >= 0xEF }
        var at = 0
        while at < html.count {
            let byte = html[at]
            let isPlain = byte >= 0x20 && byte < 0x7F ? byte != 0x3C : byte > 0xC2 && byte < 0xEF
            if isPlain {
                bytes.append(byte)
                at += 1
            } else if byte == 0x3C, hasDirection, let block = Block(at: at, in: html) {
                bytes.append(contentsOf: html[at..<(at + block.nameLength)])
                append(directionOf: block, mayTurn && beginsFromTheRight(html[(at + block.nameLength)...]))
                at += block.nameLength
            } else if let bracket = EscapedBrackets.bracket(at: at, in: html) {
                bytes.append(bracket)
                at += 2
            } else {
                let unreadable = UnreadableCharacters.length(at: at, in: html)
                if unreadable == 0 { bytes.append(byte) }
                at += max(1, unreadable)
            }
        }
    }

    /// What holds other blocks is told its direction, since `auto` looks past blocks that have one of their own.
    private mutating func append(directionOf block: Block, _ isFromTheRight: Bool) {
        if block.holdsBlocks, isFromTheRight {
            bytes.append(contentsOf: Array(" dir=\"rtl\"".utf8))
        } else if !block.holdsBlocks || block.isItem {
            bytes.append(contentsOf: Array(" dir=\"auto\"".utf8))
        }
    }

    /// The opening tag of a block.
    private struct Block {
        /// Of `<` and the name.
        var nameLength: Int
        var holdsBlocks: Bool
        var isItem = false

        init?(at start: Int, in html: UnsafeBufferPointer<UInt8>) {
            let name = html[(start + 1)...].prefix { $0 != 0x3E && $0 != 0x20 }
            guard name.count <= 10, let first = name.first, first != 0x2F else { return nil }
            nameLength = name.count + 1
            switch String(decoding: name, as: UTF8.self) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6": holdsBlocks = false
            case "ul", "ol", "blockquote": holdsBlocks = true
            case "li": (holdsBlocks, isItem) = (true, true)
            default: return nil
            }
        }
    }

    /// Whether the first letter of the words reads from right to left.
    private func beginsFromTheRight(_ html: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var isTag = true
        for scalar in String(decoding: html.prefix(2000), as: UTF8.self).unicodeScalars {
            if scalar == "<" || scalar == ">" {
                isTag = scalar == "<"
            } else if !isTag, scalar.properties.isAlphabetic {
                return FinishedHTML.isFromTheRight(scalar)
            }
        }
        return false
    }

    /// Hebrew, Arabic, Syriac, Thaana, N'Ko and the scripts that Unicode keeps beside them.
    private static func isFromTheRight(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
