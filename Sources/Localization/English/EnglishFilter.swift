extension English: FilterWords {
    var filterSome: String { "{shown} of {all} shown." }
    var filterNone: String { "None of {all} fits. “Show all” brings them back." }
    var filterAny: String { "All" }
}
