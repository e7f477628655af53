package protocol PairFigureWords {
    var urgent: String { get }
    /// What a group of figures is called, as a heading.
    func group(_ group: PairFigureGroup) -> String
    func topics(_ own: Int, of named: Int) -> String
    func learned(_ entries: Int) -> String
}
