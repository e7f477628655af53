/// What the note that `waymark prep` makes says beside the agenda. The prompts stand in that note alone, under a heading
/// that closes them: no site has them.
extension English: PrepWords {
    var leftForLater: String { "Left for later" }
    var reflection: String { "Reflection" }
    func whatComesOfIt(_ headings: [String]) -> String {
        "What comes of it, as lists below their headings: \(headings.joined(separator: ", "))"
    }

    var reflectionLead: String { "This section is in no site. Answer what helps, delete the rest." }

    var reflectionPrompts: [(heading: String, prompts: [String])] {
        [
            (
                "For the mentor",
                [
                    "What do I take for granted here because it went that way for me?",
                    "Whose story am I hearing: the one that is told, or one that I have heard before?",
                    "Which question can I ask before I offer an answer?",
                    "Last time, who named the ways forward, and who chose?",
                    "What have I learned from these sessions that I did not know?",
                ]
            ),
            (
                "For the mentee",
                [
                    "What would I do if I could not ask anybody?",
                    "What do I see from where I stand that my mentor cannot see?",
                    "What did I leave unsaid last time, and what would make it easier to say?",
                    "What do I want to have decided by the end of this session?",
                ]
            ),
        ]
    }
}
