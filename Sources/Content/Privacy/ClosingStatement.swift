import Markdown

/// Words that say, all of them together, that others are not to read something: “Please don't publish this one”, “nur für uns
/// beide”, “company confidential”, “for Priya's eyes only”.
///
/// They are known by what they are made of, not by a list of sentences: every word is one of those that such statements are made
/// of, and some of them together close. So a sentence that also speaks of anything else states nothing here.
struct ClosingStatement {
    /// How far the words go.
    enum Strength: Int, Comparable {
        /// Words that also mean other things: draft, internal, hidden.
        case weak
        /// Who reads it: only us, between us. They may also say who was there.
        case readers
        /// Words that mean nothing else.
        case strong

        static func < (one: Strength, other: Strength) -> Bool { one.rawValue < other.rawValue }
    }

    /// How strongly some words close; `nil` where they do not, or say anything else too.
    ///
    /// - Parameter isPerson: Whether a word names somebody who is known here.
    static func strength(
        ofWords words: some StringProtocol, isPerson: (String) -> Bool = { _ in false }
    ) -> Strength? {
        hasOtherWord(words, isPerson) ? nil : strength(of: MarkSkeleton(words).letters, isPerson: isPerson)
    }

    /// Whether plain words hold one of which no statement is made, which is seen before anything is folded.
    static func hasOtherWord(_ words: some StringProtocol, _ isPerson: (String) -> Bool) -> Bool {
        var start: String.UTF8View.Index?
        let bytes = words.utf8
        var before: UInt8 = 0x20
        var isOrdinary = false
        var index = bytes.startIndex
        while true {
            let byte = index < bytes.endIndex ? bytes[index] : 0x20
            let isLetter = (byte | 0x20) &- 0x61 < 26
            if let first = start {
                // Capitals within a word, and signs at its end, may hide another.
                if isLetter {
                    isOrdinary = isOrdinary && byte >= 0x61
                } else {
                    if isOrdinary, byte == 0x20 || ",.;:!?".utf8.contains(byte),
                        bytes.distance(from: first, to: index) > 2
                    {
                        let word = words[first..<index].lowercased()
                        // Behind “outside” and before “eyes” any name may stand.
                        if !knownWords.contains(word), !isPerson(nameOf(word)) {
                            let lower = words.lowercased()
                            return !["outside", "eyes", "augen"].contains { lower.contains($0) }
                        }
                    }
                    start = nil
                }
            } else if isLetter {
                (start, isOrdinary) = (index, before == 0x20)
            }
            if index == bytes.endIndex { return false }
            before = byte
            bytes.formIndex(after: &index)
        }
    }

    /// Every word that stands in a statement of any kind.
    private static let knownWords: Set<String> = {
        var words = Set(classes.keys)
        for phrase in whole.keys { words.formUnion(phrase.split(separator: " ").map(String.init)) }
        return words
    }()

