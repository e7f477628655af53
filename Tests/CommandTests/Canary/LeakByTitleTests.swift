import Testing

/// What links by title, by another name or to a heading could tell of what is closed.
@Suite("Leaks by titles and headings") struct LeakByTitleTests {
    typealias Reader = CanaryFolder.Reader

    @Test(
        "A link by the title of a closed note does not tell it, whatever else is called so",
        arguments: LeakTests.outside)
    func titles(reader: Reader) throws {
        let folder = try LeakFolder([
            "pairs/ada-grace/goals/g.md": "---\ntitle: Zilent title\nstart: 2026-01-05\ndue: 2026-09-01\n---\n",
            "pairs/ada-grace/sessions/2026-02-03.md": LeakFolder.session
                + "# On [[Zilent title]]\n[[Zilent title]], ![[zilent TITLE]] and [[Zilent title|our plan]].\n\n"
                + "## Wins\n- Read [[Zilent title]]\n## Actions\n- [ ] @ada Read ![[Zilent title]]\n"
                + "## Agenda\n- 10m [[Zilent title]]\n",
            "pairs/ada-grace/goals/open.md": LeakFolder.goal + "## Milestones\n- [ ] See [[Zilent title]]\n",
        ])
        let text = try folder.everything(reader)
        #expect(!text.contains("zilent"))
        #expect(text.contains("our plan"))
        #expect(try folder.everything(.pair).contains("zilent title"))
    }

    @Test("A file that no page is made of is not told by a link to it", arguments: LeakTests.outside + [.pair])
    func unread(reader: Reader) throws {
        let folder = try LeakFolder([
            "pairs/ada-grace/pulse/2026-02-ada.md": "---\nanswers: {heard: 3}\n---\n",
            "pairs/ada-grace/sessions/2026-02-03.md": LeakFolder.session + "[[2026-02-ada]] and words\n",
        ])
        let text = try folder.site(reader)["pairs/ada-grace/sessions/2026-02-03.html"]
        #expect(try !String(decoding: #require(text), as: UTF8.self).contains("2026-02-ada"))
    }

    @Test("A closed heading is not told by what links to it", arguments: LeakTests.outside)
    func headings(reader: Reader) throws {
        let folder = try LeakFolder([
            "pairs/ada-grace/goals/g.md": LeakFolder.goal + "# Open\n## Zilent hopes (pair)\nx\n",
            "pairs/ada-grace/sessions/2026-02-03.md": LeakFolder.session
                + "[[#Zilent pay]] [a](#zilent-pay) [](#zilent-pay) [[g#Zilent hopes]] [b](../goals/g.md#zilent-hopes)\n\n"
                + "## Wins\n- Read [[#Zilent pay]] and [[g#Zilent hopes]]\n## Zilent pay (private)\nx\n",
            "resources/r.md": "---\ntitle: R\n---\n[[#Zilent part]]\n\n## Zilent part (pair)\nx\n",
        ])
        #expect(try !folder.everything(reader).contains("zilent"))
    }
}
