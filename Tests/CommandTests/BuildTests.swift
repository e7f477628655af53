import Foundation
import Testing

@Suite("waymark build") struct BuildTests {
    @Test("The same notes give the same bytes, whatever the time zone, the language and the number of cores")
    func deterministic() throws {
        let folder = try TestFolder()
        var first: [String: Data] = [:]
        let places = [
            ["TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C"],
            ["TZ": "America/Adak", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"],
        ]
        for (number, environment) in places.enumerated() {
            let build = try run(
                [
                    "build", "--as-of", "2026-07-06", "--output", folder.path + "/site\(number)", "--jobs",
                    "\(number * 3 + 1)",
                ], in: packageFolder,
                environment: environment)
            #expect(build.status == 0, "\(build.errors)")
            let files = try folder.files(below: "site\(number)")
            if number == 0 { first = files } else { #expect(files == first) }
        }
        #expect(first.count > 150)
    }

    @Test("SOURCE_DATE_EPOCH is the day where none is given, in any time zone")
    func epoch() throws {
        // 2026-07-06T23:30:00Z
        let run = try run(
            ["report", "--format", "json"], in: packageFolder,
            environment: ["SOURCE_DATE_EPOCH": "1783380600", "TZ": "Asia/Tokyo"])
        #expect(run.status == 0)
        #expect(run.output.contains("\"as_of\": \"2026-07-06\""))
    }

    @Test(
        "A wrong day, audience or pair ends with 2",
        arguments: [
            ["--as-of", "6.7.2026"], ["--audience", "all"], ["--audience", "pair"],
            ["--audience", "pair", "--pair", "nobody"],
            ["--audience", "public", "--pair", "theo-amara"],
        ])
    func wrong(arguments: [String]) throws {
        let folder = try TestFolder()
        let build = try run(["build", "--output", folder.path + "/site"] + arguments, in: packageFolder)
        #expect(build.status == 2, "\(build.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/site"))
    }

    @Test("A stranger's plain Markdown builds")
    func stranger() throws {
        let folder = try TestFolder()
        let text =
            "\u{FEFF}# Café résumé\r\n\r\n- [ ] one 📅 2026-03-01 🛫 2026-01-01\r\n- [x] two ✅ 2026-01-01\r\n\r\n| a | b |\r\n|---|---|\r\n"
        try folder.write("content/resources/Größe & Maß – été.md", text)
        try folder.write("content/resources/sub folder/100% #1?.md", "plain")
        try folder.write("content/people/Zoë Ångström.md", "# Zoë\r\n")
        try folder.write("content/people/李雷.md", "# 李雷\r\n")
        try folder.write("content/pairs/Zoë & 李雷/agreement.md", "---\r\nmentor: Zoë Ångström\r\nmentee: 李雷\r\n---\r\n")
        try folder.write("content/pairs/Zoë & 李雷/sessions/2026-03-14 Erstes Gespräch.md", "Hallo\r\n")
        let build = try run(["build", "--as-of", "2026-07-01", "--audience", "pair"], in: folder.url)
        #expect(build.status == 0, "\(build.errors)")
        let files = try folder.files(below: "site")
        #expect(files.keys.contains("pairs/zoë-李雷/sessions/2026-03-14-erstes-gespräch.html"))
        #expect(files.keys.contains("resources/größe-maß-été.html"))
        #expect(files.keys.contains("resources/100-1.html"))
    }

    @Test("No bytes crash it", arguments: 0..<60)
    func noise(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        let pieces = [
            "---\n", "title: ", "measure: {", "}", "[", "]", "- ", "  ", "\n", ": ", "#", "> ", "(due ", "2026-02-30",
            ")", "[x] ",
            "[[", "]]", "@ada", "→", "\u{0}", "\u{301}", "\"", "'", "|", "&", "*", "!", "## Hard (private)\n",
            "updates:\n", "\t", "é",
            "🛫", "<b>", "-->", "::", "\r\n", "\u{FEFF}", "1e999", "-0", "9999999999999999999", "2026-01-01", "~", "? ",
            "%", "`", "```\n",
        ]
        let folder = try TestFolder()
        for path in ["goals/a.md", "goals/b.md", "sessions/2026-03-14.md", "pulse/2026-03-ada.md", "agreement.md"] {
            var bytes: [UInt8] = []
            if next(3) > 0 { bytes += "---\nmentor: grace\nmentee: ada\nstart: 2026-01-05\n".utf8 }
            for _ in 0..<next(60) { bytes += pieces[next(pieces.count)].utf8 }
            if next(2) == 0 { bytes += "\n---\n".utf8 }
            for _ in 0..<next(40) { bytes += pieces[next(pieces.count)].utf8 }
            if next(8) == 0, !bytes.isEmpty { bytes[next(bytes.count)] = UInt8(next(256)) }
            try folder.write("content/pairs/p/\(path)", bytes)
        }
        let build = try run(["build", "--as-of", "2026-07-01", "--audience", "pair"], in: folder.url)
        #expect(
            build.status == 0 || build.status == 1,
            "seed \(seed) ended with \(build.status): \(build.errors.suffix(500))")
    }
}
