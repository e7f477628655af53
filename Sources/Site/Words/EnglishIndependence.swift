import Figures
import MentoringModel

extension English {
    static let independenceOptions = "Options named"
    static let independenceChosen = "Options chosen"
    static let independenceActions = "Promises taken"
    static let trendColumns = ["Session", "The mentee’s, in this session", "Over the last five"]

    static func trendTitle(_ name: String) -> String { "\(name): the mentee’s share, session by session" }

    /// `3 of 4`; a dash over nothing.
    static func share(_ share: MenteeShare) -> String { share.n == 0 ? "–" : "\(share.mentee) of \(share.n)" }

    /// The trend in one sentence; never a judgement of the level.
    static func trend(_ name: String, _ moving: [MenteeShare]) -> String {
        guard let last = moving.last, let now = last.value else { return name }
        let here = "\(name): \(share(last)) were the mentee’s over the last five sessions (\(percent(now)))"
        // What the last five sessions are compared with must not be among them.
        let earlier = moving.dropLast(5)
        guard let before = earlier.last, let then = before.value else { return here + "." }
        let number =
            ["one", "two", "three", "four"].indices.contains(earlier.count - 1)
            ? ["one", "two", "three", "four"][earlier.count - 1] : "five"
        return here + "; in the \(number) before, \(share(before)) (\(percent(then)))."
    }

    static let independenceNote =
        "The share of options, choices and promises that came from the mentee, of those with a name beside them. What counts is which way it goes, not how high it is."

    static func led(_ questions: Int) -> String {
        questions == 1 ? "One question of these came before a choice." : "\(questions) questions came before a choice."
    }
}
