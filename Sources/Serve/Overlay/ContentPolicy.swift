/// The Content-Security-Policy of a page, and what it needs beside it while the page is served.
///
/// What is added is of this server alone: its script, its style sheet, its stream of events. What lines of a note could become on
/// a page, a script or a style in it, stays forbidden.
enum ContentPolicy {
    /// Where the policies of a page stand, between their quotes.
    static func places(in page: [UInt8]) -> [Range<Int>] {
        let end = index(of: "</head", in: page, from: 0) ?? page.count
        var places: [Range<Int>] = []
        var start = 0
        while let tag = index(of: "<meta", in: page, from: start), tag < end {
            let close = page[tag...].firstIndex(of: UInt8(ascii: ">")) ?? page.count
            start = close
            guard let name = index(of: "content-security-policy", in: page, from: tag), name < close,
                let content = index(of: "content=\"", in: page, from: tag), content < close
            else { continue }
            let first = content + 9
            places.append(first..<(page[first...].firstIndex(of: UInt8(ascii: "\"")) ?? first))
        }
        return places
    }

    /// - Parameter allowsBase: Whether the page may say where its links count from.
    static func extended(_ policy: String, allowsBase: Bool) -> String {
        var directives = policy.split(separator: ";").map {
            $0.split(whereSeparator: \.isWhitespace).map(String.init)
        }.filter { !$0.isEmpty }
        let needed = ["script-src", "style-src", "connect-src"] + (allowsBase ? ["base-uri"] : [])
        for name in needed {
            if let place = directives.firstIndex(where: { $0[0].lowercased() == name }) {
                guard !directives[place].contains("'self'"), !directives[place].contains("*") else { continue }
                directives[place] = directives[place].filter { $0 != "'none'" } + ["'self'"]
            } else {
                directives.append([name, "'self'"])
            }
        }
        return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
    }
}
