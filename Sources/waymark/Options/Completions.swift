import ArgumentParser
import Content
import Diagnostics
import MentoringModel

/// What a shell offers for a word of the command: ids of the folder that the line so far names.
///
/// Names of files are all that is looked at, so that a shell need not wait: nothing is read, and nothing can be wrong.
enum Completions {
    static let pairs = CompletionKind.custom { words, _, _ in names(words).pairs }
    static let people = CompletionKind.custom { words, _, _ in names(words).people }
    static let goals = CompletionKind.custom { words, _, _ in names(words).goals(of: value(of: "--pair", in: words)) }
    static let notes = CompletionKind.custom { words, _, _ in names(words).notes }
    static let codes = CompletionKind.custom { _, _, _ in ProblemKind.all.map(\.code).sorted() }

    /// The value that stands behind an option in a line that is being typed.
    static func value(of option: String, in words: [String]) -> String? {
        for (place, word) in words.enumerated() {
            if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
            if word == option, place + 1 < words.count { return words[place + 1] }
        }
        return nil
    }

    private static func names(_ words: [String]) -> NoteNames {
        let folder = value(of: "--content", in: words) ?? "content"
        return NoteNames((try? ContentFolder(path: folder).list().notes) ?? [])
    }
}

/// What the notes of a folder are called, by their paths.
struct NoteNames {
    private(set) var pairs: [String] = []
    private(set) var people: [String] = []
    private(set) var notes: [String]
    private var goals: [(pair: String, goal: String)] = []

    init(_ paths: [String]) {
        notes = paths.sorted()
        for path in notes {
            let parts = path.split(separator: "/").map(String.init)
            guard let id = slug(of: parts.last?.dropLast(3) ?? "")?.text else { continue }
            switch (parts.first, parts.count) {
            case ("people", 2): people.append(id)
            case ("pairs", 3...):
                guard let pair = slug(of: parts[1])?.text else { continue }
                if pairs.last != pair { pairs.append(pair) }
                if parts.count == 4, parts[2] == "goals" { goals.append((pair, id)) }
            default: break
            }
        }
    }

    /// Goals of one pair; of all where the pair is not known yet.
    func goals(of pair: String?) -> [String] {
        goals.filter { pair == nil || $0.pair == pair }.map(\.goal).sorted()
    }
}
