import Figures

extension German: FigureWords {
    var figureNames: [String: String] { Self.figureNames }

    private static let figureNames = [
        "progress": "Fortschritt", "expected": "Bis heute erwartet", "gap": "Abstand zum Plan",
        "days_behind": "Tage hinter dem Plan", "needed_pace": "Ab jetzt nötiges Tempo", "forecast": "Prognose",
        "attainment": "Zielerreichung (T)", "health": "Zustand",

        "expected_sessions": "Erwartete Treffen", "held_sessions": "Treffen, die stattfanden",
        "contact_rate": "Kontaktquote", "longest_gap_days": "Längste Lücke",
        "days_since_contact": "Seit dem letzten Treffen", "time_kept_minutes": "Dauer gegenüber dem Plan",
        "agenda_coverage": "Zeit mit einem Thema", "mentee_topics": "Themen von Mentee-Seite",
        "promises_kept": "Rechtzeitig gehaltene Zusagen", "promises_open": "Offene Zusagen",
        "independence_options": "Von Mentee-Seite genannte Optionen",
        "independence_chosen": "Gewählte Optionen von Mentee-Seite",
        "independence_actions": "Von Mentee-Seite übernommene Zusagen", "wins_30d": "Erfolge in 30 Tagen",
        "wins_90d": "Erfolge in 90 Tagen", "milestones_uncelebrated": "Meilensteine ohne Dank",
        "introductions_offered": "Angebotene Kontakte", "introductions_made": "Vermittelte Kontakte",
        "introductions_met": "Kontakte, die zum Kennenlernen führten",
        "network_made": "Vermittelt, von den angebotenen",
        "network_met": "Kennengelernt, von den angebotenen", "network_owed": "Stehen aus, von den nicht vermittelten",
        "days_to_make": "Vom Angebot bis zur Vermittlung", "days_to_meet": "Von da bis zum Kennenlernen",
        "pulse_rounds": "Runden des Pulses", "perception_gap": "Größter Abstand im Puls",

        "active_pairs": "Tandems mit Treffen in letzter Zeit", "days_to_first_session": "Tage bis zum ersten Treffen",
        "hours": "Gemeinsame Stunden", "mentor_load": "Belegte Mentoring-Plätze",
        "agreements_signed": "Vereinbarungen, unterschrieben und unverändert",
        "smart_pairs": "Tandems mit einem rundum SMARTen Ziel",
        "pulse_response": "Antworten auf den Puls", "pulse_median": "Median des Pulses",
        "pairs_needing_attention": "Tandems, die Aufmerksamkeit brauchen", "goals_achieved": "Erreichte Ziele",
        "goals_achieved_of_closed": "Erreichte Ziele, von allen abgeschlossenen", "on_time": "Rechtzeitig erreicht",
        "median_slip_days": "Verzug erreichter Ziele", "milestones_90d": "Meilensteine in 90 Tagen",
        "resources_used": "Genutzte Materialien", "resource_usefulness": "Wie nützlich Materialien waren",
    ]

    var inputNames: [String: String] { Self.inputNames }

    private static let inputNames = [
        "actual": "Dauer in Minuten", "as_of": "Tag dieser Ausgabe", "baseline": "Ausgangswert", "cadence": "Rhythmus",
        "done": "erledigt", "due": "Termin", "end": "letzter Tag", "expected": "erwartet",
        "high": "oberes Ende des Bereichs", "introduction": "Kontakt", "item": "Punkt",
        "last_update": "letzter Zwischenstand", "low": "unteres Ende des Bereichs", "mentor": "Mentor/in",
        "milestone": "Meilenstein", "pair": "Tandem", "pause": "Pause", "planned": "geplante Dauer in Minuten",
        "progress": "Fortschritt", "promise": "Zusage", "pulse": "Puls",
        "rho": "Korrelation zwischen den Zielen, wie das Verfahren sie festlegt", "score": "beobachtete Stufe",
        "session": "Treffen", "slope": "mittlere Steigung (Median)", "start": "Beginn", "status": "Status",
        "sub_goal": "Teilziel", "target": "Zielwert", "topic": "Thema", "update": "Zwischenstand", "weight": "Gewicht",
        "win": "Erfolg", "window": "Zeitraum",
    ]

    var formulas: [String: String] { Self.formulas }

