import Diagnostics
import Foundation
import Markdown
import MentoringModel

extension ContentReader {
    /// What each note's links lead to, by path; links that lead nowhere, or to more than one note, are told of.
    func resolveLinks(_ logs: [String: NoteLog], _ headings: HeadingLookup) -> [String: ResolvedLinks] {
        var resolved: [String: ResolvedLinks] = [:]
        for (path, log) in logs {
            var seen: Set<WrittenLink> = []
            for link in log.links where seen.insert(link).inserted {
                guard let target = link.isWiki ? wikiTarget(link, path, log) : relativeTarget(link, path, log) else {
                    continue
                }
                if case .attachment(let file) = target, let rule = index.ignored[file] {
                    reportIgnored(link, rule, path, log)
                    continue
                }
                if case .attachment(let file) = target, link.isOpen, let part = ClosingName.part(of: file) {
                    log.add(
                        .mark, at: link.mark, width: link.destination.count,
                        "“\(part)” says who may read this file, but closes nothing: the link publishes it",
                        help:
                            "move the link below a heading with (private)\(BodyReading.scopeOfMark), or give the file another name or folder"
                    )
                }
                resolved[path, default: ResolvedLinks()].targets[link.destination] = target
                if case .note(let note) = target, !index.isTitle(link, of: note),
                    let line = headings.line(of: link, in: note, log)
                {
                    resolved[path, default: ResolvedLinks()].headingLines[link.destination] = line
                }
            }
            for link in log.fieldLinks where leadsNowhere(link.words, in: path) {
                let name = trimmed(link.words.prefix { $0 != "#" })
                let written = WrittenLink(
                    destination: "[[\(link.words)]]", isWiki: true, isPicture: false, mark: link.mark)
                reportUnknown(link.words, name, written, path, log)
            }
            for (address, mark) in log.addressesWithBlanks { checkBlanks(in: address, mark, path, log) }
        }
        return resolved
    }

    /// Tells of a file that git leaves out and that is not published, unless the note is left out as well.
    private func reportIgnored(_ link: WrittenLink, _ rule: IgnoreRule, _ path: String, _ log: NoteLog) {
        guard index.ignored[path] == nil else { return }
        log.add(
            .gitIgnored, at: link.mark, width: link.destination.count,
            "this file is not published, since git leaves it out: \(rule.words)", help: rule.help)
    }

    // MARK: Wiki links

    private func wikiTarget(_ link: WrittenLink, _ path: String, _ log: NoteLog) -> LinkTarget? {
        let words = String(link.destination.dropFirst(2).dropLast(2))
        let name = trimmed(words.prefix { $0 != "#" })
        // Obsidian writes pictures as [[photo.png]].
        let files = files(named: name, near: path)
        if link.isEmbedded, files.count == 1 { return .attachment(path: files[0]) }
        switch index.target(ofWiki: words, in: path) {
        case .one(let target):
            if case .note(let note) = target, !index.read.contains(note) { reportUnread(words, note, link, log) }
            return target
        case .several(let paths): return reportSeveral(words, paths, link, log)
        case .none: break
        }
        if files.count > 1 { return reportSeveral(words, files, link, log) }
        if let file = files.first { return .attachment(path: file) }
        reportUnknown(words, name, link, path, log)
        return .nothing
    }

    /// Attachments that a name means: beside the note, at that path, or of that name anywhere but in another pair.
    private func files(named name: String, near path: String) -> [String] {
        guard name.contains(".") else { return [] }
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let beside = folder.isEmpty ? name : "\(folder)/\(name)"
        if let file = index.attachment(beside) ?? index.attachment(name) { return [file] }
        return name.contains("/") ? [] : index.attachments(named: name, in: index.pairOfNote[path])
    }

    /// Whether a `[[link]]` of a note leads to no note and to no file.
    func leadsNowhere(_ words: String, in path: String) -> Bool {
        index.target(ofWiki: words, in: path) == .none
            && files(named: trimmed(words.prefix { $0 != "#" }), near: path).isEmpty
    }

