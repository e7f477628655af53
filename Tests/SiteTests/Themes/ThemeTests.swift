import Content
import MentoringModel
import Testing

@testable import ImageMetadata
@testable import LeakCheck
@testable import Publishing
@testable import Site
@testable import Templates

@Suite("Themes")
struct ThemeTests {
    private static let block = """
        theme:
          name: Lantern Street   # the site's name
          logo: ./brand/lantern.png
          accent: #7a1f5c
          blaze: #b0400f # warm
        """
    private static let flow =
        "theme: {name: Lantern Street, logo: brand/lantern.png, accent: #7a1f5c, blaze: #b0400f}"

    private static func notes(_ theme: String, visibility: String? = nil) -> [(path: String, text: String)] {
        let extra = theme + (visibility.map { "\nvisibility: \($0)" } ?? "")
        return DemoSite.notes.map { note in
            guard note.path == "program.md" else { return note }
            return (note.path, note.text.replacing("contact: hedy", with: "contact: hedy\n" + extra))
        }
    }

    private static func site(
        _ theme: String, _ audience: Audience = .coordinator, visibility: String? = nil,
        file: String = "brand/lantern.png", bytes: [UInt8] = Pictures.png, templates: TemplateSet? = nil
    ) throws -> BuiltSite {
        let cleared = DemoSite.cleared(
            audience, notes: notes(theme, visibility: visibility),
            attachments: ["pairs/ada-grace/sketch.png", "pairs/ada-grace/page.html", file])
        return try buildSite(cleared, templates: templates ?? TemplateSet()) { $0 == file ? bytes : Pictures.png }
    }

    private static func text(_ path: String, of site: BuiltSite) throws -> String {
        let file = try #require(site.files.first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test("Name, logo and colours reach every page, in either form of YAML", arguments: [block, flow])
    func whole(theme: String) throws {
        let site = try Self.site(theme)
        for path in ["index.html", "pairs/ada-grace/index.html"] {
            let page = try Self.text(path, of: site)
            let up = path == "index.html" ? "" : "../../"
            #expect(page.contains("<img class=\"logo\" src=\"\(up)files/brand/lantern.png\" alt=\"\" width=\"28\""))
            #expect(page.contains("<span>Lantern Street</span>"))
            let header = try #require(page.split(separator: "</header>").first)
            #expect(!header.contains("class=\"blaze\""))
        }
        #expect(try Self.text("people/index.html", of: site).contains("· Lantern Street</title>"))
        let sheet = try Self.text("assets/style.css", of: site)
        let dark = try #require(ThemeColour("#7a1f5c")).lightened(until: 4.5, on: ThemeGrounds.dark.ofAccent)
        let darkBlaze = try #require(ThemeColour("#b0400f")).lightened(until: 4.5, on: ThemeGrounds.dark.ofBlaze)
        #expect(
            sheet.hasSuffix(
                "@media screen{:root{--accent: #7a1f5c;--link: #7a1f5c;--blaze: #b0400f}}\n"
                    + "@media screen and (prefers-color-scheme: dark){:root{--accent: \(dark);--link: \(dark);"
                    + "--blaze: \(darkBlaze)}}\n"))
        let logo = try #require(site.files.first { $0.path == "files/brand/lantern.png" })
        #expect(!String(decoding: logo.bytes, as: UTF8.self).contains(Pictures.secret))
    }

    @Test("Without a theme nothing changes")
    func none() throws {
        let site = try DemoSite.built()
        let page = try Self.text("index.html", of: site)
        #expect(!page.contains("class=\"logo\""))
        #expect(page.contains("class=\"blaze\""))
        #expect(try Self.text("assets/style.css", of: site) == TemplateSet().assets["style.css"])
    }

    @Test("A logo that a browser would run, or that is no picture, is refused and the mark stands")
    func refused() throws {
        for (file, bytes, reason) in [
            ("brand/lantern.svg", Array("<svg/>".utf8), RefusedAttachment.Reason.active),
            ("brand/lantern.pdf", Array("%PDF-1.7".utf8), .noPicture),
        ] {
            let site = try Self.site("theme: {logo: \(file)}", file: file, bytes: bytes)
            #expect(site.refused.contains(RefusedAttachment(path: file, reason: reason)))
            #expect(!site.files.contains { $0.path.hasPrefix("files/brand/") })
            #expect(try Self.text("index.html", of: site).contains("class=\"blaze\""))
        }
    }

    @Test("The theme of a closed program.md is closed with it", arguments: [Audience.public, .coordinator])
    func closed(audience: Audience) throws {
        let site = try Self.site(Self.block, audience, visibility: "private")
        #expect(!site.files.contains { $0.path.hasPrefix("files/brand/") })
        for file in site.files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("Lantern Street") && !text.contains("#7a1f5c"), "\(file.path)")
        }
    }

    @Test("The leak check lets the logo of open settings through, and finds that of closed ones")
    func leakCheck() throws {
        let files = [
            OutputFile(path: "files/brand/lantern.png", bytes: try withoutMetadata(Pictures.png, called: "a.png"))
        ]
        for (visibility, count) in [("public", 0), ("private", 1)] {
            let reading = readContent(
                notes: Self.notes(Self.block, visibility: visibility).map { ($0.path, Array($0.text.utf8)) },
                attachments: ["brand/lantern.png", "pairs/ada-grace/sketch.png", "pairs/ada-grace/page.html"])
            let leakCheck = LeakReport(
                of: files, from: reading, audience: .public, own: nil, asOf: DemoSite.asOf, interface: .ofSite, jobs: 1
            )
            #expect(leakCheck.leaks.filter { $0.what == .attachment }.count == count, "\(leakCheck.leaks)")
        }
    }

    @Test("A sheet and a part of the user's own stand in for the built-in ones, and the theme goes behind the sheet")
    func overriding() throws {
        let templates = try TemplateSet(replacing: [
            ("style.css", "p { color: red; }\n"), ("parts/blaze.mustache", "<b>mark</b>\n"),
        ])
        let site = try Self.site("theme: {accent: #7a1f5c}", templates: templates)
        #expect(
            try Self.text("assets/style.css", of: site).hasPrefix(
                "p{color:red}\n@media screen{:root{--accent: #7a1f5c"))
        #expect(try Self.text("index.html", of: site).contains("><b>mark</b><span>"))
    }

    @Test("Every file of Templates/ can be replaced, one by one", arguments: EmbeddedTemplates.files.map(\.path))
    func everyFile(path: String) throws {
        let sign = path.hasSuffix(".svg") ? "<!-- mine -->" : path.hasSuffix(".mustache") ? "mine" : "/* \"mine\" */x{}"
        let own = try #require(EmbeddedTemplates.files.first { $0.path == path }).text
        let templates = try TemplateSet(replacing: [(path, path.hasSuffix(".mustache") ? own : sign)])
        guard !path.hasSuffix(".mustache") else {
            // The frame's blocks are needed by the pages; so a template is replaced by itself with one more line.
            let changed = try TemplateSet(replacing: [(path, own + "<!-- mine -->\n")])
            #expect(changed.compiled.program.paths == templates.compiled.program.paths)
            return
        }
        let asset = try #require(templates.assets[path])
        #expect(asset == (path.hasSuffix(".css") ? "x{}\n" : sign))
    }
}
