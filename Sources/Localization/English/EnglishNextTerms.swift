import Figures
import MentoringModel

/// What the next session's agenda says of the agreement.
extension English: NextTermsWords {
    func agreementTopic(isReviewDue: Bool, questions: Int) -> String {
        if isReviewDue { return "Review the agreement" }
        return questions > 0 ? "What the agreement leaves open" : "Sign the agreement as it stands"
    }

    func agreementReason(isReviewDue: Bool, unsigned: Int, questions: Int) -> String {
        [
            isReviewDue ? "a review is due" : nil,
            unsigned > 0 ? "\(count(unsigned, "signature", "signatures")) missing or older than the terms" : nil,
            questions > 0 ? "\(count(questions, "question", "questions")) never answered" : nil,
        ].compactMap(\.self).joined(separator: "; ")
    }

    var reviewPoint: String { "Go over the agreement together" }
    func reviewReason(last: CalendarDay?, due: CalendarDay?, asOf: CalendarDay) -> String {
        let before = last.map { "last reviewed \(distance(from: asOf, to: $0))" } ?? "never reviewed"
        return before + (due.map { ", was due \(distance(from: asOf, to: $0))" } ?? "")
    }

    func signaturePoint(_ name: String) -> String { "The signature of \(name)" }
    func signatureReason(_ signature: SignatureFigures) -> String {
        guard signature.state == .changed else { return "not signed yet" }
        return signature.changes.isEmpty ? "the terms were changed since" : "since then \(changed(signature.changes))"
    }

    func section(_ kind: AgreementSection.Kind) -> String {
        switch kind {
        case .hopes: "Hopes"
        case .commitments: "Commitments"
        case .groundRules: "Ground rules"
        case .offLimits: "Off limits"
        case .confidentiality: "Confidentiality"
        case .ifItDoesNotWork: "If it does not work"
        }
    }

    func question(_ kind: AgreementSection.Kind) -> String {
        switch kind {
        case .hopes: "What does each of us hope for?"
        case .commitments: "What can each of us promise, and what not?"
        case .groundRules: "How do we want to talk with each other?"
        case .offLimits: "What shall we leave alone?"
        case .confidentiality: "What stays between us, and what may be told?"
        case .ifItDoesNotWork: "What shall we do if this does not work?"
        }
    }

    var cadenceTerm: String { "Meetings" }
    var cadenceQuestion: String { "How often do we meet?" }
    var lengthTerm: String { "Length" }
    var lengthQuestion: String { "How long is a session?" }
    var responseTerm: String { "Answers" }
    var responseQuestion: String { "How soon may each of us expect an answer?" }
    var reviewTerm: String { "Reviews" }
    var reviewQuestion: String { "How often do we look at this agreement again?" }
}