    /// The same of words as `MarkSkeleton` has them: small letters without accents, with single blanks.
    static func strength(of letters: String, isPerson: (String) -> Bool = { _ in false }) -> Strength? {
        guard letters.utf8.count <= 120 else { return nil }
        let words = letters.split(separator: " ").map { String($0.filter { $0 != "'" && $0 != "’" }) }
        guard (1...14).contains(words.count) else { return nil }
        let joined = words.joined(separator: " ")
        if let strength = whole[joined] { return strength }
        if ["in private", "im privaten"].contains(joined) { return nil }
        var seen: Set<Class> = []
        var namesPerson = false
        var isNegated = false
        var strength: Strength?
        for (index, word) in words.enumerated() {
            let own = classes[word] ?? []
            // Outside a firm, whose name may be any.
            if index > 0, words[index - 1] == "outside", own.isEmpty { continue }
            let behindEyes = index + 1 < words.count && ["eyes", "augen"].contains(words[index + 1])
            guard !own.isEmpty || word.allSatisfy(\.isNumber) || behindEyes || isPerson(nameOf(word)) else {
                return nil
            }
            if own.isEmpty, !word.allSatisfy(\.isNumber) {
                seen.insert(.reader)
                namesPerson = true
            }
            seen.formUnion(own)
            if own.contains(.negation) { isNegated = true }
            // Public, private: what there is.
            if !isNegated, openWords.contains(word) { return nil }
            if !isNegated {
                if own.contains(.strong) { strength = .strong }
                if own.contains(.weak) { strength = max(strength ?? .weak, .weak) }
            }
        }
        let isPlan = words.contains("yet") || words.contains("noch")
        // `Elena darf das nicht lesen`; words of telling mean nothing where nobody is left out.
        if seen.contains(.telling) {
            guard isNegated, namesPerson, !isPlan else { return nil }
            // `Noor can't see the page` is a matter of access; `Noor can't see this` is not.
            let isUnable = words.contains { ["cannot", "cant"].contains($0) }
            return isUnable ? words.contains("this") ? .weak : nil : .strong
        }
        if let strength, !seen.isDisjoint(with: [.strong, .weak]) { return strength }
        if isNegated {
            let isToBePlaced = seen.contains(.place) && seen.contains(.placing)
            let isForSome = seen.contains(.people) && seen.contains(.placing)
            return seen.contains(.publishing) || isToBePlaced || isForSome
                ? .strong
                : seen.contains(.published)
                    // `not for Elena`
                    ? .weak : namesPerson && !isPlan && words.contains(where: isFor) ? .readers : nil
        }
        if seen.contains(.only), seen.contains(.reader) { return .readers }
        if seen.contains(.only), seen.contains(.people) { return .weak }
        if seen.contains(.between), seen.contains(.reader) { return .readers }
        return nil
    }

    /// `not on it` is no statement, as `not for Elena` is.
    private static func isFor(_ word: String) -> Bool { ["for", "fur", "furs", "pour", "para"].contains(word) }

    private static let openWords: Set<String> = ["public", "offentlich"]

    /// `priyas` as `priya`, for `Priya's`.
    private static func nameOf(_ word: String) -> String {
        word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
    }

    /// What a word does in a statement.
    private enum Class {
        case filler, strong, weak, negation, publishing, published, place, placing, only, between, reader, people,
            telling
    }

    /// The words of statements by what they do, without accents and apostrophes.
    private static let classes: [String: Set<Class>] = {
        let lists: [(Class, String)] = [
            (
                .filler,
                """
                please bitte do under note to self nb status state level classification vertraulichkeit vertraulichkeitsstufe stufe nb ps this these that it all everything content contents is are be being stays stay \
                remain remains must should shall keep kept treat as for now still a an the of at by any anywhere anyone anybody \
                one page file document documents entry post text part section notes session remark remarks information info \
                material strictly strict very highly absolutely company classified use und and or in on with from out yet noch \
                dies diese dieser dieses das der die den dem alles ist sind bleibt bleiben bitte streng ganz absolut firmen \
                behandeln halten notiz notizen seite datei dokument teil abschnitt text angaben fur zur zum zu im den gebrauch \
                until bis vs nofollow person eigentlich put make line lines here hier until \
                january february march april may june july august september october november december januar februar marz mai \
                juni juli oktober dezember pls plz \
                ce cet cette ca cela reste rester restera usage pour par les la le du des de ne a strictement tout \
                queda quede quedarse uso para el los las lo esto se por favor estrictamente todo
                """
            ),
            (
                .strong,
                """
                private privat confidential vertraulich vertrauliches confidentiel confidencial riservato tlp embargoed \
                gesperrt sperrvermerk sperrfrist dienstgebrauch prive privee privado privada confidental confidentail vertaulich \
                priavte pirvate confidentielle confidenciales
                """
            ),
            (
                .weak,
                """
                internal internes interne internen hidden versteckt restricted draft drafts wip entwurf secret geheim \
                personal personlich unpublished offline
                """
            ),
            (
                .telling,
                """
                tell show shown see read know hear mention erzahlen sagen verraten wissen erfahren sehen lesen darf durfen \
                soll sollte erwahnen
                """
            ),
            (
                .negation,
                "shouldnt not dont never no nicht nie niemals kein keine cannot cant mustnt nichts pas jamais nunca"
            ),
            (
                .publishing,
                """
                publish share forward distribute distribution redistribute circulate circulation publication public repost \
                export upload others sharing publishing veroffentlichen veroffentlichung \
                offentlich offentlichkeit teilen weitergeben weiterleiten weitergabe weitersagen weitererzahlen zeigen \
                publier partager diffuser diffusion divulguer transmettre publicar compartir difundir divulgar
                """
            ),
            (.place, "website site web internet online netz seite minutes protokoll wiki slack intranet"),
            // No website is no statement; not for the website is one.
            (.placing, "for on onto to in auf ins fur furs put stellen pour para"),
            (
                .published,
                "published shared distributed circulated forwarded veroffentlicht geteilt weitergegeben weitergeleitet"
            ),
            (
                .only,
                "only just nur solely seulement uniquement juste rien que solo solamente unicamente lediglich ausschliesslich ausschließlich"
            ),
            (.between, "between unter zwischen entre"),
            (
                .reader,
                """
                us me you uns mich dich mir dir nous moi pair paar ourselves myself mentor mentors mentee mentees mentorin mentorinnen \
                vous nosotros nosotras vosotros deux dos euch mentoren eyes augen both two wir beide beiden ich coordinators coordinator koordination koordinatorin
                """
            ),
            (
                .people,
                """
                members staff employees participants attendees outside outsiders teilnehmer teilnehmende teilnehmerinnen dritte aussenstehende\
                  mitglieder mitarbeiter mitarbeitende team kollegen
                """
            ),
        ]
        var classes: [String: Set<Class>] = [:]
        for (own, words) in lists {
            for word in words.split(whereSeparator: { $0 == " " || $0.isNewline }) {
                classes[String(word), default: []].insert(own)
            }
        }
        return classes
    }()

