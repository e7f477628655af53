import Markdown

/// A body as HTML.
func renderHTML(_ text: String, firstLine: Int = 1, request: RenderRequest) -> SafeHTML {
    render(Document(parsing: text, firstLine: firstLine), request: request).html
}

/// The list item that begins on a line of a body, with these words.
func renderItem(
    of body: String, on line: Int = 1, words: String, below holder: Int? = nil, request: RenderRequest
) -> RenderedItem {
    let document = Document(parsing: body)
    let items = document.itemsByLine
    guard let item = items[line] else { return RenderedItem() }
    return document.render(
        item: item, words: words, below: holder.flatMap { items[$0] }, isPerson: { $0 == "Noor" }, request: request)
}
