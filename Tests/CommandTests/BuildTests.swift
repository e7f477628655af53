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

    @Test("With --strict a warning keeps everything from being written, and the site of before stands")
    func strict() throws {
        let folder = try TestFolder()
        try folder.write("content/pairs/a/agreement.md", "---\nmentor: Elena\nmentee: Noor\n---\n")
        let day = ["--as-of", "2026-03-14"]
        #expect(try run(["build", "--strict"] + day, in: folder.url).status == 0)
        let before = try folder.files(below: "site")
        try folder.write("content/pairs/a/sessions/2026-03-12.md", "## Wins\nShe ran an interview.\n")
        let refused = try run(["build", "--strict"] + day, in: folder.url)
        #expect(refused.status == 1 && refused.errors.contains("1 warning; nothing was written"), "\(refused.errors)")
        #expect(try folder.files(below: "site") == before)
        #expect(try run(["build"] + day, in: folder.url).status == 0)
        try folder.write("content/pairs/a/sessions/2026-03-12.md", "---\nvisibility: public\n---\n[Plan](plan.svg)\n")
        try folder.write("content/pairs/a/sessions/plan.svg", "<svg/>")
        let file = try run(["build", "--strict", "--audience", "pair"] + day, in: folder.url)
        #expect(file.status == 1 && file.errors.contains("nothing was written"), "\(file.errors)")
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

    @Test("A themed site builds, and the leak check has nothing to say against it")
    func themed() throws {
        let folder = try TestFolder()
        try FileManager.default.copyItem(
            at: packageFolder.appendingPathComponent("content"), to: folder.url.appendingPathComponent("content"))
        let settings = folder.url.appendingPathComponent("content/program.md")
        let text = try String(contentsOf: settings, encoding: .utf8)
        let theme = "theme: {name: Lantern Street, logo: brand/lantern.gif, accent: #7a1f5c, blaze: #b0400f}\n"
        try folder.write("content/program.md", text.replacing("cohort:", with: theme + "cohort:", maxReplacements: 1))
        // One point, after a comment that nobody is to read.
        let comment: [UInt8] = [0x21, 0xFE, 5] + Array("Hanna".utf8) + [0]
        let picture: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 0x01, 0]
        let size: [UInt8] = [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
        try folder.write("content/brand/lantern.gif", Array("GIF89a".utf8) + size + comment + picture + [0x3B])
        for audience in ["coordinator", "public"] {
            let build = try run(
                ["build", "--as-of", "2026-07-06", "--audience", audience, "--verify", "--output", "site-\(audience)"],
                in: folder.url)
            #expect(build.status == 0, "\(build.errors)")
            let files = try folder.files(below: "site-\(audience)")
            let logo = try #require(files["files/brand/lantern.gif"])
            #expect(!String(decoding: logo, as: UTF8.self).contains("Hanna"))
            let home = String(decoding: try #require(files["index.html"]), as: UTF8.self)
            #expect(home.contains("<img class=\"logo\" src=\"files/brand/lantern.gif\""))
            let sheet = String(decoding: try #require(files["assets/style.css"]), as: UTF8.self)
            #expect(sheet.contains("--accent: #7a1f5c;--link: #7a1f5c;--blaze: #b0400f"))
        }
    }

    @Test("A theme that cannot be read ends the build and proposes a colour that can")
    func paleTheme() throws {
        let folder = try TestFolder()
        try folder.write("content/program.md", "---\ntheme:\n  accent: #8fd0b8\n---\n# Pale\n")
        let build = try run(["build", "--as-of", "2026-07-06"], in: folder.url)
        #expect(build.status == 1)
        #expect(build.errors.contains("content/program.md:3:11: error: `accent` has a contrast of"), "\(build.errors)")
        let proposed = try #require(build.errors.firstMatch(of: /can be read: (#[0-9a-f]{6})/)).1
        try folder.write("content/program.md", "---\ntheme:\n  accent: \(proposed)\n---\n# Pale\n")
        let again = try run(["build", "--as-of", "2026-07-06"], in: folder.url)
        #expect(again.status == 0, "\(again.errors)")
    }

    @Test("A style sheet and a part in Templates beside the notes, or in --templates, stand in for the built-in ones")
    func ownTemplates() throws {
        let folder = try TestFolder()
        try folder.write("content/program.md", "# Own\n")
        for (place, arguments) in [("Templates", [String]()), ("look", ["--templates", "look"])] {
            try folder.write("\(place)/style.css", "p { color: red; }\n")
            try folder.write("\(place)/parts/blaze.mustache", "<b>\(place)</b>\n")
            let build = try run(["build", "--as-of", "2026-07-06"] + arguments, in: folder.url)
            #expect(build.status == 0, "\(build.errors)")
            let files = try folder.files(below: "site")
            #expect(String(decoding: try #require(files["assets/style.css"]), as: UTF8.self) == "p{color:red}\n")
            #expect(
                String(decoding: try #require(files["index.html"]), as: UTF8.self).contains("<b>\(place)</b><span>Own"))
        }
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
