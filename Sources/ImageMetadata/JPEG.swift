/// Takes EXIF, XMP, IPTC, comments and pictures within the picture out of a JPEG.
enum JPEG {
    /// The picture without metadata; `nil` when it is damaged or has no end, so that nobody can tell what of it is picture. How the picture is turned is kept, since without it
    /// photographs lie on their side.
    static func withoutMetadata(_ bytes: [UInt8]) -> [UInt8]? {
        let reader = ByteReader(bytes: bytes)
        var picture: [UInt8] = [0xFF, 0xD8]
        var orientation: Int?
        var place = 2
        var hasPicture = false
        var hasJFIF = false
        while true {
            guard reader.number(at: place, count: 1, isBigEndian: true) == 0xFF else { return nil }
            // Any number of fill bytes may stand before a marker.
            while reader.number(at: place + 1, count: 1, isBigEndian: true) == 0xFF { place += 1 }
            guard let marker = reader.number(at: place + 1, count: 1, isBigEndian: true) else { return nil }
            place += 2
            if marker == 0xD9 {
                // Whatever follows the end is no part of the picture.
                return hasPicture ? picture + [0xFF, 0xD9] : nil
            }
            guard let length = reader.number(at: place, count: 2, isBigEndian: true), length >= 2,
                let content = reader.slice(place + 2, length - 2)
            else { return nil }
            if marker == 0xE1, orientation == nil, let turned = JPEG.orientation(in: content) {
                orientation = turned
                picture += turnedSegment(turned)
            }
            switch part(marker, content) {
            case .keep where marker == 0xE0 && hasJFIF: break
            case .keep(let kept): picture += [0xFF, UInt8(marker)] + bigEndian(kept.count + 2) + kept
            case .drop: break
            case .damaged: return nil
            }
            if marker == 0xE0 { hasJFIF = true }
            place += length
            if marker == 0xDA {
                hasPicture = true
                let end = endOfScan(reader, from: place)
                picture += bytes[place..<end]
                place = end
            }
        }
    }

    private enum Part {
        case keep(ArraySlice<UInt8>)
        case drop
        case damaged
    }

    /// What is kept of a segment: tables, frames and scans, which have to be as long as what they say they hold; of the
    /// application's segments JFIF without its small picture, colour profiles and Adobe's colour transform.
    private static func part(_ marker: Int, _ content: ArraySlice<UInt8>) -> Part {
        func whole(_ isWhole: Bool) -> Part { isWhole ? .keep(content) : .damaged }
        let first = Int(content.first ?? 0)
        switch marker {
        case 0xC4: return whole(isWhole(content) { $0.count < 17 ? nil : 17 + $0.dropFirst().prefix(16).sum })
        case 0xC8: return .damaged
        case 0xCC: return whole(content.count % 2 == 0 && content.count <= 64)
        case 0xC0...0xCF:
            return whole(content.count >= 6 && content.count == 6 + 3 * Int(content[content.startIndex + 5]))
        case 0xDA: return whole(content.count == 4 + 2 * first)
        case 0xDB: return whole(isWhole(content) { $0.first.map { $0 < 0x10 ? 65 : 129 } })
        case 0xDC, 0xDD: return whole(content.count == 2)
        case 0xE0 where content.starts(with: "JFIF\0".utf8) && content.count >= 14:
            return .keep(content.prefix(12) + [0, 0])
        case 0xE2 where content.starts(with: "ICC_PROFILE\0".utf8): return .keep(content)
        case 0xEE where content.starts(with: "Adobe".utf8) && content.count >= 12: return .keep(content.prefix(12))
        case 0xE0...0xEF, 0xFE: return .drop
        default: return .damaged
        }
    }

    /// Whether a segment is a run of tables and nothing else; `length` gives that of the table at the start of the rest.
    private static func isWhole(_ content: ArraySlice<UInt8>, length: (ArraySlice<UInt8>) -> Int?) -> Bool {
        var rest = content
        while !rest.isEmpty {
            guard let length = length(rest), length <= rest.count else { return false }
            rest = rest.dropFirst(length)
        }
        return true
    }

    private static func bigEndian(_ number: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)]
    }

    /// The place of the marker that ends the entropy-coded data.
    private static func endOfScan(_ reader: ByteReader, from start: Int) -> Int {
        let bytes = reader.bytes
        var place = start
        while place + 1 < bytes.count {
            if bytes[place] == 0xFF {
                let next = bytes[place + 1]
                if next != 0x00, next != 0xFF, !(0xD0...0xD7).contains(next) { return place }
            }
            place += 1
        }
        return bytes.count
    }

    /// The orientation (2 to 8) that an EXIF segment tells of.
    private static func orientation(in content: ArraySlice<UInt8>) -> Int? {
        guard content.starts(with: "Exif\0\0".utf8) else { return nil }
        let reader = ByteReader(bytes: Array(content.dropFirst(6)))
        guard let order = reader.slice(0, 2) else { return nil }
        let isBigEndian = order.elementsEqual("MM".utf8)
        guard isBigEndian || order.elementsEqual("II".utf8),
            let directory = reader.number(at: 4, count: 4, isBigEndian: isBigEndian),
            let count = reader.number(at: directory, count: 2, isBigEndian: isBigEndian)
        else { return nil }
        for entry in 0..<count {
            let place = directory + 2 + entry * 12
            guard let tag = reader.number(at: place, count: 2, isBigEndian: isBigEndian) else { return nil }
            if tag == 0x0112, let value = reader.number(at: place + 8, count: 2, isBigEndian: isBigEndian) {
                return (2...8).contains(value) ? value : nil
            }
        }
        return nil
    }

    /// An EXIF segment that holds the orientation and nothing else.
    private static func turnedSegment(_ orientation: Int) -> [UInt8] {
        let tiff: [UInt8] =
            Array("MM".utf8) + [0, 0x2A, 0, 0, 0, 8]  // big-endian, first directory at 8
            + [0, 1]  // one entry
            + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0]  // orientation, one short number
            + [0, 0, 0, 0]  // no further directory
        let content = Array("Exif\0\0".utf8) + tiff
        return [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
    }
}

extension Sequence<UInt8> {
    fileprivate var sum: Int { reduce(0) { $0 + Int($1) } }
}
