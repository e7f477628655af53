import Foundation
import Testing

/// Each known way in which a static site gives away what was closed.
@Suite("Ways to leak") struct LeakTests {
    typealias Reader = CanaryFolder.Reader
    static let outside: [Reader] = [.coordinator, .program, .everybody]

    @Test(
        "A closed note is in no index, no page of a skill, no list of people, no export and no search",
        arguments: outside)
    func indexes(reader: Reader) throws {
        let folder = try LeakFolder([
            "resources/silent.md": "---\nvisibility: pair\ntitle: Zilentresource\nskills: [Zilentskill]\n---\n",
            "resources/open.md": "---\ntitle: Open\nskills: [listening]\n---\n",
            "people/ada.md": "---\nname: Ada\n---\n", "people/grace.md": "---\nname: Grace\n---\n",
            "people/zilent.md": "---\nname: Zilentperson\nvisibility: pair\noffers: [Zilentoffer]\n---\n",
            "pairs/ada-grace/goals/zilentgoal.md": "---\ntitle: Zilenttitle\nstart: 2026-01-05\ndue: 2026-09-01\n---\n",
            "pairs/ada-grace/sessions/2026-02-03.md": "---\ntitle: Zilentsession\n---\n## Wins\n- Zilentwin\n",
        ])
        #expect(try !folder.everything(reader).contains("zilent"))
    }

    @Test("A note that is closed after it was published leaves nothing behind", arguments: outside)
    func closedLater(reader: Reader) throws {
        let path = "pairs/ada-grace/goals/zilentgoal.md"
        let folder = try LeakFolder([path: LeakFolder.goal + "# Zilenttitle\n![Zilentpicture](zilentfile.pdf)\n"])
        try folder.folder.write("content/pairs/ada-grace/goals/zilentfile.pdf", "%PDF zilentbytes")
        #expect(try folder.everything(reader).contains("zilenttitle"))
        #expect(try folder.everything(reader).contains("zilentbytes"))
        try folder.folder.write(
            "content/" + path, LeakFolder.goal.replacing("public", with: "private") + "# Zilenttitle\n")
        #expect(try !folder.everything(reader).contains("zilent"))
        let left = try folder.folder.files(below: "site").keys.filter { $0.contains("zilent") }
        #expect(left.isEmpty)
    }

    @Test("Titles, ids and headings of what a link leads to go with it", arguments: outside)
    func links(reader: Reader) throws {
        let folder = try LeakFolder([
            "pairs/ada-grace/goals/zilent-goal.md":
                "---\ntitle: Zilent title\nstart: 2026-01-05\ndue: 2026-09-01\n---\n# Zilent heading\n",
            "pairs/ada-grace/sessions/2026-02-03.md": LeakFolder.session
                + "[[zilent-goal]] [[zilent-goal|our plan]] [a goal](../goals/zilent-goal.md#zilent-heading \"Zilent hint\")\n",
        ])
        let text = try folder.everything(reader)
        #expect(!text.contains("zilent"))
        #expect(text.contains("our plan") && text.contains("a goal"))
    }

    @Test("A picture that only a closed part uses is not copied, nor is one that nothing uses", arguments: outside)
    func pictures(reader: Reader) throws {
        let folder = try LeakFolder([
            "pairs/ada-grace/sessions/2026-02-03.md": LeakFolder.session
                + "Open.\n\n## Closed (pair)\n[x](zilentfile.pdf)\n"
        ])
        try folder.folder.write("content/pairs/ada-grace/sessions/zilentfile.pdf", "%PDF zilentbytes")
        try folder.folder.write("content/pairs/ada-grace/sessions/zilentother.pdf", "%PDF zilentbytes")
        #expect(try !folder.everything(reader).contains("zilent"))
    }

    @Test("A heading that is closed is no anchor, and an open one is numbered without it", arguments: outside)
    func anchors(reader: Reader) throws {
        let with = "## Notes (pair)\nx\n## Notes\ny\n## Zilentheading (private)\nz\n"
        let folder = try LeakFolder(["pairs/ada-grace/sessions/2026-02-03.md": LeakFolder.session + with])
        let text = try folder.everything(reader)
        #expect(!text.contains("zilentheading") && text.contains("\"notes\"") && !text.contains("\"notes-2\""))
    }

    @Test("A milestone is numbered among those that its readers read", arguments: outside)
    func milestoneNumbers(reader: Reader) throws {
        let folder = try LeakFolder([
            "pairs/ada-grace/goals/g.md": LeakFolder.goal
                + "## Milestones (pair)\n- [ ] A step\n## Milestones (private)\n- [ ] A step\n## Milestones\n- [ ] A step\n"
        ])
        let text = try folder.everything(reader)
        #expect(text.contains("a-step") && !text.contains("a-step-2") && !text.contains("a-step-3"))
        #expect(try folder.everything(.pair).contains("a-step-2"))
        #expect(try !folder.everything(.pair).contains("a-step-3"))
    }

    @Test("Contacts are numbered among those that their readers read", arguments: outside)
    func contactNumbers(reader: Reader) throws {
        let folder = try LeakFolder([
            "pairs/ada-grace/sessions/2026-02-03.md":
                "## Introductions\n- @Grace → Zilent Person (offered 2026-02-03)\n",
            "pairs/ada-grace/sessions/2026-02-10.md": LeakFolder.session
                + "## Introductions\n- @Grace → Other Person (offered 2026-02-10)\n",
        ])
        let text = try folder.everything(reader)
        #expect(text.contains("a contact") && !text.contains("contact 2"))
        #expect(!text.contains("zilent person") && !text.contains("other person"))
    }

