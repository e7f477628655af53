extension English {
    /// `{shown}` and `{all}` are put in by the script.
    static let filterSome = "{shown} of {all} shown."
    static let filterNone = "None of {all} fits. “Show all” brings them back."
    static let filterAny = "All"
}
