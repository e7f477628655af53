import Diagnostics
import Testing

@Suite("The word that a misspelt one most likely meant") struct NearestTests {
    @Test(
        "Letters are compared alike, whether a word is of ASCII or not",
        arguments: [
            // A letter too few, too many, another one, two swapped.
            ("actons", "actions"), ("acctions", "actions"), ("octions", "actions"), ("atcions", "actions"),
            ("ACTIONS", "actions"), ("acti", nil), ("a", nil), ("", nil),
            // Two at once.
            ("otions", "options"), ("uptoins", "options"),
            ("maßnahme", "maßnahmen"), ("masnahmen", "maßnahmen"), ("mßanahmen", "maßnahmen"),
            // An accent as a mark of its own is one letter with what it stands on.
            ("re\u{301}sume", "résumé"), ("resume", "résumé"), ("a\r\ntions", "actions"),
        ])
    func nearestWord(written: String, meant: String?) {
        #expect(nearest(to: written, in: ["options", "maßnahmen", "actions", "résumé"]) == meant)
    }

    @Test("Of equally near ones the first in order is meant")
    func equallyNear() {
        #expect(nearest(to: "cat", in: ["hat", "bat", "rat"]) == "bat")
        #expect(nearest(to: "cat", in: ["hat", "bat"], within: 0) == nil)
    }
}
