/// Who may read a place, as the tables of this folder write it.
enum CanaryReaders: String, CaseIterable {
    /// No site, report or comparison shows it, whoever it is for: not even that of the pair itself.
    case nobody
    /// Nobody, but the terminal quotes the line as a warning to the person who builds.
    case holder
    /// The pair in whose folder it stands; of the programme's own notes nobody but the pair of that person.
    case pair
    /// The other pair, which has a folder of its own.
    case other
    /// Everybody in the programme. What stands in a pair's own notes is not for other pairs.
    case program
    /// Everybody; what stands in a pair's own notes, only as far as the pair's agreement goes.
    case everybody = "public"
    /// Those who may read the agreement of the pair, which is another in each folder.
    case agreement
    /// All who are told that there is this pair.
    case told
}

/// One canary: something that stands in one place of the folder, and nowhere else in the world.
struct CanaryPlace: Hashable {
    enum Kind: Hashable {
        /// Two words of nonsense.
        case words
        /// A number that nobody has.
        case number
        /// A day in a year that nobody uses.
        case day
        /// A word of nonsense that can be a name of a file.
        case id
    }

    var name: String
    var file: String
    var kind: Kind
    var readers: CanaryReaders
    /// Whether it is shown only beside the agreement, to those who may read that as well.
    var needsAgreement = false
    /// What is written there.
    var text: String
    /// What must be looked for: each word, or the number or year as a word of its own.
    var traces: [String]
}

/// The notation of the tables: `‹name: readers›` stands for two words of nonsense, `‹#name: readers›` for a number,
/// `‹@name: readers›` for a day and `‹=name: readers›` for an id. `‹name›` alone stands for the same again.
struct CanaryText {
    private(set) var places: [String: CanaryPlace] = [:]
    /// Files of the folder with all canaries in place, by path.
    private(set) var files: [String: String] = [:]
    /// Names that were used before or without being explained.
    private(set) var mistakes: [String] = []

    init(_ written: [(path: String, text: String)]) {
        // What is said of a place may stand in a later file than the first use of it.
        for (path, text) in written { collect(path + "\n" + text, in: path) }
        for (path, text) in written {
            let path = filled(path)
            if files.updateValue(filled(text), forKey: path) != nil { mistakes.append("\(path) is written twice") }
        }
    }

    private mutating func collect(_ text: String, in path: String) {
        for part in CanaryText.parts(of: text) {
            guard var readers = part.readers else { continue }
            let needsAgreement = readers.hasSuffix(", with the agreement")
            if needsAgreement { readers = String(readers.prefix { $0 != "," }) }
            guard let known = CanaryReaders(rawValue: readers) else {
                mistakes.append("\(part.name): nobody knows who “\(readers)” is")
                continue
            }
            guard places[part.name] == nil else {
                mistakes.append("\(part.name) is explained twice")
                continue
            }
            places[part.name] = CanaryText.place(part.name, path, known, number: places.count)
            places[part.name]?.needsAgreement = needsAgreement
        }
    }

    private mutating func filled(_ text: String) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "‹"), let close = rest[open...].firstIndex(of: "›") {
            filled += rest[..<open]
            let name = CanaryText.name(rest[rest.index(after: open)..<close]).name
            if let place = places[name] {
                filled += place.text
            } else {
                mistakes.append("\(name) is used and never explained")
            }
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    private static func parts(of text: String) -> [(name: String, readers: String?)] {
        text.split(separator: "‹").dropFirst(text.hasPrefix("‹") ? 0 : 1).compactMap { part in
            part.firstIndex(of: "›").map { name(part[..<$0]) }
        }
    }

    private static func name(_ part: Substring) -> (name: String, readers: String?) {
        let halves = part.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
        return (String(halves[0]), halves.count > 1 ? String(halves[1]) : nil)
    }

    private static func place(_ name: String, _ file: String, _ readers: CanaryReaders, number: Int) -> CanaryPlace {
        var place = CanaryPlace(name: name, file: file, kind: .words, readers: readers, text: "", traces: [])
        switch name.first {
        case "#":
            place.kind = .number
            place.text = "\(41_009 + number * 23)"
            place.traces = [place.text]
        case "@":
            place.kind = .day
            place.text = "\(2801 + number)-03-14"
            place.traces = ["\(2801 + number)"]
        case "=":
            place.kind = .id
            place.text = word(of: name)
            place.traces = [place.text]
        default:
            let words = [word(of: name), word(of: name + " again")]
            // An accent in two spellings, which are the same to whoever reads.
            place.text = words[0] + " " + words[1] + (number % 2 == 0 ? "\u{E9}" : "e\u{301}")
            place.traces = words
        }
        return place
    }

    /// Ten letters that begin with `zq`, which no other word does, so that even a piece of one is found.
    static func word(of name: String) -> String {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        var word = "zq"
        for place in 0..<8 {
            state ^= state >> 29
            state = state &* 0xBF58_476D_1CE4_E5B9
            let letters = Array(place % 2 == 0 ? "aiou" : "bdfghklmnprtv")
            word.append(letters[Int((state >> 33) % UInt64(letters.count))])
        }
        return word
    }
}
