/// The head of a request as it comes from a connection.
struct RequestHead: Sendable {
    var ask: Ask
    /// Whether more requests may come from the connection: not behind a body, which nobody has to send.
    var keepsAlive: Bool

    /// No head is longer: 16 KiB.
    static let most = 1 << 14

    /// The lines of a head that has come as a whole, without the empty one; `nil` while it has not.
    ///
    /// - Parameter bytes: What has come; the head is taken from it.
    static func lines(_ bytes: inout [UInt8]) -> [Substring]? {
        // Lines end with CR LF; some end them with LF alone.
        var start = 0
        var lines: [Range<Int>] = []
        for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            let end = place > start && bytes[place - 1] == UInt8(ascii: "\r") ? place - 1 : place
            if start == end, !lines.isEmpty {
                let text = lines.map { Substring(decoding: bytes[$0], as: UTF8.self) }
                bytes.removeFirst(place + 1)
                return text
            }
            if start < end { lines.append(start..<end) }
            start = place + 1
        }
        return nil
    }

    /// `nil` where the lines are no request.
    init?(_ lines: [Substring]) {
        let words = lines.first?.split(separator: " ", omittingEmptySubsequences: false) ?? []
        guard words.count == 3, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0", !words[0].isEmpty else { return nil }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return nil }
            let name = line[..<colon].lowercased()
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            // Of two hosts nobody knows which one is meant.
            guard name != "host" || headers[name] == nil, !name.contains(" ") else { return nil }
            headers[name] = String(value.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
        }
        ask = Ask(String(words[0]), String(words[1]), headers)
        let hasBody = headers["transfer-encoding"] != nil || headers["content-length"].map { $0 != "0" } ?? false
        keepsAlive = words[2] == "HTTP/1.1" && headers["connection"]?.lowercased() != "close" && !hasBody
    }
}
