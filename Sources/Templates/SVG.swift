/// An SVG picture that may stand on a page as it is: only `SVG.picture` makes it, which escapes all it is given.
package struct SafeSVG: Hashable, Sendable {
    package let text: String

    fileprivate init(_ text: String) { self.text = text }
}

/// Builds SVG. Names of elements and attributes are part of the program; values and text are escaped.
package struct SVG {
    package struct Attribute {
        let name: StaticString
        let value: String
    }

    fileprivate let name: StaticString
    fileprivate let attributes: [Attribute]
    fileprivate let children: [Child]

    fileprivate enum Child {
        case element(SVG)
        case text(String)
    }

    package init(_ name: StaticString, _ attributes: [Attribute] = [], _ children: [SVG] = []) {
        self.name = name
        self.attributes = attributes
        self.children = children.map(Child.element)
    }

    /// An element that holds words.
    package init(_ name: StaticString, _ attributes: [Attribute] = [], words: String) {
        self.name = name
        self.attributes = attributes
        children = [.text(words)]
    }

    /// The element as a picture of a page. The outermost element should be `svg`.
    package var picture: SafeSVG {
        var text: [UInt8] = []
        text.reserveCapacity(512)
        text.append(self)
        return SafeSVG(String(decoding: text, as: UTF8.self))
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ element: SVG) {
        append(UInt8(ascii: "<"))
        append(element.name)
        for attribute in element.attributes {
            append(UInt8(ascii: " "))
            append(attribute.name)
            append(contentsOf: "=\"".utf8)
            append(escaping: attribute.value)
            append(UInt8(ascii: "\""))
        }
        guard !element.children.isEmpty else {
            append(contentsOf: "/>".utf8)
            return
        }
        append(UInt8(ascii: ">"))
        for child in element.children {
            switch child {
            case .element(let element): append(element)
            case .text(let words): append(escaping: words)
            }
        }
        append(contentsOf: "</".utf8)
        append(element.name)
        append(UInt8(ascii: ">"))
    }

    private mutating func append(_ name: StaticString) { name.withUTF8Buffer { append(contentsOf: $0) } }
}

extension SVG.Attribute {
    package static func `class`(_ value: String) -> Self { Self(name: "class", value: value) }
    package static func viewBox(_ width: Double, _ height: Double) -> Self {
        Self(name: "viewBox", value: "0 0 \(width.coordinate) \(height.coordinate)")
    }
    package static func number(_ name: StaticString, _ value: Double) -> Self {
        Self(name: name, value: value.coordinate)
    }
    /// A share of the picture's width, from 0 to 1.
    package static func share(_ name: StaticString, _ value: Double) -> Self {
        Self(name: name, value: (value * 100).coordinate + "%")
    }
    package static func text(_ name: StaticString, _ value: String) -> Self { Self(name: name, value: value) }
}

extension Double {
    /// The number with at most two decimals and no needless zero, the same on every machine. What is no number, or
    /// beyond any picture, is put at its edge.
    package var coordinate: String {
        guard isFinite else { return "0" }
        let hundredths = Int((Swift.min(Swift.max(self, -1e6), 1e6) * 100).rounded())
        let whole = abs(hundredths) / 100
        let rest = abs(hundredths) % 100
        let number = hundredths < 0 ? "-" + String(whole) : String(whole)
        guard rest != 0 else { return number }
        if rest % 10 == 0 { return number + "." + String(rest / 10) }
        return number + (rest < 10 ? ".0" : ".") + String(rest)
    }
}
