import Diagnostics
import MentoringModel

extension NoteReader {
    /// resources/**/*.md.
    func resource() -> Resource? {
        guard let id else { return nil }
        let (note, title) = note(titleField: "title")
        var resource = Resource(id: id, note: note)
        resource.title = title
        resource.url = fields.read("url", wanted: "an address", readAddress)?.value
        resource.kind = fields.choice("kind", Resource.Kind.self)?.value
        if resource.kind == nil, fields.value("kind") == nil, let type = fields.text("type")?.value.lowercased() {
            // `type` is what many people call the kind; `type: resource` says what the folder says already.
            resource.kind = Resource.Kind(rawValue: type)
        }
        resource.author = fields.texts("author", splitsCommas: false).map(\.value).joined(separator: ", ")
        if resource.author == "" { resource.author = nil }
        resource.time = fields.length("time")?.value
        resource.level = fields.wholeNumber("level", in: 1...3)?.value
        resource.cost = fields.text("cost")?.value
        resource.licence = fields.text("licence")?.value
        resource.language = fields.text("language")?.value
        resource.audience = fields.choice("audience", Resource.Reader.self)?.value
        resource.stages = fields.choices("stage")
        resource.skills = fields.texts("skills", splitsCommas: true).map(\.value)
        resource.summary = fields.text("summary")?.value
        resource.added = fields.day("added")
        resource.reviewed = fields.day("reviewed")
        resource.reviewEvery = fields.span("review_every")
        resource.expires = fields.day("expires")
        return resource
    }
}
