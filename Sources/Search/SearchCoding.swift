/// How the index writes numbers and words: in signs that are neither letters nor digits, so that whoever reads the file
/// for words finds words alone.
package enum SearchCoding {
    /// The signs, by value; none of them ends or escapes a string of a script, or begins a reference to a character.
    package static let signs = Array("!#$'()*+,-./:;<=>?@[]^_`{|}~ ".utf8)
    /// Digits of a number are in this base; a sign of the upper half says that another one follows.
    static let base = 14

    /// Adds a number from 0 on, the lowest digit first.
    static func append(_ number: Int, to text: inout [UInt8]) {
        var rest = number
        while rest >= base {
            text.append(signs[base + rest % base])
            rest /= base
        }
        text.append(signs[rest])
    }

    static func text(of numbers: some Sequence<Int>) -> String {
        var text: [UInt8] = []
        for number in numbers { append(number, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Words in their order, each as the sign for how many code units of UTF-16 it shares with the one before, and the
    /// rest of it.
    static func text(ofWords words: some Sequence<String>) -> String {
        var text = ""
        var last = ""
        for word in words {
            var shared = 0
            for (own, other) in zip(word.unicodeScalars, last.unicodeScalars) {
                guard own == other, shared + UTF16.width(own) < signs.count else { break }
                shared += UTF16.width(own)
            }
            text.unicodeScalars.append(Unicode.Scalar(signs[shared]))
            text += Substring(word.utf16.dropFirst(shared))
            last = word
        }
        return text
    }
}
