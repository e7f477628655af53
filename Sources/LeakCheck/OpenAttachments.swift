import ImageMetadata
import MentoringModel
import Publishing

/// The files beside the notes that open parts link to: no other one is published, and no picture with its metadata.
struct OpenAttachments {
    /// Their paths below the content folder.
    let linked: Set<String>

    init(_ open: WhatIsOpen, _ texts: [NoteText]) {
        var linked: Set<String> = []
        for (part, text) in zip(open.parts, texts) {
            let attachments = part.note.links.compactMap { written, target -> (written: String, path: String)? in
                if case .attachment(let path) = target { (written, path) } else { nil }
            }
            guard !attachments.isEmpty else { continue }
            let whole = text.open.map(\.text).joined(separator: "\n")
            let held = whole.destinations(among: attachments.map(\.written))
            linked.formUnion(attachments.filter { held.contains($0.written) }.map(\.path))
        }
        if let logo = open.logo { linked.insert(logo) }
        self.linked = linked
    }

    func leaks(in files: [OutputFile]) -> [Leak] {
        files.flatMap { file -> [Leak] in
            guard file.path.hasPrefix("files/") else { return [] }
            let path = String(file.path.dropFirst("files/".count))
            let origin = PhraseOrigin(path: path, line: 1)
            var leaks: [Leak] = []
            if !linked.contains(path) { leaks.append(Leak(origin: origin, file: file.path, what: .attachment)) }
            if isPicture(file.bytes), (try? withoutMetadata(file.bytes)) != file.bytes {
                leaks.append(Leak(origin: origin, file: file.path, what: .metadata))
            }
            return leaks
        }
    }
}
