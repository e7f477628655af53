import Foundation
import Testing

/// The folders of a target build on each other in one direction: whoever reads one of them needs only those below it.
///
/// It goes by what the files use, not by what they import: types and functions that stand at the margin of a file.
@Suite("Folders build on each other in one direction") struct FolderOrderTests {
    @Test("No folder of a target uses one that uses it", arguments: ImportTableTests.table.keys.sorted())
    func isOneWay(target: String) throws {
        let folder = packageFolder.appendingPathComponent("Sources/\(target)")
        var files: [SourceUses] = []
        for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init()
        where path.hasSuffix(".swift") {
            files.append(
                SourceUses(path, try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)))
        }
        try #require(!files.isEmpty)
        let uses = FolderUses(files)
        #expect(uses.circle == nil, "\(uses.circle ?? "")")
    }

    @Test("A circle is found, and what is said in comments, texts and other folders is no use")
    func finds() {
        let low = SourceUses("Low/A.swift", "struct Mark {}\nfunc read() {}\n// Page\n")
        let high = SourceUses("High/B.swift", "/// Mark\nstruct Page {\n    var mark = Mark()\n}\n")
        #expect(FolderUses([low, high]).circle == nil)
        let back = SourceUses("Low/C.swift", "let text = \"Page\"\nlet page = Page()\n")
        #expect(FolderUses([low, high, back]).circle == "High uses Low (B: Mark), Low uses High (C: Page)")
        let member = SourceUses("Low/D.swift", "let pages = site.Page\n")
        #expect(FolderUses([low, high, member]).circle == nil)
    }
}

/// What one file declares at its margin, and the names that it uses.
private struct SourceUses {
    let file: String
    let folder: String
    private(set) var declared: Set<String> = []
    /// Whatever is declared anywhere in the file, which is used in place of what others declare by the same name.
    private(set) var own: Set<String> = []
    private(set) var used: Set<String> = []
    /// Names with a bracket behind them.
    private(set) var called: Set<String> = []

    private static let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "typealias", "actor"]

    init(_ path: String, _ text: String) {
        file = String(path.split(separator: "/").last?.dropLast(6) ?? "")
        folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let code = SourceUses.withoutWords(Array(text.utf8))
        var index = 0
        var before = ""
        var isPrivate = false
        var isAtMargin = true
        while index < code.count {
            guard SourceUses.isPart(code[index]) else {
                if code[index] == 0x0A { (before, isPrivate, isAtMargin) = ("", false, true) }
                if isAtMargin, code[index] == 0x20, index > 0, code[index - 1] == 0x0A { isAtMargin = false }
                index += 1
                continue
            }
            let start = index
            while index < code.count, SourceUses.isPart(code[index]) { index += 1 }
            let word = String(decoding: code[start..<index], as: UTF8.self)
            if word == "private" || word == "fileprivate" { isPrivate = true }
            if SourceUses.kinds.contains(before) || before == "case" || before == "let" {
                own.insert(word)
                if isAtMargin, !isPrivate, SourceUses.kinds.contains(before) { declared.insert(word) }
            } else if start == 0 || code[start - 1] != UInt8(ascii: ".") {
                used.insert(word)
                if index < code.count, code[index] == UInt8(ascii: "(") { called.insert(word) }
            }
            before = word
        }
    }

    func uses(_ name: String) -> Bool {
        !own.contains(name) && (name.first?.isUppercase ?? false ? used : called).contains(name)
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
    }

    /// The code with blanks for comments and texts.
    private static func withoutWords(_ text: [UInt8]) -> [UInt8] {
        var code: [UInt8] = []
        var index = 0
        while index < text.count {
            if text[index...].starts(with: "//".utf8) {
                while index < text.count, text[index] != 0x0A { index += 1 }
            } else if text[index] == UInt8(ascii: "\"") {
                let isLong = text[index...].starts(with: "\"\"\"".utf8)
                let end = isLong ? Array("\"\"\"".utf8) : Array("\"".utf8)
                index += end.count
                while index < text.count, !text[index...].starts(with: end) {
                    index += text[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                index += end.count
                code.append(UInt8(ascii: "\""))
            } else {
                code.append(text[index])
                index += 1
            }
        }
        return code
    }
}

/// Which folder uses which.
private struct FolderUses {
    /// One use of each, by the folder that uses and the one that is used.
    private var uses: [String: [String: String]] = [:]

    init(_ files: [SourceUses]) {
        var homes: [String: Set<String>] = [:]
        for file in files {
            for name in file.declared { homes[name, default: []].insert(file.folder) }
        }
        for file in files.sorted(by: { $0.file < $1.file }) {
            for (name, folders) in homes.sorted(by: { $0.key < $1.key }) where folders.count == 1 {
                guard let home = folders.first, home != file.folder, file.uses(name) else { continue }
                if uses[file.folder]?[home] == nil { uses[file.folder, default: [:]][home] = "\(file.file): \(name)" }
            }
        }
    }

    /// A circle of folders, in words; `nil` where there is none.
    var circle: String? {
        for start in uses.keys.sorted() {
            if let path = path(from: start, to: start) {
                return zip(path, path.dropFirst()).map { from, to in
                    "\(from) uses \(to) (\(uses[from]?[to] ?? ""))"
                }.joined(separator: ", ")
            }
        }
        return nil
    }

    /// The shortest way from a folder to another.
    private func path(from start: String, to end: String) -> [String]? {
        var queue = [[start]]
        var seen: Set<String> = []
        while !queue.isEmpty {
            let path = queue.removeFirst()
            for next in (uses[path[path.count - 1]] ?? [:]).keys.sorted() {
                if next == end { return path + [next] }
                if seen.insert(next).inserted { queue.append(path + [next]) }
            }
        }
        return nil
    }
}
