import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Whether some words call one member of the pair, by a surname or a role, too.
    func isMemberCalled(_ words: String) -> Bool { isMember(words) || memberCalled(words) != nil }

    /// The one member whom a surname means, with or without a title; the mentor whom `Mentorin` means.
    func memberCalled(_ words: String) -> PersonReference? {
        guard let last = words.split(separator: " ").last, last.utf8.count > 2, last.first?.isUppercase ?? false else {
            return nil
        }
        // `Erwartungen – Frau Petrova` is more than a name.
        guard !words.utf8.contains(UInt8(ascii: ":")), !words.contains("–"), !words.contains("—") else { return nil }
        let name = last.lowercased()
        if name == "mentorin" || name == "coach" { return members.mentors.count == 1 ? members.mentors[0] : nil }
        let fit = members.all.filter { member in
            (knownPeople.names(of: member.id) + [member.words]).contains {
                $0.utf8.count > name.utf8.count && $0.lowercased().hasSuffix(" " + name)
            }
        }
        return fit.count == 1 ? fit[0] : nil
    }
}
