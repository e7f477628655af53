import Markdown

/// What somebody has to do, said as if it were done: `Booked the room`, `runbook fixed`, `Raum gebucht`.
enum DoneInPast {
    /// The verb that says so, at either end of some words, as written.
    static func verb(in words: String) -> Substring? {
        guard words.utf8.count <= 120 else { return nil }
        let parts = words.split(separator: " ")
        guard parts.count > 1, parts.count <= 12 else { return nil }
        return atStart(parts) ?? atEnd(parts)
    }

    private static func plain(_ word: Substring) -> String { word.lowercased().filter { $0.isLetter || $0 == "’" } }

    private static func atStart(_ parts: [Substring]) -> Substring? {
        let first = plain(parts[0])
        guard parts[0].allSatisfy(\.isLetter) else { return nil }
        if past.contains(first) {
            // `Sent items`, `met office`: a noun in small letters may follow an adjective.
            if objects.contains(plain(parts[1])) || parts[1].first?.isUppercase ?? false { return parts[0] }
            // `sent abstract to Elena`
            let isHandedOver =
                handing.contains(first)
                && parts.indices.contains { place in
                    place > 1 && ["to", "an"].contains(plain(parts[place])) && place + 1 < parts.count
                        && (parts[place + 1].first?.isUppercase ?? false || objects.contains(plain(parts[place + 1])))
                }
            return isHandedOver ? parts[0] : nil
        }
        // `updated CV` is a thing; `updated the CV` was done.
        return alsoAdjectives.contains(first) && objects.contains(plain(parts[1])) ? parts[0] : nil
    }

    private static func atEnd(_ parts: [Substring]) -> Substring? {
        guard parts.count <= 5, let last = parts.last else { return nil }
        let word = plain(last)
        guard participles.contains(word), last.allSatisfy({ $0.isLetter || ".!".contains($0) }) else { return nil }
        let others = parts.dropLast().map(plain)
        // `get the runbook fixed`, `see that the room is booked`, `until the abstract is submitted`
        guard !others.contains(where: { asks.contains($0) }), !asks.contains(others[0]) else { return nil }
        return last
    }

    private static let past: Set<String> = [
        "booked", "called", "sent", "emailed", "mailed", "wrote", "asked", "met", "talked", "spoke", "paid", "went",
        "found",
        "bought", "handed", "told", "rang", "phoned", "texted", "chose", "gave", "took", "made",
    ]
    private static let handing: Set<String> = ["sent", "emailed", "mailed", "handed", "gave", "told"]
    private static let alsoAdjectives: Set<String> = [
        "finished", "submitted", "drafted", "shared", "fixed", "created", "reviewed", "updated", "scheduled", "invited",
        "prepared", "completed", "signed", "uploaded", "published", "merged", "ordered", "organised", "organized",
        "arranged",
        "checked", "tested", "rewrote", "introduced", "registered", "applied", "posted", "collected",
    ]
    private static let objects: Set<String> = [
        "the", "a", "an", "my", "his", "her", "our", "their", "your", "it", "them", "him", "all", "both", "two",
        "three",
        "with", "to", "for", "this", "that", "some", "about",
    ]
    private static let participles: Set<String> = [
        "fixed", "booked", "sent", "submitted", "merged", "published", "uploaded", "shared", "written", "drafted",
        "signed",
        "ordered", "bought", "paid", "gebucht", "geschickt", "verschickt", "geschrieben", "angerufen", "abgeschickt",
        "eingereicht", "hochgeladen", "gekauft", "bezahlt", "bestellt", "unterschrieben", "angefragt", "angemeldet",
        "eingeladen", "reserviert", "verteilt", "besorgt", "getroffen",
        "gelesen",
        "informiert", "gefragt",
    ]
    private static let asks: Set<String> = [
        "get", "have", "be", "is", "are", "was", "if", "when", "once", "until", "that", "make", "see", "keep", "to",
        "not",
        "never", "nicht", "wird", "werden", "ist", "sind", "wenn", "sobald", "bis", "dass", "soll", "sollen", "noch",
        "wie",
        "wer", "what", "how", "check", "prüfen", "ob", "whether", "lassen", "muss", "and", "und", "or", "oder", "no",
        "kein",
        "keine", "un", "as", "als", "what’s", "half", "halb",
    ]
}
