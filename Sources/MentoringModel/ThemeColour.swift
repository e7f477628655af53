/// A colour as a theme has it: red, green and blue, each from 0 to 255.
package struct ThemeColour: Hashable, Sendable, CustomStringConvertible {
    package var red: Int
    package var green: Int
    package var blue: Int

    package init(red: Int, green: Int, blue: Int) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#rrggbb`, or `#rgb` with each digit meant twice; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        guard text.first == "#" else { return nil }
        let digits = text.dropFirst()
        guard digits.utf8.count == digits.count, digits.allSatisfy(\.isHexDigit) else { return nil }
        var values = digits.compactMap(\.hexDigitValue)
        if values.count == 3 { values = values.flatMap { [$0, $0] } }
        guard values.count == 6 else { return nil }
        self.init(red: values[0] * 16 + values[1], green: values[2] * 16 + values[3], blue: values[4] * 16 + values[5])
    }

    /// `#rrggbb`, in small letters.
    package var description: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// How bright it looks, from 0 for black to 1 for white: the relative luminance of WCAG 2.2
    /// (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
    package var luminance: Double {
        func linear(_ value: Int) -> Double {
            let share = Double(value) / 255
            return share <= 0.04045 ? share / 12.92 : raised((share + 0.055) / 1.055)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// The contrast with another colour, from 1 for the same to 21 for black on white: the contrast ratio of WCAG 2.2
    /// (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
    package func contrast(with other: ThemeColour) -> Double {
        let (mine, others) = (luminance, other.luminance)
        return (max(mine, others) + 0.05) / (min(mine, others) + 0.05)
    }

    /// The same colour, darkened in steps of a hundredth until it has a contrast with all of these.
    package func darkened(until contrast: Double, on grounds: [ThemeColour]) -> ThemeColour {
        nearest(until: contrast, on: grounds) { value, step in (value * (100 - step) + 50) / 100 }
    }

    /// The same colour, lightened in steps of a hundredth until it has a contrast with all of these.
    package func lightened(until contrast: Double, on grounds: [ThemeColour]) -> ThemeColour {
        nearest(until: contrast, on: grounds) { value, step in value + ((255 - value) * step + 50) / 100 }
    }

    private func nearest(
        until contrast: Double, on grounds: [ThemeColour], _ change: (_ value: Int, _ step: Int) -> Int
    ) -> ThemeColour {
        var colour = self
        for step in 0...100 {
            colour = ThemeColour(red: change(red, step), green: change(green, step), blue: change(blue, step))
            if grounds.allSatisfy({ colour.contrast(with: $0) >= contrast }) { break }
        }
        return colour
    }
}

/// A number above 0 and up to 1, raised to the power of 2.4; by multiplication alone, so that every machine finds the
/// same.
private func raised(_ number: Double) -> Double {
    // Newton's way to the fifth root. From 1 it comes down without passing it.
    var root = 1.0
    for _ in 0..<40 { root -= (root - number / (root * root * root * root)) / 5 }
    return number * number * root * root
}
