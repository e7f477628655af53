import Foundation
import Testing

/// No word of a comment leaves the folder, whoever reads.
@Suite("Comments between %% leave nothing") struct CommentsTests {
    private static let notes: [String: String] = [
        "program.md": "---\nname: Harbour\n---\nOpen %%zqcommenta%% words\n",
        "people/ada.md": "---\nname: Ada\n---\nWords %%zqcommentb\n\nzqcommentb%% of Ada\n",
        "people/grace.md": "---\nname: Grace\nroles: [mentor]\n---\n%%zqcommentc%%\n",
        "resources/asking.md":
            "---\ntitle: Asking\n---\nOpen\n%%\n# zqcommentd\n\n- zqcommentd\n%%\n\n[x](https://example.org/%%zqcommentd%%)\n",
        "pairs/ada-grace/agreement.md": LeakFolder.agreement
            + "## Hopes\n- A hope %%zqcommente%%\n\n## Commitments\n%%zqcommente%%\n- One\n",
        "pairs/ada-grace/goals/g.md": LeakFolder.goal + """
            # A goal %%zqcommentf%%
            Words
            ## Milestones
            - [ ] A step %%zqcommentf (due 2026-03-01)%% (due 2026-04-01)
            %%
            - [ ] zqcommentf step (due 2026-03-02)
            %%

            """,
        "pairs/ada-grace/sessions/2026-02-03.md": LeakFolder.session + """
            Some %%zqcommentg%% words, and `code`.

            %%
            zqcommenth

            ## zqcommenth

            - [ ] @ada zqcommenth (due 2026-02-20)

            [zqcommenth](zqcommentfile.pdf) @zqcommenth
            %%

            > A quote %%zqcommenti
            > zqcommenti%%
            > goes on

            | A | B |
            | --- | --- |
            | %%zqcommentj%% | x |

            ## Actions
            - [ ] @ada Draft it %%zqcommentk%% (due 2026-02-20)
              %%
              zqcommentk
              %%
              and more
            - %%[ ] @grace zqcommentl (due 2026-02-21)%%
            ## Wins
            - One %%zqcommentm%%
            ## Introductions
            - @grace → Rosa Quill (offered 2026-02-03) %%zqcommentn%%
            %%- @grace → Zqcommento Quill (offered 2026-02-03)%%

            """,
    ]

    @Test("In no file, report, comparison, preparation or mirror for others", arguments: CanaryFolder.Reader.allCases)
    func nowhere(reader: CanaryFolder.Reader) throws {
        var notes = Self.notes
        notes["people/ida.md"] = "---\nname: Ida\n---\n"
        notes["people/max.md"] = "---\nname: Max\n---\n"
        notes["pairs/ida-max/agreement.md"] = "---\nmentor: Max\nmentee: Ida\nstart: 2026-01-05\n---\n"
        let folder = try LeakFolder(notes)
        try folder.folder.write("content/pairs/ada-grace/sessions/zqcommentfile.pdf", "%PDF zqcommentbytes")
        var text = try folder.everything(reader)
        // Without comments the same is made of the rest.
        #expect(text.contains("draft it") == (reader != .otherPair))
        let options = reader.options(other: "ida-max")
        let day = ["--as-of", CanaryFolder.asOf]
        let verified = try run(["build", "--verify", "--output", "site"] + options + day, in: folder.folder.url)
        #expect(verified.status == 0, "\(verified.errors)")
        for arguments in [
            ["report", "--format", "table"] + options, ["report", "--format", "json"] + options,
            ["diff", "--from", "2026-01-10", "--to", CanaryFolder.asOf] + options, ["read", "--redact"], ["check"],
        ] {
            let run = try run(arguments + (arguments[0] == "diff" ? [] : day), in: folder.folder.url)
            text += run.output + run.errors
        }
        if reader == .pair { text += try run(["prep", "ada-grace"] + day, in: folder.folder.url).output }
        let lower = text.lowercased()
        let place = lower.range(of: "zqcomment")
        #expect(place == nil, "\(place.map { lower[$0.lowerBound...].prefix(80) } ?? "")")
        let signs = SearchedWords.signs(
            (try folder.folder.files(below: "site")["search/index.js"]).map { [UInt8]($0) } ?? [])
        for (path, bytes) in try folder.folder.files(below: "site") {
            for word in SearchedWords.words([UInt8](bytes), signs: signs) ?? [] {
                #expect(!word.lowercased().hasPrefix("zqcomment"), "\(path)")
            }
        }
    }
}
