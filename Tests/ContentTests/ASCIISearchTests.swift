import Testing

@testable import Markdown

@Suite("Searches by bytes") struct ASCIISearchTests {
    /// Parts of which patterns and texts are made: marks that join, letters with marks in one and in two scalars.
    private static let parts = [
        "a", "b", " ", "-", ":", "é", "e\u{301}", "\u{301}", "\u{FE0F}", "👍", "ß", "–", "\u{200D}", "\r\n", "\n",
    ]

    @Test("They answer what the standard library answers, for every text of three parts")
    func sameAnswers() {
        let patterns = ["a", "ab", " -", ":", "-", "", "é", "e", "a\n", "b "]
        for first in Self.parts {
            for second in Self.parts {
                for third in Self.parts {
                    let text = first + second + third
                    for pattern in patterns {
                        let expected = text[...].firstRange(of: pattern[...])
                        #expect(text.firstRange(of: pattern) == expected, "\(text.debugDescription) \(pattern)")
                        #expect(text.contains(pattern) == (expected != nil))
                    }
                }
            }
        }
        let middle = "xxabyyab".dropFirst(3)
        #expect(middle.firstRange(of: "ab") == middle.firstRange(of: "ab"[...]))
    }

    @Test("A byte is found wherever it stands, and nothing that differs from it in one bit")
    func places() {
        let wanted = UInt8(ascii: "=")
        for other in [wanted ^ 1, wanted ^ 0x80, 0x00, 0xFF] {
            for count in 0..<40 {
                var bytes = [UInt8](repeating: other, count: count)
                for start in 0...count + 1 {
                    #expect(bytes.withUnsafeBufferPointer { $0.firstPlace(of: wanted, from: start) } == nil)
                }
                for place in 0..<count {
                    bytes[place] = wanted
                    for start in 0..<count {
                        let found = bytes.withUnsafeBufferPointer { $0.firstPlace(of: wanted, from: start) }
                        #expect(found == bytes[start...].firstIndex(of: wanted))
                    }
                    if place % 2 == 0 { bytes[place] = other }
                }
            }
        }
    }
}
