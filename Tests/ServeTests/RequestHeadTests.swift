import Testing

@testable import Serve

@Suite("Heads of requests") struct RequestHeadTests {
    private func parsed(_ text: String) -> RequestHead? {
        var bytes = Array(text.utf8)
        return RequestHead.lines(&bytes).flatMap { RequestHead($0) }
    }

    @Test("A head is read once it has come as a whole, and what comes behind it stays")
    func whole() {
        var bytes = Array("GET /a?b HTTP/1.1\r\nHost: localhost:1\r\n".utf8)
        #expect(RequestHead.lines(&bytes) == nil)
        bytes += Array("\r\nGET /next".utf8)
        #expect(RequestHead.lines(&bytes) == ["GET /a?b HTTP/1.1", "Host: localhost:1"])
        #expect(bytes == Array("GET /next".utf8))
        var plain = Array("\r\n\nGET / HTTP/1.1\nhost:\ta \t\n\n".utf8)
        #expect(RequestHead.lines(&plain) == ["GET / HTTP/1.1", "host:\ta \t"] && plain.isEmpty)
    }

    @Test("Names are of small letters, values without blanks around them")
    func headers() throws {
        let head = try #require(parsed("GET /%20 HTTP/1.1\r\nHOST:  a:1 \t\r\nX-Empty:\r\n\r\n"))
        #expect(head.ask.method == "GET" && head.ask.target == "/%20")
        #expect(head.ask.headers == ["host": "a:1", "x-empty": ""] && head.keepsAlive)
    }

    @Test(
        "What is no request is none",
        arguments: [
            "GET /\r\n\r\n", "GET / HTTP/2\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", " / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nno colon\r\n\r\n", "GET / HTTP/1.1\r\n: x\r\n\r\n", "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "\u{16}\u{3}\u{1}\n\n",
        ])
    func none(text: String) {
        #expect(parsed(text) == nil)
    }

    @Test(
        "Nothing is read behind a body, or where the browser says so",
        arguments: ["Connection: close", "Content-Length: 4", "Transfer-Encoding: chunked"])
    func last(line: String) throws {
        #expect(try !#require(parsed("GET / HTTP/1.1\r\n\(line)\r\n\r\n")).keepsAlive)
        #expect(try !#require(parsed("GET / HTTP/1.0\r\n\r\n")).keepsAlive)
        #expect(try #require(parsed("GET / HTTP/1.1\r\nContent-Length: 0\r\n\r\n")).keepsAlive)
    }
}
