import Figures

extension German: IndependenceWords {
    var independenceOptions: String { "Genannte Optionen" }
    var independenceChosen: String { "Gewählte Optionen" }
    var independenceActions: String { "Übernommene Zusagen" }
    var trendColumns: [String] { ["Treffen", "Von Mentee-Seite, in diesem Treffen", "Über die letzten fünf"] }

    func trendTitle(_ name: String) -> String { "\(name): Anteil von Mentee-Seite, Treffen für Treffen" }

    func share(_ share: MenteeShare) -> String { share.n == 0 ? "–" : "\(share.mentee) von \(share.n)" }

    func trend(_ name: String, last: MenteeShare, before: (sessions: Int, share: MenteeShare)?) -> String {
        func both(_ share: MenteeShare) -> (String, String) { (self.share(share), percent(share.value ?? 0)) }
        let (now, part) = both(last)
        let here = "\(name): in den letzten fünf Treffen \(now) von Mentee-Seite (\(part))"
        guard let before else { return here + "." }
        let number = ["einen", "zwei", "drei", "vier", "fünf"][min(max(before.sessions, 1), 5) - 1]
        let (then, partThen) = both(before.share)
        let when = before.sessions <= 1 ? "im Treffen davor" : "in den \(number) davor"
        return here + "; \(when) \(then) (\(partThen))."
    }

    var independenceNote: String {
        "Der Anteil der Optionen, Entscheidungen und Zusagen, die von Mentee-Seite kamen, unter denen, bei denen ein Name steht. Es zählt, wohin er sich bewegt, nicht, wie hoch er ist."
    }
}
