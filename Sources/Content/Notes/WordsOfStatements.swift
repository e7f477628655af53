import Markdown

/// The words by which a sentence says that something is done or dropped.
extension SaidOfPromise {
    /// Whether a sentence may hold one of the words that it needs.
    static func mayState(_ bytes: Substring.UTF8View) -> Bool {
        bytes.count <= 400 && LineWords.starts.mayHold(.promises, in: bytes)
    }

    /// The same of a line.
    static func mayState(_ bytes: Substring.UTF8View, _ line: LineSigns) -> Bool {
        bytes.count <= 400 && line.mayHold(.promises)
    }

    /// The first four letters of each word, since words are forms of others.
    static let starts: [String] = {
        let phrases: Set<Substring> = ["lass", "lasse", "weg", "forget", "needed", "erledigt", "mehr", "brauchen"]
        return doneWords.union(dropWords).union(phrases).map { String($0.prefix(4)) }
    }()

    /// Whether one of some words can say so.
    static func statesAnything(_ words: [Substring]) -> Bool { words.contains(where: stating.contains) }

    private static let stating = doneWords.union(dropWords).union(
        dropPhrases.flatMap { $0.split(separator: " ") })

    static let doneWords: Set<Substring> = [
        "done", "finished", "completed", "erledigt", "fertig", "geschafft", "abgeschlossen", "abgegeben", "abgeschickt",
        "verschickt", "eingereicht", "geschickt", "gesendet", "sent", "delivered", "submitted", "raus", "gebucht",
        "booked", "geklärt", "hergestellt", "sorted", "spoken", "written", "signed", "bought", "ordered", "called",
        "gesprochen", "geschrieben", "angerufen", "unterschrieben", "gekauft", "bestellt", "besorgt",
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
        "spoken": "speak", "written": "write", "signed": "sign", "bought": "buy", "ordered": "order", "called": "call",
        "gesprochen": "sprechen", "geschrieben": "schreiben", "angerufen": "anrufen",
        "unterschrieben": "unterschreiben", "gekauft": "kaufen", "bestellt": "bestellen", "besorgt": "besorgen",
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
        "thing", "things", "went", "goes", "going", "ding", "dinge", "sache", "sachen",
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

extension LineWords {
    static let ofPromises = SaidOfPromise.starts
}
