import Markdown

extension NameAtEdge {
    /// A name as the last word, behind words that are a promise without it: `Folien schicken Annegret`, `Gliederung Jannik`,
    /// `send the slides Noor`.
    ///
    /// Behind a preposition, or a verb that asks for somebody, it is whom that is about: `Call Noor`, `Brief an Jannik`.
    static func asLastWord(_ words: String, _ isMember: (String) -> Bool) -> NameAtEdge? {
        var text = words[...]
        while let last = text.last, ".! ".contains(last) { text.removeLast() }
        guard let blank = text.lastIndex(of: " ") else { return nil }
        let name = text[blank...].dropFirst()
        guard name.utf8.count > 1, name.utf8.count < 40, name.allSatisfy({ $0.isLetter || $0 == "-" }),
            isMember(String(name))
        else { return nil }
        if alsoWords.contains(name.lowercased()) { return nil }
        let parts = text[..<blank].split(separator: " ")
        guard let first = parts.first, let before = parts.last, before.allSatisfy({ $0.isLetter || $0 == "-" }) else {
            return nil
        }
        let isPromise =
            parts.count == 1
            ? isThing(before) || mayBeThing(before)
            : isInfinitive(before) || isThing(before) && isThing(first) && parts.count < 4
                || orders.contains(first.lowercased()) && before.first?.isLowercase ?? false
                    && !prepositions.contains(before.lowercased()) && !before.hasSuffix("ing")
        // `mit Jannik klären Annegret` is still hers.
        guard isPromise, !asks.contains(before.lowercased()) else { return nil }
        // `Mail schicken Elena` may be sent to her.
        if ["schicken", "schreiben"].contains(before), parts.count != 2 || !isThing(first) { return nil }
        return NameAtEdge([String(name)], rest: text[..<blank])
    }

    /// Whether a word is an infinitive by its looks: `schicken`, `erinnern`
    static func isInfinitive(_ word: Substring) -> Bool {
        word.first?.isLowercase ?? false && word.utf8.count > 4
            && ["en", "ern", "eln"].contains(where: word.hasSuffix) && !notVerbs.contains(word.lowercased())
    }

    private static func isThing(_ word: Substring) -> Bool {
        guard word.first?.isUppercase ?? false else { return false }
        let lower = word.lowercased()
        return things.contains(lower)
            || endingsOfThings.contains { lower.hasSuffix($0) && lower.utf8.count > $0.utf8.count + 2 }
    }

    /// Whether one word in front of a name may be what that person is to do: `Feedback Elena`. A verb asks for somebody: `Call Noor`.
    private static func mayBeThing(_ word: Substring) -> Bool {
        let lower = word.lowercased()
        return word.first?.isUppercase ?? false && word.utf8.count > 3 && !orders.contains(lower)
            && !prepositions.contains(lower) && !asks.contains(lower)
            && !greetings.contains(lower) && !titles.contains(lower) && !FirstNames.contains(word)
            && !lower.hasSuffix("en") && !lower.hasSuffix("ing")
    }

    /// What somebody says to whoever is named behind it, or does to them.
    private static let greetings: Set<String> = [
        "thanks", "thank", "ask", "organise", "organize", "dear", "hello", "danke", "hallo", "liebe", "lieber", "text",
        "email", "mail", "message",
        "phone", "ping", "remind", "chase", "invite", "nudge", "introduce", "congratulate", "help", "support", "tell",
        "show", "answer", "visit", "join", "update", "interview", "inform", "contact", "name", "poke", "cover",
        "shadow", "follow", "pair", "call", "ring", "meet", "brief", "teach", "coach", "greet", "praise", "train",
        "forward", "copy",
        "wish", "warn", "remember", "catch", "back", "free", "with", "what", "about", "lunch", "coffee", "frag",
        "frage", "schreib", "sprich", "triff", "mentor",
        "mentee",
    ]

    private static let endingsOfThings = [
        "ung", "heit", "keit", "schaft", "tion", "plan", "liste", "text", "folien", "entwurf", "bericht", "fassung",
    ]
    private static let things: Set<String> = [
        "slides", "outline", "agenda", "abstract", "notes", "minutes", "poster", "deck", "folien", "protokoll", "text",
        "entwurf", "plan", "liste", "bericht", "lebenslauf", "cv", "anschreiben", "kapitel",
    ]
    private static let orders: Set<String> = [
        "send", "write", "draft", "book", "prepare", "finish", "schedule", "create", "submit", "collect", "review",
        "update", "arrange", "rewrite", "practise", "practice", "share", "upload", "order", "print",
    ]
    private static let prepositions: Set<String> = [
        "to", "for", "with", "from", "of", "by", "at", "on", "about", "and", "or", "than", "like", "via", "without",
        "re", "regarding", "cc", "behind", "against", "after", "before", "per", "as", "is", "are", "the", "a", "an",
        "both", "but", "not",
        "who", "asked", "see", "meet", "dear",
    ]
    /// Verbs and other words in front of somebody that they are about.
    private static let asks: Set<String> = [
        "fragen", "anrufen", "treffen", "bitten", "informieren", "einladen", "erinnern", "wegen", "neben", "gegen",
        "zwischen", "meinen", "deinen", "seinen", "ihren", "unseren", "diesen", "einen", "keinen", "allen", "geben",
        "helfen", "anbieten", "sagen", "danken", "zeigen", "antworten", "mitteilen", "gratulieren", "zusagen",
        "absagen", "leihen", "mailen", "zurückgeben", "weitergeben", "zurückschreiben", "vorstellen", "empfehlen",
    ]
    private static let notVerbs: Set<String> = [
        "wegen", "neben", "gegen", "zwischen", "meinen", "deinen", "seinen", "ihren", "unseren", "diesen", "einen",
        "keinen", "allen", "jeden", "oben", "unten", "open", "often", "seven", "morgen", "neuen", "alten", "ersten",
        "zweiten", "nächsten", "letzten", "vielen", "beiden", "meisten", "ganzen", "andern", "anderen",
    ]
}
