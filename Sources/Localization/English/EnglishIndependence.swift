import Figures

extension English: IndependenceWords {
    var independenceOptions: String { "Options named" }
    var independenceChosen: String { "Options chosen" }
    var independenceActions: String { "Promises taken" }
    var trendColumns: [String] { ["Session", "The mentee’s, in this session", "Over the last five"] }

    func trendTitle(_ name: String) -> String { "\(name): the mentee’s share, session by session" }

    func share(_ share: MenteeShare) -> String { share.n == 0 ? "–" : "\(share.mentee) of \(share.n)" }

    func trend(_ name: String, last: MenteeShare, before: (sessions: Int, share: MenteeShare)?) -> String {
        func both(_ share: MenteeShare) -> (String, String) { (self.share(share), percent(share.value ?? 0)) }
        let (now, part) = both(last)
        let here = "\(name): \(now) were the mentee’s over the last five sessions (\(part))"
        guard let before else { return here + "." }
        let number = ["one", "two", "three", "four", "five"][min(max(before.sessions, 1), 5) - 1]
        let (then, partThen) = both(before.share)
        return here + "; in the \(number) before, \(then) (\(partThen))."
    }

    var independenceNote: String {
        "The share of options, choices and promises that came from the mentee, of those with a name beside them. What counts is which way it goes, not how high it is."
    }
}
