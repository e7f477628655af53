import Foundation
import MentoringModel
import Publishing

/// The addresses that pages of closed notes would have: no file stands there, and nothing leads there.
struct ClosedAddresses {
    private let origins: [String: PhraseOrigin]
    /// Of the file names, so that most links are told from them at a glance.
    private let names: Set<UInt64>

    init(_ open: WhatIsOpen) {
        var origins: [String: PhraseOrigin] = [:]
        for part in open.parts where !part.isOpen {
            for address in part.addresses { origins[address] = PhraseOrigin(path: part.note.path, line: 1) }
        }
        // A closed contact and an open resource cannot share an address, but two kinds of note might one day.
        for part in open.parts where part.isOpen { for address in part.addresses { origins[address] = nil } }
        self.origins = origins
        names = Set(origins.keys.map { WordHash.of($0.utf8.suffix(Self.nameLength($0.utf8))) })
    }

    private static func nameLength(_ bytes: some BidirectionalCollection<UInt8>) -> Int {
        bytes.reversed().prefix { $0 != UInt8(ascii: "/") }.count
    }

    /// A file that stands at such an address.
    func leaks(at file: OutputFile) -> [Leak] {
        origins[file.path].map { [Leak(origin: $0, file: file.path, what: .address(file.path))] } ?? []
    }

    /// A link that leads to such an address.
    func leak(_ written: Slice<UnsafeBufferPointer<UInt8>>, in file: String) -> Leak? {
        let path = written.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
        let name = path.suffix(Self.nameLength(path))
        guard name.contains(UInt8(ascii: "%")) || names.contains(WordHash.of(name)) else { return nil }
        let text = String(decoding: path, as: UTF8.self)
        guard let decoded = text.removingPercentEncoding else { return nil }
        var parts = decoded.hasPrefix("/") ? [] : file.split(separator: "/").dropLast().map(String.init)
        for part in decoded.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
        }
        // An address from the root, or with the site's own in front, ends as the path does.
        while !parts.isEmpty {
            if let origin = origins[parts.joined(separator: "/")] {
                return Leak(origin: origin, file: file, what: .address(text))
            }
            guard decoded.contains("://") || decoded.hasPrefix("/") else { return nil }
            parts.removeFirst()
        }
        return nil
    }
}

/// The goals and sessions that are closed, by pair and id: no row of the data is about one.
struct ClosedRows {
    private struct Row: Hashable {
        var pair: String
        var id: String
    }
    private var goals: [Row: PhraseOrigin] = [:]
    private var sessions: [Row: PhraseOrigin] = [:]

    init(_ open: WhatIsOpen) {
        for part in open.parts where !part.isOpen {
            guard let pair = part.pair, let id = part.id else { continue }
            let row = Row(pair: pair.text, id: id.text)
            let origin = PhraseOrigin(path: part.note.path, line: 1)
            if part.note.path.contains("/goals/") { goals[row] = origin } else { sessions[row] = origin }
        }
    }

    func leaks(in files: [OutputFile]) -> [Leak] {
        files.flatMap { file -> [Leak] in
            switch file.path {
            case "data/goals.csv": rows(of: file, among: goals)
            case "data/sessions.csv", "data/actions.csv": rows(of: file, among: sessions)
            case "data/milestones.csv": rows(of: file, among: goals)
            // Their second column is no id of a note, but may be the same word.
            case "data/figures.csv", "data/ledger.csv", "data/signals.csv", "data/pairs.csv", "data/people.csv",
                "data/resources.csv":
                []
            case "data/report.json": objects(of: file)
            // A table that nobody has thought of here.
            case let path where path.hasPrefix("data/") && path.hasSuffix(".csv"):
                rows(of: file, among: goals) + rows(of: file, among: sessions)
            default: []
            }
        }
    }

    /// Ids hold no comma and no quote, so the first two fields of a line are all there is to read.
    private func rows(of file: OutputFile, among closed: [Row: PhraseOrigin]) -> [Leak] {
        file.bytes.split(separator: 0x0A).compactMap { line in
            let fields = line.split(separator: UInt8(ascii: ","), maxSplits: 2).map {
                String(decoding: $0, as: UTF8.self)
            }
            guard fields.count >= 2 else { return nil }
            return leak(fields[0], fields[1], among: closed, in: file)
        }
    }

    private func objects(of file: OutputFile) -> [Leak] {
        guard let report = try? JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any] else {
            return []
        }
        func read(_ list: String, _ id: String, _ closed: [Row: PhraseOrigin]) -> [Leak] {
            (report[list] as? [[String: Any]] ?? []).compactMap { object in
                leak(object["pair"] as? String ?? "", object[id] as? String ?? "", among: closed, in: file)
            }
        }
        return read("goals", "id", goals) + read("sessions", "id", sessions) + read("milestones", "goal", goals)
    }

    private func leak(_ pair: String, _ id: String, among closed: [Row: PhraseOrigin], in file: OutputFile) -> Leak? {
        closed[Row(pair: pair, id: id)].map { Leak(origin: $0, file: file.path, what: .row("\(pair), \(id)")) }
    }
}
