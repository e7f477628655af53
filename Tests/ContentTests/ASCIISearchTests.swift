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
}
