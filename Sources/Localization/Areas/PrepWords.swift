package protocol PrepWords {
    var leftForLater: String { get }
    var reflection: String { get }
    var reflectionLead: String { get }
    /// Questions to oneself: about one's own view, and about who finds the way forward.
    var reflectionPrompts: [(heading: String, prompts: [String])] { get }
}
