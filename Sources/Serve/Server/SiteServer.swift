import FlyingSocks
import Foundation

/// Serves sites on this machine, to itself alone.
package final class SiteServer: Sendable {
    /// Why no port could be had.
    package struct Failure: Error, CustomStringConvertible {
        package var description: String
    }

    /// The port that the server listens on.
    package let port: Int
    private let sockets: [Socket]
    private let tasks: [Task<Void, Never>]

    /// Listens, and returns once it does.
    ///
    /// - Parameters:
    ///   - port: The port; any free one for 0.
    ///   - tries: How many ports behind it are tried as well when it is in use.
    package init(_ state: ServedState, port first: Int, tries: Int = 20) async throws {
        let last = first == 0 ? 0 : min(65_535, first + tries)
        guard let (socket, port) = try SiteServer.bound(first...last) else {
            throw Failure(description: "ports \(first) to \(last) are all in use")
        }
        self.port = port
        // Where a browser takes `localhost` for this address. Whoever has no such address does without.
        let other = try? SiteServer.listening(sockaddr_in6.inet6(ip6: "::1", port: UInt16(port)))
        sockets = [socket] + (other.map { [$0] } ?? [])
        let pool: some AsyncSocketPool = SocketPool.make()
        try await pool.prepare()
        let answers = SiteAnswers(state: state)
        let listeners = try sockets.map { try AsyncSocket(socket: $0, pool: pool) }
        tasks =
            [
                Task { try? await pool.run() },
                Task {
                    // Whoever went away without a word is noticed when written to.
                    while !Task.isCancelled {
                        try? await Task.sleep(for: .seconds(10))
                        state.tell()
                    }
                },
            ] + listeners.map { listener in Task { await SiteServer.accept(listener, port, answers) } }
    }

    private static func accept(_ listener: AsyncSocket, _ port: Int, _ answers: SiteAnswers) async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                do {
                    let socket = try await listener.accept()
                    // An answer is sent at once, and does not wait for what was sent before to be received.
                    try? socket.socket.setValue(
                        true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
                    group.addTask { await Connection(socket: socket, port: port, answers: answers).run() }
                } catch {
                    // Nothing more can be opened for the moment.
                    try? await Task.sleep(for: .milliseconds(100))
                }
            }
        }
    }

    /// A socket at the first of some ports that is free.
    private static func bound(_ ports: ClosedRange<Int>) throws -> (Socket, port: Int)? {
        for port in ports {
            do {
                let socket = try listening(sockaddr_in.inet(ip4: "127.0.0.1", port: UInt16(port)))
                guard case .ip4(_, let bound) = try socket.sockname() else { continue }
                return (socket, Int(bound))
            } catch SocketError.failed(_, EADDRINUSE, _) {
                continue
            } catch {
                throw Failure(description: "port \(port) cannot be had: \(error.localizedDescription)")
            }
        }
        return nil
    }

    private static func listening(_ address: some SocketAddress) throws -> Socket {
        let socket = try Socket(domain: Int32(type(of: address).family))
        do {
            try socket.setValue(true, for: .localAddressReuse)
            #if canImport(Darwin)
                try socket.setValue(true, for: .noSIGPIPE)
            #endif
            try socket.bind(to: address)
            try socket.listen()
        } catch {
            try? socket.close()
            throw error
        }
        return socket
    }

    /// Ends all connections.
    package func stop() async {
        for task in tasks.reversed() { task.cancel() }
        for task in tasks { await task.value }
        for socket in sockets { try? socket.close() }
    }
}
