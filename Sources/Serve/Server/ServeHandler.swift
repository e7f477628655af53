import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// The port that a server got, known once it listens.
final class BoundPort: Sendable {
    private let held = Atomic(0)

    var value: Int {
        get { held.load(ordering: .relaxed) }
        set { held.store(newValue, ordering: .relaxed) }
    }
}

/// Takes requests as they come from a connection, and sends answers.
struct ServeHandler: HTTPHandler {
    let answers: SiteAnswers
    let port: BoundPort

    func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
        let headers = Dictionary(
            request.headers.map { ($0.key.rawValue.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
        let ask = Ask(request.method.rawValue, request.target.rawValue, headers)
        if let refused = RequestCheck(port: port.value).refusal(ask) { return response(to: ask, refused) }
        if RequestPath(ask.path) == .own("events") { return events(ask) }
        return response(to: ask, await answers.answer(ask))
    }

    private func events(_ ask: Ask) -> HTTPResponse {
        let type = "text/event-stream"
        guard ask.method == "GET" else { return response(to: ask, Answer(200, type: type)) }
        let bytes = EventBytes(answers: answers, site: ask.value("site") ?? "", page: ask.value("page") ?? "index.html")
        return HTTPResponse(statusCode: .ok, headers: headers(type), body: HTTPBodySequence(from: bytes))
    }

    private func response(to ask: Ask, _ answer: Answer) -> HTTPResponse {
        var headers = headers(answer.type)
        headers[.location] = answer.location
        if answer.status == 405 { headers[HTTPHeader("Allow")] = "GET, HEAD" }
        headers[.contentLength] = String(answer.body.count)
        let isSent = ask.method != "HEAD"
        // In one piece: a piece that waits for the one before it to be received waits long.
        return HTTPResponse(
            statusCode: HTTPStatusCode(answer.status, phrase: ServeHandler.phrases[answer.status] ?? "OK"),
            headers: headers,
            body: HTTPBodySequence(
                data: isSent ? Data(answer.body) : Data(), suggestedBufferSize: max(1, answer.body.count)))
    }

    private func headers(_ type: String) -> HTTPHeaders {
        [
            .contentType: type, .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
            HTTPHeader("Referrer-Policy"): "no-referrer", HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
            HTTPHeader("Cross-Origin-Opener-Policy"): "same-origin", HTTPHeader("X-Frame-Options"): "DENY",
            HTTPHeader("Content-Security-Policy"): "frame-ancestors 'none'",
        ]
    }

    private static let phrases = [
        200: "OK", 302: "Found", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
        421: "Misdirected Request", 503: "Service Unavailable",
    ]
}

/// Sends what is written at once: a page is a head and a body, and the body would wait until the head is received.
struct PromptPool: AsyncSocketPool {
    let base: any AsyncSocketPool

    func prepare() async throws { try await base.prepare() }
    func run() async throws { try await base.run() }

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        // Also that which listens, from which connections have it.
        try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
        try await base.suspendSocket(socket, untilReadyFor: events)
    }
}
