/// The words of English; each area stands in a file of its own.
struct English: Language {}
