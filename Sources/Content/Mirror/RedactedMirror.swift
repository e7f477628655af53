extension MirrorNote {
    /// The note as the audience of a build may read it: of lines that it may not read there is nothing but their numbers and the codes of
    /// their problems, as in a log of problems.
    package func redacted(by redaction: Redaction) -> MirrorNote {
        var note = self
        // The path says as much.
        note.title = kind
        note.lines = []
        for line in lines {
            guard let own = line.lines else { continue }
            var line = line
            // The line that told it first may be closed.
            for index in line.things.indices { line.things[index].again = nil }
            let said = line.things.flatMap { [$0.name, $0.value] } + [line.words]
            if redaction.mayTell(said, of: path, own, known: MirrorWords.own) {
                note.lines.append(line)
                continue
            }
            var closed = MirrorLine(kind: .closed, lines: own, codes: line.codes, count: line.count)
            if line.codes.isEmpty, let last = note.lines.last, last.kind == .closed, last.codes.isEmpty,
                let first = last.lines
            {
                closed.lines = first.lowerBound...own.upperBound
                closed.count += last.count
                note.lines.removeLast()
            }
            note.lines.append(closed)
        }
        return note
    }
}
