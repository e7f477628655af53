import ArgumentParser
import Content
import Diagnostics
import Dispatch
import Foundation
import Serve

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// `waymark serve`.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Shows the site while you write: each save is on the page at once.",
        discussion: """
            It serves on this machine alone, at http://127.0.0.1:8421/, and writes nothing. After a save it makes what the save \
            touched, and open pages change in place. Problems stand over the page; the last good site stays behind them. \
            The bar at the end of a page shows what others would see of it.

            Ctrl-C ends it.

            Example: waymark serve --port 8421
            """
    )

    @OptionGroup var options: ContentOptions
    @OptionGroup var figures: FigureOptions
    @OptionGroup var templates: TemplateOptions

    @Option(help: "The port; the next one that is free when it is in use, and any free one for 0.")
    var port = 8421

    @Flag(
        help:
            "Look at the folder again and again, where the machine does not tell of changes, as on some network disks.")
    var poll = false

    @Flag(help: "Open the site in your browser.")
    var open = false

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535") }
    }

    func run() throws {
        _ = try figures.day()
        let folder = FollowedFolder(path: options.content, jobs: options.cores)
        do {
            _ = try folder.lookAtEverything()
        } catch {
            throw options.ending(error)
        }
        endOnSignals()
        let inbox = WorkInbox()
        // Before the first look, so that nothing is missed.
        let watches = watches(folder, inbox)
        let state = ServedState(run: UUID().uuidString) { inbox.add(Work(wanted: [$0])) }
        let server = try start(state)
        let report = ServeReport(options)
        let programme = ServedProgramme(
            options, figures, templates, state: state, folder: folder, report: report)
        let progress = options.progressLine()
        progress.say("Making the pages")
        _ = programme.build(Work(content: .everything), since: ContinuousClock().now) { false }
        progress.end()
        if let mistake = programme.mistake { throw Ending.usage(mistake.message) }
        tell(server, report)
        RebuildLoop(inbox).run { programme.build($0, since: $1, isOvertaken: $2) }
        withExtendedLifetime((watches, server)) {}
    }

    private func start(_ state: ServedState) throws -> SiteServer {
        let (done, result) = (DispatchSemaphore(value: 0), ServerResult())
        let port = port
        Task {
            do {
                result.value = .success(try await SiteServer(state, port: port))
            } catch {
                result.value = .failure(error)
            }
            done.signal()
        }
        done.wait()
        switch result.value {
        case .success(let server): return server
        case .failure(let error): throw Ending.machine("\(error)")
        case nil: throw Ending.machine("the server did not begin")
        }
    }

    private func watches(_ folder: FollowedFolder, _ inbox: WorkInbox) -> [FolderWatch] {
        let content = FolderWatch(options.content, isPolled: poll, counts: { !FollowedFolder.isLeftOut($0) }) {
            inbox.add(Work(content: $0))
        }
        if !poll, content.way == .polled {
            #if canImport(Glibc)
                options.note("the machine watches no more folders, so this one is looked at again and again")
            #endif
        }
        let own = FolderWatch(
            templates.folder(beside: options.content), isPolled: poll, counts: { !FollowedFolder.isLeftOut($0) }
        ) { _ in inbox.add(Work(templates: true)) }
        let rules = folder.rulesAbove
        return [content, own] + (rules.isEmpty ? [] : [FolderWatch(files: rules) { inbox.add(Work(content: $0)) }])
    }

    private func tell(_ server: SiteServer, _ report: ServeReport) {
        if port != 0, server.port != port { printError("port \(port) is in use; this is the next one that is free") }
        let address = "http://127.0.0.1:\(server.port)/"
        if let (files, words, day) = report.standard {
            printError("\(address) shows the site for \(words) as of \(day), \(files) files; Ctrl-C ends it")
        } else {
            printError("\(address) shows what is wrong; Ctrl-C ends it")
        }
        report.hasBegun = true
        guard open else { return }
        let browser = Process()
        browser.executableURL = URL(string: "file:///usr/bin/env")
        #if os(macOS)
            browser.arguments = ["open", address]
        #else
            browser.arguments = ["xdg-open", address]
        #endif
        (browser.standardOutput, browser.standardError) = (nil, nil)
        browser.standardInput = nil
        if (try? browser.run()) == nil { options.note("no browser could be opened") }
    }

    /// Nothing was written, so nothing has to be put in order.
    private func endOnSignals() {
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
            source.setEventHandler { _exit(0) }
            source.resume()
            // For as long as the process lives.
            _ = Unmanaged.passRetained(source as AnyObject)
        }
    }
}

/// Handed from the task that starts the server to the thread that waits for it.
private final class ServerResult: @unchecked Sendable {
    var value: Result<SiteServer, any Error>?
}
