import MentoringModel

/// What a pair brings into each figure of the programme on one day.
///
/// The figures of the programme are sums, shares and medians of these alone, so that those of a pair that is the same need not be
/// counted again.
package struct Contribution: Equatable, Sendable {
    // Is it happening; see `happening()`.
    let active: Figure.Part?
    let contactRate: Figure.Part?
    let firstSession: Figure.Part?
    let hours: Figure.Part?
    /// How many sessions held have a recorded length.
    let recordedLengths: Int

    // Is it good; see `quality()`.
    let signed: Figure.Part?
    let smart: Figure.Part?
    let promisesKept: [Figure.Part]
    let pulseResponse: Figure.Part?
    let pulseAnswers: [Figure.Part]
    let perceptionGap: Figure.Part?
    let attention: Figure.Part?

    // Did anything change; see `change()`.
    let slips: [Figure.Part]
    let goalsAchieved: [Figure.Part]
    let goalsClosed: [Figure.Part]
    let milestones: [Figure.Part]
    let introductions: Figure.Part?
    let resources: UsedResources?
    let wins: Figure.Part?

    /// - Parameter resources: How open the note of each resource is.
    init(_ member: PairInProgramme, resources: [Slug: Visibility]) {
        let (isOpen, hasStarted) = (member.isOpen, member.hasStarted)
        let lengths = hasStarted ? member.snapshot.held.compactMap(\.actual) : []
        active = isOpen ? member.activity() : nil
        contactRate = hasStarted ? member.part(of: "contact_rate") : nil
        firstSession = hasStarted ? member.firstSession() : nil
        hours = hasStarted ? member.hours(lengths) : nil
        recordedLengths = lengths.count
        signed = hasStarted ? member.signed() : nil
        smart = hasStarted ? member.smart() : nil
        promisesKept = hasStarted ? member.duePromises() : []
        pulseResponse = isOpen ? member.pulseResponse() : nil
        let round = hasStarted ? member.figures.rounds.last : nil
        pulseAnswers = round.map(member.answers(of:)) ?? []
        perceptionGap = round.flatMap(member.gap(of:))
        attention = isOpen ? member.attention() : nil
        slips = hasStarted ? member.slips() : []
        goalsAchieved = hasStarted ? member.closedGoals([.achieved, .partly, .missed]) : []
        goalsClosed = hasStarted ? member.closedGoals([.achieved, .partly, .missed, .dropped]) : []
        milestones = hasStarted ? member.recentMilestones() : []
        introductions = hasStarted ? member.metIntroductions() : nil
        self.resources = hasStarted ? UsedResources(member, openness: resources) : nil
        wins = hasStarted ? member.part(of: "wins_90d") : nil
    }
}
