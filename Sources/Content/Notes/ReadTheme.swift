import Diagnostics
import MentoringModel

extension NoteReader {
    /// `theme:` in program.md. Whether the logo is there is looked up when all files are known.
    func theme() -> Theme {
        var theme = Theme()
        guard let value = fields.value("theme") else { return theme }
        guard let reader = fields.reader(of: value, schema: .theme) else {
            fields.reportForm("theme", value, wanted: "a set of fields such as {accent: \"#1f5c4d\"}")
            return theme
        }
        theme.name = reader.text("name").map(\.value).flatMap { $0.isEmpty ? nil : $0 }
        theme.logo = reader.text("logo")
        theme.accent = colour("accent", in: reader, on: ThemeGrounds.light.ofAccent)
        theme.blaze = colour("blaze", in: reader, on: ThemeGrounds.light.ofBlaze)
        return theme
    }

    /// A colour that can be read as words on each of these grounds.
    private func colour(_ name: String, in reader: FieldReader, on grounds: [ThemeColour]) -> ThemeColour? {
        guard let written = reader.read(name, wanted: "a colour such as #1f5c4d", readColour) else { return nil }
        let contrasts = grounds.map { (ground: $0, contrast: written.value.contrast(with: $0)) }
        guard let worst = contrasts.min(by: { $0.contrast < $1.contrast }), worst.contrast < Theme.leastContrast else {
            return written.value
        }
        let better = written.value.darkened(until: Theme.leastContrast, on: grounds)
        log.add(
            .contrast, at: Mark(line: written.source.line, column: written.source.column),
            width: written.value.description.count,
            "`\(name)` has a contrast of \(inHundredths(worst.contrast)) on \(worst.ground); words need "
                + "\(inHundredths(Theme.leastContrast))",
            help: "the same colour darkened until it can be read: \(better)")
        return nil
    }
}

/// A contrast with two decimals, never above what it is.
private func inHundredths(_ contrast: Double) -> String {
    let hundredths = Int(contrast * 100)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}

/// A colour: `#1f5c4d`, or `#abc` for `#aabbcc`.
private func readColour(_ text: String) -> Result<ThemeColour, ValueProblem> {
    if let colour = ThemeColour(text) { return .success(colour) }
    return .failure(
        ValueProblem(
            .colour, "“\(text)” is no colour",
            help: "write # and six digits, two each for red, green and blue: \"#1f5c4d\""))
}
