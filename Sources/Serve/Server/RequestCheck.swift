/// Who may ask: pages of this very server, and whoever types its address.
///
/// The server listens on this machine alone, but every page of the web can send its reader's browser there. It gets nothing: a name that
/// leads here by a trick of the name service is no name of this machine, and what another page asks for says so.
struct RequestCheck: Sendable {
    var port: Int

    private var hosts: [String] {
        let names = ["127.0.0.1", "localhost", "[::1]"]
        return names.map { "\($0):\(port)" } + (port == 80 ? names : [])
    }

    /// Why a request is refused; `nil` where it is not.
    func refusal(_ ask: Ask) -> Answer? {
        guard let host = ask.headers["host"]?.lowercased(), hosts.contains(host) else {
            return Answer(
                421, "waymark serve answers to http://127.0.0.1:\(port)/ and http://localhost:\(port)/ alone.")
        }
        guard ["GET", "HEAD"].contains(ask.method) else {
            return Answer(405, "waymark serve only shows; it knows GET and HEAD.")
        }
        guard ask.target.hasPrefix("/") else { return Answer(400, "This is no address of a page.") }
        let foreign = Answer(
            403, "Another page asks for this; waymark serve shows its sites to you alone. Type the address yourself.")
        if let origin = ask.headers["origin"], origin.lowercased() != "http://\(host)" { return foreign }
        if let site = ask.headers["sec-fetch-site"], !["same-origin", "none"].contains(site) {
            // A link elsewhere may lead to the site that the command shows, and to nothing that has to be chosen.
            let isLink = ask.headers["sec-fetch-mode"] == "navigate" && ask.headers["sec-fetch-dest"] == "document"
            guard isLink, !ask.target.hasPrefix("/~"), !ask.target.hasPrefix("/%") else { return foreign }
        }
        return nil
    }
}
