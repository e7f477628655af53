/// Gathers the phrases that closed parts say, and takes out what open parts say too.
///
/// A phrase is *telling* when the interface alone could not have made it:
///
/// - a single word of three letters or more, or a number of five digits or more, that no text of the interface has;
/// - four words running of which two are neither words of the interface nor names that may be read, but not just the two
///   in the middle;
/// - six words running, where the four-word phrases in them are not telling, of which one at most is a number;
/// - a title, name, id or item as a whole: of two or three words with two such words, of four to six with one, and
///   whatever its words are, without a number, where it stands for itself;
/// - the path of a note.
///
/// In what `waymark prep` wrote itself the phrases must be more than a name of two words beside words of the interface.
struct ClosedPhrases {
    let table = PhraseTable()
    private(set) var origins: [PhraseOrigin] = []
    private let interface: Set<UInt64>
    private let names: Set<UInt64>
    private var run = Run()

    /// - Parameters:
    ///   - interface: The hashes of the words of the interface.
    ///   - names: Names of people that this audience may read, which pages put in front of anything.
    init(interface: Set<UInt64>, names: [String]) {
        self.interface = interface
        self.names = Set(names.flatMap { WordList.words(of: $0).map(\.hash) })
    }

    /// Notes down where the next phrases are from.
    mutating func begin(_ origin: PhraseOrigin) {
        if origins.last != origin { origins.append(origin) }
    }

    /// What comes next does not go on from what came last.
    mutating func endRun() { run = Run() }

    /// Adds every telling phrase of a text that goes on from the last one.
    ///
    /// - Parameter isOurs: Whether Waymark wrote the text itself, in words that its pages have, too.
    mutating func add(text: some StringProtocol, isOurs: Bool = false) {
        for word in WordList.words(of: text) { add(word, isOurs: isOurs) }
    }

    /// Adds a title, name, id or item as a whole, if it is short; a day in front or a number behind is no part of it.
    mutating func add(whole text: some StringProtocol) {
        var words = WordList.words(of: text)[...]
        while words.first?.isNumber ?? false { words.removeFirst() }
        while words.last?.isNumber ?? false { words.removeLast() }
        guard (2...6).contains(words.count) else { return }
        var window = PhraseWindow()
        for word in words { window.add(word) }
        // By itself in a page it tells whatever its words are; among others only if they are not all common.
        let hasNumber = words.contains(where: \.isNumber)
        if !hasNumber, let whole = window.whole { table.insert(whole.hash, origin: current) }
        guard words.count(where: isTelling) >= (words.count <= 3 ? 2 : 1) else { return }
        table.insert(hash(of: words), origin: current)
    }

    /// Adds the path of a note, by its last words and numbers.
    mutating func add(path: String) {
        var window = PhraseWindow()
        for word in WordList.words(of: path) { window.add(word) }
        if let (hash, _) = window.path { table.insert(hash, origin: current) }
    }

    /// Adds an address or a name that tells even if all its words are common, and gives its hash; `nil` for a single
    /// word and for more than six.
    @discardableResult
    mutating func add(name text: some StringProtocol) -> UInt64? {
        let words = WordList.words(of: text)
        guard (2...6).contains(words.count) else { return nil }
        let hash = hash(of: words)
        table.insert(hash, origin: current)
        return hash
    }

    private var current: UInt32 { UInt32(origins.count - 1) }

    private func hash(of words: some Collection<FoldedWord>) -> UInt64 {
        var window = PhraseWindow()
        for word in words { window.add(word) }
        var hash: UInt64 = 0
        window.forEach { own, length, _ in if length == words.count { hash = own } }
        return hash
    }

    private func isTelling(_ word: FoldedWord) -> Bool {
        !word.isNumber && !interface.contains(word.hash) && !names.contains(word.hash)
    }

    /// The last words of the run that goes on.
    private struct Run {
        var window = PhraseWindow()
        /// Whether each of the last six words is telling, the newest in the lowest bit.
        var telling: UInt8 = 0
        /// Whether the four words that ended at each of the last places were telling together.
        var four: UInt8 = 0
        /// Whether each of the last six words is a number.
        var numbers: UInt8 = 0
    }

    /// Whether the last words are more than a name of one or two words beside words of the interface, which is how pages
    /// speak: `Ines Moreau, offered by`.
    private func isMoreThanName(_ bits: UInt8, length: Int) -> Bool {
        let own = bits & (1 << length - 1)
        guard own.nonzeroBitCount == 2 else { return own.nonzeroBitCount > 2 }
        return own >> own.trailingZeroBitCount != 0b11
    }

    private mutating func add(_ word: FoldedWord, isOurs: Bool) {
        let isTelling = isTelling(word)
        run.window.add(word)
        run.telling = run.telling << 1 | (isTelling ? 1 : 0)
        run.numbers = run.numbers << 1 | (word.isNumber ? 1 : 0)
        if word.isNumber || !interface.contains(word.hash), let hash = PhraseWindow.single(word) {
            table.insert(hash, origin: current)
        }
        // A number in front of words or behind them is how pages speak.
        let isFour =
            run.window.count >= 4 && run.numbers & 0b1001 == 0
            && (isOurs
                ? isMoreThanName(run.telling, length: 4)
                : (run.telling & 0b1111).nonzeroBitCount >= 2 && run.telling & 0b1111 != 0b0110)
        run.four = run.four << 1 | (isFour ? 1 : 0)
        let isSix =
            run.window.count >= 6 && run.four & 0b111 == 0 && (run.numbers & 0b11_1111).nonzeroBitCount <= 1
            && (!isOurs || isMoreThanName(run.telling, length: 6))
        guard isFour || isSix else { return }
        run.window.forEach { hash, length, _ in
            if length == 4 && isFour || length == 6 && isSix { table.insert(hash, origin: current) }
        }
    }

    // MARK: What is open

    /// Takes out what an open text says.
    ///
    /// - Parameter names: The hashes of names that this text may not say.
    func explain(_ text: some StringProtocol, dialect: WordDialect = .note, except names: Set<UInt64> = []) {
        guard names.isEmpty else {
            PhraseExplainer.explain(WordList.words(of: text, dialect), in: table, except: names)
            return
        }
        var copy = String(text)
        copy.withUTF8 { bytes in
            var reader = WordReader(bytes, into: PhraseExplainer(table))
            reader.read(0..<bytes.count, dialect)
        }
    }
}

extension WordDialect {
    /// How people write notes: Markdown knows references to characters and encoded addresses.
    static let note: WordDialect = [.entities, .percent]
}
