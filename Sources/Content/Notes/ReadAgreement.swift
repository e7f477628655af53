import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// pairs/*/agreement.md; `nil` when it does not say who the two are.
    func agreement() -> Agreement? {
        let mentors = people("mentor").map(\.value)
        let mentees = people("mentee").map(\.value)
        if fields.value("mentor") == nil {
            fields.reportMissing("mentor", help: "add `mentor:` with the id of a person")
        }
        if fields.value("mentee") == nil {
            fields.reportMissing("mentee", help: "add `mentee:` with the id of a person")
        }
        guard !mentors.isEmpty, !mentees.isEmpty else { return nil }
        let agreement = Agreement(note: note().note, mentors: mentors, mentees: mentees)
        // What follows may name the members by their first names.
        members = Members(agreement, people: knownPeople)
        return terms(of: agreement)
    }

    private func terms(of agreement: Agreement) -> Agreement {
        var agreement = agreement
        agreement.start = fields.day("start")
        agreement.end = fields.day("end")
        reportUpsideDown(agreement.start, agreement.end, what: "the pairing")
        agreement.status = fields.choice("status", Agreement.Status.self)?.value ?? .active
        agreement.pauses = fields.pauses("pauses", from: agreement.start?.value)
        agreement.cadence = fields.rhythm("cadence")
        agreement.sessionLength = fields.length("session_length")
        agreement.responseTime = fields.span("response_time")
        agreement.hoursPerMonth = fields.number("hours_per_month", unit: "hours")
        agreement.focus = fields.texts("focus", splitsCommas: true)
        agreement.reviewEvery = fields.rhythm("review_every")
        agreement.reviewed = fields.days("reviewed")
        agreement.conflictContact = contact("conflict_contact")
        agreement.endedReason = fields.text("ended_reason")?.value
        agreement.signatures = signatures()
        let regions = body.regions.filter { agreementSection($0.heading.words) != nil }
        agreement.sections = zip(regions, body.texts(of: regions)).compactMap { region, text in
            guard let kind = agreementSection(region.heading.words) else { return nil }
            let source = Source(file: log.path, line: region.line, column: 1, visibility: region.visibility)
            return AgreementSection(kind: kind, text: text, source: source)
        }
        // The page has them all in one place.
        for region in regions { agreement.note.sections[region.line] = "in-words" }
        var known = ["status": agreement.status.rawValue]
        known["start"] = agreement.start.map { "\($0.value)" }
        known["end"] = agreement.end.map { "\($0.value)" }
        known["session_length"] = agreement.sessionLength.map { ProposedValue.inWords($0.value) }
        for name in ["cadence", "response_time", "review_every"] { known[name] = fields.text(name)?.value }
        reportFieldsInBody(known: known, from: agreement.start?.value)
        reportNearAgreementSections(agreement)
        reportSignaturesInWords(agreement)
        return agreement
    }

    /// The section of the agreed terms that a heading opens, by its words; emoji, numbers and signs do not matter.
    func agreementSection(_ heading: String) -> AgreementSection.Kind? {
        let name = SectionNames.folded(heading)
        if let kind = AgreementSection.Kind(rawValue: name) ?? Self.agreementNames[name] { return kind }
        return AgreementSection.Kind.allCases.first { kind in
            (readingSettings.sectionNames[kind.rawValue] ?? []).contains { SectionNames.folded($0) == name }
        }
    }

    /// Other names of the sections, in the languages of the site.
    private static let agreementNames: [String: AgreementSection.Kind] = [
        "our hopes": .hopes, "hopes and expectations": .hopes, "expectations": .hopes, "hoffnungen": .hopes,
        "erwartungen": .hopes, "our commitments": .commitments, "zusagen": .commitments,
        "verpflichtungen": .commitments,
        "our ground rules": .groundRules, "rules": .groundRules, "spielregeln": .groundRules,
        "grundregeln": .groundRules,
        "boundaries": .offLimits, "tabus": .offLimits, "tabu": .offLimits, "grenzen": .offLimits,
        "confidentiality and trust": .confidentiality,
        "confidentiality trust": .confidentiality, "vertraulichkeit": .confidentiality,
        "if it doesnt work": .ifItDoesNotWork, "wenn es nicht klappt": .ifItDoesNotWork,
        "wenn es nicht funktioniert": .ifItDoesNotWork,
    ]

    private func signatures() -> [Signature] {
        fields.readers("signed", schema: .signature, example: "{by: ada, on: \(DayWords.unknownDay)}").compactMap {
            reader in
            guard let by = onePerson("by", of: reader) else {
                if reader.value("by") == nil { reader.reportMissing("by", help: "say who signed: by: ada") }
                return nil
            }
            let terms = reader.read("terms", wanted: "a digest") { text in
                text.count == 12 && text.allSatisfy(\.isHexDigit)
                    ? .success(text.lowercased())
                    : .failure(ValueProblem(.digest, "“\(text)” is not 12 hexadecimal digits"))
            }
            let parts = reader.read("parts", wanted: "digests of parts", readParts)
            return Signature(
                by: by.value, on: reader.day("on")?.value, terms: terms?.value, parts: parts?.value ?? [:],
                source: by.source)
        }
    }
}

/// `mentor=1f3a9c hopes=09be7d`: the digest of each part of the terms, 6 hexadecimal digits.
private func readParts(_ text: String) -> Result<[TermsPart: String], ValueProblem> {
    var parts: [TermsPart: String] = [:]
    for written in text.split(separator: " ") {
        let halves = written.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, halves[1].utf8.count == 6, halves[1].allSatisfy(\.isHexDigit) else {
            return .failure(
                ValueProblem(
                    .digest, "“\(written)” is not a part and its 6 hexadecimal digits",
                    help: "`waymark sign` writes this field; sign again"))
        }
        guard let part = TermsPart(rawValue: String(halves[0])) else {
            let near = nearest(to: String(halves[0]), in: TermsPart.allCases.map(\.rawValue))
            return .failure(
                ValueProblem(
                    .digest, "“\(halves[0])” is no part of the terms",
                    help: near.map { "did you mean `\($0)`?" } ?? "`waymark sign` writes this field; sign again"))
        }
        guard parts.updateValue(halves[1].lowercased(), forKey: part) == nil else {
            return .failure(ValueProblem(.digest, "the part “\(halves[0])” stands here twice"))
        }
    }
    return .success(parts)
}
