#if canImport(Glibc)
    import Dispatch
    import Glibc
    import Synchronization

    /// Is told of changes by the kernel: in a folder and all folders below it, which are watched one by one.
    final class InotifyWatch: Sendable {
        private let isEnded = Atomic(false)

        /// `nil` where the kernel watches no more folders.
        init?(
            _ path: String, counts: @escaping @Sendable (String) -> Bool,
            onChange: @escaping @Sendable (Changes) -> Void
        ) {
            guard let tree = WatchedTree(path, counts: counts) else { return nil }
            nonisolated(unsafe) let watched = tree
            DispatchQueue(label: "waymark.inotify").async { [weak self] in
                // Ends at the latest half a second after the watch.
                while let self, !self.isEnded.load(ordering: .relaxed) {
                    let changes = watched.next(within: 500)
                    if !changes.isEmpty { onChange(changes) }
                }
                _ = watched
            }
        }

        func end() { isEnded.store(true, ordering: .relaxed) }
    }

    /// The folders that are watched, for one thread.
    private final class WatchedTree {
        private let root: String
        private let counts: (String) -> Bool
        private let queue: Int32
        /// The folders by the number of their watch.
        private var folders: [Int32: String] = [:]
        /// The folder itself, which may be moved away, or be another one of the same name.
        private var rootStamp: FolderTree.Stamp?
        private var buffer = [UInt8](repeating: 0, count: 1 << 16)

        private static let events = UInt32(
            IN_CLOSE_WRITE | IN_CREATE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_ATTRIB | IN_DELETE_SELF
                | IN_MOVE_SELF)

        init?(_ root: String, counts: @escaping (String) -> Bool) {
            self.root = root
            self.counts = counts
            queue = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard queue >= 0 else { return nil }
            rootStamp = FolderTree.root(root)
            guard watch("") else {
                close(queue)
                return nil
            }
        }

        deinit { if queue >= 0 { close(queue) } }

        /// Watches a folder and all below it; `false` where the kernel has no more watches to give.
        private func watch(_ folder: String) -> Bool {
            // First the folder, then what is in it: so nothing that comes in between is missed.
            var waiting = [folder]
            while let path = waiting.popLast() {
                let number = inotify_add_watch(
                    queue, FolderTree.joined(root, path), WatchedTree.events | UInt32(IN_ONLYDIR))
                if number < 0 {
                    if errno == ENOSPC || errno == ENOMEM { return false }
                    continue
                }
                folders[number] = path
                waiting += FolderTree.folders(in: path, of: root, counts: counts)
            }
            return true
        }

        /// Watches everything anew.
        private func watchAgain() {
            for number in folders.keys { inotify_rm_watch(queue, number) }
            folders = [:]
            rootStamp = FolderTree.root(root)
            if rootStamp != nil { _ = watch("") }
        }

        /// What changed, as soon as something did; nothing after so many milliseconds.
        func next(within milliseconds: Int32) -> Changes {
            var changes = Changes()
            var ready = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
            if poll(&ready, 1, milliseconds) > 0 {
                while true {
                    let count = buffer.withUnsafeMutableBytes { read(queue, $0.baseAddress, $0.count) }
                    guard count > 0 else { break }
                    take(count, into: &changes)
                }
            }
            // The folders around it are not watched.
            let now = FolderTree.root(root)
            if now != rootStamp || (now != nil && folders.isEmpty) {
                changes.isEverything = true
                watchAgain()
            }
            return changes
        }

        private func take(_ count: Int, into changes: inout Changes) {
            let head = MemoryLayout<inotify_event>.size
            var place = 0
            var isLost = false
            while place + head <= count {
                let event = buffer.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: inotify_event.self) }
                let name = String(
                    decoding: buffer[(place + head)..<min(count, place + head + Int(event.len))].prefix { $0 != 0 },
                    as: UTF8.self)
                place += head + Int(event.len)
                if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { isLost = true }
                if event.mask & UInt32(IN_IGNORED) != 0 { folders[event.wd] = nil }
                guard let folder = folders[event.wd] else { continue }
                take(event.mask, FolderTree.joined(folder, name), isItself: name.isEmpty, into: &changes)
            }
            if isLost {
                changes.isEverything = true
                watchAgain()
            }
        }

        private func take(_ mask: UInt32, _ path: String, isItself: Bool, into changes: inout Changes) {
            if isItself {
                // The folder around it tells the rest, and nobody that of the outermost.
                if path.isEmpty, mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF) != 0 { changes.isEverything = true }
                return
            }
            guard counts(path) else { return }
            guard mask & UInt32(IN_ISDIR) == 0 else {
                if mask & UInt32(IN_MOVED_FROM) != 0 { forget(path) }
                if mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0, !watch(path) { changes.isEverything = true }
                changes.isEverything = true
                return
            }
            // A file that is being written is told of when it is closed; a link, or one more name of a file, never is.
            if mask & UInt32(IN_CREATE) != 0, !isFinished(path) { return }
            changes.paths.insert(path)
        }

        private func isFinished(_ path: String) -> Bool {
            var status = stat()
            guard lstat(FolderTree.joined(root, path), &status) == 0 else { return true }
            return status.st_mode & S_IFMT != S_IFREG || status.st_nlink > 1
        }

        /// Watches a folder no more that was moved, nor those below it.
        private func forget(_ folder: String) {
            for (number, path) in folders where path == folder || path.hasPrefix(folder + "/") {
                inotify_rm_watch(queue, number)
                folders[number] = nil
            }
        }
    }
#endif
