/// Tells at a glance that lines say nothing of who may read them: hardly any note does so at its beginning or end, and to
/// look closely costs more than reading the rest of a note.
enum PrivacyFilter {
    /// How words begin that speak of visibility, privacy or publishing, in small letters, by their first byte.
    private static let beginnings: [[[UInt8]]] = {
        var table = [[[UInt8]]](repeating: [], count: 256)
        let words = [
            "priv", "visib", "publi", "publ", "pubb", "confid", "secr", "hidd", "hide", "intern", "restrict", "draft",
            "noind", "noexp", "nopub", "noren", "nosha", "nosit", "unlist", "unpub", "shar", "access", "acce",
            "sensitiv",
            "locked", "embargo", "exclu", "export", "index", "robot", "sitemap", "search", "reader", "audience",
            "permission",
            "permalink", "classif", "distrib", "exposure", "listed", "output", "headless", "rendered", "render",
            "record",
            "sicht", "zugriff", "zugang", "frei", "vertraul", "geheim", "teilen", "ver\u{F6}ff", "\u{F6}ff", "\u{D6}ff",
            "entwurf", "brouillon", "borrador", "bozza", "diffus", "riserv", "poufne", "zicht", "synlig", "widocz",
            "openbaar",
            "offentlig", "datenschutz", "protected", "donot", "dont", "\u{43F}\u{440}\u{438}\u{432}",
            "\u{447}\u{430}\u{441}\u{442}",
            "\u{43B}\u{438}\u{447}", "\u{43F}\u{443}\u{431}\u{43B}", "\u{43E}\u{43F}\u{443}\u{431}",
            "\u{432}\u{438}\u{434}\u{438}",
            "\u{434}\u{43E}\u{441}\u{442}", "\u{516C}", "\u{975E}", "\u{79C1}", "\u{53EF}\u{89C1}", "googlebot",
            "bingbot",
        ]
        for word in words {
            let bytes = Array(word.utf8)
            table[Int(bytes[0])].append(bytes)
        }
        return table
    }()

    static func mayDeclare(_ bytes: some Collection<UInt8>) -> Bool {
        var before: UInt8 = 0x20
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            defer {
                before = byte
                bytes.formIndex(after: &index)
            }
            let isCapital = byte &- 0x41 < 26
            // Letters of full width, and those of mathematics, may spell anything.
            if byte == 0xEF || byte == 0xF0 {
                let next = bytes.index(after: index)
                if next < bytes.endIndex, [0xBC, 0xBD, 0x9D].contains(bytes[next]) { return true }
            }
            let isBehindLetter = byte < 0x80 ? (before | 0x20) &- 0x61 < 26 : isLetter(before)
            let begins = !isBehindLetter || isCapital && !(before &- 0x41 < 26)
            guard begins, isLetter(byte) else { continue }
            let lower = isCapital ? byte | 0x20 : byte
            for word in beginnings[Int(lower)] where starts(bytes[index...], with: word) { return true }
        }
        return false
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

    private static func starts(_ bytes: some Collection<UInt8>, with word: [UInt8]) -> Bool {
        var matched = 0
        for byte in bytes {
            let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
            guard lower == word[matched] else { return false }
            matched += 1
            if matched == word.count { return true }
        }
        return false
    }
}
