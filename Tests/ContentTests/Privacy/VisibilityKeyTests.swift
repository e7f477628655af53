import Content
import Diagnostics
import Testing

/// Keys by which other tools close a note close nothing here, so they are errors; keys that only sound alike are not.
@Suite("Keys that close a note elsewhere") struct VisibilityKeyTests {
    private func codes(_ field: String, in path: String) -> [String] {
        var notes = [(path: path, bytes: Array("---\n\(field)\n---\nwords\n".utf8))]
        if path.hasPrefix("pairs/") {
            notes.append(("pairs/a/agreement.md", Array("---\nmentor: g\nmentee: a\nstart: 2026-01-01\n---".utf8)))
        }
        return readContent(notes: notes, attachments: []).problems.filter { $0.path == path }.map(\.kind.code)
    }

    static let closing = [
        "publish: false", "publish: no", "Publish: No", "publish: never", "publish: draft", "publish: 2027-01-01",
        "published: false",
        "published: no", "nopublish: true", "nopublish:", "no_publish: yes", "no-publish: true", "internal: true",
        "internal: yes please",
        "locked: true", "Locked: yes", "sensitive: true", "isSensitive: true", "excluded: true",
        "exclude_from_search: true",
        "exclude-from-sitemap: yes", "permalink: false", "expiryDate: 2026-01-01", "expiry_date: 2027-01-01",
        "expiry-date: 2027-01-01",
        "expiration: 2026-01-01", "unpublishDate: 2026-05-01", "publishDate: 2027-01-01", "publish_date: 2019-01-01",
        "publish-on: 2027-01-01", "embargo: 2027-01-01", "embargo: true", "embargo_until: May", "go_live: 2027-01-01",
        "visible_from: 2027-01-01", "hide_after: 2026-01-01", "noindex: true", "noIndex: true", "no_index: yes",
        "robots: noindex",
        "robots: \"noindex, nofollow\"", "robots: [noindex]", "robots: {index: false}", "googlebot: noindex",
        "draft: true", "Draft: yes",
        "isDraft: true", "is_draft: 1", "unlisted: true", "listed: false", "sitemap: false", "sitemap: {disable: true}",
        "sitemap_exclude: true", "eleventyExcludeFromCollections: true", "build: {render: never}",
        "_build: {render: never, list: never}",
        "build:\n  list: never", "headless: true", "secret: x", "render: false", "output: false", "searchHidden: true",
        "search: false",
        "search: {exclude: true}", "robotsNoIndex: true", "dg-publish: false", "private: true", "isPrivate: true",
        "is-private: yes",
        "privacy: strict", "privacy_level: 2", "visible_to: us", "shared_with: nobody", "share: false", "sharing: off",
        "shareable: no",
        "public: no", "isPublic: false", "make_public: no", "post_status: private", "publish_status: unpublished",
        "members_only: true",
        "confidentiality: strict", "permissions: private", "tags: [private]", "tags: [mentoring, NoPublish]",
        "tags: private mentoring",
        "keywords: [confidential]", "categories: [private]", "tags: ['#private']", "tags: [visibility/private]",
        "noexport: true",
        "donotpublish: true", "do-not-publish: yes", "öffentlich: nein", "entwurf: ja", "vertraulich: ja",
        "brouillon: oui",
        "publicado: no", "archived: true", "seo: {noindex: true}", "exported: no", "private_notes: yes",
    ]

    @Test("Each is an error", arguments: closing)
    func closes(_ field: String) {
        for path in ["resources/a.md", "pairs/a/sessions/2026-03-14.md"] {
            #expect(codes(field, in: path).contains("visibility-key"), "\(field) in \(path): \(codes(field, in: path))")
        }
    }

    @Test(
        "So is a state in which other tools hold a note back, where it is no field of ours",
        arguments: ["status: draft", "status: unpublished", "status: private", "state: hidden"])
    func states(_ field: String) {
        #expect(codes(field, in: "resources/a.md").contains("visibility-key"))
    }

    static let ordinary = [
        "published: 2026-01-02", "published: 2019", "published: Nature", "publisher: O'Reilly", "publication: Nature",
        "publish: true",
        "published: true", "public: true", "publication_date: 2019-05-01", "date_published: 2019-05-01",
        "pubDate: 2019-05-01",
        "draft: false", "draft: 3", "internal_id: 42", "internal: false", "locked: false", "sensitive: no",
        "unlisted: false",
        "noindex: false", "sitemap: true", "permalink: /a/b", "robots: \"index, follow\"",
        "share_url: https://example.org",
        "access_date: 2026-01-02", "accessed: 2026-01-02", "embargo: none", "exclude_none: x", "headless: false",
        "index: 3",
        "searchable: true", "export_date: 2026-01-02", "lock_version: 1", "list: a", "hidden_gem: very",
        "open_access: true",
        "secretary: Petra", "privateer: yes it is", "public_url: x", "tags: [public speaking]", "tags: [privacy]",
        "keywords: [private equity]", "output: pdf", "sections: 3", "live: recorded", "release_date: 2019-05-01",
        "build: 12",
        "state: Bavaria", "rendered: 2026-01-02", "show_toc: no", "toc: false", "nav_order: 3", "online: true",
        "comments: false",
        "hide_title: true", "updated: 2026-01-02",
    ]

    @Test("Ordinary keys are not", arguments: ordinary)
    func isOrdinary(_ field: String) {
        #expect(!codes(field, in: "resources/a.md").contains("visibility-key"), "\(field)")
    }

    @Test("The end of a resource's life and the draft of a goal are fields of ours")
    func ours() {
        #expect(codes("expires: 2027-01-01", in: "resources/a.md").isEmpty)
        #expect(codes("end_of_life: 2027-01-01", in: "resources/a.md").isEmpty)
        #expect(codes("expires: 2027-01-01", in: "pairs/a/goals/g.md").contains("visibility-key"))
        #expect(!codes("start: 2026-01-05\nstatus: draft", in: "pairs/a/goals/g.md").contains("visibility-key"))
    }

    @Test("A resource's tags close nothing, although they are its skills")
    func tags() {
        for field in ["skills: [private]", "topics: private, mentoring", "tags:\n  - confidential"] {
            #expect(codes(field, in: "resources/a.md") == ["visibility-key"], "\(field)")
        }
        #expect(codes("topics: private equity, mentoring", in: "resources/a.md").isEmpty)
    }
}
