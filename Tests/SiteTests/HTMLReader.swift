/// Reads the tags of a page, well enough to check the pages that the templates write.
struct HTMLReader {
    struct Tag {
        var name: String
        var attributes: [String: String]
    }

    private(set) var tags: [Tag] = []

    init(_ text: String) {
        let bytes = Array(text.utf8)
        var at = 0
        while let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
            at = start + 1
            guard at < bytes.count, bytes[at] != UInt8(ascii: "!"), bytes[at] != UInt8(ascii: "/") else { continue }
            var end = at
            var quote: UInt8?
            while end < bytes.count, quote != nil || bytes[end] != UInt8(ascii: ">") {
                if let open = quote {
                    if bytes[end] == open { quote = nil }
                } else if bytes[end] == UInt8(ascii: "\"") || bytes[end] == UInt8(ascii: "'") {
                    quote = bytes[end]
                }
                end += 1
            }
            tags.append(HTMLReader.tag(String(decoding: bytes[at..<end], as: UTF8.self)))
            at = end
        }
    }

    private static func tag(_ text: String) -> Tag {
        let name = text.prefix { !$0.isWhitespace && $0 != "/" }
        var attributes: [String: String] = [:]
        var rest = text.dropFirst(name.count)
        while let first = rest.firstIndex(where: { !$0.isWhitespace && $0 != "/" }) {
            let key = rest[first...].prefix { $0 != "=" && !$0.isWhitespace }
            rest = rest[first...].dropFirst(key.count)
            if rest.first == "=", let quote = rest.dropFirst().first {
                let value = rest.dropFirst(2).prefix { $0 != quote }
                attributes[String(key).lowercased()] = String(value)
                rest = rest.dropFirst(value.count + 3)
            } else {
                attributes[String(key).lowercased()] = ""
            }
        }
        return Tag(name: String(name).lowercased(), attributes: attributes)
    }

    func all(_ name: String) -> [Tag] { tags.filter { $0.name == name } }
    var ids: [String] { tags.compactMap { $0.attributes["id"] } }
}
