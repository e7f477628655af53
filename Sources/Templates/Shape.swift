/// Which names the models of a page offer, and of what kind: all that any page of the template may have.
package final class Shape: Sendable {
    package enum Kind: Sendable {
        case text, flag, markup
        case one(Shape)
        case many(Shape)
    }

    package let names: [ViewName: Kind]

    private init(names: [ViewName: Kind]) { self.names = names }

    package convenience init(
        texts: [ViewName] = [], flags: [ViewName] = [], markup: [ViewName] = [], one: [ViewName: Shape] = [:],
        many: [ViewName: Shape] = [:]
    ) {
        var names: [ViewName: Kind] = [:]
        for name in texts { names[name] = .text }
        for name in flags { names[name] = .flag }
        for name in markup { names[name] = .markup }
        names.merge(one.mapValues(Kind.one)) { $1 }
        names.merge(many.mapValues(Kind.many)) { $1 }
        self.init(names: names)
    }

    /// The names of this shape and those of another one, which win.
    package func with(_ other: Shape) -> Shape { Shape(names: names.merging(other.names) { $1 }) }
}

extension Shape.Kind {
    func fits(_ use: ViewModel.Value.Use) -> Bool {
        switch (self, use) {
        case (_, .section), (.text, .text), (.markup, .markup): true
        default: false
        }
    }
}
