import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// pairs/*/agreement.md; `nil` when it does not say who the two are.
    func agreement() -> Agreement? {
        let mentors = people("mentor").map(\.value)
        let mentees = people("mentee").map(\.value)
        if fields.value("mentor") == nil { fields.tellMissing("mentor", help: "add `mentor:` with the id of a person") }
        if fields.value("mentee") == nil { fields.tellMissing("mentee", help: "add `mentee:` with the id of a person") }
        guard !mentors.isEmpty, !mentees.isEmpty else { return nil }
        var agreement = Agreement(note: note().note, mentors: mentors, mentees: mentees)
        agreement.start = fields.day("start")
        agreement.end = fields.day("end")
        tellUpsideDown(agreement.start, agreement.end, what: "the pairing")
        agreement.status = fields.choice("status", Agreement.Status.self)?.value ?? .active
        agreement.pauses = fields.pauses("pauses")
        agreement.cadence = fields.span("cadence")
        agreement.sessionLength = fields.length("session_length")
        agreement.responseTime = fields.span("response_time")
        agreement.hoursPerMonth = fields.number("hours_per_month", unit: "hours")
        agreement.focus = fields.texts("focus", splitsCommas: true)
        agreement.reviewEvery = fields.span("review_every")
        agreement.reviewed = fields.days("reviewed")
        agreement.conflictContact = fields.reference("conflict_contact")
        agreement.endedReason = fields.text("ended_reason")?.value
        agreement.signatures = signatures()
        agreement.sections = body.regions.compactMap { region in
            guard let kind = AgreementSection.Kind(rawValue: region.heading.name) else { return nil }
            let source = Source(file: log.path, line: region.line, column: 1, visibility: region.visibility)
            return AgreementSection(kind: kind, text: body.text(of: region), source: source)
        }
        return agreement
    }

    private func signatures() -> [Signature] {
        fields.readers("signed", schema: .signature, example: "{by: ada, on: 2026-01-12}").compactMap { reader in
            guard let by = people("by", of: reader).first else {
                if reader.value("by") == nil { reader.tellMissing("by", help: "say who signed: by: ada") }
                return nil
            }
            let terms = reader.read("terms", wanted: "a digest") { text in
                text.count == 12 && text.allSatisfy(\.isHexDigit)
                    ? .success(text.lowercased())
                    : .failure(ValueProblem(.digest, "“\(text)” is not 12 hexadecimal digits"))
            }
            return Signature(by: by.value, on: reader.day("on")?.value, terms: terms?.value, source: by.source)
        }
    }
}
