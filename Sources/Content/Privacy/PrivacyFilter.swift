import Markdown

/// Tells at a glance that lines say nothing of who may read them: hardly any note does so at its beginning or end, and to
/// look closely costs more than reading the rest of a note.
enum PrivacyFilter {
    /// How words begin that speak of visibility, privacy or publishing, in small letters.
    private static let beginnings = [
        "priv", "visib", "publi", "publ", "pubb", "confid", "secr", "hidd", "hide", "intern", "restrict", "draft",
        "noind", "noexp", "nopub", "noren", "nosha", "nosit", "unlist", "unpub", "shar", "sensitiv", "locked",
        "embargo", "exclu", "export", "permission", "classif", "distrib", "exposure", "record",
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
    /// Those that are the name of a field at most: words of ordinary sentences, where no sign sets a value off from them.
    private static let beginningsOfFields = [
        "acce", "index", "robot", "sitemap", "search", "reader", "audience", "permalink", "listed", "output",
        "headless",
        "render", "pending", "trash",
    ]

    /// The same for words that statements, `ClosingStatement`, may be made of without any other.
    private static let beginningsOfStatements = [
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
    ]
    /// Words that say that something is not to be done.
    private static let negations = [
        "not", "don't", "don\u{2019}t", "dont", "never", "no ", "nobody", "nicht", "nie", "kein", "cannot", "cant",
        "can't",
        "can\u{2019}t", "mustn", "shouldn",
        "nichts", "pas ", "ne ", "jamais", "nunca",
    ]
    /// Words that say behind one of those what is not to be done: with what is written, or for whom.
    private static let negated = [
        "publi", "share", "shari", "forward", "distr", "redistr", "circul", "recircul", "website", "site", "web",
        "online",
        "internet", "netz", "seite", "weiter", "ver\u{F6}f", "vero", "\u{F6}ff", "\u{D6}ff", "offent", "oeff",
        "teilen",
        "geteilt", "zeigen", "post", "upload", "export", "repost", "other", "minutes",
        "protok", "wiki", "slack", "intranet", "tell", "anyone", "partag", "diffu", "divul", "transm", "compart",
        "difund", "mitarb", "dritte", "yet", "show", "see", "read", "know", "hear", "mention",
        "erz\u{E4}h", "erzae", "sagen", "verrat", "wissen", "erfahr", "sehen", "lesen", "erw\u{E4}h",
    ]

    /// Whether a lock stands on a line, or a letter of full width or of mathematics, which may spell anything.
    private static func hasSign(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index + 2 < bytes.count {
            defer { index += 1 }
            guard bytes[index] >= 0xE2 else { continue }
            let third = bytes[index + 2]
            switch (bytes[index], bytes[index + 1]) {
            case (0xE2, 0x9B): if third == 0x94 { return true }
            case (0xE3, 0x8A): if third == 0x99 { return true }
            case (0xEF, 0xBC), (0xEF, 0xBD), (0xF0, 0x9D): return true
            case (0xF0, 0x9F): if third == 0x94 || third == 0x99 || third == 0x9A || third == 0xA4 { return true }
            default: break
            }
        }
        return false
    }

    /// Whether a lock or another such sign is spelt on a line: `:lock:`.
    static func hasShortcode(_ bytes: Substring.UTF8View) -> Bool { bytes.withContiguousBytes(hasShortcode) }

    private static func hasShortcode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index + 1 < bytes.count {
            defer { index += 1 }
            guard bytes[index] == UInt8(ascii: ":") else { continue }
            let rest = UnsafeBufferPointer(rebasing: bytes[(index + 1)...])
            switch rest[0] | 0x20 {
            case UInt8(ascii: "l"), UInt8(ascii: "c"), UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "z"):
                if shortcodes.contains(where: { starts(rest, with: $0) }) { return true }
            default: break
            }
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
    static func mayState(_ bytes: Substring.UTF8View, _ line: LineSigns) -> Bool {
        guard let found = line.words else { return true }
        if found.contains(.statements) || found.contains([.negations, .negated]) { return true }
        return line.signs.holds(any: .beyondASCII) && bytes.withContiguousBytes(hasSign)
            || line.signs.holds(any: .colon) && hasShortcode(bytes)
            || line.signs.holds(any: signsOfComments) && hasComment(bytes)
    }

    private static let signsOfComments = SignSet("[<%")

    /// Whether some words hold one that may close, alone or with others.
    static func mayClose(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let lists: WordStarts.Lists = [.statements, .negations]
        return LineWords.starts.lists(in: bytes, until: lists).map { !$0.isDisjoint(with: lists) } ?? true
    }

    /// Words of ordinary sentences, which say something of readers only where they are nearly all of a line.
    private static let beginningsOfShortLines = ["only", "nur", "site", "online", "web", "this"]
    private static let beginningsOfShortFields = ["read", "leser", "go-live", "live"]
    private static let shortLine = 40

    static func mayDeclare(_ bytes: Substring.UTF8View, _ line: LineSigns) -> Bool {
        var lists: WordStarts.Lists = bytes.count < shortLine ? [.declarations, .shortLines] : .declarations
        if bytes.withContiguousBytes(containsFieldSign) {
            lists.formUnion(bytes.count < shortLine ? [.fields, .shortFields] : .fields)
        }
        return line.mayHold(lists)
    }

    /// Whether a line holds anything that sets the value of a field off from its name: any sign but those of sentences, a hyphen or
    /// a star in front, or two blanks.
    private static func containsFieldSign(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var before: UInt8 = 0
        for byte in bytes.drop(while: { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "*") }) {
            let isOfSentence =
                (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x20 && before != 0x20
                || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
            guard isOfSentence else { return true }
            before = byte
        }
        return false
    }

    /// All of the lists, each at its place.
    static let lists = [
        beginnings, beginningsOfShortLines, beginningsOfStatements, negations, negated, beginningsOfFields,
        beginningsOfShortFields,
    ]

    private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, with word: [UInt8]) -> Bool {
        bytes.count >= word.count
            && word.indices.allSatisfy { (bytes[$0] &- 0x41 < 26 ? bytes[$0] | 0x20 : bytes[$0]) == word[$0] }
    }
}

extension WordStarts.Lists {
    fileprivate static let declarations = list(0)
    fileprivate static let shortLines = list(1)
    fileprivate static let statements = list(2)
    fileprivate static let negations = list(3)
    fileprivate static let negated = list(4)
    fileprivate static let fields = list(5)
    fileprivate static let shortFields = list(6)
}

extension LineWords {
    static let ofPrivacy = PrivacyFilter.lists
}
