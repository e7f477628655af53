package import Figures
package import MentoringModel

package protocol NextTermsWords {
    func agreementTopic(isReviewDue: Bool, questions: Int) -> String
    func agreementReason(isReviewDue: Bool, unsigned: Int, questions: Int) -> String
    var reviewPoint: String { get }
    func reviewReason(last: CalendarDay?, due: CalendarDay?, asOf: CalendarDay) -> String
    func signaturePoint(_ name: String) -> String
    func signatureReason(_ signature: SignatureFigures) -> String
    func section(_ kind: AgreementSection.Kind) -> String
    /// The question that an empty section leaves unasked.
    func question(_ kind: AgreementSection.Kind) -> String
    var cadenceTerm: String { get }
    var cadenceQuestion: String { get }
    var lengthTerm: String { get }
    var lengthQuestion: String { get }
    var responseTerm: String { get }
    var responseQuestion: String { get }
    var reviewTerm: String { get }
    var reviewQuestion: String { get }
}
