/// One member of an object: how it is called, what it may be, and how it is had. Object and schema are made of the same list, so that none
/// has a member that the other does not.
struct JSONField<Subject> {
    var name: String
    var shape: JSONShape
    var words: String
    /// Whether every object has it.
    var isAlways: Bool
    /// `nil` where the object goes without.
    var value: (Subject) -> JSONValue?

    init(
        _ name: String, _ shape: JSONShape, _ words: String, isAlways: Bool = true,
        value: @escaping (Subject) -> JSONValue?
    ) {
        self.name = name
        self.shape = shape
        self.words = words
        self.isAlways = isAlways
        self.value = value
    }
}

extension JSONValue {
    /// The object of a subject.
    static func object<Subject>(of subject: Subject, _ fields: [JSONField<Subject>]) -> JSONValue {
        .object(fields.compactMap { field in field.value(subject).map { (field.name, $0) } })
    }
}

extension JSONShape {
    /// What such objects may be.
    static func object<Subject>(of fields: [JSONField<Subject>]) -> JSONShape {
        .object(fields.map { Member($0.name, $0.shape, $0.words, isAlways: $0.isAlways) })
    }
}
