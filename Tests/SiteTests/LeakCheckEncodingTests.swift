import Foundation
import MentoringModel
import Testing

@testable import LeakCheck
@testable import Publishing
@testable import Site

/// Ways in which one and the same text may be written in a file of a site.
private enum Encoding: CaseIterable {
    case plain, upper, decomposed, references, hexadecimal, percent, escapes, folded, comment, attribute, tags, hyphens
    case characters, wide

    /// A file that holds the text, written so.
    func file(_ number: Int, _ text: String) -> OutputFile {
        func html(_ inner: String) -> OutputFile {
            OutputFile(path: "extra/\(number).html", text: "<!doctype html><main><p>Then:</p><p>\(inner)</p></main>")
        }
        func scalars(_ write: (Unicode.Scalar) -> String) -> String { text.unicodeScalars.map(write).joined() }
        switch self {
        case .plain: return html(text)
        case .upper: return html(text.uppercased())
        case .decomposed: return html(text.decomposedStringWithCanonicalMapping)
        case .references: return html(scalars { "&#\($0.value);" })
        case .hexadecimal: return html(scalars { $0.isASCII ? "&#x\(String($0.value, radix: 16));" : String($0) })
        case .percent:
            return html(
                "<a href=\"x.html?q=\(text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")\">x</a>")
        case .escapes:
            let inner = text.utf16.map { unit in
                let hex = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            }
            return OutputFile(path: "extra/\(number).json", text: "{\"text\": \"\(inner.joined())\"}")
        case .folded:
            let inner = text.map { "\($0)\r\n " }.joined()
            return OutputFile(path: "extra/\(number).ics", text: "BEGIN:VEVENT\r\nSUMMARY:\(inner)\r\nEND:VEVENT\r\n")
        case .comment: return html("<!-- \(text) -->")
        case .attribute: return html("<span title='\(text)'>x</span>")
        case .tags:
            return html(text.split(separator: " ").map { "<em class=\"x\">\($0)</em>" }.joined(separator: "\n "))
        case .hyphens: return html(text.map { "\($0)" }.joined(separator: "&shy;"))
        case .characters:
            return OutputFile(path: "extra/\(number).xml", text: "<feed><title><![CDATA[\(text)]]></title></feed>")
        case .wide:
            return html(
                scalars { scalar in
                    let isWide = scalar.value > 0x20 && scalar.value < 0x7F
                    return isWide ? String(UnicodeScalar(scalar.value + 0xFEE0) ?? scalar) : String(scalar)
                })
        }
    }
}

@Suite("What is closed is found however it is written") struct LeakCheckEncodingTests {
    private static let texts = [
        "My manager Zebulon shouted at me about the quarterly numbers", "Zebulon", "Ask for more time",
        "The résumé of Ada lies with the observatory", "Nobody in the team may know of this yet",
        "Said no to the board", "ask Quentin about the redundancy list", "83250",
    ]

    @Test("Every closed text in every way of writing")
    func all() {
        for (number, text) in Self.texts.enumerated() {
            for (kind, encoding) in Encoding.allCases.enumerated() {
                #expect(Self.finds(in: encoding.file(number * 100 + kind, text)), "“\(text)” as \(encoding)")
            }
        }
    }

    @Test("Bytes that are nothing are read to their end", arguments: 0..<50)
    func anyBytes(seed: Int) {
        var generator = SplitMix(state: UInt64(seed))
        let marks = Array("<>\"'&;#%\\u/=!-[]CDATA \n\r\u{E9}\u{200B}zebulon0123456789".utf8)
        let bytes = (0..<2000).map { _ in
            generator.next() % 8 == 0
                ? UInt8(truncatingIfNeeded: generator.next()) : marks[Int(generator.next() % UInt64(marks.count))]
        }
        for ending in ["html", "json", "ics", "csv", "xml", "css", "bin"] {
            _ = Self.finds(in: OutputFile(path: "x.\(ending)", bytes: bytes))
            // What follows is found whatever stood before, unless a tag, comment or quote was left open.
            if ["css", "bin", "ics"].contains(ending) {
                let more = OutputFile(path: "x.\(ending)", bytes: bytes + Array("\nzebulon \n".utf8))
                #expect(Self.finds(in: more))
            }
        }
    }

    private static func finds(in file: OutputFile) -> Bool {
        plainBytes(of: file).withUnsafeBufferPointer { bytes in
            var reading = OutputReading(bytes, into: PhraseFinder(phrases))
            reading.read(path: file.path)
            return !reading.sink.finds.isEmpty
        }
    }

    /// The closed phrases of the sample, gathered once.
    private static let phrases = LeakReport.Books(
        of: LeakCheckSample.reading, audience: .coordinator, own: nil, asOf: LeakCheckSample.asOf,
        interface: .ofSite, jobs: 1
    ).phrases.table
}

/// Random numbers that are the same in every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
