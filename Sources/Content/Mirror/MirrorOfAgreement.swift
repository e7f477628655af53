import MentoringModel

extension MirrorReadings {
    mutating func add(_ agreement: Agreement) {
        add("mentor", words.people(agreement.mentors))
        add("mentee", words.people(agreement.mentees))
        add("start", agreement.start.map { "\($0.value)" })
        add("end", agreement.end.map { "\($0.value)" })
        add("status", agreement.status.rawValue)
        add(agreement.pauses)
        add("cadence", agreement.cadence.map { "every \(MirrorWords.span($0.value))" })
        add("session_length", agreement.sessionLength.map { MirrorWords.minutes($0.value) })
        add("response_time", agreement.responseTime.map { MirrorWords.span($0.value) })
        add("hours_per_month", agreement.hoursPerMonth.map { "\(MirrorWords.number($0.value)) h" })
        add("focus", list(agreement.focus.map(\.value)))
        add("review_every", agreement.reviewEvery.map { MirrorWords.span($0.value) })
        add("reviewed", list(agreement.reviewed.map { "\($0.value)" }))
        add("conflict_contact", agreement.conflictContact.map { words.person($0.value) })
        add("ended_reason", agreement.endedReason.map { MirrorWords.quoted($0) })
        for signature in agreement.signatures {
            let parts = [
                words.person(signature.by), signature.on.map { "on \($0)" } ?? "no day",
                signature.terms.map { "terms \($0)" },
                signature.parts.isEmpty ? nil : MirrorWords.count(signature.parts.count, "part"),
            ]
            add("signature", at: signature.source, parts.compactMap(\.self).joined(separator: ", "))
        }
    }

    mutating func add(_ pulse: Pulse) {
        add("by", words.person(pulse.by))
        if !keys.contains("by") { addName("by", words.person(pulse.by)) }
        add("date", "\(pulse.day)")
        if !keys.contains("date") { addName("date", "\(pulse.day)") }
        let answers = Pulse.Question.allCases.compactMap { question in
            pulse.answers[question].map { (question.rawValue, "\($0) of 5") }
        }
        // Those that stand outside `answers` have lines of their own.
        let inside = answers.filter { !keys.contains($0.0) }
        add("answers", list(inside.map { "\($0.0) \($0.1)" }))
        for (question, answer) in answers { add(question, answer) }
        add("concern", pulse.concern?.rawValue)
    }
}