    private static let formulas = [
        "Σ w[due ≤ a] / Σ w": "Σ w[Termin ≤ a] / Σ w", "Σ w·done / Σ w": "Σ w·erreicht / Σ w",
        "done / (all − cancelled)": "erledigt / (alle − gestrichen)", "n(inside) / n": "n(im Bereich) / n",
        "achieved ? 1 : 0": "erreicht ? 1 : 0",
        "kept by the due day / due by a": "bis zum Termin gehalten / bis a fällig",
        "open promises": "offene Zusagen", "median(actual − planned)": "median(tatsächlich − geplant)",
        "Σ agenda / Σ planned": "Σ Agenda / Σ geplant",
        "topics of the mentee / topics with a name": "Themen von Mentee-Seite / Themen mit Namen",
        "wins after a − 30": "Erfolge nach a − 30", "wins after a − 90": "Erfolge nach a − 90",
        "milestones done before a − 14 without thanks": "vor a − 14 erreichte Meilensteine ohne Dank",
        "Σ actual / 60": "Σ tatsächlich / 60",
        "max(active days between two sessions)": "max(aktive Tage zwischen zwei Treffen)",
        "options of the mentee / options": "Optionen von Mentee-Seite / Optionen",
        "chosen of the mentee / chosen": "gewählte von Mentee-Seite / gewählte",
        "actions of the mentee / actions": "Zusagen von Mentee-Seite / Zusagen",
        "introductions offered": "angebotene Kontakte", "introductions made": "vermittelte Kontakte",
        "introductions met": "Kontakte, die zum Kennenlernen führten", "complete rounds": "vollständige Runden",
        "max(greatest − least)": "max(größter − kleinster)", "made / offered": "vermittelt / angeboten",
        "met / offered": "kennengelernt / angeboten",
        "offered more than 21 days ago and not made / not made":
            "vor mehr als 21 Tagen angeboten und nicht vermittelt / nicht vermittelt",
        "median(made − offered)": "median(vermittelt − angeboten)",
        "median(met − made)": "median(kennengelernt − vermittelt)", "Σ mentees / Σ capacity": "Σ Mentees / Σ Plätze",
        "agreements signed by all and unchanged / agreements":
            "von allen unterschriebene und unveränderte Vereinbarungen / Vereinbarungen",
        "pairs with a five-letter goal / pairs": "Tandems mit einem Ziel mit fünf Buchstaben / Tandems",
        "Σ kept by the due day / Σ due": "Σ bis zum Termin gehalten / Σ fällig",
        "open pairs with a signal / open pairs": "laufende Tandems mit Hinweis / laufende Tandems",
        "members who answered since a − 90 / members": "Mitglieder mit Antwort seit a − 90 / Mitglieder",
        "median(answers of each last complete round)": "median(Antworten der jeweils letzten vollständigen Runde)",
        "median(gap of each last complete round)": "median(Abstand der jeweils letzten vollständigen Runde)",
        "resources named": "genannte Materialien", "mean(useful)": "mean(Nutzen)",
        "achieved / (achieved + partly + missed)": "erreicht / (erreicht + teilweise + verfehlt)",
        "achieved / closed": "erreicht / abgeschlossen",
        "achieved by the due day / achieved": "bis zum Termin erreicht / erreicht",
        "median(done − due)": "median(erreicht − fällig)",
        "milestones done after a − 90": "nach a − 90 erreichte Meilensteine",
        "Σ met / Σ offered": "Σ kennengelernt / Σ angeboten",
        "pairs with a session since a − 1.5 · c / open pairs":
            "Tandems mit einem Treffen seit a − 1,5 · c / laufende Tandems",
        "Σ held / Σ expected": "Σ stattgefunden / Σ erwartet",
        "median(first session − start)": "median(erstes Treffen − Beginn)",
    ]

    func inputWord(_ word: Derivation.Word) -> String {
        switch word {
        case .due: "fällig"
        case .done: "erreicht"
        case .open: "offen"
        case .cancelled: "gestrichen"
        case .kept: "gehalten"
        case .dropped: "aufgegeben"
        case .offered: "angeboten"
        case .made: "vermittelt"
        case .met: "kennengelernt"
        case .draft: "Entwurf"
        case .active: "aktiv"
        case .paused: "pausiert"
        case .achieved: "erreicht"
        case .partly: "teilweise"
        case .missed: "verfehlt"
        }
    }

