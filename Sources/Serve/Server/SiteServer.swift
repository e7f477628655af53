import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// Serves sites on this machine, to itself alone.
package final class SiteServer: Sendable {
    /// Why no port could be had.
    package struct Failure: Error, CustomStringConvertible {
        package var description: String
    }

    /// The port that the server listens on.
    package let port: Int
    private let servers: [HTTPServer]
    private let beat: Task<Void, Never>
    private let isOver: Flag

    /// Listens, and returns once it does.
    ///
    /// - Parameters:
    ///   - port: The port; any free one for 0.
    ///   - tries: How many ports behind it are tried as well when it is in use.
    package init(_ state: ServedState, port first: Int, tries: Int = 20) async throws {
        let answers = SiteAnswers(state: state)
        let isOver = Flag()
        self.isOver = isOver
        var isTaken = false
        for port in first...min(65_535, first == 0 ? 0 : first + tries) {
            do {
                let (server, bound) = try await Listener.start(
                    try sockaddr_in.inet(ip4: "127.0.0.1", port: UInt16(port)), answers, isOver: isOver)
                // Where a browser takes `localhost` for this address. Whoever has no such address does without.
                let other = try? await Listener.start(
                    try sockaddr_in6.inet6(ip6: "::1", port: UInt16(bound)), answers, isOver: isOver)
                self.port = bound
                servers = [server] + (other.map { [$0.server] } ?? [])
                beat = Task {
                    while !Task.isCancelled {
                        try? await Task.sleep(for: .seconds(10))
                        state.tell()
                    }
                }
                return
            } catch let error as SocketError where error.isInUse {
                isTaken = true
            } catch {
                throw Failure(description: "port \(port) cannot be had: \(error)")
            }
        }
        throw Failure(
            description: isTaken
                ? "ports \(first) to \(min(65_535, first + tries)) are all in use" : "no port can be had")
    }

    /// Ends all connections.
    package func stop() async {
        isOver.value = true
        beat.cancel()
        for server in servers { await server.stop() }
    }
}

/// Something that becomes true once.
private final class Flag: Sendable {
    private let held = Atomic(false)

    var value: Bool {
        get { held.load(ordering: .relaxed) }
        set { held.store(newValue, ordering: .relaxed) }
    }
}

private enum Listener {
    static func start(_ address: some SocketAddress, _ answers: SiteAnswers, isOver: Flag) async throws -> (
        server: HTTPServer, port: Int
    ) {
        let port = BoundPort()
        let server = HTTPServer(
            config: HTTPServer.Configuration(
                // A site that is asked for first is built first.
                address: address, timeout: 3_600, pool: PromptPool(base: HTTPServer.defaultPool()), logger: .disabled),
            handler: ServeHandler(answers: answers, port: port))
        let (ready, tell) = AsyncStream.makeStream(of: Result<Void, any Error>.self)
        Task {
            var hasBegun = false
            while !isOver.value {
                do {
                    try await server.run()
                } catch {
                    // Also where nothing more can be opened for the moment; connections are made anew then.
                    if !hasBegun { hasBegun = port.value != 0 }
                    guard hasBegun else {
                        tell.yield(.failure(error))
                        return
                    }
                    try? await Task.sleep(for: .milliseconds(200))
                }
            }
        }
        Task {
            do {
                try await server.waitUntilListening(timeout: 60)
                tell.yield(.success(()))
            } catch {}
        }
        for await outcome in ready {
            try outcome.get()
            break
        }
        guard case .ip4(_, let bound)? = await server.listeningAddress.flatMap(Listener.withPort) else {
            throw SiteServer.Failure(description: "nobody knows on which port it listens")
        }
        port.value = Int(bound)
        return (server, Int(bound))
    }

    /// The address, whatever its kind, with its port.
    private static func withPort(_ address: Socket.Address) -> Socket.Address? {
        switch address {
        case .ip4: address
        case .ip6(_, let port): .ip4("::1", port: port)
        case .unix: nil
        }
    }
}

extension SocketError {
    fileprivate var isInUse: Bool {
        if case .failed(_, let number, _) = self { return number == EADDRINUSE }
        return false
    }
}
