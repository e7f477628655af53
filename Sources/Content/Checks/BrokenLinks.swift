import Diagnostics
import Foundation
import Markdown
import MentoringModel

extension ContentReader {
    /// What each note's links lead to, by path and by destination as written; links that lead nowhere are told of.
    func resolveLinks(_ index: ContentIndex, _ logs: [String: NoteLog]) -> [String: [String: LinkTarget]] {
        var targets: [String: [String: LinkTarget]] = [:]
        for (path, log) in logs {
            var seen: Set<WrittenLink> = []
            for link in log.links where seen.insert(link).inserted {
                if let target = link.isWiki ? wikiTarget(link, path, log) : relativeTarget(link, path, log) {
                    if case .attachment(let file) = target, let rule = index.ignored[file] {
                        tellIgnored(link, rule, path, log)
                        continue
                    }
                    targets[path, default: [:]][link.destination] = target
                }
            }
        }
        return targets
    }

    /// A file that git leaves out is not published; in a note that is left out as well nobody need be told.
    private func tellIgnored(_ link: WrittenLink, _ rule: IgnoreRule, _ path: String, _ log: NoteLog) {
        guard index.ignored[path] == nil else { return }
        log.add(
            .gitIgnored, at: link.mark, width: link.destination.count,
            "this file is not published, since git leaves it out: \(rule.words)", help: rule.help)
    }

    private func wikiTarget(_ link: WrittenLink, _ path: String, _ log: NoteLog) -> LinkTarget? {
        let words = String(link.destination.dropFirst(2).dropLast(2))
        let pair = index.pairOfNote[path]
        if let target = index.target(ofWiki: words, in: pair) { return target }
        // Obsidian writes pictures as [[photo.png]].
        if let file = attachment(named: words, near: path) { return .attachment(path: file) }
        guard log.hasRoom(for: .unknownLink) else {
            log.add(.unknownLink, at: link.mark, "")
            return nil
        }
        let near = nearest(to: slug(of: words)?.text ?? words, in: index.wikiIds(in: pair))
        log.add(
            .unknownLink, at: link.mark, width: words.count, "[[\(words)]] leads to no note",
            help: near.map { "did you mean [[\($0)]]?" })
        return nil
    }

    private func attachment(named name: String, near path: String) -> String? {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let beside = folder.isEmpty ? name : "\(folder)/\(name)"
        return index.attachment(beside) ?? index.attachment(name)
    }

    private func relativeTarget(_ link: WrittenLink, _ path: String, _ log: NoteLog) -> LinkTarget? {
        let destination = link.destination
        if destination.isEmpty || destination.hasPrefix("#") { return nil }
        if hasScheme(destination) {
            if link.isPicture {
                log.add(
                    .remotePicture, at: link.mark, width: destination.count,
                    "this picture lies on another site and becomes a link")
            }
            return nil
        }
        let bare = destination.prefix { $0 != "#" && $0 != "?" }
        let decoded = (bare.removingPercentEncoding ?? String(bare)).precomposedStringWithCanonicalMapping
        if decoded.hasPrefix("/") {
            log.add(
                .brokenLink, at: link.mark, width: destination.count, "a link inside the folder cannot begin with /",
                help: "start the path at the folder of this note")
            return nil
        }
        guard let target = joined(path, decoded) else {
            log.add(.linkLeadsOut, at: link.mark, width: destination.count, "this link leads out of the content folder")
            return nil
        }
        if index.notes.contains(target) { return .note(path: target) }
        if let file = index.attachment(target) { return .attachment(path: file) }
        if let pair = slug(of: target.dropFirst(6)), target == "pairs/\(pair)", index.pairs[pair] != nil {
            return .pair(pair)
        }
        if log.hasRoom(for: .brokenLink) {
            tellBroken(link, target, path, log)
        } else {
            log.add(.brokenLink, at: link.mark, "")
        }
        return nil
    }

    private func tellBroken(_ link: WrittenLink, _ target: String, _ path: String, _ log: NoteLog) {
        let name = target.split(separator: "/").last.map(String.init) ?? target
        var help: String?
        if name.hasPrefix("_") || name.hasPrefix(".") || name.lowercased() == "readme.md" {
            help = "files of that name are ignored, so no page can lead there"
        } else if index.notes.contains(target + ".md") {
            help = "did you mean \(link.destination).md?"
        } else if let near = nearest(to: target, in: index.notes.union(index.attachments)) {
            help = "did you mean \(relative(near, from: path))?"
        } else if let same = index.notes.union(index.attachments).sorted().first(where: { $0.hasSuffix("/" + name) }) {
            help = "did you mean \(relative(same, from: path))?"
        }
        log.add(
            .brokenLink, at: link.mark, width: link.destination.count, "this link leads to no file", help: help)
    }

    /// The path that a relative one means, seen from a note; `nil` when it leads out of the folder.
    private func joined(_ note: String, _ relative: String) -> String? {
        var parts = note.split(separator: "/").dropLast().map(String.init)
        for part in relative.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": if parts.popLast() == nil { return nil }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    private func relative(_ target: String, from note: String) -> String {
        var from = note.split(separator: "/").dropLast().map(String.init)
        var to = target.split(separator: "/").map(String.init)
        while let first = from.first, to.count > 1, first == to[0] {
            from.removeFirst()
            to.removeFirst()
        }
        return (Array(repeating: "..", count: from.count) + to).joined(separator: "/")
    }
}

private func hasScheme(_ destination: String) -> Bool {
    if destination.hasPrefix("//") { return true }
    let scheme = destination.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    return scheme.count < destination.count && destination[scheme.endIndex] == ":" && scheme.count > 1
        && scheme.allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
}
