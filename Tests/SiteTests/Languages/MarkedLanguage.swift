@testable import Localization
@testable import Site

/// English with a mark around everything that the language says, so that words from elsewhere stand out on a page.
///
/// Each requirement of `Language` is handed on to English, one line each. A new word needs one here, too.
struct MarkedLanguage: Language {
    let english = English()
    /// Texts beside those of English.
    var added: [String: String] = [:]

    static let open: Character = "⟦"
    static let close: Character = "⟧"

    func mark(_ words: String) -> String { words.isEmpty ? "" : "\(Self.open)\(words)\(Self.close)" }
    func mark(_ words: String?) -> String? { words.map { mark($0) } }
    func mark(_ words: [String]) -> [String] { words.map { mark($0) } }
    func mark(_ words: [String: String]) -> [String: String] { words.mapValues { mark($0) } }
    func mark(_ words: (word: String, question: String)) -> (word: String, question: String) {
        (mark(words.word), mark(words.question))
    }
    func mark(_ words: (what: String, rest: String)) -> (what: String, rest: String) {
        (mark(words.what), mark(words.rest))
    }
    func mark(_ words: [(heading: String, prompts: [String])]) -> [(heading: String, prompts: [String])] {
        words.map { (mark($0.heading), mark($0.prompts)) }
    }
}
