import Search

extension German {
    /// Cases and plurals, also with an umlaut, which folding takes off: `Ziele`, `Zielen`, `Verträge`, `Kindern`, `gutem`;
    /// `Mentorinnen`; `Ergebnisse`; and the endings of regular verbs: `lernt`, `lernte`; `arbeitet`; `sammelt`.
    var wordForms: [WordForms] {
        [
            WordForms(endings: ["", "e", "en", "er", "ern", "es", "em", "s"], least: 3),
            WordForms(endings: ["", "n", "s"], least: 3, after: ["el", "er"]),
            WordForms(endings: ["in", "innen"], least: 3),
            WordForms(endings: ["nis", "nisse", "nissen", "nisses"], least: 3),
            WordForms(endings: ["e", "en", "st", "t", "te", "ten"], least: 4),
            WordForms(
                endings: ["e", "en", "est", "et", "ete", "eten"], least: 3,
                after: ["d", "t", "chn", "ffn", "gn", "tm"]),
            WordForms(endings: ["n", "st", "t", "te", "ten"], least: 4, after: ["el", "er"]),
        ]
    }
}
