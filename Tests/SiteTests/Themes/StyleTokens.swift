import Foundation
import MentoringModel
import Testing

@testable import Site

/// The colour tokens of `style.css` in its two colour schemes, as they stand there.
struct StyleTokens {
    let light: [String: ThemeColour]
    let dark: [String: ThemeColour]

    init(_ sheet: String) throws {
        let blocks = sheet.matches(of: /:root\s*\{([^}]*)\}/).map { String($0.1) }
        try #require(blocks.count >= 2)
        light = StyleTokens.colours(in: blocks[0])
        // What the dark scheme does not name is as in the light one.
        dark = light.merging(StyleTokens.colours(in: blocks[1])) { $1 }
    }

    private static func colours(in block: String) -> [String: ThemeColour] {
        var colours: [String: ThemeColour] = [:]
        for match in block.matches(of: /--([a-z-]+):\s*(#[0-9a-f]{6})\s*;/) {
            colours[String(match.1)] = ThemeColour(match.2)
        }
        return colours
    }

    static func ofProject() throws -> StyleTokens {
        let sheet = try #require(EmbeddedTemplates.files.first { $0.path == "style.css" })
        return try StyleTokens(sheet.text)
    }
}
