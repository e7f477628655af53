/// What the note that `waymark prep` makes says beside the agenda. The prompts stand in that note alone, under a heading
/// that closes them: no site has them.
extension German: PrepWords {
    var leftForLater: String { "Für später" }
    var reflection: String { "Nachdenken" }
    func whatComesOfIt(_ headings: [String]) -> String {
        "Was dabei herauskommt, als Listen unter ihren Überschriften: \(headings.joined(separator: ", "))"
    }

    var reflectionLead: String {
        "Dieser Abschnitt steht auf keiner Seite. Beantworte, was hilft, und lösche den Rest."
    }

    var reflectionPrompts: [(heading: String, prompts: [String])] {
        [
            (
                "Für die Mentor-Seite",
                [
                    "Was halte ich hier für selbstverständlich, weil es bei mir so lief?",
                    "Wessen Geschichte höre ich: die, die erzählt wird, oder eine, die ich schon kenne?",
                    "Welche Frage kann ich stellen, bevor ich eine Antwort anbiete?",
                    "Wer hat beim letzten Mal die Wege genannt, und wer hat gewählt?",
                    "Was habe ich aus diesen Treffen gelernt, das ich vorher nicht wusste?",
                ]
            ),
            (
                "Für die Mentee-Seite",
                [
                    "Was würde ich tun, wenn ich niemanden fragen könnte?",
                    "Was sehe ich von meinem Platz aus, das die andere Seite nicht sehen kann?",
                    "Was habe ich beim letzten Mal nicht gesagt, und was würde es leichter machen?",
                    "Was möchte ich am Ende dieses Treffens entschieden haben?",
                ]
            ),
        ]
    }
}
