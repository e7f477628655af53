/// What links may lead to: the notes and pairs that came through.
package struct OpenTargets: Sendable {
    /// Paths of notes below the content folder.
    package var paths: Set<String> = []
    package var pairs: Set<Slug>
    /// People with a note that is not there, who are no members of a pair.
    package var closedPeople: Set<Slug> = []

    package init(pairs: Set<Slug>) { self.pairs = pairs }

    /// Whether a link may lead there. An attachment is as open as the text that links to it.
    package func contains(_ target: LinkTarget) -> Bool {
        switch target {
        case .note(let path): paths.contains(path)
        case .pair(let pair): pairs.contains(pair)
        case .attachment: true
        }
    }
}

extension Note {
    /// The note with a body cut to what is that open, and only those links that stand in what is left of it and lead
    /// to something that is there.
    package func cut(toAtLeast least: Visibility, keeping targets: OpenTargets) -> Note {
        var note = self
        let closed = ClosedReferences(of: self, keeping: targets)
        if !closed.isEmpty { note.body.text = closed.hide(body.text) }
        note.body = note.body.cut(toAtLeast: least)
        let wasCut = note.body.text != body.text
        note.links = links.filter { destination, target in
            targets.contains(target) && (!wasCut || note.body.text.holds(destination: destination))
        }
        if let line = titleHeadingLine, wasCut, !body.isOpen(line: line, toAtLeast: least) {
            note.titleHeadingLine = nil
        }
        return note
    }
}

extension Body {
    /// Whether a line of the file may be read by whoever may read what is `least` open.
    package func isOpen(line: Int, toAtLeast least: Visibility) -> Bool {
        guard let stretch = stretches.last(where: { $0.firstLine <= line }) else { return true }
        return stretch.visibility >= least
    }
}

extension String {
    /// Whether a link with this destination stands in the text: `[[id]]` also with words of its own.
    ///
    /// A destination that was written with escapes is not found, and its link becomes words: the safe side.
    package func holds(destination: String) -> Bool {
        if destination.hasPrefix("[["), destination.hasSuffix("]]") {
            let opening = Array(destination.dropLast(2).utf8)
            return occurrences(of: opening).contains { _, after in
                after.map { "]|#".utf8.contains($0) } ?? false
            }
        }
        return occurrences(of: Array(destination.utf8)).contains { before, after in
            Self.isBorder(before, of: "(<[]: \t\n\"'") && Self.isBorder(after, of: ")>]: \t\r\n\"'")
        }
    }

    private static func isBorder(_ byte: UInt8?, of borders: String) -> Bool {
        byte.map { borders.utf8.contains($0) } ?? true
    }

    /// The bytes before and after each place where the words stand.
    private func occurrences(of wanted: [UInt8]) -> [(before: UInt8?, after: UInt8?)] {
        let bytes = Array(utf8)
        guard !wanted.isEmpty, bytes.count >= wanted.count else { return [] }
        var found: [(UInt8?, UInt8?)] = []
        for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
            guard bytes[start..<(start + wanted.count)].elementsEqual(wanted) else { continue }
            let end = start + wanted.count
            found.append((start > 0 ? bytes[start - 1] : nil, end < bytes.count ? bytes[end] : nil))
        }
        return found
    }
}
