import Content
import Foundation
import MentoringModel
import Publishing
import Site

// What a saved note costs in a process that goes on: the folder is read, built and published once; then one note is changed in
// memory, and all of it is built and published again, with what was made before. Prints the milliseconds of each stage.
//
//     measure-increments <content> <as-of day>

let arguments = CommandLine.arguments
guard arguments.count == 3, let asOf = CalendarDay(arguments[2]) else {
    print("usage: measure-increments <content> <YYYY-MM-DD>")
    exit(2)
}
let folder = ContentFolder(path: arguments[1])
let listing = try folder.list()
var notes = try listing.notes.map { (path: $0, bytes: try folder.bytes(of: $0, limit: ContentFolder.largestNote)) }
let memory = PipelineMemory()
let templates = try TemplateSet()
let pipeline = Pipeline(audience: .program, asOf: asOf, jobs: ProcessInfo.processInfo.activeProcessorCount)
let output = FileManager.default.temporaryDirectory.appending(path: "measure-increments-\(getpid())").path
let published = PublishMemory()
let publisher = SitePublisher(output: output, content: nil)
defer { try? FileManager.default.removeItem(atPath: output) }

/// Whether a note says that the programme may read it, so that its pages show what is saved.
func isOpen(_ note: [UInt8]) -> Bool {
    let text = String(decoding: note, as: UTF8.self)
    return text.hasPrefix("---\nname:") || text.contains("\nvisibility: program\n")
        || text.contains("\nvisibility: public\n")
}

@MainActor func build(_ name: String) throws {
    let clock = ContinuousClock()
    let began = clock.now
    var start = began
    var cells: [String] = []
    func milliseconds(_ duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        return String(Int((Double(seconds) * 1000 + Double(attoseconds) / 1e15).rounded()))
    }
    func end(_ stage: String) {
        cells.append("\(stage) \(milliseconds(clock.now - start))")
        start = clock.now
    }
    let reading = readContent(
        notes: notes, attachments: listing.attachments, ignored: listing.ignored, memory: memory.notes,
        jobs: pipeline.jobs)
    end("reading")
    let cleared = pipeline.clear(reading.programme, memory: memory, computed: { end("figures") })
    end("clearance")
    let site = try pipeline.site(of: cleared, templates: templates, memory: memory) { try folder.bytes(of: $0) }
    end("pages and search")
    let outcome = try publisher.publish(site.files, memory: published)
    end("writing")
    print(
        "\(name): \(milliseconds(clock.now - began)) ms: \(cells.joined(separator: ", ")); "
            + "\(memory.notes.readCount) notes read, \(outcome.written) of \(site.files.count) files written")
}

try build("from nothing")
try build("nothing changed")
for (kind, part) in [
    ("session", "/sessions/"), ("goal", "/goals/"), ("agreement", "/agreement.md"), ("person", "people/"),
] {
    guard let saved = notes.lastIndex(where: { $0.path.contains(part) && isOpen($0.bytes) }) else { continue }
    for number in 1...3 {
        notes[saved].bytes += Array("\nA sentence more, the \(number)th.\n".utf8)
        try build("one \(kind) saved")
    }
}
