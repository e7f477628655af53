import Foundation

/// A folder on disk with a canary in every place, and what the command makes of it.
struct CanaryFolder {
    /// Whom something is made for.
    enum Reader: String, CaseIterable {
        case pair, otherPair, coordinator, program, everybody

        func options(other: String) -> [String] {
            switch self {
            case .pair: ["--audience", "pair", "--pair", "ada-grace"]
            case .otherPair: ["--audience", "pair", "--pair", other]
            case .coordinator: ["--audience", "coordinator"]
            case .program: ["--audience", "program"]
            case .everybody: ["--audience", "public"]
            }
        }
    }

    static let asOf = "2026-03-18"

    let agreement: String
    let written: CanaryText
    let folder: TestFolder
    var places: [CanaryPlace] { written.places.values.sorted { $0.name < $1.name } }

    /// - Parameter agreement: The visibility of the first pair's agreement.
    init(agreement: String) throws {
        self.agreement = agreement
        written = CanaryText(
            CanaryWholeNotes.files + CanaryParts.files + CanaryRest.files(agreement: agreement))
        folder = try TestFolder()
        for (path, text) in written.files { try folder.write("content/" + path, text) }
        for name in CanaryRest.pictures {
            guard let place = written.places["=" + name] else { continue }
            try folder.write("content/pairs/ada-grace/files/\(place.text).png", CanaryFolder.picture)
        }
    }

    var other: String { written.places["=folder of another pair"]?.text ?? "" }

    /// The smallest picture there is.
    private static let picture: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8,
        0,
        0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1,
        0x48,
        0xAF, 0xA4, 0x71, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]

    /// Everything that is made for some readers: the site with its names of files, each export, each comparison.
    struct Output {
        /// What was made, by what made it.
        var made: [(name: String, traces: CanaryTraces)] = []
        /// What the terminal said, by what said it.
        var said: [(name: String, traces: CanaryTraces)] = []
        var failures: [String] = []
    }

    func output(for reader: Reader) throws -> Output {
        var output = Output()
        let options = reader.options(other: other)
        let day = ["--as-of", CanaryFolder.asOf]
        func make(_ name: String, _ arguments: [String], ending status: Int32 = 0) throws {
            let run = try run(arguments, in: folder.url)
            if run.status != status {
                output.failures.append(
                    "\(name) ended with \(run.status): \(run.errors.split(separator: "\n").filter { $0.contains("error: ") })"
                )
            }
            var made = CanaryTraces()
            made.read(run.output)
            output.made.append((name, made))
            var said = CanaryTraces()
            said.read(run.errors)
            output.said.append((name, said))
        }
        let site = "site-\(reader.rawValue)"
        try make("build", ["build", "--output", site] + options + day)
        // A verified build finds nothing either, and makes the same.
        let verified = try run(["build", "--output", site, "--verify"] + options + day, in: folder.url)
        if verified.status != 0 || !verified.errors.contains(" 0 written") {
            output.failures.append("a verified build ended with \(verified.status): \(verified.errors)")
        }
        let files = try folder.files(below: site)
        let signs = SearchedWords.signs(files["search/index.js"].map { [UInt8]($0) } ?? [])
        for (path, bytes) in files {
            var traces = CanaryTraces()
            traces.read(path)
            if let words = SearchedWords.words([UInt8](bytes), signs: signs) {
                for word in words { traces.read(word) }
            } else {
                traces.read([UInt8](bytes))
            }
            output.made.append((path, traces))
        }
        for format in ["table", "json", "csv"] {
            try make("report as \(format)", ["report", "--format", format] + options + day)
        }
        for format in ["markdown", "json"] {
            try make(
                "diff as \(format)",
                ["diff", "--from", "2026-01-10", "--to", CanaryFolder.asOf, "--format", format] + options)
        }
        switch reader {
        case .pair: try make("prep", ["prep", "ada-grace"] + day)
        case .otherPair: try make("prep", ["prep", other] + day)
        case .coordinator: try make("check --attention", ["check", "--attention"] + day, ending: 4)
        case .program, .everybody: break
        }
        return output
    }

    /// Who may read a place in this folder.
    func mayRead(_ place: CanaryPlace, _ reader: Reader) -> Bool {
        let isOfPair = place.file.hasPrefix("pairs/ada-grace/") || place.file == "people/ada.md"
        let isOfProgramme = !place.file.hasPrefix("pairs/")
        if place.needsAgreement, !reads(agreement, reader) { return false }
        switch place.readers {
        case .nobody, .holder: return false
        case .told: return reader == .otherPair || reader == .coordinator || reader == .program
        case .other: return reader == .otherPair
        case .agreement: return reads(agreement, reader)
        case .pair: return isOfPair && reader == .pair
        case .program: return reader != .everybody && (isOfProgramme || reader != .otherPair)
        case .everybody:
            if isOfProgramme { return true }
            return reader != .otherPair && (reader != .everybody || agreement == "public")
        }
    }

    private func reads(_ visibility: String, _ reader: Reader) -> Bool {
        switch reader {
        case .pair: true
        case .otherPair: false
        case .coordinator, .program: visibility != "pair"
        case .everybody: visibility == "public"
        }
    }
}
