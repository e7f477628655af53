import Clearance
import Figures
import Localization
import MentoringModel

extension AgendaCandidates {
    /// What of the agreement was never asked, is due for review, or is not signed as it stands.
    var agreement: AgendaTopic? {
        let terms = pair.agreement
        let settings = index.settings
        let page = facts.cleared.isAgreementOpen ? Address.agreement(pair.id.text) : nil
        var points: [AgendaTopic.Point] = []
        func add(_ words: String, _ reason: String, _ fragment: String? = nil) {
            let place = fragment.flatMap { fragment in page.map { $0.at(fragment) } } ?? page
            points.append(AgendaTopic.Point(words: words, reason: reason, address: place))
        }

        var isReviewDue = false
        for signal in facts.cleared.pairFigures?.signals ?? [] {
            guard case .review(let last, let due, _) = signal.evidence else { continue }
            isReviewDue = true
            add(index.words.reviewPoint, index.words.reviewReason(last: last, due: due, asOf: asOf))
        }
        for signature in facts.cleared.pairFigures?.signatures ?? [] where signature.state != .valid {
            add(
                index.words.signaturePoint(index.name(of: signature.who)), index.words.signatureReason(signature),
                "signatures")
        }
        let unsigned = points.count - (isReviewDue ? 1 : 0)
        for kind in AgreementSection.Kind.allCases {
            let isWritten = terms.sections.contains { $0.kind == kind && !withoutBlanks($0.text).isEmpty }
            if !isWritten { add(index.words.section(kind), index.words.question(kind)) }
        }
        if terms.cadence == nil, settings.cadence == nil { add(index.words.cadenceTerm, index.words.cadenceQuestion) }
        if terms.sessionLength == nil, settings.sessionLength == nil {
            add(index.words.lengthTerm, index.words.lengthQuestion)
        }
        if terms.responseTime == nil { add(index.words.responseTerm, index.words.responseQuestion) }
        if terms.reviewEvery == nil, settings.reviewEvery == nil {
            add(index.words.reviewTerm, index.words.reviewQuestion)
        }

        guard !points.isEmpty else { return nil }
        let questions = points.count - unsigned - (isReviewDue ? 1 : 0)
        let minutes: Double = isReviewDue ? 15 : questions > 1 ? 10 : 5
        return topic(
            .agreement, index.words.agreementTopic(isReviewDue: isReviewDue, questions: questions), minutes,
            index.words.agreementReason(isReviewDue: isReviewDue, unsigned: unsigned, questions: questions), points)
    }

    private func withoutBlanks(_ text: String) -> Substring {
        text[...].drop { $0.isWhitespace }
    }

    /// Resources that a session recommended and nobody reported on, and those of running goals that no session has
    /// taken up.
    var resources: AgendaTopic? {
        let uses = held.flatMap { session in session.resources.map { (use: $0, session: session) } }
        let reported = Set(uses.filter { $0.use.useful != nil }.map(\.use.resource))
        var seen = reported
        var points: [AgendaTopic.Point] = []
        for (use, session) in uses.reversed() where seen.insert(use.resource).inserted {
            guard let resource = index.resource(use.resource) else { continue }
            points.append(
                AgendaTopic.Point(
                    words: resource.name, reason: index.words.recommended(asOf - session.day),
                    address: .resource(resource.id.text)))
        }
        for (goal, figures) in facts.goals where figures.health.isRunning {
            for id in goal.resources.map(\.value) where seen.insert(id).inserted {
                guard let resource = index.resource(id) else { continue }
                points.append(
                    AgendaTopic.Point(
                        words: resource.name, reason: index.words.resourceOfGoal(goal.name),
                        address: .resource(resource.id.text)))
            }
        }
        guard !points.isEmpty else { return nil }
        return topic(.resources, index.words.resourcesTopic, 5, index.words.resourcesReason(points.count), points)
    }
}
