/// The words of German; each area stands in a file of its own.
struct German: Language {}
