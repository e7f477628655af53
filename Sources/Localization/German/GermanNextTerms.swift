import Figures
import MentoringModel

/// What the next session's agenda says of the agreement.
extension German: NextTermsWords {
    func agreementTopic(isReviewDue: Bool, questions: Int) -> String {
        if isReviewDue { return "Die Vereinbarung durchsehen" }
        return questions > 0 ? "Was die Vereinbarung offen lässt" : "Die aktuelle Vereinbarung unterschreiben"
    }

    func agreementReason(isReviewDue: Bool, unsigned: Int, questions: Int) -> String {
        [
            isReviewDue ? "eine Durchsicht ist fällig" : nil,
            unsigned > 0
                ? count(
                    unsigned, "Unterschrift fehlt oder ist älter als die Vereinbarung",
                    "Unterschriften fehlen oder sind älter als die Vereinbarung") : nil,
            questions > 0 ? "\(count(questions, "Frage", "Fragen")) nie beantwortet" : nil,
        ].compactMap(\.self).joined(separator: "; ")
    }

    var reviewPoint: String { "Die Vereinbarung gemeinsam durchgehen" }
    func reviewReason(last: CalendarDay?, due: CalendarDay?, asOf: CalendarDay) -> String {
        let before = last.map { "zuletzt \(distance(from: asOf, to: $0)) durchgesehen" } ?? "nie durchgesehen"
        return before + (due.map { ", fällig \($0 < asOf ? "seit dem" : "am") \(day($0))" } ?? "")
    }

    func signaturePoint(_ name: String) -> String { "Die Unterschrift von \(name)" }
    func signatureReason(_ signature: SignatureFigures) -> String {
        guard signature.state == .changed else { return "noch nicht unterschrieben" }
        return signature.changes.isEmpty
            ? "die Vereinbarung wurde seither geändert" : "seither \(changed(signature.changes))"
    }

    func section(_ kind: AgreementSection.Kind) -> String {
        switch kind {
        case .hopes: "Hoffnungen"
        case .commitments: "Zusagen"
        case .groundRules: "Spielregeln"
        case .offLimits: "Tabus"
        case .confidentiality: "Vertraulichkeit"
        case .ifItDoesNotWork: "Wenn es nicht klappt"
        }
    }

    func question(_ kind: AgreementSection.Kind) -> String {
        switch kind {
        case .hopes: "Was erhofft sich jede Seite?"
        case .commitments: "Was kann jede Seite zusagen, und was nicht?"
        case .groundRules: "Wie wollen wir miteinander reden?"
        case .offLimits: "Was lassen wir außen vor?"
        case .confidentiality: "Was bleibt unter uns, und was darf weitererzählt werden?"
        case .ifItDoesNotWork: "Was tun wir, wenn es nicht klappt?"
        }
    }

    var cadenceTerm: String { "Treffen" }
    var cadenceQuestion: String { "Wie oft treffen wir uns?" }
    var lengthTerm: String { "Dauer" }
    var lengthQuestion: String { "Wie lange dauert ein Treffen?" }
    var responseTerm: String { "Antworten" }
    var responseQuestion: String { "Wie bald dürfen wir voneinander eine Antwort erwarten?" }
    var reviewTerm: String { "Durchsicht" }
    var reviewQuestion: String { "Wie oft sehen wir uns diese Vereinbarung wieder an?" }
}