    @Test("The name of a third party is found in capitals, over two lines and with an s", arguments: outside)
    func spellings(reader: Reader) throws {
        let folder = try LeakFolder([
            "pairs/ada-grace/sessions/2026-02-03.md": LeakFolder.session
                + "We met ZILENTA PERSONA, zilenta persona’s boss and *Zilenta\nPersona*; Zilenta  Persona too.\n\n"
                + "## Introductions\n- @Grace → Zilenta Persona (offered 2026-02-03)\n"
        ])
        #expect(try !folder.everything(reader).contains("persona"))
    }

    @Test(
        "Somebody whose note is closed is not called by the name of its file", arguments: outside,
        ["visibility: private", "visibility: pair", "roles: [contact]"])
    func closedPeople(reader: Reader, front: String) throws {
        let folder = try LeakFolder([
            "people/ada.md": "---\nname: Ada\n---\n", "people/grace.md": "---\nname: Grace\n---\n",
            "people/zilent-person.md": "---\nname: Zilent\n\(front)\n---\n",
            "pairs/ada-grace/agreement.md": LeakFolder.agreement.replacing(
                "cadence", with: "conflict_contact: zilent-person\ncadence"),
            "pairs/ada-grace/goals/g.md": LeakFolder.goal.replacing("start", with: "owner: zilent-person\nstart")
                + "## Milestones\n- [ ] @zilent-person A step (due 2026-03-01)\n",
            "pairs/ada-grace/sessions/2026-02-03.md": LeakFolder.session
                + "We asked @zilent-person.\n\n## Agenda\n- 5m A topic @zilent-person\n## Actions\n"
                + "- [ ] @zilent-person Do it (due 2026-03-01)\n## Wins\n- @zilent-person: it is done\n"
                + "## Options\n- [x] @zilent-person: to do it\n## Concerns\n- @zilent-person is away\n"
                + "## Introductions\n- @zilent-person → Lena (offered 2026-02-03)\n",
        ])
        let text = try folder.everything(reader)
        #expect(!text.contains("zilent"))
        #expect(text.contains("do it") && text.contains("it is done"))
    }

    @Test("A definition in a closed section serves no link in an open one", arguments: outside)
    func definitions(reader: Reader) throws {
        let folder = try LeakFolder([
            "pairs/ada-grace/sessions/2026-02-03.md": LeakFolder.session
                + "[words][x] and note[^1].\n\n## Resources\n- [words][x]\n\n## Closed (pair)\n"
                + "[x]: https://example.org/zilentaddress \"Zilenttitle\"\n[^1]: <https://example.org/zilentnote>\n"
        ])
        #expect(try !folder.everything(reader).contains("zilent"))
        #expect(try folder.everything(.pair).contains("zilentaddress"))
    }

    @Test("Comments and unknown fields of the front matter are nowhere", arguments: outside + [.pair])
    func frontMatter(reader: Reader) throws {
        let folder = try LeakFolder([
            "pairs/ada-grace/goals/g.md": "---\nvisibility: public\n# zilentcomment\nzilentkey: zilentvalue\n"
                + "start: 2026-01-05 # zilentremark\ndue: 2026-09-01\n---\n"
        ])
        for (path, bytes) in try folder.site(reader) {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("zilent"), "\(path)")
        }
    }

    @Test(
        "A fence gone wrong publishes nothing",
        arguments: [
            "--\nvisibility: private\n---\n", "----\nvisibility: private\n---\n", "+++\nvisibility: private\n+++\n",
            "\n---\nvisibility: private\n---\n", "---\nvisibility: private\n", "visibility: private\n\n",
            " ---\nvisibility: private\n---\n",
            "—\nvisibility: private\n—\n", "***\nvisibility: private\n***\n", "```\nvisibility: private\n```\n",
            "---\n visibilty: private\n---\n",
            "---\nVisibility: private\n---\n", "---\nvisibility private\n---\n", "---\nvisibility:private\n---\n",
            "---\n- visibility: private\n---\n",
            "---\nvisibility: privte\n---\n", "---\nvisibility: [private]\n---\n", "---\nvisibility: intern\n---\n",
            "---\nprivate: yes\n---\n",
            "---\npublish: no\n---\n", "---\npublic: false\n---\n", "---\ndraft: true\n---\n",
            "---\nsichtbarkeit: privat\n---\n", "---\nvisibility:\n---\n",
            "\u{200B}---\nvisibility: private\n---\n", "---\u{A0}\nvisibility: private\n---\n",
            "---\ntitle: x\nvisibility: private\n--\n", "---\nmeta: {visibility: private}\n---\n",
            "---\npublished: false\n---\n", "---\nvisiblity: pair\n---\n", "---\nshare: none\n---\n",
            "---\nvisible to: pair\n---\n",
            "<!--\nvisibility: private\n-->\n", "; visibility: private\n", "{\"visibility\": \"private\"}\n",
            "---yaml\nvisibility: private\n---\n",
        ])
    func fences(front: String) throws {
        let folder = try LeakFolder(["resources/zilentresource.md": front + "Zilentwords.\n"])
        let built = try folder.build(.everybody)
        let files = try folder.folder.files(below: "site")
        let tells = files.contains {
            $0.key.contains("zilent") || String(decoding: $0.value, as: UTF8.self).contains("ilentwords")
        }
        #expect(!tells, "\(front)")
        #expect(built.status == 1 || !tells)
    }
}
