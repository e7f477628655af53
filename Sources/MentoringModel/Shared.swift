/// A value that its copies share until one of them changes.
///
/// What notes are read into has dozens of fields, most of them counted; a copy of such a value, as every loop and every
/// sort makes, then costs one count and not one for each field.
struct Shared<Value: Equatable & Sendable>: Equatable, Sendable {
    /// Never changed while two share it.
    private final class Storage: @unchecked Sendable {
        // Whoever has access to the one `Shared` that holds it has it to this.
        @exclusivity(unchecked) var value: Value

        init(_ value: Value) { self.value = value }
    }

    private var storage: Storage

    init(_ value: Value) { storage = Storage(value) }

    var value: Value {
        _read { yield storage.value }
        _modify {
            if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
            yield &storage.value
        }
    }

    static func == (left: Shared, right: Shared) -> Bool {
        left.storage === right.storage || left.storage.value == right.storage.value
    }
}

/// Whoever looks into a value that holds it sees the value, as the tests do that look for closed words in what is left open.
extension Shared: CustomReflectable {
    var customMirror: Mirror { Mirror(reflecting: value) }
}
