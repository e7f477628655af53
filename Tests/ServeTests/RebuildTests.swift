import Foundation
import Testing

@testable import Serve

@Suite("Builds are overtaken and never queue") struct RebuildTests {
    private func save(_ paths: String...) -> Work { Work(content: Changes(paths: Set(paths))) }

    @Test("What comes while nobody takes it is one piece")
    func onePiece() throws {
        let inbox = WorkInbox(quiet: .zero)
        inbox.add(save("a.md"))
        inbox.add(Work(wanted: ["public"]))
        inbox.add(save("b.md"))
        inbox.add(Work(templates: true))
        #expect(inbox.hasSave)
        let taken = try #require(inbox.take(idle: nil))
        #expect(taken.work == Work(content: Changes(paths: ["a.md", "b.md"]), templates: true, wanted: ["public"]))
        #expect(!inbox.hasSave)
        let nothing = try #require(inbox.take(idle: .zero))
        #expect(nothing.work.isEmpty)
        inbox.close()
        #expect(inbox.take(idle: nil) == nil)
    }

    @Test("Whoever asks for a site is no save, and overtakes nothing")
    func asking() {
        let inbox = WorkInbox()
        inbox.add(Work(wanted: ["public"]))
        #expect(!inbox.hasSave)
    }

    @Test("A newer save overtakes the build, and the next one does the work of both")
    func overtaken() {
        let inbox = WorkInbox(quiet: .zero)
        inbox.add(save("a.md"))
        var done: [Work] = []
        RebuildLoop(inbox).run { work, _, isOvertaken in
            done.append(work)
            if done.count == 1 {
                #expect(!isOvertaken())
                inbox.add(save("b.md"))
                #expect(isOvertaken())
                return .overtaken
            }
            inbox.close()
            return .finished
        }
        #expect(done == [save("a.md"), save("a.md", "b.md")])
    }

    @Test("A thousand saves while one build runs are one more build")
    func thousand() {
        let inbox = WorkInbox(quiet: .zero)
        inbox.add(save("a.md"))
        var builds = 0
        RebuildLoop(inbox).run { work, _, _ in
            builds += 1
            if builds == 1 {
                for number in 0..<1_000 { inbox.add(save("\(number).md")) }
            } else {
                #expect(work.content.paths.count == 1_000)
                inbox.close()
            }
            return .finished
        }
        #expect(builds == 2)
    }

    @Test("Builds that were overtaken for a while are finished")
    func patience() {
        let inbox = WorkInbox(quiet: .zero)
        inbox.add(save("a.md"))
        var builds = 0
        RebuildLoop(inbox, patience: .zero).run { _, _, isOvertaken in
            builds += 1
            inbox.add(save("\(builds).md"))
            if isOvertaken() { return .overtaken }
            // The one before it was given up.
            #expect(builds == 2)
            inbox.close()
            return .finished
        }
        #expect(builds == 2)
    }

    @Test("What was looked at in part is looked at as a whole when nobody waits")
    func idle() {
        let inbox = WorkInbox(quiet: .zero)
        inbox.add(save("a.md"))
        var done: [Work] = []
        RebuildLoop(inbox, idle: .zero).run { work, _, _ in
            done.append(work)
            if done.count == 2 { inbox.close() }
            return done.count == 1 ? .finishedInPart : .finished
        }
        #expect(done == [save("a.md"), Work(content: .everything)])
    }
}
