import Markdown

/// Words behind a contact by which an introduction was refused: `– she said no`.
enum RefusalInWords {
    /// What says in some words behind a contact that the introduction was refused.
    static func said(in words: Substring) -> String? {
        let tail = words.lowercased().replacing("’", with: "'").split { !$0.isLetter && $0 != "'" }
            .joined(separator: " ")
        return refusals.first { refusal in
            guard let place = (" \(tail) ").firstRange(of: " \(refusal) ") else { return false }
            // `declined tenure` is something about the contact.
            let next = (" \(tail) ")[place.upperBound...].split(separator: " ").first
            return next.map { behindRefusal.contains($0) } ?? true
        }
    }

    private static let behindRefusal: Set<Substring> = [
        "sadly", "unfortunately", "leider", "for", "because", "weil", "since", "too", "zu", "on", "am", "this",
        "diesmal", "aber", "but", "und", "and", "already", "thanks", "danke", "politely", "today", "heute",
    ]
    private static let refusals = [
        "said no", "says no", "declined", "refused", "not interested", "no interest", "no thanks", "turned down",
        "won't", "doesn't want to", "did not want to", "didn't want to", "sagte nein", "sagt nein", "hat nein gesagt",
        "abgelehnt", "lehnt ab", "lehnte ab", "kein interesse", "will nicht", "wollte nicht", "möchte nicht",
        "hat abgesagt", "sagte ab", "abgesagt",
    ]
}
