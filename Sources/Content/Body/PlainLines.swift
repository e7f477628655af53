import Markdown

extension BodyReading {
    /// A line without the sign in front of somebody's promise, which says how it stands and closes nothing: `🚫 @noor …`.
    func withoutSignOfPromise(_ line: String, _ block: Int) -> String {
        guard section(ofBlock: block) == .actions, let sign = line.firstIndex(of: "🚫"),
            line[..<sign].allSatisfy({ " \t-*+[]xX.)".contains($0) || $0.isNumber }),
            line[line.index(after: sign)...].drop(while: isBlank).first == "@"
        else { return line }
        var line = line
        line.remove(at: sign)
        return line
    }
}
