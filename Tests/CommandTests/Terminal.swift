import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// A command, or a shell, that runs on a terminal of its own: what is typed reaches it as from a keyboard, and all that it says is kept.
final class Terminal {
    /// All that was on the screen.
    private(set) var screen = ""
    /// What of it nobody has waited for yet.
    private var unread = ""
    private let descriptor: Int32
    private let process: pid_t

    convenience init(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws {
        try self.init(command: [waymark.path] + arguments, in: folder, environment: environment)
    }

    init(command: [String], in folder: URL, environment: [String: String] = [:]) throws {
        var (keyboard, terminal): (Int32, Int32) = (-1, -1)
        guard openpty(&keyboard, &terminal, nil, nil, nil) == 0, let name = ttyname(terminal) else {
            throw CocoaError(.fileReadUnknown)
        }
        defer { close(terminal) }
        _ = fcntl(keyboard, F_SETFD, FD_CLOEXEC)
        descriptor = keyboard
        // The first terminal that a process opens in a session of its own is the one whose keys reach it.
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | 0x80)
        let all = ProcessInfo.processInfo.environment
            .merging(["CI": "", "XDG_CACHE_HOME": folder.appendingPathComponent(".cache").path]) { $1 }
            .merging(environment) { $1 }
        var words: [UnsafeMutablePointer<CChar>?] =
            (["sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path] + command).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + variables { free(word) } }
        var started: pid_t = 0
        guard posix_spawn(&started, "/bin/sh", &actions, &attributes, &words, &variables) == 0 else {
            throw CocoaError(.fileReadUnknown)
        }
        process = started
    }

    deinit { close(descriptor) }

    /// Reads until some words are on the screen; whether they came before the command ended, or before a minute was over.
    func wait(for words: String) -> Bool {
        read { self.unread.contains(words) }
        guard let place = unread.range(of: words) else { return false }
        unread = String(unread[place.upperBound...])
        return true
    }

    /// Types words, or a key such as Ctrl-C (`U+0003`) or Ctrl-D (`U+0004`).
    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(descriptor, bytes, bytes.count)
    }

    /// The status with which the command ends; the signal that ended it, below zero; `nil` where it did not end.
    func end() -> Int32? {
        read { false }
        var status: Int32 = 0
        let end = Date(timeIntervalSinceNow: 30)
        // The terminal is closed a moment before the process has ended.
        while waitpid(process, &status, WNOHANG) != process {
            guard Date() < end else {
                kill(process, SIGKILL)
                waitpid(process, &status, 0)
                return nil
            }
            usleep(10_000)
        }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    }

    /// Ends the command where it stands.
    func stop() {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }

    private func read(until isEnough: () -> Bool) {
        let end = Date(timeIntervalSinceNow: 60)
        while !isEnough(), Date() < end {
            var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, 1_000) > 0 else { continue }
            var buffer = [UInt8](repeating: 0, count: 4_096)
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            // Nobody holds the other end any more.
            guard count > 0 else { return }
            let text = String(decoding: buffer[..<count], as: UTF8.self)
            screen += text
            unread += text
        }
    }
}
