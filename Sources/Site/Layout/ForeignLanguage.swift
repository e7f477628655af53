import Localization
import Markdown
import MentoringModel

extension Resource {
    /// The tag of the language of the resource, where it is written as a tag (`de`, `pt-BR`) and is another than that of the
    /// pages; regions make no difference. A language in words (`German`, `de and en`) is shown, and marks nothing.
    ///
    /// A voice that reads the page aloud needs it: a German title is not to be understood in an English mouth.
    func foreignLanguage(on pages: String) -> String? {
        guard let language else { return nil }
        let parts = language.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy(\.isASCIILetter),
            parts.dropFirst().allSatisfy({
                (2...8).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isASCIILetterOrDigit)
            })
        else { return nil }
        let own = pages.split(separator: "-").first.map { $0.lowercased() }
        return first.lowercased() == own ? nil : language
    }
}

/// The language of a resource as people say it: a tag by its name, with its region where it has one (`Portuguese (BR)`);
/// what was written in words, and a tag without a name here, stay as they were written.
func languageName(_ resource: Resource, _ words: any Language) -> String? {
    guard let language = resource.language else { return nil }
    let parts = language.split(separator: "-", maxSplits: 1)
    guard let first = parts.first, let name = words.nameOfLanguage(first.lowercased()) else { return language }
    return parts.count > 1 ? "\(name) (\(parts[1]))" : name
}

extension UInt8 {
    fileprivate var isASCIILetter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }

    fileprivate var isASCIILetterOrDigit: Bool {
        isASCIILetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}
