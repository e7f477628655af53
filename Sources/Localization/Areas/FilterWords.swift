package protocol FilterWords {
    /// `{shown}` and `{all}` are put in by the script.
    var filterSome: String { get }
    var filterNone: String { get }
    var filterAny: String { get }
}
