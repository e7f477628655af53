import Content
import Testing

/// One item of many thousand words: reading it takes as long as it is, and not the square of that.
@Suite("Hostile items", .serialized) struct HostileItemTests {
    @Test(
        "An item of thousands of pieces is read at once", .ends(within: 120),
        arguments: [
            "**a ", "by ", "(done ", "@noor, ", "– done ", "Noor and ", "[[", "20 March ", "| a ", "~~a ", "(a) ", "✅ ",
            "📅 ", "-> Noor ", "✅", "(Noor) ", "next ", "the ", "Mon ", ", Noor", "20.3. ",
        ])
    func pieces(piece: String) {
        for section in ["Actions", "Agenda", "Introductions"] {
            let sample = PairSample(session: "## \(section)\n- [ ] " + String(repeating: piece, count: 3_000) + "\n")
            #expect(sample.reading.problems.count <= 203)
        }
    }

    @Test("A table of many columns and rows is read at once", .ends(within: 120))
    func table() {
        let row = String(repeating: "| Noor ", count: 100) + "|\n"
        let line = String(repeating: "| - ", count: 100) + "|\n"
        let sample = PairSample(session: "## Actions\n" + row + line + String(repeating: row, count: 100))
        #expect(sample.reading.problems.count <= 203)
    }
}