    /// Statements that are an idiom, with words that mean something else elsewhere.
    private static let whole: [String: Strength] = {
        let strong = [
            "off the record", "off record", "unter vier augen", "need to know", "eyes only", "for your eyes only",
            "top secret",
            "in confidence", "in strict confidence", "tlp red", "tlp amber", "work in progress not to be published",
            "for internal use only", "internal use only", "only for internal use", "nur fur den internen gebrauch",
            "nur fur den dienstgebrauch", "not for others", "leave this out", "take this out before publishing",
            "remove before publishing", "delete before publishing", "vor dem veroffentlichen loschen", "pair only",
            "only pair",
            "only the pair", "only for the pair", "confidentiality internal", "classification internal",
            "classification confidential", "vertraulichkeit hoch", "hide this", "sub rosa", "restricted", "nur intern",
            "vertraulichkeitsstufe intern", "klassifizierung intern",
            "rein intern", "keep this to yourself", "keep it to yourself", "keep to yourself",
            "keep this to yourselves",
            "please keep this to yourself", "please keep this to yourselves", "tell no one", "tell nobody",
            "dont tell anyone",
            "dont tell anybody", "mums the word", "fyeo", "noforn", "fouo", "for official use only",
            "proprietary and confidential",
            "commercial in confidence", "official sensitive", "verschlusssache", "vs nfd", "im vertrauen",
            "im vertrauen gesagt",
            "bitte fur dich behalten", "fur dich behalten", "unter uns gesagt", "mal unter uns", "usage interne",
            "usage interne uniquement",
            "uso interno", "solo uso interno", "diffusion restreinte", "ne pas diffuser", "no publicar", "no compartir",
            "on the down low", "keep this on the down low", "nobody else should read this", "not for anyone else",
            "privatsache",
            "weitergabe verboten", "nicht zur veroffentlichung bestimmt", "zur internen verwendung",
            "nur intern verwenden",
        ]
        let weak = ["for internal use", "work in progress", "not yet", "closed", "pair", "paar", "nda", "under nda"]
        return Dictionary(
            strong.map { ($0, .strong) } + weak.map { ($0, .weak) }, uniquingKeysWith: { first, _ in first })
    }()
}
