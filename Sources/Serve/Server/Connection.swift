import FlyingSocks
import Foundation

/// One connection of a browser: requests, and an answer to each.
struct Connection: Sendable {
    let socket: AsyncSocket
    let port: Int
    let answers: SiteAnswers

    func run() async {
        var bytes: [UInt8] = []
        // Whoever closes the connection ends it.
        while let head = try? await next(&bytes) {
            guard let head = RequestHead(head) else {
                try? await send(
                    Answer(400, "This is no request that waymark serve understands."), isHead: false, keepsAlive: false)
                break
            }
            guard let goesOn = try? await answer(head), goesOn else { break }
        }
        try? socket.close()
    }

    /// The lines of the next head.
    private func next(_ bytes: inout [UInt8]) async throws -> [Substring] {
        while true {
            if let lines = RequestHead.lines(&bytes) { return lines }
            // What is too long is no request.
            if bytes.count > RequestHead.most { return [] }
            bytes += try await socket.read(atMost: 4_096)
        }
    }

    /// Whether another request may come.
    private func answer(_ head: RequestHead) async throws -> Bool {
        let ask = head.ask
        let isHead = ask.method == "HEAD"
        if let refused = RequestCheck(port: port).refusal(ask) {
            try await send(refused, isHead: isHead, keepsAlive: head.keepsAlive)
        } else if RequestPath(ask.path) == .own("events"), !isHead {
            try await sendEvents(ask)
            return false
        } else {
            try await send(await answers.answer(ask), isHead: isHead, keepsAlive: head.keepsAlive)
        }
        return head.keepsAlive
    }

    private func send(_ answer: Answer, isHead: Bool, keepsAlive: Bool) async throws {
        var lines = Self.lines(answer.status, answer.type)
        lines.append("Content-Length: \(answer.body.count)")
        if let location = answer.location { lines.append("Location: \(location)") }
        if answer.status == 405 { lines.append("Allow: GET, HEAD") }
        if !keepsAlive { lines.append("Connection: close") }
        // In one piece: a piece that waits for the one before it to be received waits long.
        try await socket.write(Data(Self.head(lines) + (isHead ? [] : answer.body)))
    }

    /// Tells a page of changes until it is gone, which is seen when it is written to.
    private func sendEvents(_ ask: Ask) async throws {
        let (site, page) = (ask.value("site") ?? "", ask.value("page") ?? "index.html")
        try await socket.write(
            Data(Self.head(Self.lines(200, "text/event-stream") + ["Connection: close"]) + Array("retry: 500\n".utf8)))
        var last: [UInt8] = []
        for await _ in answers.state.changes(of: site) {
            let event = answers.event(for: page, of: site)
            // Whoever hears nothing new hears at least that the connection stands.
            try await socket.write(Data(event == last ? Array(": \n\n".utf8) : event))
            last = event
        }
    }

    private static func head(_ lines: [String]) -> [UInt8] {
        Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    private static func lines(_ status: Int, _ type: String) -> [String] {
        [
            "HTTP/1.1 \(status) \(phrases[status] ?? "OK")", "Content-Type: \(type)", "Cache-Control: no-store",
            "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
            "Cross-Origin-Resource-Policy: same-origin",
            "Cross-Origin-Opener-Policy: same-origin", "X-Frame-Options: DENY",
            "Content-Security-Policy: frame-ancestors 'none'",
        ]
    }

    private static let phrases = [
        200: "OK", 302: "Found", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
        421: "Misdirected Request", 503: "Service Unavailable",
    ]
}
