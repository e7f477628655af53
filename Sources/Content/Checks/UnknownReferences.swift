import Diagnostics
import MentoringModel

extension ContentReader {
    /// Tells of goals and resources that no note is about.
    ///
    /// - Parameters:
    ///   - pair: The pair of the notes; `nil` for those of none.
    ///   - resources: What all resources are called.
    func checkMentions(_ notes: GroupOfNotes, of pair: Slug?, resources: [(title: String?, id: Slug)]) {
        for log in notes.logs.values {
            for mention in log.mentions {
                let known: [Slug: String]
                let kind: ProblemKind
                let folder: String
                switch mention.kind {
                case .goal:
                    (known, kind, folder) = (pair.flatMap { index.goals[$0] } ?? [:], .unknownGoal, "in this pair")
                case .resource: (known, kind, folder) = (index.resources, .unknownResource, "in resources/")
                }
                guard known[mention.id] == nil else { continue }
                guard log.hasRoom(for: kind) else {
                    log.add(kind, at: mention.mark, "")
                    continue
                }
                let near =
                    nearest(to: mention.id.text, in: known.keys.map(\.text))
                    ?? idOfTitle(mention.id, mention.kind == .goal ? notes.goalTitles : resources)
                log.add(
                    kind, at: mention.mark, width: mention.words.count,
                    "there is no \(mention.kind) `\(mention.id)` \(folder)", help: near.map { "did you mean `\($0)`?" })
            }
        }
    }

    /// The id of the note that is called so, or nearly so.
    private func idOfTitle(_ words: Slug, _ titles: [(title: String?, id: Slug)]) -> String? {
        let slugs = titles.compactMap { title, id in title.flatMap { slug(of: $0) }.map { ($0.text, id.text) } }
        return nearest(to: words.text, in: slugs.map(\.0)).flatMap { near in slugs.first { $0.0 == near }?.1 }
    }
}
