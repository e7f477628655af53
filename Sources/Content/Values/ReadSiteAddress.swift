/// The address at which a site stands: that of a folder on a web server, to which the paths of pages are put behind.
package func readSiteAddress(_ text: String) -> Result<String, ValueProblem> {
    let help = "write the folder's address, such as https://example.org/mentoring/"
    func problem(_ message: String) -> Result<String, ValueProblem> {
        .failure(ValueProblem(.address, message, help: help))
    }
    switch readAddress(text) {
    case .failure(let failure):
        return .failure(
            ValueProblem(.address, failure.message, help: failure.help ?? help, meant: failure.meant))
    case .success: break
    }
    guard let scheme = text.firstRange(of: "://"), !text.lowercased().hasPrefix("mailto:") else {
        return problem("“\(text)” is no address of a site")
    }
    guard text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0 != "\\" && $0.value != 0x7F }) else {
        return problem("“\(text)” is no address of a site")
    }
    let rest = text[scheme.upperBound...]
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if host.contains("@") { return problem("an address of a site names nobody in front of the host") }
    if host.isEmpty || host.hasPrefix(":") { return problem("“\(text)” names no host") }
    if rest.contains("?") || rest.contains("#") {
        return problem("an address of a site ends with its path, without `?` and `#`")
    }
    let last = rest.dropFirst(host.count).split(separator: "/").last?.lowercased() ?? ""
    if last.hasSuffix(".html") || last.hasSuffix(".htm") { return problem("“\(text)” is the address of a page") }
    return .success(text)
}
