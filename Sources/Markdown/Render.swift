/// Renders a body, which begins on line `firstLine` of its file, as HTML that is safe to publish.
///
/// Raw HTML and script addresses never come through; task items get a mark that reads without colour; the
/// attributes in a last pair of brackets are left out of list items.
package func renderHTML(_ text: String, firstLine: Int, request: RenderRequest) -> SafeHTML {
    SafeHTML(fromCmark: "")
}