    var noFigure: String { "noch keine Daten" }

    func value(of figure: Figure) -> String {
        guard let value = figure.value else { return noFigure }
        if figure.denominator != nil { return percent(value) }
        switch figure.id {
        case "longest_gap_days", "days_since_contact", "days_to_first_session", "days_to_make", "days_to_meet":
            return days(value)
        case "median_slip_days":
            return value == 0 ? "genau zum Termin" : "\(days(abs(value))) zu \(value > 0 ? "spät" : "früh")"
        case "time_kept_minutes":
            return value == 0
                ? "wie geplant"
                : "\(number(abs((value * 10).rounded() / 10)))\u{A0}min \(value > 0 ? "länger" : "kürzer")"
        case "hours": return "\(number((value * 10).rounded() / 10))\u{A0}h"
        case "pulse_median", "resource_usefulness": return "\(number((value * 10).rounded() / 10)) von 5"
        case "perception_gap": return number(value) + (value == 1 ? " Punkt" : " Punkte")
        case "gap":
            let points = (value * 100).rounded()
            return number(points) + (points == 1 ? " Prozentpunkt" : " Prozentpunkte")
        default: return number(value)
        }
    }

    func basis(of figure: Figure) -> String? {
        if let numerator = figure.numerator, let denominator = figure.denominator {
            return "\(number(numerator)) von \(number(denominator)) \(counted(figure.id, one: denominator == 1))"
        }
        guard let n = figure.n, figure.value != nil else { return nil }
        switch figure.id {
        case "time_kept_minutes": return n == 1 ? nil : "Median aus \(n) Treffen"
        case "days_to_first_session": return "Median aus \(count(n, "Tandem", "Tandems"))"
        case "days_to_make", "days_to_meet": return "Median aus \(count(n, "Kontakt", "Kontakten"))"
        case "median_slip_days": return "Median aus \(count(n, "Ziel", "Zielen"))"
        case "pulse_median": return "Median aus \(count(n, "Antwort", "Antworten"))"
        case "perception_gap":
            return figure.derivation.formula.hasPrefix("median")
                ? "Median aus \(count(n, "Tandem", "Tandems"))" : "über \(count(n, "Frage", "Fragen"))"
        case "resource_usefulness": return "Mittel aus \(count(n, "Antwort", "Antworten"))"
        case "hours": return "in \(n) Treffen mit einer Dauer"
        default: return nil
        }
    }

    /// What stands below the line of a share, in the dative.
    private func counted(_ key: String, one isOne: Bool) -> String {
        let (one, many): (String, String) =
            switch key {
            case "contact_rate": ("erwarteten Treffen", "erwarteten Treffen")
            case "agenda_coverage": ("geplanten Minute", "geplanten Minuten")
            case "mentee_topics": ("Thema, das jemanden nennt", "Themen, die jemanden nennen")
            case "promises_kept": ("bisher fälligen Zusage", "bisher fälligen Zusagen")
            case "independence_options": ("Option, die jemanden nennt", "Optionen, die jemanden nennen")
            case "independence_chosen":
                ("gewählten Option, die jemanden nennt", "gewählten Optionen, die jemanden nennen")
            case "independence_actions": ("Zusage, die jemanden nennt", "Zusagen, die jemanden nennen")
            case "active_pairs", "pairs_needing_attention": ("laufenden Tandem", "laufenden Tandems")
            case "mentor_load": ("Platz", "Plätzen")
            case "agreements_signed": ("Vereinbarung", "Vereinbarungen")
            case "smart_pairs": ("Tandem", "Tandems")
            case "pulse_response": ("Person", "Personen")
            case "goals_achieved":
                ("abgeschlossenen, nicht aufgegebenen Ziel", "abgeschlossenen, nicht aufgegebenen Zielen")
            case "goals_achieved_of_closed": ("abgeschlossenen Ziel", "abgeschlossenen Zielen")
            case "on_time": ("erreichten Ziel", "erreichten Zielen")
            case "network_owed": ("nicht vermittelten Kontakt", "nicht vermittelten Kontakten")
            case "introductions_met", "network_made", "network_met": ("angebotenen Kontakt", "angebotenen Kontakten")
            default: ("", "")
            }
        return isOne ? one : many
    }

    func withheld(below: Int) -> String { "weniger als \(below)" }
    var withheldBasis: String { "Einzelne wären zu erkennen" }
}
