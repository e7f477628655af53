import MentoringModel
import Testing

@testable import Site

@Suite("Contrast")
struct ContrastTests {
    @Test(
        "Colours are read as they are written",
        arguments: [
            ("#1f5c4d", "#1f5c4d"), ("#1F5C4D", "#1f5c4d"), ("#abc", "#aabbcc"), ("#000000", "#000000"),
            ("1f5c4d", nil), ("#1f5c4", nil), ("#1f5c4d0", nil), ("#1g5c4d", nil), ("#", nil), ("", nil),
            ("#１２３", nil), ("green", nil),
        ])
    func reading(text: String, colour: String?) {
        #expect(ThemeColour(text)?.description == colour)
    }

    /// Worked out apart, with the formula of WCAG 2.2.
    @Test(
        "The contrast is that of WCAG",
        arguments: [
            ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.478),
            ("#767676", "#ffffff", 4.542), ("#ff0000", "#ffffff", 3.998), ("#0000ff", "#ffffff", 8.592),
        ])
    func contrast(one: String, other: String, ratio: Double) throws {
        let (one, other) = (try #require(ThemeColour(one)), try #require(ThemeColour(other)))
        #expect(abs(one.contrast(with: other) - ratio) < 0.001, "\(one.contrast(with: other))")
        #expect(one.contrast(with: other) == other.contrast(with: one))
    }

    @Test("The grounds in the code are those of the style sheet")
    func grounds() throws {
        let tokens = try StyleTokens.ofProject()
        for (scheme, grounds) in [(tokens.light, ThemeGrounds.light), (tokens.dark, ThemeGrounds.dark)] {
            #expect(scheme["paper"] == grounds.paper)
            #expect(scheme["surface"] == grounds.surface)
            #expect(scheme["sunken"] == grounds.sunken)
        }
    }

    static let words = ["ink", "quiet", "link", "done", "good", "attention", "bad", "plan"]

    @Test("Every colour of words can be read on every ground, light and dark", arguments: words)
    func table(word: String) throws {
        let tokens = try StyleTokens.ofProject()
        for (name, scheme) in [("light", tokens.light), ("dark", tokens.dark)] {
            let colour = try #require(scheme[word])
            var grounds = ["paper", "surface", "sunken"]
            if scheme["\(word)-soft"] != nil { grounds.append("\(word)-soft") }
            for ground in grounds {
                let contrast = colour.contrast(with: try #require(scheme[ground]))
                #expect(contrast >= Theme.leastContrast, "\(word) on \(ground), \(name): \(contrast)")
            }
        }
    }

    @Test("The blaze can be read on the surface, and seen on paper")
    func blaze() throws {
        let tokens = try StyleTokens.ofProject()
        for scheme in [tokens.light, tokens.dark] {
            let blaze = try #require(scheme["blaze"])
            #expect(blaze.contrast(with: try #require(scheme["surface"])) >= Theme.leastContrast)
            #expect(blaze.contrast(with: try #require(scheme["paper"])) >= 3)
        }
    }

    @Test("Any colour, darkened or lightened, ends up readable, and one that is stays as it is")
    func nearest() {
        for red in stride(from: 0, through: 255, by: 51) {
            for green in stride(from: 0, through: 255, by: 51) {
                for blue in stride(from: 0, through: 255, by: 51) {
                    let colour = ThemeColour(red: red, green: green, blue: blue)
                    let light = ThemeGrounds.light.ofAccent
                    let dark = ThemeGrounds.dark.ofAccent
                    let darkened = colour.darkened(until: 4.5, on: light)
                    let lightened = colour.lightened(until: 4.5, on: dark)
                    #expect(light.allSatisfy { darkened.contrast(with: $0) >= 4.5 }, "\(colour) became \(darkened)")
                    #expect(dark.allSatisfy { lightened.contrast(with: $0) >= 4.5 }, "\(colour) became \(lightened)")
                    #expect(darkened.darkened(until: 4.5, on: light) == darkened)
                }
            }
        }
    }
}
