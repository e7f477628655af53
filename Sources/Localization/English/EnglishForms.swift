import Search

extension English {
    /// Plurals, and the endings of verbs: `goals`, `asked`; `giving`; `tries`; `boxes`, `goes`; `planned`; `halves`; `movies`.
    var wordForms: [WordForms] {
        [
            WordForms(endings: ["", "s", "ed", "ing"], least: 3),
            WordForms(endings: ["e", "es", "ed", "ing"], least: 2),
            WordForms(
                endings: ["y", "ies", "ied", "ying"], least: 2,
                after: ["b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z"]),
            WordForms(endings: ["", "es", "ed", "ing"], least: 2, after: ["s", "x", "z", "ch", "sh", "o"]),
            WordForms(
                endings: ["", "s", "+ed", "+ing"], least: 3,
                after: ["b", "d", "g", "k", "l", "m", "n", "p", "r", "t", "v", "z"]),
            WordForms(endings: ["f", "ves"], least: 2),
            WordForms(endings: ["fe", "ves"], least: 2),
            WordForms(endings: ["ie", "ies", "ied", "ying"], least: 1),
        ]
    }
}
