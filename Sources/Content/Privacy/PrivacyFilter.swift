/// Tells at a glance that lines say nothing of who may read them: hardly any note does so at its beginning or end, and to
/// look closely costs more than reading the rest of a note.
enum PrivacyFilter {
    /// How words begin that speak of visibility, privacy or publishing, in small letters, by their first byte.
    private static let beginnings = table(
        of: [
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
        ])

    /// The same for words that statements, `ClosingStatement`, may be made of without any other.
    private static let beginningsOfStatements = table(
        of: [
            "priv", "confid", "vertr", "vertau", "secre", "geheim", "hidden", "hide", "intern", "restri", "draft",
            "wip",
            "entwurf", "unpub", "only", "just", "nur", "betwe", "unter", "zwisch", "entre", "off the rec", "off rec",
            "off-the-rec", "embarg", "gesperr", "sperr", "nda", "tlp", "need to", "need-to", "vor dem", "vero",
            "offline",
            "personal", "pers\u{F6}n", "remove bef", "take this", "leave this", "delete bef", "dienst", "lediglich",
            "ausschlie", "solely", "riserv", "work in", "pair", "paar", "sensitive", "keep ", "vs", "priav", "pirv",
            "solo",
            "seulement", "uniquement", "juste", "que pour", "unicamente", "\u{FA}nicamente", "fyeo", "noforn", "fouo",
            "for official", "official sens", "official-sens", "commercial in", "propriet", "verschl", "im vertr",
            "f\u{FC}r dich",
            "fur dich", "fuer dich", "bitte f", "mum", "usage int", "uso int", "diffusion restr", "down low",
            "down-low", "on the dl", "nobody else",
            "privatsache", "weitergabe", "zur internen", "sub rosa", "not for", "nicht f\u{FC}r", "nicht fur",
            "nicht fuer", "pas pour",
            "no para",
        ])
    /// Words that say that something is not to be done.
    private static let negations = table(
        of: [
            "not", "don't", "don\u{2019}t", "dont", "never", "no ", "nobody", "nicht", "nie", "kein", "cannot", "cant",
            "can't",
            "can\u{2019}t", "mustn", "shouldn",
            "nichts", "pas ", "ne ", "jamais", "nunca",
        ])
    /// Words that say behind one of those what is not to be done: with what is written, or for whom.
    private static let negated = table(
        of: [
            "publi", "share", "shari", "forward", "distr", "redistr", "circul", "recircul", "website", "site", "web",
            "online",
            "internet", "netz", "seite", "weiter", "ver\u{F6}f", "vero", "\u{F6}ff", "\u{D6}ff", "offent", "oeff",
            "teilen",
            "geteilt", "zeigen", "post", "upload", "export", "repost", "other", "minutes",
            "protok", "wiki", "slack", "intranet", "tell", "anyone", "partag", "diffu", "divul", "transm", "compart",
            "difund", "mitarb", "dritte", "yet", "show", "see", "read", "know", "hear", "mention", "erz\u{E4}h",
            "erzae",
            "sagen", "verrat", "wissen", "erfahr", "sehen", "lesen", "erw\u{E4}h",
        ])

    private static func table(of words: [String]) -> [[[UInt8]]] {
        var table = [[[UInt8]]](repeating: [], count: 256)
        for word in words {
            let bytes = Array(word.utf8)
            table[Int(bytes[0])].append(bytes)
        }
        return table
    }

    /// Whether a lock stands on a line, or a letter of full width or of mathematics, which may spell anything.
    private static func hasSign(_ bytes: Substring.UTF8View) -> Bool {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            defer { index = next }
            guard byte >= 0xE2, next < bytes.endIndex else { continue }
            let second = bytes[next]
            let behind = bytes.index(after: next)
            guard behind < bytes.endIndex else { continue }
            let third = bytes[behind]
            switch (byte, second) {
            case (0xE2, 0x9B): if third == 0x94 { return true }
            case (0xE3, 0x8A): if third == 0x99 { return true }
            case (0xEF, 0xBC), (0xEF, 0xBD), (0xF0, 0x9D): return true
            case (0xF0, 0x9F): if [0x94, 0x99, 0x9A, 0xA4].contains(third) { return true }
            default: break
            }
        }
        return false
    }

    /// Whether a lock or another such sign is spelt on a line: `:lock:`.
    static func hasShortcode(_ bytes: Substring.UTF8View) -> Bool {
        var rest = bytes[...]
        while let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
            rest = rest[bytes.index(after: colon)...]
            guard let first = rest.first, "lcnsz".utf8.contains(first | 0x20) else { continue }
            if shortcodes.contains(where: { starts(rest, with: $0) }) { return true }
        }
        return false
    }

    private static let shortcodes = [
        "lock", "closed_lock", "no_entry", "shush", "zipper", "see_no", "speak_no", "secret",
    ]
    .map { Array($0.utf8) }

    /// Whether a line holds a comment that no reader is to see: `<!-- …`, `%% …`, `[//]: # (…)`.
    private static func hasComment(_ bytes: Substring.UTF8View) -> Bool {
        if let first = bytes.first(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x3E }), first == UInt8(ascii: "["),
            bytes.contains(UInt8(ascii: "/")) || bytes.contains(UInt8(ascii: "<")) || bytes.contains(UInt8(ascii: "#"))
        {
            return String(Substring(bytes)).contains("]: ")
        }
        guard let sign = bytes.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "%") }) else {
            return false
        }
        let words = Substring(bytes[sign...])
        return words.contains("<!--") || words.contains("%%")
    }

    /// Whether a line may state that others are not to read it, or bears a sign that says so.
    static func mayState(_ bytes: Substring.UTF8View) -> Bool {
        if bytes.contains(where: { $0 >= 0xE2 }), hasSign(bytes) { return true }
        if hasShortcode(bytes) || hasComment(bytes) { return true }
        return begins(bytes, with: beginningsOfStatements, short: [])
            || begins(bytes, with: negations, short: []) && begins(bytes, with: negated, short: [])
    }

    /// Whether some words hold one that may close, alone or with others.
    static func mayClose(_ bytes: Substring.UTF8View) -> Bool {
        begins(bytes, with: beginningsOfStatements, short: []) || begins(bytes, with: negations, short: [])
    }

    /// Words of ordinary sentences, which say something of readers only where they are nearly all of a line.
    private static let beginningsOfShortLines: [[UInt8]] = [
        "only", "nur", "site", "online", "web", "read", "leser", "go-live", "live", "this", "embargo",
    ].map { Array($0.utf8) }
    private static let shortLine = 40

    static func mayDeclare(_ bytes: some Collection<UInt8>) -> Bool {
        begins(bytes, with: beginnings, short: bytes.count < shortLine ? beginningsOfShortLines : [])
    }

    /// Whether a word of the line begins with one of these.
    private static func begins(
        _ bytes: some Collection<UInt8>, with beginnings: [[[UInt8]]], short: [[UInt8]]
    ) -> Bool {
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
            for word in short where starts(bytes[index...], with: word) { return true }
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
