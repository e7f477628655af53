package import Figures

package protocol IndependenceWords {
    var independenceOptions: String { get }
    var independenceChosen: String { get }
    var independenceActions: String { get }
    var trendColumns: [String] { get }
    func trendTitle(_ name: String) -> String
    /// `3 of 4`; a dash over nothing.
    func share(_ share: MenteeShare) -> String
    /// The trend in one sentence; never a judgement of the level.
    ///
    /// - Parameters:
    ///   - last: Over the last five sessions; at least one entry names somebody.
    ///   - before: Over the sessions before those, up to five, and how many they are.
    func trend(_ name: String, last: MenteeShare, before: (sessions: Int, share: MenteeShare)?) -> String
    var independenceNote: String { get }
}

extension Language {
    /// The trend in one sentence; the name alone where nothing names somebody.
    package func trend(_ name: String, _ moving: [MenteeShare]) -> String {
        guard let last = moving.last, last.value != nil else { return name }
        // What the last five sessions are compared with must not be among them.
        let earlier = moving.dropLast(5)
        guard let before = earlier.last, before.value != nil else { return trend(name, last: last, before: nil) }
        return trend(name, last: last, before: (min(earlier.count, 5), before))
    }
}
