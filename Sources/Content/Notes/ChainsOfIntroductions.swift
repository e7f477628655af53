import Diagnostics
import Markdown
import MentoringModel

// Introductions that lead to nobody outside the pair, or through somebody outside it.
extension NoteReader {
    /// Tells of two contacts one behind the other, with a line for each who may have been introduced.
    ///
    /// - Parameters:
    ///   - first: In front of the arrow.
    ///   - behind: What stands behind it.
    func reportChain(of first: String, _ behind: String, _ arrow: String, _ item: BodyReading.Item) {
        var last = behind
        for arrow in NoteReader.arrows {
            if let place = last.ranges(of: arrow).last { last = trimmed(last[place.upperBound...]) }
        }
        let key = StepsOfIntroduction(in: last[...], from: log.dayContext).steps.first?.key ?? "offered"
        let named = nameWithRemark(last)
        let written = named == "Name" ? trimmed(last.prefix { !",;(–—".contains($0) }) : named
        // `Sam Ortiz → Noor` leads to no contact.
        let whole = trimmed(last.prefix { !",;(–—".contains($0) })
        let contact = isMember(written) || isMember(whole) ? first : written
        rememberContacts(in: first, item.source)
        rememberContacts(in: contact, item.source)
        let line = introduction(of: contact, item.owners, key, item.text)
        log.add(
            .introductionRemark, at: log.find(arrow + " ", from: item.source.line), width: arrow.count,
            "this item names two contacts one behind the other, so nobody is introduced",
            help: item.owners.isEmpty
                ? helpForIntroducer(line)
                : "write an item for each who was introduced:\n"
                    + "- \(introduction(of: first, item.owners, key, item.text))\n- \(line)")
    }

    /// What to write for an introduction of which nobody can tell whether a member made it.
    private func helpForIntroducer(_ line: String) -> String {
        let arrow = line.firstIndex(of: "→") ?? line.startIndex
        return "write \(line[arrow...])\(NoteReader.whoIntroduced)"
    }

    /// Tells of an introduction whose contact is a member: `Rosalind → Noor`, `Elena → Noor`.
    func reportMemberIntroduced(_ introduction: Introduction, _ item: BodyReading.Item) -> Bool {
        guard isMember(introduction.name) || ["mentor", "mentee"].contains(introduction.name.lowercased()) else {
            return false
        }
        let key = StepsOfIntroduction(in: item.text.words[...], from: log.dayContext).steps.first?.key ?? "offered"
        let help: String
        if let by = introduction.by, members.member(by.id) == nil {
            let name = knownPeople.names(of: by.id).first ?? by.words
            help = helpForIntroducer(self.introduction(of: name, [], key, item.text))
            rememberContacts(in: name, item.source)
        } else {
            let line = self.introduction(of: "Name", item.owners, key, item.text)
            help = "write \(line), with the name of whoever was introduced"
        }
        log.add(
            .introductionRemark, at: log.find(introduction.name, from: item.source.line),
            width: introduction.name.count,
            "“\(introduction.name)” is one of the pair, so nobody is introduced", help: help)
        return true
    }
}
