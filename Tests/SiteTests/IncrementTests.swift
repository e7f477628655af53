import Content
import Diagnostics
import MentoringModel
import Publishing
import Synchronization
import Testing

@testable import Site

/// A site that is built again with a memory of what was made before is the site that a build from nothing makes.
@Suite("Increments") struct IncrementTests {
    @Test(
        "Through five hundred random edits an incremental build equals a clean one, byte for byte",
        .timeLimit(.minutes(10)))
    func randomEdits() throws {
        var folder = EditedFolder(seed: 20261130)
        let memory = PipelineMemory()
        var taken = 0
        for step in 0..<500 {
            let edit = folder.edit()
            let kept = try folder.build(memory)
            taken += memory.site.taken
            let clean = try folder.build(nil)
            guard kept == clean else {
                Issue.record("step \(step), \(edit): \(clean.firstDifference(from: kept))")
                return
            }
        }
        #expect(taken > 1000, "most pages of most builds were made before")
    }

    @Test("A saved session costs its pair and what shows it; a build of the same notes costs nothing")
    func savedSession() throws {
        var folder = EditedFolder(seed: 1)
        let memory = PipelineMemory()
        _ = try folder.build(memory)
        let all = memory.site.made.count
        #expect(memory.notes.readCount == folder.notes.count)

        _ = try folder.build(memory)
        #expect(memory.site.made.isEmpty)
        #expect(memory.site.taken == all)
        #expect(memory.notes.readCount == 0)

        let session = try #require(folder.notes.keys.sorted().last { $0.contains("/sessions/") })
        folder.notes[session, default: ""] += "\nOne sentence more.\n"
        _ = try folder.build(memory)
        #expect(memory.notes.readCount == 1)
        let pair = String(session.split(separator: "/")[1])
        // A sentence costs the pages of the session and those that look into the notes of all of the pair's.
        for group in memory.site.made {
            switch group {
            case .sessions(let id, _), .growth(let id): #expect(id.text == pair)
            default: Issue.record("\(group) shows nothing of a sentence in a session")
            }
        }
        #expect(!memory.site.made.isEmpty)

        folder.notes[session, default: ""] += "\n## Actions\n\n- [ ] @ada Write the summary (due 2026-05-02)\n"
        _ = try folder.build(memory)
        #expect(memory.notes.readCount == 1)
        for group in memory.site.made {
            switch group {
            case .pair(let id), .growth(let id), .goalsOf(let id), .sessions(let id, _): #expect(id.text == pair)
            case .notFound: Issue.record("this page shows nothing of a session")
            default: continue
            }
        }
        #expect(!memory.site.made.isEmpty)
    }

    @Test("Two audiences share what was read and computed, and each has the site that is its own")
    func audiences() throws {
        var folder = EditedFolder(seed: 20261201)
        let memory = PipelineMemory()
        let memories = [(Audience.coordinator, memory), (.public, PipelineMemory(besides: memory))]
        for step in 0..<60 {
            let edit = folder.edit()
            // Nobody looks at the second one all the time.
            for (audience, memory) in memories where audience == .coordinator || step % 3 == 0 {
                folder.audience = audience
                #expect(try folder.build(memory) == folder.build(nil), "step \(step), \(edit), \(audience)")
            }
        }
    }

    @Test("A build that was given up leaves no trace in the next")
    func abandoned() throws {
        var folder = EditedFolder(seed: 20261202)
        let memory = PipelineMemory()
        for step in 0..<40 {
            let edit = folder.edit()
            // Before the first group of pages that is made anew, or a later one.
            let asked = Atomic(0)
            let most = step % 5
            var outcome: Outcome?
            do {
                outcome = try folder.build(memory) { asked.add(1, ordering: .relaxed).oldValue >= most }
            } catch is CancellationError {}
            _ = folder.edit()
            #expect(try folder.build(memory) == folder.build(nil), "step \(step), \(edit), \(outcome == nil)")
        }
    }

