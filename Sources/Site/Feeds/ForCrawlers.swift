import Clearance
import MentoringModel
import Templates

/// `robots.txt` and, where the address of a public site is known, its list of pages.
///
/// No page says when it was last changed: the notes do not tell of the words of the interface, nor of what the day alone changes.
///
/// - Parameter paths: Of all pages, in any order.
func filesForCrawlers(_ paths: [String], _ index: SiteIndex) -> [(path: String, text: String)] {
    guard index.audience == .public else { return [("robots.txt", "User-agent: *\nDisallow: /\n")] }
    guard let root = index.rootAddress else { return [("robots.txt", "User-agent: *\nAllow: /\n")] }
    let pages = paths.filter { $0.hasSuffix(".html") && $0 != Address.notFound.path }.sorted()
    let robots = "User-agent: *\nAllow: /\nSitemap: \(root)sitemap.xml\n"
    let maps = stride(from: 0, to: pages.count, by: mostOfSitemap).map {
        sitemap(pages[$0..<min($0 + mostOfSitemap, pages.count)].map { root + Address($0).link(from: .home) })
    }
    if maps.count <= 1 { return [("robots.txt", robots)] + maps.map { ("sitemap.xml", $0) } }
    let names = maps.indices.map { "sitemap-\($0 + 1).xml" }
    let list = names.map { "<sitemap><loc>\(escapedForMarkup(root + $0))</loc></sitemap>\n" }.joined()
    return [
        ("robots.txt", robots),
        ("sitemap.xml", "\(declaration)<sitemapindex xmlns=\"\(schema)\">\n\(list)</sitemapindex>\n"),
    ] + zip(names, maps).map { ($0, $1) }
}

/// So many addresses a list may hold (sitemaps.org).
private let mostOfSitemap = 50_000
private let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
private let schema = "http://www.sitemaps.org/schemas/sitemap/0.9"

private func sitemap(_ addresses: [String]) -> String {
    let list = addresses.map { "<url><loc>\(escapedForMarkup($0))</loc></url>\n" }.joined()
    return "\(declaration)<urlset xmlns=\"\(schema)\">\n\(list)</urlset>\n"
}
