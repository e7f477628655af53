import Testing

@testable import Markdown

@Suite("Walks over characters") struct CharacterWalkTests {
    /// Parts of which texts are made: what joins with what stands before or behind it, and plain letters of all widths.
    private static let parts = [
        "a", " ", ",", "é", "e\u{301}", "\u{301}", "\u{FE0F}", "👍", "ß", "–", "”", "\u{200D}", "\r", "\n", "\u{600}",
        "🇩", "ᄀ",
        "ᅡ", "क", "\u{94D}", "ï", "\u{A0}", "：", "\u{CB}\u{2BC}", "\u{1F1E6}", "\u{203C}", "\u{AD}", "\u{E33}", "k",
        "\u{1FEF}", "`",
    ]
    private static let wanted: [Character] = [" ", ",", "é", "\n", "`"]

    /// The answers of the standard library, which a text gives where it is known as a collection only.
    private struct Answers<Index: Equatable>: Equatable {
        var index: Index?
        var parts: [[Substring]]
        var rests: [String]
        var first: Character?
        var flags: [Bool]
    }

    private static func stock<Text: BidirectionalCollection>(
        _ text: Text, _ character: Character
    ) -> Answers<Text.Index> where Text.Element == Character, Text.SubSequence == Substring {
        Answers(
            index: text.firstIndex { $0 == character },
            parts: [
                text.split(separator: character), text.split(separator: character, omittingEmptySubsequences: false),
                text.split(maxSplits: 1) { $0 == character }, text.split(separator: character, maxSplits: 0),
                text.split(separator: character, maxSplits: 1, omittingEmptySubsequences: false),
            ],
            rests: [
                String(text.drop { $0 == character }), String(text.prefix { $0 != character }),
                String(text.filter { $0 != character }), String(text.filter { $0 == character }),
                String(text.prefix(2)),
            ],
            first: text.first,
            flags: [text.contains { $0 == character }, text.allSatisfy { $0 == character }])
    }

    private static func own(_ text: Substring, _ character: Character) -> Answers<Substring.Index> {
        Answers(
            index: text.firstIndex { $0 == character },
            parts: [
                text.split(separator: character), text.split(separator: character, omittingEmptySubsequences: false),
                text.split(maxSplits: 1) { $0 == character }, text.split(separator: character, maxSplits: 0),
                text.split(separator: character, maxSplits: 1, omittingEmptySubsequences: false),
            ],
            rests: [
                String(text.drop { $0 == character }), String(text.prefix { $0 != character }),
                text.filter { $0 != character }, text.filter { $0 == character }, String(text.prefix(2)),
            ],
            first: text.first,
            flags: [text.contains { $0 == character }, text.allSatisfy { $0 == character }])
    }

    @Test("They answer what the standard library answers, for every text of three parts")
    func sameAnswers() {
        for first in Self.parts {
            for second in Self.parts {
                for third in Self.parts.prefix(12) {
                    let text = first + second + third
                    // A text may begin or end within what would be one character with its surroundings.
                    let scalars = text.unicodeScalars
                    let inner = Substring(scalars.dropFirst())
                    for character in Self.wanted {
                        #expect(
                            Self.own(text[...], character) == Self.stock(text, character), "\(scalars.map(\.value))")
                        #expect(Self.own(inner, character) == Self.stock(inner, character), "\(scalars.map(\.value))")
                    }
                }
            }
        }
    }

    @Test("Long texts, too")
    func longTexts() {
        for seed in 0..<200 {
            var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
            let text = (0..<40).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Self.parts[Int(state >> 40) % Self.parts.count]
            }
            .joined()
            for character in Self.wanted { #expect(Self.own(text[...], character) == Self.stock(text[...], character)) }
        }
    }
}
