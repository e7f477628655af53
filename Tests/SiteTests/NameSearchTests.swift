import Testing

@testable import Clearance
@testable import Site

@Suite("Names in words") struct NameSearchTests {
    @Test(
        "A name is found however its words are written and set apart",
        arguments: [
            ("karl lund", "Karl Lund"), ("karl lund", "met KARL\nLUND today"), ("karl lund", "(*Karl*-Lund)"),
            ("karl lund", "“Karl Lund”"), ("karl lund", "xKarl, Karl Lund"), ("al b", "to Al  **B** ."),
            ("jörg weber", "JÖRG Weber"), ("ångström li", "Mr A\u{30A}ngström Li"), ("o'neil kay", "O’Neil Kay"),
            ("o'neil kay", "o'neil kay"), ("3m lab", "the 3M lab"), ("de la cruz", "De-la Cruz"), ("éa bo", "Éa Bo"),
            ("\"kit\" ray", "so \"Kit\" Ray"), ("kelvin wu", "\u{212A}elvin Wu"), ("karl lund", "¿Karl Lund?"),
            ("karl lund", "a\u{A0}Karl\u{A0}Lund"), ("josé li", "met Jose\u{301} Li"), ("mari\u{301}a li", "María Li"),
            ("sofía li", "Sofi\u{301}a Li"), ("maré li", "Mare\u{301} Li"), ("karlé li", "Karle\u{301} Li"),
        ])
    func found(name: String, text: String) {
        let result = NameSearch([name: "a contact"]).replaced(in: text)
        #expect(result.contains("a contact"), "\(result)")
    }

    @Test(
        "Other words stay as they are",
        arguments: ["Karla Lund", "xkarl lund", "karl, lund", "Karl", "", "lund karl", "Carl Lund — ß"])
    func other(text: String) {
        #expect(NameSearch(["karl lund": "a contact"]).replaced(in: text) == text)
    }
}
