/// What is put into a page as it is served, and into no file: the bar, the problems, and the script that keeps both up to date.
package struct PageAdditions: Sendable {
    /// The name of the site in addresses.
    var site: String
    /// The page's path below the site's root.
    var page: String
    /// By what the page and what it shows are known again.
    var version: String
    /// By what this run of the command is known again.
    var run: String
    var status: PageStatus
    /// Where the page's links count from, if not from its own address.
    var base: String?

    /// The page with what is added. Everything else stays as it is, but for what the page lets a browser load.
    func page(_ bytes: [UInt8]) -> [UInt8] {
        let added = Array(markup.utf8)
        var page = bytes
        let end = lastIndex(of: "</body", in: page) ?? page.count
        page.insert(contentsOf: added, at: end)
        // Later places come first, so that earlier ones stay where they are.
        for place in ContentPolicy.places(in: page).reversed() {
            let policy = String(decoding: page[place], as: UTF8.self)
            let extended = ContentPolicy.extended(policy, allowsBase: base != nil)
            page.replaceSubrange(place, with: Array(extended.utf8))
        }
        if let base, let head = index(of: "<head>", in: page, from: 0) {
            page.insert(contentsOf: Array("<base href=\"\(escaped(base))\">".utf8), at: head + 6)
        }
        return page
    }

    private var markup: String {
        """
        <div id="waymark-serve" data-site="\(escaped(site))" data-page="\(escaped(page))" data-version="\(escaped(version))" \
        data-run="\(escaped(run))"><template shadowrootmode="open"><link rel="stylesheet" href="\(ServeFiles.style)">\
        <section aria-label="waymark serve"><div id="state">\(StatusMarkup(status: status).text)</div>\
        <p id="said" role="status"></p></section></template></div>
        <script src="\(ServeFiles.script)"></script>

        """
    }
}

/// Where some ASCII text stands, capital letters or not.
func index(of text: String, in bytes: [UInt8], from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard bytes.count - start >= wanted.count else { return nil }
    return (start...(bytes.count - wanted.count)).first { matches(wanted, in: bytes, at: $0) }
}

private func lastIndex(of text: String, in bytes: [UInt8]) -> Int? {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return nil }
    return (0...(bytes.count - wanted.count)).last { matches(wanted, in: bytes, at: $0) }
}

private func matches(_ wanted: [UInt8], in bytes: [UInt8], at place: Int) -> Bool {
    for offset in wanted.indices {
        let byte = bytes[place + offset]
        let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
        if lower != wanted[offset] { return false }
    }
    return true
}
