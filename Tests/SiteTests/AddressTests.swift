import Testing

@testable import Site

@Suite("Addresses") struct AddressTests {
    @Test(
        "A link leads from page to page, and names the file",
        arguments: [
            ("index.html", nil, "index.html", "index.html"), ("people/ada.html", nil, "index.html", "people/ada.html"),
            ("index.html", nil, "people/ada.html", "../index.html"),
            ("people/ada.html", nil, "people/grace.html", "ada.html"),
            ("pairs/a/goals/x.html", nil, "pairs/a/sessions/y.html", "../goals/x.html"),
            ("pairs/a/index.html", nil, "pairs/ab/index.html", "../a/index.html"),
            ("pairs/a/index.html", nil, "pairs/a/goals/x.html", "../index.html"),
            ("pairs/a.html", nil, "pairs/a/x.html", "../a.html"), ("pairs/a/x.html", nil, "pairs/a.html", "a/x.html"),
            ("people/ada.html", "notes", "people/ada.html", "#notes"),
            ("people/ada.html", "notes", "people/grace.html", "ada.html#notes"),
            ("people/ada.html", nil, "people/ada.html", "ada.html"),
            ("files/A b&c/é?.png", nil, "index.html", "files/A%20b%26c/%C3%A9%3F.png"),
            ("a.html", "x/y z\u{301}", "b.html", "a.html#x%2Fy%20z%CC%81"),
        ] as [(String, String?, String, String)])
    func links(path: String, fragment: String?, page: String, link: String) {
        #expect(Address(path, fragment: fragment).link(from: Address(page)) == link)
    }
}
