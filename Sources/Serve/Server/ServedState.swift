package import Diagnostics
import Synchronization

/// What is served at the moment: written by the thread that builds, read by all that serve.
package final class ServedState: Sendable {
    package struct Choice: Hashable, Sendable {
        /// As it stands in addresses: `coordinator`, `pair/ada-grace`.
        package var name: String
        /// For whom the site is.
        package var words: String
        /// Below which path the pages of all sites are about the same; `nil` where there is no such path.
        package var place: String?

        package init(name: String, words: String, place: String? = nil) {
            self.name = name
            self.words = words
            self.place = place
        }
    }

    package struct Contents: Sendable {
        /// The sites that were built, by their names.
        package var sites: [String: ServedSite] = [:]
        /// Those of them that were not built again since the last save, since nobody looked at them.
        package var behind: Set<String> = []
        /// Those that could not be built as things are.
        package var failed: Set<String> = []
        /// The one without a name in its addresses.
        package var standard: String?
        package var choices: [Choice] = []
        /// What is wrong with the notes, the templates or the machine.
        package var problems: [ProblemParts] = []
        package var day = ""
        /// How many builds there were.
        package var build = 0
    }

    private struct Listeners {
        var next = 0
        /// What they look at, and how they are told.
        var all: [Int: (site: String, tell: AsyncStream<Void>.Continuation)] = [:]
        /// What was asked for since somebody asked.
        var asked: Set<String> = []
    }

    private let held = Mutex(Contents())
    private let listeners = Mutex(Listeners())
    private let want: @Sendable (String) -> Void
    /// By what this run of the command is known again.
    let run: String

    /// - Parameter want: Called when a site is asked for that is not there, or behind.
    package init(run: String, want: @escaping @Sendable (String) -> Void) {
        self.run = run
        self.want = want
    }

    package var contents: Contents { held.withLock { $0 } }

    /// Changes what is served, and tells everybody.
    package func update(_ change: (inout Contents) -> Void) {
        held.withLock { change(&$0) }
        tell()
    }

    /// Wakes everybody who listens.
    func tell() {
        for tell in listeners.withLock({ $0.all.values.map(\.tell) }) { tell.yield() }
    }

    /// The sites that are looked at: by open pages, or since this was last asked.
    package func lookedAt() -> Set<String> {
        let standard = contents.standard
        return listeners.withLock { listeners in
            defer { listeners.asked = [] }
            return Set(
                (Array(listeners.asked) + listeners.all.values.map(\.site)).compactMap { $0.isEmpty ? standard : $0 })
        }
    }

    /// A signal at each change, and at the beginning, for as long as somebody holds it.
    func changes(of site: String) -> AsyncStream<Void> {
        let (stream, tell) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number = listeners.withLock { listeners in
            listeners.next += 1
            listeners.all[listeners.next] = (site, tell)
            return listeners.next
        }
        tell.onTermination = { [weak self] _ in self?.listeners.withLock { listeners in listeners.all[number] = nil } }
        tell.yield()
        return stream
    }

    /// The site of a name, the standard one for the empty one, as soon as it is as new as the notes.
    ///
    /// - Returns: `nil` where there never was one that could be built; and what is served beside it.
    func site(_ name: String) async -> (site: ServedSite?, contents: Contents) {
        listeners.withLock { listeners in _ = listeners.asked.insert(name) }
        var isWanted = false
        for await _ in changes(of: name) {
            let contents = contents
            guard contents.build > 0 else { continue }
            guard let wanted = name.isEmpty ? contents.standard : name else { return (nil, contents) }
            let site = contents.sites[wanted]
            if contents.failed.contains(wanted) || (site != nil && !contents.behind.contains(wanted)) {
                return (site, contents)
            }
            if !isWanted { want(wanted) }
            isWanted = true
        }
        return (nil, contents)
    }
}
