extension German: NoteWords {
    func titleOfCallout(_ kind: String) -> String {
        let name = kind.lowercased()
        return German.callouts[name] ?? name.prefix(1).uppercased() + name.dropFirst()
    }
    private static let callouts: [String: String] = [
        "note": "Notiz", "abstract": "Zusammenfassung", "summary": "Zusammenfassung", "tldr": "In Kürze",
        "info": "Info",
        "todo": "Zu tun", "tip": "Tipp", "hint": "Hinweis", "important": "Wichtig", "success": "Gelungen",
        "check": "Geprüft", "done": "Erledigt", "question": "Frage", "help": "Hilfe", "faq": "Häufige Fragen",
        "warning": "Warnung", "caution": "Vorsicht", "attention": "Achtung", "failure": "Misslungen",
        "fail": "Misslungen", "missing": "Es fehlt", "danger": "Gefahr", "error": "Fehler", "bug": "Fehler",
        "example": "Beispiel", "quote": "Zitat", "cite": "Zitat",
    ]
    var footnotes: String { "Fußnoten" }
    func footnote(_ number: Int) -> String { "Fußnote \(number)" }
    func backFromFootnote(_ number: Int, to place: Int) -> String {
        place == 1
            ? "Von Fußnote \(number) zurück zum Text" : "Von Fußnote \(number) zurück zu ihrer \(place). Stelle im Text"
    }
    var tableOfNote: String { "Tabelle" }
}
