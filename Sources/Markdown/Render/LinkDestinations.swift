extension Document {
    /// Where its links lead, as written, those in double brackets among its words too; pictures lead nowhere.
    package var linkDestinations: [String] {
        var destinations: [String] = []
        walk { node, isEntering in
            guard isEntering else { return }
            switch self[node].kind {
            case .link: destinations.append(self[node].text)
            case .text where self[node].text.utf8.contains(UInt8(ascii: "[")):
                for case .wiki(let link) in wikiParts(of: self[node].text) { destinations.append(link.destination) }
            default: break
            }
        }
        return destinations
    }
}
