extension German: PageWords {
    func leftOut(goals: Int, sessions: Int) -> (what: String, rest: String) {
        let parts = [
            goals > 0 ? count(goals, "Ziel", "Ziele") : nil,
            sessions > 0 ? "\(sessions) Treffen" : nil,
        ].compactMap(\.self)
        let (verb, them) = goals + sessions == 1 ? ("fehlt", "es") : ("fehlen", "sie")
        return (
            list(parts),
            "aus dem Ordner \(verb) in dieser Ausgabe, weil niemand \(them) für ihren Leserkreis geöffnet hat."
        )
    }

    var home: String { "Übersicht" }
    var milestones: String { "Meilensteine" }
    var people: String { "Menschen" }
    var resources: String { "Bibliothek" }
    var nothingOpen: String { "Hier ist nichts für den Leserkreis dieser Ausgabe offen." }
    var notFound: String { "Diese Seite gibt es nicht" }

    var noGoals: String { "Noch kein Ziel. Das erste gehört in" }
    var noSessions: String { "Noch kein Treffen. Drei Zeilen genügen für eine erste Notiz in" }
    var noResources: String { "Noch kein Material. Das erste gehört in" }
    var noPeople: String { "Noch niemand hat eine eigene Seite. Die erste Vorstellung gehört in" }
    var noPairs: String { "Noch kein Tandem. Am Anfang steht eine Vereinbarung in" }

    func agreement(of pair: String) -> String { "Vereinbarung von \(pair)" }
    func goalDescription(_ name: String, of pair: String) -> String { "Wo \(quoted(name)) von \(pair) steht." }
    func sessionTitle(_ title: String?, on day: String) -> String { title ?? "Treffen vom \(day)" }
}

extension German {
    func homeDescription(_ name: String) -> String {
        "\(name): was zugesagt wurde, ob es geschieht und was als Nächstes kommt."
    }

    func held(_ held: Int, missed: Int, isPartial: Bool) -> String {
        let sessions = held == 0 ? "noch kein Treffen" : "\(held) Treffen"
        let more =
            held == 0
            ? "\(missed) ausgefallen" : count(missed, "weiteres ausgefallen", "weitere ausgefallen")
        return sessions + (missed == 0 ? "" : " (\(more))") + (isPartial ? " in den hier gezeigten Notizen" : "")
    }

    func openPromises(_ open: Int, overdue: Int, isAll: Bool) -> String {
        let promises =
            count(open, "offene Zusage", "offene Zusagen")
            + (overdue == 0 ? "" : open == 1 ? " (überfällig)" : " (\(overdue) überfällig)")
        return isAll ? promises : promises + " in den hier gezeigten Notizen"
    }

    func moreOverdue(_ count: Int) -> String? {
        count > 0 ? "Und \(count) ältere, auf den Seiten ihrer Tandems." : nil
    }

    var nextSession: String { "Treffen" }
    var theNextSession: String { "Das nächste Treffen" }
    var notWrittenUp: String { "Für diesen Tag geplant und noch nicht aufgeschrieben" }
    var goal: String { "Ziel" }
    var milestone: String { "Meilenstein" }
    var promise: String { "Zusage" }

    func achievement(_ kind: AchievementKind) -> String {
        switch kind {
        case .milestone: milestone
        case .goal: "Ziel erreicht"
        case .win: "Erfolg"
        }
    }
}
