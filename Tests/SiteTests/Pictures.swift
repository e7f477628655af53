/// Small pictures built byte by byte, with metadata in them.
enum Pictures {
    static let secret = "GPS 52.52 13.40 by Ada"

    /// A PNG with text, time and EXIF around one pixel.
    static var png: [UInt8] {
        let header: [UInt8] = [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
            + chunk("tEXt", Array("Author\0\(secret)".utf8)) + chunk("eXIf", Array(secret.utf8))
            + chunk("tIME", [7, 0xEA, 4, 20, 12, 0, 0]) + chunk("IDAT", [0x78, 0x9C, 0x63, 0, 0, 0, 2, 0, 1])
            + chunk("IEND", []) + Array(secret.utf8)
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        big(content.count, 4) + Array(name.utf8) + content + [1, 2, 3, 4]
    }

    /// A JPEG with EXIF (turned by a quarter), XMP, a comment, a colour profile and something after its end.
    static var jpeg: [UInt8] {
        let tiff: [UInt8] =
            Array("II".utf8) + [0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]
        var bytes: [UInt8] = [0xFF, 0xD8]
        bytes += segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
        bytes += segment(0xE1, Array("Exif\0\0".utf8) + tiff + Array(secret.utf8))
        bytes += segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0\(secret)".utf8))
        bytes += segment(0xED, Array("Photoshop 3.0\0\(secret)".utf8))
        bytes += segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 9])
        bytes += segment(0xFE, Array(secret.utf8))
        bytes += segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
        bytes += segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]
        return bytes + [0xFF, 0xD9] + Array(secret.utf8)
    }

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker] + big(content.count + 2, 2) + content
    }

    /// A WebP with EXIF and XMP.
    static var webp: [UInt8] {
        let chunks =
            part("VP8X", [0x2C, 0, 0, 0, 0, 0, 0, 0, 0, 0]) + part("ICCP", [1, 2, 3]) + part("VP8 ", [9, 9, 9, 9])
            + part("EXIF", Array(secret.utf8)) + part("XMP ", Array(secret.utf8))
        return Array("RIFF".utf8) + big(chunks.count + 4, 4).reversed() + Array("WEBP".utf8) + chunks
    }

    private static func part(_ name: String, _ content: [UInt8]) -> [UInt8] {
        Array(name.utf8) + big(content.count, 4).reversed() + content + (content.count % 2 == 1 ? [0] : [])
    }

    /// A GIF with a comment, a loop and an XMP block.
    static var gif: [UInt8] {
        let loop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
        let xmp: [UInt8] =
            [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [UInt8(secret.utf8.count)] + Array(secret.utf8) + [0]
        let comment: [UInt8] = [0x21, 0xFE, UInt8(secret.utf8.count)] + Array(secret.utf8) + [0]
        let picture: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 0x01, 0]
        return Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255] + loop + xmp + comment + picture
            + [0x3B]
    }

    private static func big(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
