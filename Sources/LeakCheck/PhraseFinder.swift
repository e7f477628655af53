/// Finds the phrases of closed parts in a text.
struct PhraseFinder: WordSink {
    /// A phrase that was found.
    struct Find {
        var origin: UInt32
        /// In the bytes that were read.
        var start: Int
        var end: Int
    }

    /// No more are noted down for one file.
    static let most = 50

    let table: PhraseTable
    private(set) var finds: [Find] = []
    private var window = PhraseWindow()

    init(_ table: PhraseTable) { self.table = table }

    mutating func take(_ word: FoldedWord) {
        window.add(word)
        if let hash = PhraseWindow.single(word), let origin = table.origin(of: hash) {
            note(origin, word.start, word.end)
        }
        window.forEach { hash, _, start in
            if let origin = table.origin(of: hash) { note(origin, start, word.end) }
        }
        if let (hash, start) = window.path, let origin = table.origin(of: hash) { note(origin, start, word.end) }
    }

    mutating func endRun() {
        if let (hash, start, end) = window.whole, let origin = table.origin(of: hash) { note(origin, start, end) }
        window.endRun()
    }

    private mutating func note(_ origin: UInt32, _ start: Int, _ end: Int) {
        // Windows over one sentence find it again and again: one find grows with them.
        if let last = finds.last, start <= last.end, start >= last.start {
            finds[finds.count - 1].end = max(last.end, end)
        } else if finds.count < Self.most {
            finds.append(Find(origin: origin, start: start, end: end))
        }
    }
}

/// Marks the phrases that an open text says too.
struct PhraseExplainer: WordSink {
    let table: PhraseTable
    private var window = PhraseWindow()

    init(_ table: PhraseTable) { self.table = table }

    mutating func take(_ word: FoldedWord) { take(word, isPartOfName: false, except: []) }

    /// - Parameters:
    ///   - isPartOfName: Whether it belongs to a name that the text may not say.
    ///   - names: The hashes of such names.
    mutating func take(_ word: FoldedWord, isPartOfName: Bool, except names: Set<UInt64>) {
        if !isPartOfName, let hash = PhraseWindow.single(word), table.origin(of: hash) != nil { table.explain(hash) }
        window.add(word)
        window.forEach { hash, _, _ in
            if table.origin(of: hash) != nil, !names.contains(hash) { table.explain(hash) }
        }
        window.forEachWhole { hash in
            if table.origin(of: hash) != nil { table.explain(hash) }
        }
        if let (hash, _) = window.path, table.origin(of: hash) != nil { table.explain(hash) }
    }

    mutating func endRun() { window.endRun() }

    /// Marks what a text says apart from some names, which it may not say.
    static func explain(_ words: [FoldedWord], in table: PhraseTable, except names: Set<UInt64>) {
        var isPartOfName = Array(repeating: false, count: words.count)
        var window = PhraseWindow()
        for (index, word) in words.enumerated() {
            window.add(word)
            window.forEach { hash, length, _ in
                guard names.contains(hash) else { return }
                for place in (index - length + 1)...index { isPartOfName[place] = true }
            }
        }
        var explainer = PhraseExplainer(table)
        for (word, isPart) in zip(words, isPartOfName) { explainer.take(word, isPartOfName: isPart, except: names) }
    }
}

/// Gathers the words of a text.
struct WordList: WordSink {
    private(set) var words: [FoldedWord] = []
    mutating func take(_ word: FoldedWord) { words.append(word) }
    mutating func endRun() {}

    static func words(of text: some StringProtocol, _ dialect: WordDialect = .note) -> [FoldedWord] {
        var copy = String(text)
        return copy.withUTF8 { bytes in
            var reader = WordReader(bytes, into: WordList())
            reader.read(0..<bytes.count, dialect)
            return reader.sink.words
        }
    }
}
