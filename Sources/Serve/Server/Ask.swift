/// What a browser asks for, as far as an answer depends on it.
struct Ask: Sendable {
    var method: String
    /// Path and query, as they came.
    var target: String
    /// By names in small letters.
    var headers: [String: String]

    init(_ target: String, _ headers: [String: String] = [:]) { self.init("GET", target, headers) }

    init(_ method: String, _ target: String, _ headers: [String: String]) {
        self.method = method
        self.target = target
        self.headers = headers
    }

    /// What stands in front of the question mark.
    var path: Substring { target[..<(target.firstIndex(of: "?") ?? target.endIndex)] }

    /// A value of the query; the first of its name.
    func value(_ name: String) -> String? {
        guard let mark = target.firstIndex(of: "?") else { return nil }
        for pair in target[target.index(after: mark)...].split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0] == name else { continue }
            return Percent.decoded(parts[1].replacing("+", with: " "))
        }
        return nil
    }
}

/// What it gets.
struct Answer: Sendable {
    var status: Int
    var type: String
    var body: [UInt8]
    var location: String?

    init(_ status: Int, type: String = "text/html; charset=utf-8", _ body: [UInt8] = [], location: String? = nil) {
        self.status = status
        self.type = type
        self.body = body
        self.location = location
    }

    /// A sentence.
    init(_ status: Int, _ words: String) {
        self.init(status, type: "text/plain; charset=utf-8", Array((words + "\n").utf8))
    }
}
