import Markdown
import Testing

/// What the notes of a page leave out, since it is shown elsewhere there.
@Suite("What is left out of notes") struct LeaveOutTests {
    private func html(_ text: String, without lines: Set<Int>, names: Set<Int> = []) -> String {
        var request = RenderRequest()
        request.hasDirection = false
        request.shownItemLines = lines
        request.nameLines = names
        return renderHTML(text, firstLine: 1, request: request).text
    }

    private let table = "| Task | Who |\n| - | - |\n| Slides | Noor |\n| Room | Elena |\n"

    @Test("A table goes with its heading when all of its rows are shown elsewhere")
    func wholeTable() {
        #expect(html("## Actions\n\(table)", without: [4, 5]) == "")
        #expect(html("words\n\n\(table)\nmore", without: [5, 6]) == "<p>words</p>\n<p>more</p>\n")
    }

    @Test("Words in front of a table stay")
    func wordsAbove() {
        #expect(html("We *said*:\nthis\n\(table)", without: [5, 6]) == "<p>We <em>said</em>:\nthis</p>\n")
    }

    @Test("A table of which no row is shown elsewhere stays as it is")
    func untouched() {
        #expect(cells(html(table, without: [])) == ["Task", "Who", "Slides", "Noor", "Room", "Elena"])
        #expect(html("words | words\nmore | words\n", without: [3]) == "<p>words | words\nmore | words</p>\n")
    }

    @Test(
        "Of a table only the rows stay that are shown nowhere else",
        arguments: [([3], ["Room", "Elena"]), ([4], ["Slides", "Noor"])] as [(Set<Int>, [String])])
    func partly(lines: Set<Int>, row: [String]) {
        #expect(cells(html(table, without: lines)) == ["Task", "Who"] + row)
        let below = html("We *said*:\n\(table)", without: Set(lines.map { $0 + 1 }))
        #expect(below.hasPrefix("<p>We <em>said</em>:</p>\n"))
        #expect(cells(below) == ["Task", "Who"] + row)
    }

    private func cells(_ html: String) -> [String] {
        html.matches(of: /<t[hd](?:\s[^>]*)?>([^<]*)</).map { String($0.output.1) }
    }

    @Test("A name above a list goes with it, and words behind that stay")
    func names() {
        #expect(html("## Actions\nNoor:\n\n- [ ] a\n\nElena\n\n- [ ] b\n", without: [4, 8], names: [2, 6]) == "")
        #expect(
            html("## Actions\nNoor:\n\n- [ ] a\n\nmore\n", without: [4], names: [2])
                == html("## Actions\n\nmore\n", without: []))
        #expect(html("Noor:\n\n- [ ] a\n", without: [], names: [1]).contains("Noor:"))
    }

    @Test("The sign of a box in the notes is that of what the words say")
    func states() {
        #expect(html("- [ ] Slides – done", without: []).contains("task-done"))
        #expect(html("- [ ] Slides (cancelled)", without: []).contains("task-cancelled"))
        #expect(html("- [ ] Get it done", without: []).contains("task-open"))
    }
}
