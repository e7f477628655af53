/// The server's own files; no site has an address that begins with `~`.
enum ServeFiles {
    static let folder = "~waymark"
    static let style = "/~waymark/serve.css"
    static let script = "/~waymark/serve.js"
    static let events = "/~waymark/events"
    static let sites = "/~waymark/sites"
}
