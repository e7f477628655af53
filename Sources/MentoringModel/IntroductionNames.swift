extension Introduction {
    /// The names in what was written of somebody: as a whole, and each without title and what else is said of them.
    ///
    /// `Dr. Iva Shah, head of data` is `Iva Shah` too. Of names in scripts without capitals only the whole is known.
    package static func names(in written: String) -> [String] {
        var names = [written]
        for part in parts(of: written) {
            // “her friend Karl Lund”, “Noor x Lena Brandt”: every run of words that may be a name.
            let runs = part.split(whereSeparator: \.isWhitespace).split { word in
                !(word.first?.isUppercase ?? false || particles.contains(word.lowercased()))
            }
            for run in runs {
                var name = run.drop { titles.contains($0.lowercased().filter { $0 != "." }) }
                while let last = name.last, particles.contains(last.lowercased()) { name.removeLast() }
                guard name.count >= 2 else { continue }
                let whole = name.map { $0.trimmed(of: ".,:;!?") }
                // Before a name may stand what somebody is: “Kollegin Mai Nguyen”.
                let last = whole.suffix(2)
                let isName = !particles.contains(last[last.startIndex].lowercased())
                for words in isName ? [whole[...], last] : [whole[...]] {
                    let text = words.joined(separator: " ")
                    if !names.contains(text) { names.append(text) }
                }
            }
        }
        return names
    }

    private static let titles: Set<String> = [
        "dr", "prof", "professor", "doctor", "mr", "mrs", "ms", "mx", "sir", "dame", "frau", "herr", "mme", "m", "sr",
        "sra",
    ]
    private static let particles: Set<String> = [
        "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "al", "bin", "ibn",
        "ben",
        "ter", "ten", "zu", "af", "av", "y", "e",
    ]

    private static func parts(of written: String) -> [Substring] {
        var parts: [Substring] = []
        var start = written.startIndex
        for index in written.indices where ",;()/&–—|[]".contains(written[index]) {
            parts.append(written[start..<index])
            start = written.index(after: index)
        }
        parts.append(written[start...])
        let words: Set<Substring> = ["and", "und", "et", "or", "oder"]
        return parts.flatMap { part in
            part.split(whereSeparator: \.isWhitespace).split { words.contains($0) }.compactMap { run in
                guard let first = run.first, let last = run.last else { return nil }
                return part[first.startIndex..<last.endIndex]
            }
        }
    }
}

extension Substring {
    fileprivate func trimmed(of marks: String) -> Substring {
        var text = self
        while let last = text.last, marks.contains(last) { text.removeLast() }
        return text
    }
}
