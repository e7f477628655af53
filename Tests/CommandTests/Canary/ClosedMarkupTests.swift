import Foundation
import Testing

/// What stands in a closed section leaves nothing, whatever markup it is, also where an open part refers to it.
@Suite("Tables, callouts and footnotes of closed sections leave nothing") struct ClosedMarkupTests {
    private static let notes: [String: String] = [
        "people/ada.md": "---\nname: Ada\n---\n",
        "people/grace.md": "---\nname: Grace\nroles: [mentor]\n---\n",
        "pairs/ada-grace/agreement.md": LeakFolder.agreement + """
            ## Hopes
            - Speak freely[^hope]

            ## Fears (private)
            [^hope]: zqmarka

            """,
        "pairs/ada-grace/goals/g.md": LeakFolder.goal + """
            # A goal
            | Step | Words |
            |---|---|
            | one | open[^row] and [a link][ref] |

            ### Doubts (private)
            [^row]: zqmarkb

            [ref]: https://zqmarkb.example/

            ## Milestones
            - [ ] A step[^row] (due 2026-04-01)

            """,
        "pairs/ada-grace/sessions/2026-02-03.md": LeakFolder.session + """
            Open words[^open] that refer to a closed place[^closed] too.

            - ### In an item (private)

              | zqmarkc | x |
              |---|---|
              | zqmarkc[^cell] | y |
            - open item

            > [!note] Open callout
            > ### In it (private)
            > > [!tip] zqmarkd
            > > zqmarkd

            ## Actions
            - [ ] @ada Draft it[^closed] (due 2026-02-20)

            ## Hard (private)
            | Mood | Why |
            |---|---|
            | low | zqmarke[^cell] |

            > [!warning]- zqmarkf
            > zqmarkf ==zqmarkf== ~~zqmarkf~~ https://zqmarkf.example zqmarkf@zqmarkf.example

            ![[zqmarkg.png]] only here[^late] ^zqmarkg

            [^closed]: zqmarkh

                zqmarkh in a second paragraph

            ## Learned
            - Short is good

            [^late]: zqmarki told below an open heading, and[^later]
            [^later]: zqmarkj
            [^cell]:
                > zqmarkk
            [^open]: Footnote that all may read

            """,
    ]

    @Test("In no file, report, comparison, preparation or mirror", arguments: CanaryFolder.Reader.allCases)
    func nowhere(reader: CanaryFolder.Reader) throws {
        var notes = Self.notes
        notes["people/ida.md"] = "---\nname: Ida\n---\n"
        notes["people/max.md"] = "---\nname: Max\n---\n"
        notes["pairs/ida-max/agreement.md"] = "---\nmentor: Max\nmentee: Ida\nstart: 2026-01-05\n---\n"
        let folder = try LeakFolder(notes)
        try folder.folder.write("content/pairs/ada-grace/sessions/zqmarkg.png", "PNG zqmarkg")
        var text = try folder.everything(reader)
        #expect(text.contains("footnote that all may read") == (reader != .otherPair))
        let options = reader.options(other: "ida-max")
        let day = ["--as-of", CanaryFolder.asOf]
        let verified = try run(["build", "--verify", "--output", "site"] + options + day, in: folder.folder.url)
        #expect(verified.status == 0, "\(verified.errors)")
        for arguments in [["report", "--format", "json"] + options, ["read", "--redact"]] {
            let run = try run(arguments + day, in: folder.folder.url)
            text += run.output + run.errors
        }
        if reader == .pair { text += try run(["prep", "ada-grace"] + day, in: folder.folder.url).output }
        let lower = text.lowercased()
        let place = lower.range(of: "zqmark")
        #expect(place == nil, "\(place.map { lower[$0.lowerBound...].prefix(80) } ?? "")")
        // Nothing tells that there is a closed footnote, either.
        for (path, bytes) in try folder.folder.files(below: "site") where path.hasSuffix(".html") {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("[^"), "\(path)")
        }
    }
}
