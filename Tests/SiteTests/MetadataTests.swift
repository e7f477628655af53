import Testing

@testable import ImageMetadata
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

    @Test("Words hidden anywhere in a picture are gone, and the picture is whole")
    func hidden() throws {
        let all =
            HostilePictures.jpegs.map { ($0, HostilePictures.scan + HostilePictures.end) }
            + HostilePictures.pngs.map { ($0, HostilePictures.png().suffix(33).dropLast(12)) }
            + HostilePictures.webps.map { ($0, HostilePictures.image) }
            + HostilePictures.gifs.map { ($0, HostilePictures.gif().suffix(16)) }
        for ((place, bytes), picture) in all {
            let clean = try #require(try? withoutMetadata(bytes), "\(place) is refused")
            #expect(contains(bytes, Pictures.secret) && !contains(clean, Pictures.secret), "\(place)")
            #expect(clean.firstRange(of: picture) != nil, "\(place): the picture is gone")
            #expect(try withoutMetadata(clean) == clean, "\(place): cleaning twice changes nothing")
            for length in 0..<bytes.count {
                guard let cut = try? withoutMetadata(Array(bytes.prefix(length)), called: "a.jpg") else { continue }
                #expect(!contains(cut, Pictures.secret), "\(place), cut at \(length)")
            }
        }
    }

    @Test("Words hidden where they cannot be told from the picture: the picture is refused")
    func refusedPictures() {
        for (place, bytes) in HostilePictures.damagedJpegs + HostilePictures.damagedPngs {
            #expect(throws: FileRefusal.damaged, "\(place)") { try withoutMetadata(bytes) }
        }
    }

    @Test("Colours stay: the profile and Adobe's transform of a JPEG, the chunks of a PNG, the times of a GIF")
    func colours() throws {
        let profile = HostilePictures.segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + Array("acsp".utf8))
        let adobe = HostilePictures.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
        let jpeg = HostilePictures.jpeg(profile + adobe + HostilePictures.segment(0xDD, [0, 4]))
        #expect(try withoutMetadata(jpeg) == jpeg)
        let end = Array(HostilePictures.png().dropLast(4)) + [0xAE, 0x42, 0x60, 0x82]
        let chunks =
            HostilePictures.chunk("gAMA", [0, 0, 0, 1]) + HostilePictures.chunk("iCCP", Array("name\0\0x".utf8))
        let png = Array(end.prefix(33)) + chunks + end.dropFirst(33)
        #expect(try withoutMetadata(png) == png)
        let gif = HostilePictures.gif(
            [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0, 0x21, 0xF9, 4, 0, 9, 0, 0, 0])
        #expect(try withoutMetadata(gif) == gif)
        let moving = try withoutMetadata(HostilePictures.webps.last?.bytes ?? [])
        #expect(moving[20] == 0x32, "colour profile, transparency and movement, and nothing that is gone")
    }

    @Test("Bytes changed at random are refused or clean, and nothing is read outside them", arguments: 0..<8)
    func changed(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        let all = HostilePictures.jpegs + HostilePictures.pngs + HostilePictures.webps + HostilePictures.gifs
        for (_, whole) in all {
            for _ in 0..<40 {
                var bytes = whole
                for _ in 0...next(3) { bytes[next(bytes.count)] = UInt8(next(256)) }
                guard let clean = try? withoutMetadata(bytes) else { continue }
                #expect((try? withoutMetadata(clean)) == clean, "what was cleaned is clean, seed \(seed)")
            }
        }
    }

    @Test("What only calls itself a picture is refused; a picture under another name is clean all the same")
    func wrongEnding() throws {
        for name in ["a.jpg", "b/c.JPEG", "d.png", "e.webp", "f.gif"] {
            #expect(throws: FileRefusal.damaged, "\(name)") {
                try withoutMetadata([0xFF, 0xD8, 0x00] + Array(Pictures.secret.utf8), called: name)
            }
        }
        for name in ["a.txt", "a.pdf", "a"] {
            #expect(try !contains(withoutMetadata(Pictures.jpeg, called: name), Pictures.secret))
        }
    }

    @Test("Documents that cannot be cleaned are told of, plain text and cleaned pictures are not")
    func authors() {
        let documents = ["%PDF-1.7 plain", "{\\rtf1 words}", "PK\u{3}\u{4}\0\0", "\0\0\0\u{18}ftypmp42"].map {
            Array($0.utf8)
        }
        for bytes in documents + [[0x49, 0x44, 0x33, 0xFF, 0xFB]] { #expect(mayTellOfItsAuthor(bytes), "\(bytes)") }
        let others = ["a,b\n1,2\n", "Grüße", ""].map { Array($0.utf8) }
        let pictures: [[UInt8]] = [Pictures.jpeg, Pictures.png, Pictures.gif, Pictures.webp]
        for bytes in others + pictures { #expect(!mayTellOfItsAuthor(bytes), "\(bytes)") }
    }

    @Test("What a browser would run, and pictures that cannot be cleaned, are refused by name and by content")
    func refused() {
        for path in ["a.html", "a.SVG", "b/report.html.en", "c.js", "x.svgz", "p.heic", "p.TIFF", "a/../b.png"] {
            #expect(throws: RefusedAttachment.Refusal.self, "\(path)") { try RefusedAttachment.check(path) }
        }
        for path in ["a.png", "b/c.pdf", "notes.txt", "über uns.docx"] {
            #expect(throws: Never.self) { try RefusedAttachment.check(path) }
        }
        for text in [
            "<p>hello", "<A href=x>", "\n<title>x", "<div class=x>", "\u{FEFF}  <!DOCTYPE html>",
            "<?xml version='1.0'?>", "<svg onload=x>",
        ] {
            #expect(throws: FileRefusal.self) { try withoutMetadata(Array(text.utf8)) }
        }
        #expect(throws: FileRefusal.self) {
            try withoutMetadata([0, 0, 0, 24] + Array("ftypheic0000".utf8))
        }
    }

    @Test("Text that begins with a sign is text")
    func text() throws {
        for text in ["<3 this", "<- see there", "< 5 %", "<plan> of June"] {
            #expect(try withoutMetadata(Array(text.utf8)) == Array(text.utf8))
        }
    }

    private func contains(_ bytes: [UInt8], _ text: String) -> Bool { bytes.firstRange(of: Array(text.utf8)) != nil }
}
