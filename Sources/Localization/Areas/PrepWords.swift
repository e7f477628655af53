package protocol PrepWords {
    var leftForLater: String { get }
    var reflection: String { get }
    var reflectionLead: String { get }
    /// What is still to be written into the note of a session, as lists below these headings; it stands in a comment.
    func whatComesOfIt(_ headings: [String]) -> String
    /// Questions to oneself: about one's own view, and about who finds the way forward.
    var reflectionPrompts: [(heading: String, prompts: [String])] { get }
}
