extension German: FilterWords {
    var filterSome: String { "{shown} von {all} angezeigt." }
    var filterNone: String { "Nichts von {all} passt. „Alle zeigen“ holt sie zurück." }
    var filterAny: String { "Alle" }
}