    @Test("An accent that is written in another way is other bytes")
    func accents() throws {
        var folder = EditedFolder(seed: 3)
        let memory = PipelineMemory()
        let path = try #require(folder.notes.keys.sorted().first { $0.contains("/sessions/") })
        for accent in ["caf\u{E9}", "cafe\u{301}", "caf\u{E9}", "cafe\u{301}s"] {
            folder.notes[path] =
                (DemoSite.notes.first { $0.path == path }?.text ?? "") + "\nA \(accent) near the station.\n"
            #expect(try folder.build(memory) == folder.build(nil), "\(accent.unicodeScalars.count)")
        }
    }

    @Test("A name that changes reaches every page that shows it")
    func renamedPerson() throws {
        var folder = EditedFolder(seed: 2)
        let memory = PipelineMemory()
        _ = try folder.build(memory)
        for path in folder.notes.keys.sorted() where path.hasPrefix("people/") {
            folder.notes[path] = folder.notes[path]?.replacing("name: ", with: "name: Renamed ")
            #expect(try folder.build(memory) == folder.build(nil), "\(path)")
        }
    }
}

/// Everything that a build says, to be compared with another.
private struct Outcome: Equatable {
    var problems: [String] = []
    /// By path; none where the site could not be made.
    var files: [String: [UInt8]] = [:]
    var failure: String?

    func firstDifference(from other: Outcome) -> String {
        if problems != other.problems { return "problems \(Set(problems).symmetricDifference(other.problems))" }
        if failure != other.failure { return "\(failure ?? "a site"), not \(other.failure ?? "a site")" }
        let paths = Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }
        return "files \(paths.sorted().prefix(5))"
    }
}

/// A folder of notes on which somebody works, with the settings of the command.
private struct EditedFolder {
    var notes: [String: String]
    private var random: SeededNumbers
    var audience = Audience.coordinator
    private var asOf = DemoSite.asOf
    private var replaced: [(path: String, text: String)] = []
    private var attachments: Set<String> = ["pairs/ada-grace/sketch.png"]
    private var deleted: [(path: String, text: String)] = []

    init(seed: UInt64) {
        notes = Dictionary(Self.start, uniquingKeysWith: { first, _ in first })
        random = SeededNumbers(seed: seed)
    }

    /// The demo with three more pairs, who share their people, their resources and some links.
    private static let start: [(String, String)] = {
        var notes = DemoSite.notes.map { ($0.path, $0.text) }
        for (mentor, mentee) in [("hedy", "ada"), ("grace", "linus"), ("hedy", "linus")] {
            for note in DemoSite.notes where note.path.hasPrefix("pairs/ada-grace/") {
                let text = note.text.replacing("mentor: grace", with: "mentor: \(mentor)")
                    .replacing("mentee: ada", with: "mentee: \(mentee)")
                notes.append((note.path.replacing("ada-grace", with: "\(mentee)-\(mentor)"), text))
            }
        }
        notes.append(
            ("people/linus.md", "---\nname: Linus Berg\nroles: [mentee]\nseeks: [writing]\n---\nSee [[ada]].\n"))
        return notes
    }()

