import Markdown

extension NameAtEdge {
    /// Whether a name in front is whom something is done to, as German has it: `Noor anrufen`, `Noor die Folien schicken`.
    static func isObject(_ words: String, _ found: NameAtEdge) -> Bool {
        guard found.names.count == 1, let name = words.firstRange(of: found.names[0]) else { return false }
        let behind = words[name.upperBound...]
        let parts = behind.split(separator: " ")
        guard behind.first == " ", let first = parts.first, let last = parts.last else { return false }
        let verb = last.filter(\.isLetter)
        return verb.first?.isLowercase ?? false && ["en", "ern", "eln"].contains(where: verb.hasSuffix)
            && !modals.contains(first.lowercased()) && first.first?.isLetter ?? false
    }
}
