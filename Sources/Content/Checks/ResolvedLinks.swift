import MentoringModel

/// Where the links of a note lead, by the destination as written.
struct ResolvedLinks {
    var targets: [String: LinkTarget] = [:]
    /// Lines of the headings that they lead to, in the file of the target.
    var headingLines: [String: Int] = [:]
}
