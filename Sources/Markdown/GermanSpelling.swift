/// German words as keyboards without umlauts write them: `naechste`, `spaetestens`, `dreissig`.
package enum GermanSpelling {
    /// A word in small letters as lists of words have it: `nächste` for `naechste`; any other word as it is.
    package static func restored(_ word: String) -> String {
        mayBeTranscribed(word.utf8) ? words[word] ?? word : word
    }

    /// Some words in small letters, with one blank between them, as lists of words have them.
    package static func restored(inAll text: String) -> String {
        guard mayBeTranscribed(text.utf8) else { return text }
        return text.split(separator: " ", omittingEmptySubsequences: false).map { words[String($0)] ?? String($0) }
            .joined(separator: " ")
    }

    /// A text in small letters with `ae` for `ä`, `oe` for `ö`, `ue` for `ü` and `ss` for `ß`, to be compared with another.
    package static func transcribed(_ text: String) -> String {
        // The four letters begin with one byte.
        guard text.utf8.contains(0xC3) else { return text }
        return signs.reduce(text) { $0.replacing($1.letter, with: $1.pair) }
    }

    private static func mayBeTranscribed(_ bytes: String.UTF8View) -> Bool {
        var last: UInt8 = 0
        for byte in bytes {
            let isPair =
                byte == UInt8(ascii: "e")
                ? last == UInt8(ascii: "a") || last == UInt8(ascii: "o") || last == UInt8(ascii: "u")
                : byte == UInt8(ascii: "s") && last == byte
            if isPair { return true }
            last = byte
        }
        return false
    }

    private static let signs = [
        (letter: "ä", pair: "ae"), (letter: "ö", pair: "oe"), (letter: "ü", pair: "ue"), (letter: "ß", pair: "ss"),
    ]

    /// The words of lists that have one of the four letters, by how they are written without it.
    private static let words: [String: String] = Dictionary(
        """
        arbeitsaufträge ausführbar ausgewählt außer außerdem beschlüsse dafür demnächst dreißig entfällt erklärt frühestens \
        frühjahr frühling früh früher fähigkeiten fällig fällt für fünf fünfundvierzig fünfzehn fünfzig gehört gespräch \
        gesprächspunkte gesprächsthemen gestärkt gewählt grüße größte größten gültig halbjährlich hinfällig hälfte höchstens \
        jährlich jänner kapazität kümmert längst länge läuft maßnahme maßnahmen mär märz möchte möglich möglichkeiten \
        müde müssen nächste nächsten nächster nächstes nützlich nötig persönlich prüft rückblick rückschau schließlich \
        später spätestens themenübersicht täglich ungefähr unterstützung unvollständig verlängert versäumt vierteljährlich \
        vollständig vorüber worüber wöchentlich zurückgestellt zurückgezogen zurück zusätzliche zuständig zwischenstände \
        zwölf öffentlich über überflüssig überfällig übermorgen übernahm übernimmt übernommen übernächste übernächsten \
        überprüft übertragen übrig übung
        """.split(whereSeparator: \.isWhitespace).map { (transcribed(String($0)), String($0)) },
        uniquingKeysWith: { first, _ in first })
}