    private func reportUnread(_ words: String, _ note: String, _ link: WrittenLink, _ log: NoteLog) {
        log.add(
            .unknownLink, at: link.mark, width: words.count,
            "[[\(words)]] leads to a file that no page is made of: \(visible(note))",
            help: "a page shows … in its place; move the file to a place of its kind, or remove the brackets")
    }

    private func reportSeveral(_ words: String, _ paths: [String], _ link: WrittenLink, _ log: NoteLog) -> LinkTarget? {
        guard log.hasRoom(for: .ambiguousLink) else {
            log.add(.ambiguousLink, at: link.mark, "")
            return nil
        }
        var shown = paths.prefix(3).map(visible).joined(separator: ", ")
        if paths.count > 3 { shown += " and \(paths.count - 3) more" }
        let path = paths[0].hasSuffix(".md") ? String(paths[0].dropLast(3)) : paths[0]
        let heading = words.firstIndex(of: "#").map { String(words[$0...]) } ?? ""
        log.add(
            .ambiguousLink, at: link.mark, width: words.count, "[[\(words)]] may mean any of \(shown)",
            help: "write the path of the one that is meant: [[\(path)\(heading)]]")
        return nil
    }

    private func reportUnknown(_ words: String, _ name: String, _ link: WrittenLink, _ path: String, _ log: NoteLog) {
        if link.isName { return }
        guard log.hasRoom(for: .unknownLink) else {
            log.add(.unknownLink, at: link.mark, "")
            return
        }
        let pair = index.pairOfNote[path]
        var help: String?
        // A day is not nearly another one.
        if looksLikeDay(name) { help = "write the day without the brackets if no note is meant" }
        if let other = index.attachmentsOfOtherPairs(named: name, in: pair).first {
            help = "\(visible(other)) belongs to another pair; write its path if it is meant"
        } else if name.contains("."), !name.lowercased().hasSuffix(".md") {
            let known = index.attachments.filter { index.attachments(named: lastPart($0), in: pair).contains($0) }
            help = nearest(to: lastPart(name), in: Set(known.map(lastPart))).map { "did you mean [[\($0)]]?" }
        }
        if help == nil, link.isEmbedded, isNameOfPicture(name) {
            help = "add the picture beside the note, or take all of ![[\(words)]] out"
        }
        let names = index.wikiNames(in: pair)
        help =
            help
            ?? nearest(to: slug(of: name)?.text ?? name, in: names.keys).flatMap { names[$0] }
            .map { "did you mean [[\($0)]]?" }
        let what = link.isEmbedded && isNameOfPicture(name) ? "no file" : "no note"
        log.add(.unknownLink, at: link.mark, width: words.count, "[[\(words)]] leads to \(what)", help: help)
    }

    // MARK: Relative links

    private func relativeTarget(_ link: WrittenLink, _ path: String, _ log: NoteLog) -> LinkTarget? {
        let destination = link.destination
        if destination.isEmpty { return nil }
        if destination.hasPrefix("#") { return .note(path: path) }
        if hasScheme(destination) {
            reportOutside(link, log)
            return nil
        }
        let decoded = decodedPath(destination)
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
        if let found = self.target(at: target) { return found }
        if log.hasRoom(for: .brokenLink) {
            reportBroken(link, target, path, log)
        } else {
            log.add(.brokenLink, at: link.mark, "")
        }
        return nil
    }

    private func target(at path: String) -> LinkTarget? {
        if index.notes.contains(path) { return .note(path: path) }
        if let file = index.attachment(path) { return .attachment(path: file) }
        if let pair = slug(of: path.dropFirst(6)), path == "pairs/\(pair)", index.pairs[pair] != nil {
            return .pair(pair)
        }
        return nil
    }

