/// A page of the server's own, where there is none of a site.
package struct PlainPage: Sendable {
    var title: String
    var words: String
    /// Links below the words.
    var links: [(words: String, link: String)] = []

    var bytes: [UInt8] {
        let items = links.map { "<li><a href=\"\(escaped($0.link))\">\(escaped($0.words))</a></li>" }
        return Array(
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src data:; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(escaped(title))</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="\(ServeFiles.style)">
            </head>
            <body class="plain">
            <main>
            <h1>\(escaped(title))</h1>
            <p>\(escaped(words))</p>
            \(items.isEmpty ? "" : "<ul>\(items.joined())</ul>")
            </main>
            </body>
            </html>

            """.utf8)
    }
}
