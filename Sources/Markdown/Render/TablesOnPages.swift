extension Document {
    /// Gives a table the sentence in front of it, or the heading, as what it is called.
    mutating func addCaption(to table: Int) {
        guard let before = self[table].previous else { return }
        switch self[before].kind {
        case .paragraph: self[table].extra = lastSentence(of: words(below: before))
        case .heading: self[table].extra = trimmed(words(below: before))
        default: break
        }
    }

    private func lastSentence(of words: String) -> String {
        var sentence = trimmed(words)[...]
        for end in [". ", "! ", "? "] {
            if let place = sentence.dropLast(2).ranges(of: end).last { sentence = sentence[place.upperBound...] }
        }
        while let last = sentence.last, ":. ".contains(last) { sentence.removeLast() }
        return sentence.count > 200 ? "" : String(sentence)
    }

    /// The name of its kind for a callout without a title.
    mutating func addTitle(to callout: Int, _ request: RenderRequest) {
        guard let title = self[callout].first, self[title].kind == .calloutTitle, words(below: title).isEmpty,
            self[title].first == nil
        else { return }
        append(addText(request.words.titleOfCallout(self[callout].text)), to: title)
    }
}
