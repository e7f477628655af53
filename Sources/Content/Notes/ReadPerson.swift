import Diagnostics
import MentoringModel

extension NoteReader {
    /// people/*.md.
    func person() -> Person? {
        guard let id else { return nil }
        let (note, title) = note(titleField: "name")
        if title == nil {
            fields.reportMissing("name", help: "add `name:` with the person's full name, or a heading # Name")
        }
        var person = Person(id: id, note: note, name: title?.value ?? id.words)
        person.roles = fields.choices("roles")
        person.headline = fields.text("headline")?.value
        person.pronouns = fields.text("pronouns")?.value
        person.timezone = fields.text("timezone")?.value
        person.offers = fields.texts("offers", splitsCommas: true).map(\.value)
        person.seeks = fields.texts("seeks", splitsCommas: true).map(\.value)
        person.capacity = fields.wholeNumber("capacity", in: 0...1000)?.value
        person.links = links()
        person.consent = fields.yesNo("consent")?.value ?? false
        return person
    }

    /// `[https://…]`, or `{label: https://…}`.
    private func links() -> [LabelledLink] {
        var links: [LabelledLink] = []
        for item in fields.items("links", splitsCommas: true) {
            switch item.kind {
            case .text(let text):
                if let address = fields.read(text, at: item.mark, readAddress) {
                    links.append(LabelledLink(label: nil, address: address))
                }
            case .fields(let pairs):
                for pair in pairs {
                    guard case .text(let text) = pair.value.kind else {
                        fields.reportForm("links", pair.value, wanted: "an address")
                        continue
                    }
                    // `- https://…` alone reads as text, so a field is a label with its address.
                    if let address = fields.read(text, at: pair.value.mark, readAddress) {
                        links.append(LabelledLink(label: pair.key, address: address))
                    }
                }
            default: fields.reportForm("links", item, wanted: "a list of addresses")
            }
        }
        return links
    }
}
