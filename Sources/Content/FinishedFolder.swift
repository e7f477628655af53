import Diagnostics
import MentoringModel

/// What all notes of a folder say beside each other, with what it was made of, so that only what changed is made again.
struct FinishedFolder {
    let reading: ContentReading
    private let index: ContentIndex
    private let common: CommonNotes
    private let groups: [NoteGroup: FinishedGroup]
    /// Attachments that links lead to, and what is wrong with addresses.
    private let files: Set<String>
    private let addresses: [Problem]

    /// - Parameters:
    ///   - before: What was made before; the groups whose notes and surroundings are the same are taken from there.
    ///   - keepsLogs: Whether the logs of what was read are kept as they are.
    init(_ placed: PlacedFolder, _ read: NotesRead, before: NoteMemory.Before?, keepsLogs: Bool, jobs: Int) {
        let before = before.flatMap { $0.hasSamePlaces ? $0 : nil }
        let isNamedTheSame = before.map { before in
            read.readNow.allSatisfy { before.read.readings[$0]?.titles == read.readings[$0]?.titles }
        }
        if let before, isNamedTheSame ?? false {
            index = before.finished.index
        } else {
            var named = placed.index
            named.insert(
                titles: zip(placed.notes, read.readings).flatMap { note, reading in
                    (reading?.titles ?? []).map { (title: $0, path: note.path) }
                })
            index = named
        }
        let reader = ContentReader(index: index, placed: placed, readings: read.readings, keepsLogs: keepsLogs)
        let changed = Set(read.readNow.map { placed.notes[$0].group })
        /// The group as it was finished, where it would come out the same beside the same notes of the programme.
        func kept(_ id: NoteGroup) -> FinishedGroup? {
            guard let before, isNamedTheSame ?? false, !changed.contains(id),
                let group = before.finished.groups[id], group.findsSameHeadings(as: reader.headings(of:))
            else { return nil }
            return group
        }

        let programmeNotes: FinishedGroup
        let common: CommonNotes
        if let before, let group = kept(.programme) {
            (programmeNotes, common) = (group, before.finished.common)
        } else {
            (programmeNotes, common) = reader.programme(placed.groups.first { $0.id == .programme }?.notes ?? [])
        }
        self.common = common
        let isBesideTheSame = before.map { common.areSameForPairs(as: $0.finished.common) } ?? false
        let known = placed.groups.map { isBesideTheSame ? kept($0.id) : nil }
        var groups = [programmeNotes]
        groups += inParallel(Array(placed.groups.indices), jobs: jobs) { number -> FinishedGroup? in
            guard case .pair(let id) = placed.groups[number].id else { return nil }
            return known[number] ?? reader.pair(id, placed.groups[number].notes, beside: common)
        }.compactMap(\.self)
        self.groups = Dictionary(groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

        files = groups.reduce(into: []) { $0.formUnion($1.files) }
        if let before, files.isSame(as: before.finished.files) {
            addresses = before.finished.addresses
        } else {
            addresses = TakenAddresses(placed.index, files: files).problems
        }
        let programme = Programme(
            settings: common.settings, people: common.people, resources: common.resources,
            pairs: groups.compactMap(\.pair))
        var texts = before?.finished.reading.texts ?? [:]
        for place in before == nil ? Set(read.readings.indices) : read.readNow {
            texts[placed.notes[place].path] = read.readings[place]?.log?.text
        }
        reading = ContentReading(
            programme: programme, problems: (placed.problems + groups.flatMap(\.problems) + addresses).inOrder(),
            tidyings: groups.flatMap(\.tidyings).inOrder(), noteCount: placed.noteCount, texts: texts,
            attachments: placed.index.attachments)
    }
}
