import Markdown
import Testing

/// The words of list items with their links and emphasis.
@Suite("Items with markup")
struct RenderItemTests {
    private func html(_ source: String, _ words: String) -> String? {
        var request = RenderRequest()
        request.link = { $0 == "a.md" || $0 == "[[a]]" ? .address("a.html") : .words }
        return renderItem(of: item(source), words: words, request: request).words?.html.text
    }

    private func item(_ source: String) -> String { "- " + source.replacing("\n", with: "\n  ") }

    private func rest(_ source: String, _ words: String, _ lines: Set<Int> = []) -> String? {
        var request = RenderRequest()
        request.hasDirection = false
        request.shownItemLines = lines
        return renderItem(of: item(source), words: words, request: request).rest?.html.text
    }

    @Test("Marker, person and attributes go; links and emphasis stay")
    func kept() {
        #expect(
            html("**Bold** and [a link](a.md)", "Bold and a link")
                == "<strong>Bold</strong> and <a href=\"a.html\">a link</a>")
        #expect(html("[x] @ada: see `code` (due 2026-01-01)", "see code") == "see <code>code</code>")
        #expect(html("[ ] @ada *Draft* it (due 2026-01-01, id x).", "Draft it.") == "<em>Draft</em> it.")
        #expect(html("Two lines\nof *words*", "Two lines of words") == "Two lines\nof <em>words</em>")
        #expect(html("See [[a|the note]]", "See the note")?.contains("the note</a>") == true)
        #expect(html("We met (at the *fair*)", "We met (at the fair)") == "We met (at the <em>fair</em>)")
    }

    @Test("What stands below an item comes apart, without the items that have rows of their own")
    func below() {
        #expect(html("one\n\ntwo", "one") == "one")
        #expect(rest("one\n\ntwo", "one") == "<p>two</p>\n")
        #expect(rest("one\n- a\n- b", "one", [2]) == "<ul>\n<li>b</li>\n</ul>\n")
        #expect(rest("one\n- [ ] a", "one", [2]) == nil)
        #expect(rest("[ ] @ada one (due 2026-01-01)", "one") == nil)
    }

    @Test("An item below one that only holds it says under what it stands")
    func holder() {
        func words(_ holder: String) -> String? {
            renderItem(
                of: item(holder + "\n- [ ] book it"), on: 2, words: "book it", below: 1, request: RenderRequest()
            ).words?.html.text
        }
        #expect(words("The *room*:") == "The <em>room</em>: book it")
        #expect(words("For the room:") == "For the room: book it")
        #expect(words("Noor:") == "book it")
        #expect(words("**Noor**") == "book it")
        #expect(words("[ ] the room") == "book it")
    }

    @Test("An address that is written elsewhere in the note leads there from an item, too")
    func references() {
        var request = RenderRequest()
        request.link = { $0 == "a.md" ? .address("a.html") : .words }
        let body = "- [x] see [the plan][p]\n- *other*\n\n[p]: a.md\n"
        #expect(
            renderItem(of: body, words: "see the plan", request: request).words?.html.text
                == "see <a href=\"a.html\">the plan</a>")
        #expect(renderItem(of: body, on: 2, words: "other", request: request).words?.html.text == "<em>other</em>")
    }

    @Test("People, signs and brackets go wherever they stand")
    func anywhere() {
        #expect(html("[ ] Noor: *Draft* it", "Draft it") == "<em>Draft</em> it")
        #expect(html("[ ] *Draft* it 📅 2026-01-01 – @noor", "Draft it") == "<em>Draft</em> it")
        #expect(html("[ ] **@noor** Draft (due 2026-01-01) `it` #x", "Draft it #x") == "Draft <code>it</code> #x")
        #expect(html("[ ] ~~@noor *Six* (due 2026-03-16)~~", "Six") == "<em>Six</em>")
    }

    @Test("Where the Markdown does not say just these words, they are shown as they are")
    func plain() {
        #expect(html("other words", "words") == nil)
        #expect(html("*secret* (due 2026-01-01)", "open") == nil)
        #expect(html("# a heading", "a heading") == nil)
        #expect(html("> a quote", "a quote") == nil)
        #expect(html("", "") == nil)
        #expect(html("[a][ref]", "a") == nil)
    }

    @Test(
        "What is unsafe stays out",
        arguments: [
            "<script>x</script> words", "words <b onclick=\"x\">b</b>", "[words](javascript:x)", "words & \"quotes\" <",
        ])
    func unsafe(source: String) {
        let words = source.replacing("[words](javascript:x)", with: "words")
        let found = html(source, words) ?? html(source, "x words") ?? html(source, "words b") ?? ""
        #expect(!found.contains("<script") && !found.contains("onclick") && !found.contains("javascript:"))
    }
}
