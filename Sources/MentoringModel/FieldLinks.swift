/// Links in the sentences of fields, which no page renders: they become words.
///
/// `[[id|words]]` becomes its words and `[[id]]` the title of the note, where these readers may see it. Of any other note
/// not even the id is left, since it is made of a file's name.
package struct FieldLinks {
    /// What stands for a link, by its target and its own words; `nil` leaves it as it is.
    private let replacement: (_ target: String, _ words: String?) -> String?

    /// - Parameter title: What a note with an id is called; `nil` for one that these readers may not see.
    package init(title: @escaping (Slug) -> String?) {
        replacement = { target, words in words ?? FieldLinks.slug(of: target).flatMap(title) ?? "…" }
    }

    /// Leaves all links but those that lead nowhere, which become their words, as in bodies.
    package init(leadsNowhere: @escaping (String) -> Bool) {
        replacement = { target, words in leadsNowhere(target) ? words ?? target : nil }
    }

    package func inWords(_ text: String) -> String {
        guard text.utf8.contains(0x5B), text.contains("[[") else { return text }
        var result = ""
        var rest = text[...]
        while let link = rest.nextWikiLink {
            result += rest[..<link.whole.lowerBound]
            if let words = replacement(link.target, link.words) {
                if result.hasSuffix("!") { result.removeLast() }
                result += words
            } else {
                result += rest[link.whole]
            }
            rest = rest[link.whole.upperBound...]
        }
        return result + rest
    }

    /// The name behind a path is looked up without its folders and ending.
    private static func slug(of target: String) -> Slug? {
        var name = target.prefix { $0 != "#" && $0 != "^" }.split(separator: "/").last ?? ""
        if name.lowercased().hasSuffix(".md") { name = name.dropLast(3) }
        return Slug(ofNormalized: name)
    }

    private func inWords(_ text: String?) -> String? { text.map { inWords($0) } }
}

extension FieldLinks {
    package func apply(to goal: inout Goal) {
        goal.specific = goal.specific?.map { inWords($0) }
        goal.achievable = goal.achievable?.map { written in
            var achievable = written
            achievable.evidence = inWords(written.evidence)
            achievable.resources = inWords(written.resources)
            return achievable
        }
        goal.relevant = goal.relevant?.map { Relevant(why: inWords($0.why), focus: inWords($0.focus)) }
        goal.statedProgress = goal.statedProgress?.map { inWords($0) }
        goal.measure = goal.measure?.map { measure in
            if case .yesNo(let done) = measure { return .yesNo(doneWhen: inWords(done)) }
            return measure
        }
        for index in goal.updates.indices { goal.updates[index].note = inWords(goal.updates[index].note) }
        for index in goal.pauses.indices { goal.pauses[index].why = inWords(goal.pauses[index].why) }
        for index in goal.revisions.indices {
            goal.revisions[index].why = inWords(goal.revisions[index].why)
            goal.revisions[index].from = inWords(goal.revisions[index].from)
            goal.revisions[index].to = inWords(goal.revisions[index].to)
        }
        goal.scale = goal.scale.mapValues { inWords($0) }
    }

    package func apply(to session: inout Session) {
        for index in session.agenda.indices { session.agenda[index].topic = inWords(session.agenda[index].topic) }
        for index in session.progress.indices { session.progress[index].note = inWords(session.progress[index].note) }
    }

    package func apply(to resource: inout Resource) { resource.summary = inWords(resource.summary) }

    package func apply(to person: inout Person) { person.headline = inWords(person.headline) }
}