    func build(_ memory: PipelineMemory?, isAbandoned: (@Sendable () -> Bool)? = nil) throws -> Outcome {
        let reading = readContent(
            notes: notes.map { ($0.key, Array($0.value.utf8)) }, attachments: attachments, memory: memory?.notes)
        var outcome = Outcome(problems: reading.problems.map { "\($0.path):\($0.line):\($0.column) \($0.message)" })
        var pipeline = Pipeline(
            audience: audience, pair: audience == .pair ? Slug(ofNormalized: "ada-grace") : nil, asOf: asOf)
        pipeline.isAbandoned = isAbandoned
        let cleared = pipeline.clear(reading.programme, memory: memory)
        let templates = try TemplateSet(in: reading.programme.settings.siteLanguage, replacing: replaced)
        do {
            let site = try pipeline.site(of: cleared, templates: templates, memory: memory) { _ in Pictures.png }
            outcome.files = Dictionary(site.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        } catch let collision as AddressCollision {
            outcome.failure = "\(collision)"
        }
        return outcome
    }

    /// Changes something, and says what.
    mutating func edit() -> String {
        let path = notes.keys.sorted()[random.below(notes.count)]
        let text = notes[path] ?? ""
        switch random.below(16) {
        case 0, 1:
            notes[path] = text + "\nA sentence of day \(random.below(1000)), see [[\(otherNote())]].\n"
            return "a sentence in \(path)"
        case 2:
            notes[path] =
                text + "\n## Actions\n- [ ] @ada Write part \(random.below(9)) (due 2026-05-0\(1 + random.below(9)))\n"
            return "a promise in \(path)"
        case 3:
            notes[path] =
                text.contains("- [ ]") ? text.replacing("- [ ]", with: "- [x]") : text.replacing("- [x]", with: "- [ ]")
            return "boxes of \(path)"
        case 4, 5:
            let mark = ["private", "pair", "program", "public"][random.below(4)]
            notes[path] = text.split(separator: "\n", omittingEmptySubsequences: false)
                .filter { !$0.hasPrefix("visibility:") }.joined(separator: "\n").replacing(
                    "---\n", with: "---\nvisibility: \(mark)\n", maxReplacements: 1)
            return "\(path) is \(mark)"
        case 6:
            guard path != "program.md", notes.count > 8 else { return "nothing" }
            notes[path] = nil
            deleted.append((path, text))
            return "\(path) is deleted"
        case 7:
            guard let back = deleted.popLast() else { return "nothing" }
            notes[back.path] = back.text
            return "\(back.path) is back"
        case 8:
            guard path.contains("/"), let name = path.split(separator: "/").last else { return "nothing" }
            let isSession = path.contains("/sessions/")
            let new =
                path.dropLast(name.count)
                + (isSession ? "2026-0\(1 + random.below(4))-1\(random.below(10)).md" : "new-\(random.below(5)).md")
            notes[path] = nil
            notes[String(new)] = text
            return "\(path) is \(new)"
        case 9:
            guard path.contains("/sessions/"), let name = path.split(separator: "/").last else { return "nothing" }
            let new = path.dropLast(name.count) + "2026-0\(1 + random.below(4))-0\(1 + random.below(9))-copy.md"
            notes[String(new)] = text
            return "\(new) is a copy of \(path)"
        case 10:
            let word = ["Ada", "Grace", "billing", "Lantern"][random.below(4)]
            notes[path] = text.replacing(word, with: word + "x")
            return "\(word) in \(path)"
        case 11:
            let setting = ["cadence: 3 weeks", "suppress_below: 2", "language: de", "session_length: 30m"][
                random.below(4)]
            notes["program.md"] = notes["program.md"]?.replacing("---\n", with: "---\n\(setting)\n", maxReplacements: 1)
            if random.below(3) > 0 { notes["program.md"] = DemoSite.notes.first { $0.path == "program.md" }?.text }
            return "settings: \(setting)"
        case 12:
            asOf = asOf + (random.below(30) - 15)
            return "the day is \(asOf)"
        case 13:
            audience = [.pair, .coordinator, .program, .public][random.below(4)]
            return "for \(audience)"
        case 14:
            let file = EmbeddedTemplates.files.filter { $0.path.hasSuffix(".mustache") }[random.below(10)]
            replaced = replaced.isEmpty ? [(file.path, file.text + "\n")] : []
            return "template \(file.path)"
        default:
            let file = ["pairs/ada-grace/sketch.png", "pairs/ada-grace/plan.pdf", "resources/cover.png"][
                random.below(3)]
            if attachments.remove(file) == nil { attachments.insert(file) }
            notes[path] = text + "\n![A picture](/\(file))\n"
            return "\(file) and \(path)"
        }
    }

    private mutating func otherNote() -> String {
        let path = notes.keys.sorted()[random.below(notes.count)]
        return String(path.split(separator: "/").last?.dropLast(3) ?? "")
    }
}

extension SeededNumbers {
    fileprivate mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}
