import Content
import Foundation
import MentoringModel
import Site

// What a saved note costs in a process that goes on: the folder is read and built once, then one session is changed in memory
// and all of it is built again, with what was made before. Prints the milliseconds of each stage.
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
guard let saved = notes.lastIndex(where: { $0.path.contains("/sessions/") }) else {
    print("there is no session in \(arguments[1])")
    exit(2)
}
let memory = PipelineMemory()
let templates = try TemplateSet()
let pipeline = Pipeline(audience: .program, asOf: asOf, jobs: ProcessInfo.processInfo.activeProcessorCount)

@MainActor func build(_ name: String) throws {
    let clock = ContinuousClock()
    var times: [Duration] = []
    var start = clock.now
    func end() {
        times.append(clock.now - start)
        start = clock.now
    }
    let reading = readContent(
        notes: notes, attachments: listing.attachments, ignored: listing.ignored, memory: memory.notes,
        jobs: pipeline.jobs)
    end()
    let cleared = pipeline.clear(reading.programme, memory: memory)
    end()
    let site = try pipeline.site(of: cleared, templates: templates, memory: memory) { try folder.bytes(of: $0) }
    end()
    let cells = times.map { duration in
        let (seconds, attoseconds) = duration.components
        return "\(Int((Double(seconds) + Double(attoseconds) / 1e18) * 1000)) ms"
    }
    print(
        "\(name): reading \(cells[0]), figures and clearance \(cells[1]), pages and search \(cells[2]); \(site.files.count) files"
    )
}

try build("from nothing")
try build("nothing changed")
for number in 1...5 {
    notes[saved].bytes += Array("\nA sentence more, the \(number)th.\n".utf8)
    try build("one session saved")
}
