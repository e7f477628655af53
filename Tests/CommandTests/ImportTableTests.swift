import Foundation
import Testing

@testable import Publishing

/// Which modules a target may import; the compiler does not stop an import of what is only a dependency's dependency.
@Suite("Stages import only what comes before them") struct ImportTableTests {
    static let table: [String: Set<String>] = [
        "MentoringModel": [],
        "Diagnostics": [],
        "Markdown": ["CCmark", "Diagnostics"],
        "Content": [
            "Markdown", "MentoringModel", "Diagnostics", "Yams", "SystemPackage", "Foundation", "Dispatch", "Glibc",
            "Darwin",
        ],
        "Spreadsheets": [],
        "Drafts": ["Spreadsheets", "Content", "MentoringModel", "Diagnostics"],
        "Figures": ["MentoringModel"],
        "Clearance": ["MentoringModel", "Figures"],
        "Templates": ["Markdown", "Diagnostics"],
        "Search": ["Markdown", "MentoringModel", "Foundation"],
        "Localization": ["Search", "Figures", "MentoringModel"],
        // Never Clearance or Site: it has books of its own.
        "LeakCheck": [
            "Content", "Search", "MentoringModel", "Diagnostics", "ImageMetadata", "Publishing", "Foundation",
        ],
        "ImageMetadata": [],
        "Publishing": ["Crypto", "SystemPackage", "Synchronization", "Foundation", "Glibc", "Musl", "Darwin"],
        "Site": [
            "LeakCheck", "Clearance", "Localization", "Search", "Templates", "Content", "Figures", "Markdown",
            "MentoringModel", "Diagnostics", "ImageMetadata", "Publishing", "Foundation", "Synchronization",
        ],
        // It knows files and problems, and nothing of notes.
        "Serve": [
            "Publishing", "Diagnostics", "FlyingSocks", "Foundation", "Dispatch", "Synchronization",
            "Glibc",
            "Darwin",
        ],
        "waymark": [
            "Serve", "Site", "LeakCheck", "Clearance", "Localization", "Templates", "Publishing", "Drafts",
            "Spreadsheets", "Content", "Figures", "Markdown", "MentoringModel", "Diagnostics", "ArgumentParser",
            "Foundation", "Dispatch", "Glibc", "Darwin",
        ],
    ]

    @Test("The import table holds", arguments: table.keys.sorted())
    func imports(target: String) throws {
        let folder = packageFolder.appendingPathComponent("Sources/\(target)")
        let allowed = try #require(ImportTableTests.table[target])
        var files = 0
        for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init()
        where path.hasSuffix(".swift") {
            files += 1
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            for line in text.split(separator: "\n") {
                let words = line.split(separator: " ")
                guard let index = words.firstIndex(of: "import"), index <= 1, words.count == index + 2 else { continue }
                let module = String(words[index + 1].prefix { $0 != "." })
                #expect(allowed.contains(module), "\(target)/\(path) imports \(module)")
            }
        }
        #expect(files > 0)
    }

    @Test(
        "Only the reader of folders and the publisher touch files",
        arguments: [
            "Content", "Spreadsheets", "Drafts", "Clearance", "Templates", "Search", "Localization", "LeakCheck",
            "Site", "ImageMetadata", "Serve", "waymark",
        ])
    func fileSystem(target: String) throws {
        let allowed: Set<String> = [
            "Content/Folder/ContentFolder.swift", "waymark/Options/ContentOptions.swift",
            // It looks at names, sizes and times, and opens no file.
            "Serve/Watch/FolderTree.swift",
        ]
        let calls = [
            "FileManager.", "Data(contentsOf", "String(contentsOf", "URL(file", "fopen(", " open(", "opendir(",
        ]
        let folder = packageFolder.appendingPathComponent("Sources/\(target)")
        for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init()
        where path.hasSuffix(".swift") {
            let name = "\(target)/\(path)"
            if allowed.contains(name) { continue }
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            for call in calls { #expect(!text.contains(call), "\(name) has \(call)") }
        }
    }

    @Test("Only the pipeline puts the stages together", arguments: ["Site", "waymark"])
    func pipeline(target: String) throws {
        let folder = packageFolder.appendingPathComponent("Sources/\(target)")
        for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init()
        where path.hasSuffix(".swift") && path != "Pipeline.swift" {
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
                .replacing("func buildSite(", with: "")
            for call in [
                "FigureComputation(of:", "ProgrammeFigures(of:", "ClearanceComputation(", "buildSite(",
                "LeakReport(", "withoutPrivate()", " pairFigures(of:",
            ] {
                #expect(!text.contains(call), "\(target)/\(path) has \(call)")
            }
        }
    }

    @Test(
        "The clock is read in the commands alone",
        arguments: [
            "MentoringModel", "Markdown", "Content", "Spreadsheets", "Drafts", "Figures", "Clearance", "Templates",
            "Search", "Localization",
            "LeakCheck",
            "ImageMetadata", "Publishing", "Site",
        ])
    func clock(target: String) throws {
        let folder = packageFolder.appendingPathComponent("Sources/\(target)")
        for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init()
        where path.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            for call in ["Date()", "Date.now", "clock_gettime", "time(nil)", "TimeZone.current", "Locale.current"] {
                #expect(!text.contains(call), "\(target)/\(path) has \(call)")
            }
        }
    }
}
