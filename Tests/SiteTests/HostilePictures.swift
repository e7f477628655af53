/// Pictures that hide words wherever their formats leave room for them, built byte by byte.
enum HostilePictures {
    static let secret = Pictures.secret
    private static let words = Array(secret.utf8)

    // MARK: JPEG

    static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker] + big(content.count + 2, 2) + content
    }

    static let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 0, 0])
    static let tables =
        segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
        + segment(0xC4, [0] + [1] + [UInt8](repeating: 0, count: 15) + [0])
    static let frame = segment(0xC0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0])
    static let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x3F, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]
    static let end: [UInt8] = [0xFF, 0xD9]

    static func jpeg(_ extra: [UInt8] = [], jfif: [UInt8] = jfif, after: [UInt8] = []) -> [UInt8] {
        [0xFF, 0xD8] + jfif + extra + tables + frame + scan + end + after
    }

    /// A whole JPEG within a segment, as thumbnails are.
    private static var thumbnail: [UInt8] { jpeg(segment(0xFE, words)) }

    /// JPEGs by where the words are hidden.
    static var jpegs: [(place: String, bytes: [UInt8])] {
        var pictures: [(String, [UInt8])] = (0xE0...0xEF).map { ("segment \($0)", jpeg(segment($0, words))) }
        pictures += [
            ("comment", jpeg(segment(0xFE, words))),
            ("XMP", jpeg(segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + words))),
            ("more XMP", jpeg(segment(0xE1, Array("http://ns.adobe.com/xmp/extension/\0".utf8) + words))),
            (
                "EXIF thumbnail",
                jpeg(segment(0xE1, Array("Exif\0\0II".utf8) + [0x2A, 0, 8, 0, 0, 0, 0, 0] + thumbnail))
            ),
            ("several pictures", jpeg(segment(0xE2, Array("MPF\0MM".utf8) + words), after: thumbnail)),
            ("FlashPix", jpeg(segment(0xE2, Array("FPXR\0".utf8) + words))),
            ("IPTC", jpeg(segment(0xED, Array("Photoshop 3.0\08BIM".utf8) + words))),
            (
                "JFIF thumbnail",
                jpeg(jfif: segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 2, 4] + words))
            ),
            ("JFXX", jpeg(segment(0xE0, Array("JFXX\0".utf8) + [0x10] + thumbnail))),
            ("second JFIF", jpeg(segment(0xE0, Array("JFIF\0".utf8) + words))),
            ("behind Adobe", jpeg(segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1] + words))),
            ("fill bytes", jpeg([0xFF, 0xFF, 0xFF] + segment(0xFE, words))),
            ("after the end", jpeg(after: words)),
            ("motion photo", jpeg(after: [0, 0, 0, 24] + Array("ftypmp42".utf8) + words)),
            ("zip", jpeg(after: Array("PK\u{3}\u{4}".utf8) + words)),
            ("between two scans", [0xFF, 0xD8] + jfif + tables + frame + scan + segment(0xFE, words) + scan + end),
        ]
        return pictures
    }

    /// JPEGs that hide words where no words can be taken out.
    static var damagedJpegs: [(place: String, bytes: [UInt8])] {
        [
            ("unknown segment", jpeg(segment(0xF7, words))), ("another unknown one", jpeg(segment(0xF0, words))),
            ("reserved frame", jpeg(segment(0xC8, words))),
            ("quantization", jpeg(segment(0xDB, [0] + [UInt8](repeating: 1, count: 64) + words))),
            ("Huffman", jpeg(segment(0xC4, [0] + [UInt8](repeating: 0, count: 16) + words))),
            ("arithmetic", jpeg(segment(0xCC, words + words + words + words + [0]))),
            ("restart", jpeg(segment(0xDD, [0, 4] + words))), ("lines", jpeg(segment(0xDC, [0, 8] + words))),
            ("frame", jpeg(segment(0xC2, [8, 0, 8, 0, 8, 1, 1, 0x11, 0] + words))),
            ("scan", jpeg(segment(0xDA, [1, 1, 0, 0, 63, 0] + words))),
            ("no end", [0xFF, 0xD8] + jfif + tables + frame + scan + words),
            ("no marker", jpeg(words)), ("no picture", [0xFF, 0xD8] + jfif + segment(0xFE, words) + end),
        ]
    }

    // MARK: PNG

    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        big(content.count, 4) + Array(name.utf8) + content + [1, 2, 3, 4]
    }

    static func png(_ extra: [UInt8] = [], end: [UInt8] = chunk("IEND", []), after: [UInt8] = []) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
            + extra + chunk("IDAT", [0x78, 0x9C, 0x63, 0, 0, 0, 2, 0, 1]) + end + after
    }

    static var pngs: [(place: String, bytes: [UInt8])] {
        let names = ["tEXt", "zTXt", "iTXt", "eXIf", "tIME", "dSIG", "iDOT", "caBX", "prVt", "sPLT"]
        // Chunks of a fixed length are kept, unless there is more in them.
        let fixed = ["gAMA", "cHRM", "sRGB", "pHYs", "bKGD", "sBIT", "acTL", "fcTL", "cICP"]
        return (names + fixed).map { ($0, png(chunk($0, words + words))) } + [
            ("IEND", png(end: chunk("IEND", words))), ("after the end", png(after: words)),
            ("second picture", png(after: png(chunk("tEXt", words)))),
        ]
    }

    static var damagedPngs: [(place: String, bytes: [UInt8])] {
        let header = [UInt8](png().prefix(33))
        return [
            ("unknown critical chunk", png(chunk("CgBI", words))), ("second header", png(chunk("IHDR", words))),
            ("no end", png(end: [], after: words)), ("no picture", header + chunk("IEND", [])),
            (
                "header too long",
                Array(header.prefix(8)) + chunk("IHDR", Array(header[16..<29]) + words) + png().dropFirst(33)
            ),
        ]
    }

    // MARK: WebP

    static func part(_ name: String, _ content: [UInt8]) -> [UInt8] {
        Array(name.utf8) + big(content.count, 4).reversed() + content + (content.count % 2 == 1 ? [0] : [])
    }

    static func webp(_ chunks: [UInt8], after: [UInt8] = []) -> [UInt8] {
        Array("RIFF".utf8) + big(chunks.count + 4, 4).reversed() + Array("WEBP".utf8) + chunks + after
    }

    static let extended = part("VP8X", [0x3E, 0, 0, 0, 7, 0, 0, 7, 0, 0])
    static let image = part("VP8 ", [9, 9, 9, 9])

    static var webps: [(place: String, bytes: [UInt8])] {
        let still = extended + image
        let frame = [UInt8](repeating: 0, count: 16) + image + part("EXIF", words) + part("abcd", words)
        let moving = extended + part("ANIM", [0, 0, 0, 0, 0, 0]) + part("ANMF", frame) + part("ANMF", frame)
        return [
            ("EXIF", webp(still + part("EXIF", words))), ("XMP", webp(still + part("XMP ", words))),
            ("unknown chunk", webp(still + part("abcd", words))), ("after the end", webp(still, after: words)),
            ("second picture", webp(still + part("VP8 ", words))), ("frames", webp(moving)),
        ]
    }

    // MARK: GIF

    static func blocks(_ content: [UInt8]) -> [UInt8] { [UInt8(content.count)] + content + [0] }

    static func gif(_ extra: [UInt8] = [], after: [UInt8] = []) -> [UInt8] {
        let picture: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 0x01, 0]
        return Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255] + extra + picture + [0x3B]
            + after
    }

    static var gifs: [(place: String, bytes: [UInt8])] {
        let loop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8)
        return [
            ("comment", gif([0x21, 0xFE] + blocks(words))), ("plain text", gif([0x21, 0x01] + blocks(words))),
            ("application", gif([0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + blocks(words))),
            ("loop", gif(loop + [3, 1, 0, 0, UInt8(words.count)] + words + [0])),
            ("other loop", gif(loop + blocks(words))),
            ("control", gif([0x21, 0xF9, 4, 0, 0, 0, 0, UInt8(words.count)] + words + [0])),
            ("unknown extension", gif([0x21, 0xAA] + blocks(words))), ("after the end", gif(after: words)),
        ]
    }

    static func big(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