    /// Tells of an address outside the folder that a page does not link to, or does not show.
    private func reportOutside(_ link: WrittenLink, _ log: NoteLog) {
        let address = link.destination
        let lower = address.lowercased()
        if ["https://", "http://", "mailto:", "tel:"].contains(where: lower.hasPrefix) {
            if link.isPicture {
                log.add(
                    .remotePicture, at: link.mark, width: address.count,
                    "this picture lies on another site and becomes a link")
            }
            return
        }
        guard log.hasRoom(for: .notLinked) else { return log.add(.notLinked, at: link.mark, "") }
        if address.hasPrefix("//") {
            log.add(
                .notLinked, at: link.mark, width: address.count, "an address that begins with // is not linked",
                help: "write https:\(address)")
        } else {
            log.add(
                .notLinked, at: link.mark, width: address.count,
                "an address that begins with \(address.prefix { $0 != ":" }): is not linked, so the words stand alone",
                help: "link to a file of the folder, or to an address with https:, http:, mailto: or tel:")
        }
    }

    private func reportBroken(_ link: WrittenLink, _ target: String, _ path: String, _ log: NoteLog) {
        log.add(
            .brokenLink, at: link.mark, width: link.destination.count, "this link leads to no file",
            help: proposal(for: link.destination, at: target, from: path))
    }

    /// What to write for an address that leads to no file: it leads to one when it is typed like this.
    private func proposal(for written: String, at target: String, from note: String) -> String? {
        let name = lastPart(target)
        let fragment = written.firstIndex(of: "#").map { written[$0...] } ?? ""
        if name.hasPrefix("_") || name.hasPrefix(".") || name.lowercased() == "readme.md" {
            return "files of that name are ignored, so no page can lead there"
        }
        if written.lowercased().hasPrefix("www.") { return "did you mean https://\(written)?" }
        if written.contains("@"), !written.contains("/") { return "did you mean mailto:\(written)?" }
        let files = index.notes.union(index.attachments)
        func meant(_ path: String) -> String { "did you mean \(encoded(relative(path, from: note)))\(fragment)?" }
        if index.notes.contains(target + ".md") { return meant(target + ".md") }
        // The same name but for case, blanks and ending; in the folder that was named rather than in another one.
        let folder = target.dropLast(name.count)
        let id = ContentIndex.id(ofNote: name)
        let alike = files.filter { ContentIndex.id(ofNote: $0) == id }
        if let same = alike.filter({ $0.dropLast(lastPart($0).count) == folder }).min() ?? alike.min() {
            return meant(same)
        }
        return nearest(to: target, in: files).map(meant)
    }

    /// Tells of an address with a blank in it, which makes no link, where it can only have been meant as one.
    private func checkBlanks(in address: String, _ mark: Mark, _ path: String, _ log: NoteLog) {
        let lower = address.lowercased()
        let file = lower.prefix { $0 != "#" && $0 != "?" }
        let isOutside = lower.hasPrefix("https://") || lower.hasPrefix("http://")
        let isFile = ["md", "png", "jpg", "jpeg", "gif", "webp", "svg", "pdf", "docx", "odt", "pptx", "xlsx", "txt"]
            .contains { file.hasSuffix(".\($0)") }
        let isThere = joined(path, decodedPath(address)).flatMap { self.target(at: $0) } != nil
        guard isOutside || isFile || isThere else { return }
        log.add(
            .notLinked, at: mark, width: address.count, "an address with a blank in it makes no link",
            help: "write \(encoded(address))")
    }

    // MARK: Paths

    private func decodedPath(_ destination: String) -> String {
        let bare = destination.prefix { $0 != "#" && $0 != "?" }
        return (bare.removingPercentEncoding ?? String(bare)).precomposedStringWithCanonicalMapping
    }

    /// A path as it has to be typed in a link.
    private func encoded(_ path: String) -> String {
        var text = ""
        for scalar in path.unicodeScalars {
            let isPlain = scalar.value > 0x20 && !"()<>\"\\%".unicodeScalars.contains(scalar)
            text += isPlain ? String(scalar) : String(scalar).utf8.map { "%" + hex($0) }.joined()
        }
        return text
    }

    private func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }

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
