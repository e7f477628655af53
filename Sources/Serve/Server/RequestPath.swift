import Publishing

/// What an address leads to.
enum RequestPath: Hashable {
    /// One of the server's own files: `events`.
    case own(String)
    /// A file of a site; the empty name is that of the standard one.
    case file(site: String, path: String)
    /// A folder without the `/` that links on its page count from.
    case nothing

    /// - Parameter path: As it came, percent-encoded.
    init(_ path: some StringProtocol) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        // Cut first, decoded then: an encoded `/` is part of a name, which no file has.
        var names = parts.compactMap { part in Percent.decoded(part).flatMap { $0.contains("/") ? nil : $0 } }
        guard names.count == parts.count, !names.isEmpty else {
            self = .nothing
            return
        }
        var site = ""
        if names[0].hasPrefix("~") {
            site = String(names.removeFirst().dropFirst())
            guard !site.isEmpty else {
                self = .nothing
                return
            }
            if site == "pair", !names.isEmpty { site += "/" + names.removeFirst() }
            if ServeFiles.folder == "~" + site {
                self = .own(names.joined(separator: "/"))
                return
            }
        }
        if names.isEmpty || names == [""] {
            self = .file(site: site, path: "index.html")
            return
        }
        if names.last == "" { names[names.count - 1] = "index.html" }
        let file = names.joined(separator: "/")
        self = SitePath.isSafe(file) ? .file(site: site, path: file) : .nothing
    }
}
