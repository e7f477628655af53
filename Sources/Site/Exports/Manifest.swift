import Clearance
import Content
import Diagnostics
import MentoringModel
import Publishing
import Search

/// The figures as data, for those who count on.
func dataFiles(_ cleared: VisibleProgramme, jobs: Int) -> [OutputFile] {
    let report = report(cleared)
    var texts: [(path: String, text: @Sendable () -> String)] = [
        ("data/report.json", { report.json.text }), ("data/report.schema.json", { Report.jsonSchema }),
        ("data/manifest.schema.json", { manifestSchema }),
    ]
    for table in Report.Table.allCases {
        texts.append((path: "data/\(table.rawValue).csv", text: { report.csv(table) }))
    }
    return inParallel(texts, jobs: jobs) { OutputFile(path: $0.path, text: $0.text()) }
}

/// What the manifest says beside the files: the day, the audience, and, for coordinators, how much was left out.
func manifestHead(of cleared: VisibleProgramme) -> String {
    JSONValue.object([
        ("schema", .int(1)), ("as_of", .string(cleared.asOf.description)),
        ("audience", .string(cleared.audience.rawValue)),
        (
            "withheld",
            // Coordinators are told how many there are anyway; nobody else is.
            cleared.audience == .coordinator
                ? .object([("goals", .int(cleared.withheldGoals)), ("sessions", .int(cleared.withheldSessions))])
                : .null
        ),
    ]).text
}

/// The manifest: what the site holds, each file with its digest, as ``JSONValue`` would write it.
struct ManifestText {
    let head: String
    private(set) var bytes: [UInt8]
    /// The digests as they are written, and where they stand.
    private var digests: [String]
    private var places: [Int]

    /// - Parameters:
    ///   - files: Sorted by path.
    ///   - head: See ``manifestHead(of:)``.
    init(_ files: [OutputFile], _ head: String) {
        self.head = head
        digests = files.map(\.digest)
        places = []
        bytes = []
        bytes.reserveCapacity(head.utf8.count + files.reduce(0) { $0 + $1.path.utf8.count + 120 })
        places.reserveCapacity(files.count)
        // Without the end of the object.
        bytes.append(contentsOf: head.utf8.dropLast(3))
        bytes.append(contentsOf: ",\n  \"files\": [".utf8)
        for (number, file) in files.enumerated() {
            bytes.append(contentsOf: number == 0 ? "\n    {\n      \"path\": ".utf8 : ",\n    {\n      \"path\": ".utf8)
            bytes.append(contentsOf: file.path.quotedForScripts(escapesMarkup: true).utf8)
            bytes.append(contentsOf: ",\n      \"sha256\": \"".utf8)
            places.append(bytes.count)
            bytes.append(contentsOf: file.digest.utf8)
            bytes.append(contentsOf: "\"\n    }".utf8)
        }
        bytes.append(contentsOf: files.isEmpty ? "]\n}\n".utf8 : "\n  ]\n}\n".utf8)
    }

    /// Writes the digests of files of the same paths.
    mutating func update(_ files: [OutputFile]) {
        for (number, file) in files.enumerated() where file.digest != digests[number] {
            bytes.replaceSubrange(places[number]..<places[number] + file.digest.utf8.count, with: file.digest.utf8)
            digests[number] = file.digest
        }
    }
}
