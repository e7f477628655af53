import Testing

@testable import Content

@Suite("A line that is not looked at closely bears no mark") struct MarkFilterTests {
    private static let pieces = [
        "p", "r", "i", "v", "a", "t", "e", "private", "Private", "PRIVATE", "privat", "pair", "public", "program", "(",
        ")",
        "[", "]", "{", "}", "（", "）", "【", "】", " ", " ", "\t", "\u{A0}", "\u{200B}", "\u{AD}", "\u{301}", "-", "*",
        "**",
        "_", "__", "#", "##", "＃", "=", ">", "\\", "<", "b>", "</b>", "h2.", "<h2>", ".", ":", "!", "- ", "* ", "    ",
        "words",
        "р", "ρ", "і", "ν", "а", "т", "е", "Р", "Ρ", "А", "Т", "Е", "ｐ", "Ｐ", "ｒ", "ｉ", "ｖ", "ａ", "ｔ", "ｅ", "𝐩", "𝓹",
        "ⓟ", "ᵖ",
        "é", "í", "ï", "ä", "ß", "日本", "кот", "λόγος", "שלום", "visibility", "visibility: private", "私的", "частное",
        "🔒", "🔏", "🙈", "“", "”", "–", "→", "≤", "■", "✅", "📅", "❨", "❩", "\u{FE0F}", "🅟",
        "Thảo", "ไทย", "ก่อน", "\u{E48}", "\u{E31}", "თამარ", "አማርኛ",
        "，", "。", "،", "።", "！", "έ", "ή", "й", "\u{64E}", "<https://a.example/b>", "<https://", "<http",
    ]

    @Test("Nothing that a close look would find is held back", arguments: 0..<40)
    func sound(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ count: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(count))
        }
        var found = 0
        for _ in 0..<1500 {
            var line = ""
            for _ in 0...next(9) { line += Self.pieces[next(Self.pieces.count)] }
            // Half of them have a mark in some shape in them.
            if next(2) == 0 {
                let letters = [
                    ["p", "р", "ｐ", "P", "ρ", "ṕ"], ["r", "ｒ", "R", "ṛ"], ["i", "і", "í", "ï", "ị"], ["v", "ν", "ṽ"],
                    ["a", "а", "ä", "ả"], ["t", "т", "ṭ"], ["e", "е", "é", "ệ"],
                ]
                let gaps = ["", "", "", " ", "\u{200B}", "\u{301}", "<b>", "\u{E48}"]
                let mark = letters.map { $0[next($0.count)] + gaps[next(gaps.count)] }.joined()
                let frame = [("(", ")"), ("[", "]"), ("（", "）"), ("", ""), ("**", "**"), ("# (", ")")][next(6)]
                line += frame.0 + mark + frame.1
            }
            guard let mark = NearMiss.markOutsideHeading(line) else { continue }
            found += 1
            #expect(MarkFilter.mayBearMark(Substring(line).utf8), "\(line) bears \(mark)")
        }
        #expect(found > 20)
    }

    @Test(
        "Ordinary lines are not looked at closely",
        arguments: [
            "- [ ] @ada Draft the pre-read (due 2026-03-21)", "We spoke of the board, and of what it wants.", "",
            "Über die Prüfung – und “danach” – sprachen wir noch nicht.", "- 30m Pushing back: how? @ada",
            "> A quote of hers", "- @ada → Mina Park (made 2026-03-14)", "- [x] Brief ✅ 2026-03-20 📅 2026-03-21",
            "- [ ] Draft 🗓\u{FE0F} 2026-03-21", "> — Thảo", "A saying (ไทย): “เริ่มจากก้าวเล็ก ๆ ก่อน”",
            "თამარ and Hiền met",
            "プライベートな話はしない。", "1. First, then second", "**Ada** said: no.", "> 先把话说清楚，再把事做好。",
            "> Ένα βήμα τη φορά, και μετά διάλειμμα.",
            "> Сначала черновик, потом красота. (русский)", "> خطوة صغيرة اليوم خير من خطة كبيرة غدًا.",
            "> በመጀመሪያ አንድ እርምጃ።",
            "Background: <https://notes.example.org/2026/483> and more", "private talks of the pair are none",
        ].dropLast() + ["Privacy matters to us."])
    func ordinary(line: String) {
        #expect(!MarkFilter.mayBearMark(Substring(line).utf8))
    }
}
