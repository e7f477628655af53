import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Asks a server in the way of a browser, or in ways in which none does.
struct Client {
    var port: Int

    struct Response {
        var status: Int
        var headers: [String: String]
        var body: String
    }

    /// - Parameter headers: `Host` is that of the server where it is not among them.
    func ask(_ target: String) throws -> Response { try ask("GET", target) }

    func ask(_ method: String, _ target: String, _ headers: [String: String] = [:]) throws -> Response {
        let socket = try connect()
        defer { close(socket) }
        send(method, target, headers.merging(["Connection": "close"]) { own, _ in own }, to: socket)
        var bytes: [UInt8] = []
        while let more = receive(socket) { bytes += more }
        let text = String(decoding: bytes, as: UTF8.self)
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
        let lines = parts[0].split(separator: "\r\n")
        let headers = lines.dropFirst().compactMap { line -> (String, String)? in
            let parts = line.split(separator: ":", maxSplits: 1)
            return parts.count == 2 ? (parts[0].lowercased(), parts[1].trimmingCharacters(in: .whitespaces)) : nil
        }
        return Response(
            status: lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0,
            headers: Dictionary(headers, uniquingKeysWith: { first, _ in first }),
            body: parts.count == 2 ? String(parts[1]) : "")
    }

    /// Sends what no browser would, and returns all that comes until the connection ends.
    func raw(_ request: String) throws -> String {
        let socket = try connect()
        defer { close(socket) }
        let bytes = Array(request.utf8)
        _ = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        var answer: [UInt8] = []
        while let more = receive(socket) { answer += more }
        return String(decoding: answer, as: UTF8.self)
    }

    /// A connection that stays open; what comes from it is handed on until some of it is enough.
    func stream(_ target: String, until isEnough: (String) -> Bool) throws -> String {
        let socket = try connect()
        defer { close(socket) }
        send("GET", target, [:], to: socket)
        var text = ""
        while !isEnough(text), let more = receive(socket) { text += String(decoding: more, as: UTF8.self) }
        return text
    }

    private func connect() throws -> Int32 {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var limit = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else {
            close(socket)
            throw CocoaError(.fileReadUnknown)
        }
        return socket
    }

    private func send(_ method: String, _ target: String, _ headers: [String: String], to socket: Int32) {
        let all = ["Host": "127.0.0.1:\(port)"].merging(headers) { $1 }
        let lines = all.filter { !$0.value.isEmpty }.map { "\($0.key): \($0.value)\r\n" }.joined()
        let bytes = Array("\(method) \(target) HTTP/1.1\r\n\(lines)\r\n".utf8)
        _ = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    private func receive(_ socket: Int32) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer[..<count]) : nil
    }
}
