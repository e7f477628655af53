/// The words by which a sentence says that something is done or dropped.
extension SaidOfPromise {
    /// Whether a line holds one of the words that such a sentence has.
    static func mayState(_ bytes: Substring.UTF8View) -> Bool {
        guard bytes.count <= 400 else { return false }
        var before: UInt8 = 0x20
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index] | 0x20
            if (before | 0x20) &- 0x61 >= 26, before < 0x80,
                let stems = stems[byte], stems.contains(where: { starts(bytes[index...], with: $0) })
            {
                return true
            }
            before = bytes[index]
            bytes.formIndex(after: &index)
        }
        return false
    }

    static func starts(_ bytes: Substring.UTF8View, with stem: [UInt8]) -> Bool {
        var count = 0
        for byte in bytes {
            if count == stem.count { return true }
            guard byte | 0x20 == stem[count] else { return false }
            count += 1
        }
        return count == stem.count
    }

    /// The first four letters of each word, by the first one.
    static let stems: [UInt8: [[UInt8]]] = {
        let phrases = ["lass", "lasse", "weg", "forget", "needed", "erledigt", "mehr", "brauchen"]
        let all = Set(
            (doneWords.map(String.init) + dropWords.map(String.init) + phrases).map { Array($0.utf8.prefix(4)) })
        return Dictionary(grouping: all, by: { $0[0] })
    }()

    static let doneWords: Set<Substring> = [
        "done", "finished", "completed", "erledigt", "fertig", "geschafft", "abgeschlossen", "abgegeben", "abgeschickt",
        "verschickt", "eingereicht", "geschickt", "gesendet", "sent", "delivered", "submitted", "raus", "gebucht",
        "booked", "geklärt", "hergestellt",
    ]
    static let auxiliaries: Set<Substring> = [
        "is", "are", "was", "were", "been", "got", "gets", "ist", "sind", "war", "wurde", "wurden", "we", "wir", "now",
        "already", "finally", "jetzt", "schon", "endlich",
    ]
    static let imperatives: Set<Substring> = ["drop", "skip", "cancel", "scrap", "forget"]
    static let baseForms: [Substring: Substring] = [
        "sent": "send", "booked": "book", "submitted": "submit", "delivered": "deliver", "finished": "finish",
        "completed": "complete", "abgeschickt": "abschicken", "abgegeben": "abgeben", "verschickt": "verschicken",
        "eingereicht": "einreichen", "geschickt": "schicken", "gesendet": "senden", "gebucht": "buchen",
        "geklärt": "klären", "hergestellt": "herstellen", "abgeschlossen": "abschließen",
    ]
    static let dropWords: Set<Substring> = [
        "drop", "dropped", "dropping", "skip", "skipped", "skipping", "cancel", "cancelled", "canceled", "scrap",
        "scrapped", "gestrichen", "streichen", "entfällt", "verworfen", "weggelassen",
    ]
    static let dropPhrases = [
        "lassen wir", "wir lassen", "fällt weg", "not needed any more", "no longer needed", "not needed anymore",
        "nicht mehr nötig", "hat sich erledigt", "lassen wir weg", "brauchen wir nicht mehr", "forget about",
    ]
    static let negations: Set<Substring> = [
        "not", "nicht", "isn", "wasn", "hasn", "noch", "yet", "never", "nie", "kein", "keine", "almost", "nearly",
        "fast",
        "half", "halb", "partly", "teilweise",
    ]
    /// Words of a plan, a condition or a question.
    static let doubts: Set<Substring> = [
        "when", "wenn", "once", "sobald", "until", "till", "if", "falls", "will", "wird", "werden", "soll", "sollen",
        "sollte", "should", "must", "muss", "can", "kann", "could", "könnte", "would", "würde", "may", "might", "be",
        "want", "wants", "how", "wie", "why", "warum", "whether", "ob", "before", "bevor", "unless", "planned",
        "geplant",
        "being", "means", "bis",
    ]
    static let small: Set<Substring> = [
        "that", "this", "with", "from", "have", "been", "were", "since", "sorry", "late", "last", "week", "time",
        "today",
        "yesterday", "well", "good", "gelaufen", "lief", "gut", "friday", "monday", "tuesday", "wednesday", "thursday",
        "already", "finally", "also", "just",
        "very",
        "only", "they", "them", "then", "their", "about", "what", "which", "some", "more", "into", "over", "after",
        "next",
        "eine", "einen", "einem", "einer", "dass", "oder", "aber", "auch", "schon", "endlich", "jetzt", "heute",
        "gestern",
        "seit", "letzte", "letzten", "woche", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "haben",
        "sind",
        "wurde", "wurden", "leider", "etwas", "nach", "vorher", "beide", "both", "lassen", "needed", "nötig", "mehr",
        "brauchen", "forget", "sich", "frau", "herr", "make", "made", "gemacht", "machen", "does", "said", "says",
        "sagt", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
        "december", "januar", "februar", "märz", "juni", "juli", "oktober", "dezember",
    ]
}
