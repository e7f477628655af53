import Testing

@testable import Site

@Suite("Metadata of pictures")
struct MetadataTests {
    @Test(
        "What tells where, when and by whom is gone; the picture stays",
        arguments: [
            ("PNG", Pictures.png, ["IHDR", "IDAT", "IEND"]), ("JPEG", Pictures.jpeg, ["JFIF", "ICC_PROFILE"]),
            ("WebP", Pictures.webp, ["VP8X", "VP8 ", "ICCP"]), ("GIF", Pictures.gif, ["GIF89a", "NETSCAPE2.0"]),
        ])
    func gone(kind: String, bytes: [UInt8], kept: [String]) throws {
        let clean = try withoutMetadata(bytes)
        #expect(!contains(clean, Pictures.secret), "\(kind)")
        for part in kept { #expect(contains(clean, part), "\(kind) lost \(part)") }
        #expect(try withoutMetadata(clean) == clean, "cleaning twice changes nothing")
    }

    @Test("A photograph keeps which way is up, and nothing else of its EXIF")
    func orientation() throws {
        let clean = try withoutMetadata(Pictures.jpeg)
        #expect(contains(clean, "Exif"))
        #expect(clean.firstRange(of: [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]) != nil)
        #expect(clean.suffix(2) == [0xFF, 0xD9])
    }

    @Test("The flags of a WebP no longer promise what is gone, and its length is right")
    func flags() throws {
        let clean = try withoutMetadata(Pictures.webp)
        #expect(clean[20] == 0x20)
        #expect(ByteReader(bytes: clean).number(at: 4, count: 4, isBigEndian: false) == clean.count - 8)
    }

    @Test("Cut anywhere, a picture is refused or clean, and nothing is read outside it")
    func cut() {
        for whole in [Pictures.png, Pictures.jpeg, Pictures.webp, Pictures.gif] {
            for length in 0..<whole.count {
                if let clean = try? withoutMetadata(Array(whole.prefix(length))), length > 16 {
                    #expect(!contains(clean, Pictures.secret))
                }
            }
        }
    }

    @Test("Lengths that lie are refused")
    func lies() {
        for place in 0..<60 {
            for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
                for whole in [Pictures.png, Pictures.jpeg, Pictures.webp, Pictures.gif] where place < whole.count {
                    var bytes = whole
                    bytes[place] = value
                    _ = try? withoutMetadata(bytes)
                }
            }
        }
    }

    @Test("What a browser would run, and pictures that cannot be cleaned, are refused by name and by content")
    func refused() {
        for path in ["a.html", "a.SVG", "b/report.html.en", "c.js", "x.svgz", "p.heic", "p.TIFF", "a/../b.png"] {
            #expect(throws: RefusedAttachment.Refusal.self, "\(path)") { try RefusedAttachment.check(path) }
        }
        for path in ["a.png", "b/c.pdf", "notes.txt", "über uns.docx"] {
            #expect(throws: Never.self) { try RefusedAttachment.check(path) }
        }
        for text in ["<svg onload=x>", "\u{FEFF}  <!DOCTYPE html>", "<?xml version='1.0'?>"] {
            #expect(throws: RefusedAttachment.Refusal.self) { try withoutMetadata(Array(text.utf8)) }
        }
        #expect(throws: RefusedAttachment.Refusal.self) {
            try withoutMetadata([0, 0, 0, 24] + Array("ftypheic0000".utf8))
        }
    }

    private func contains(_ bytes: [UInt8], _ text: String) -> Bool { bytes.firstRange(of: Array(text.utf8)) != nil }
}
