import SystemPackage

extension ContentFolder {
    /// The folder of notes in which a folder lies, or which it is itself; `nil` where there is none.
    ///
    /// It is known by its settings, or by its folder of pairs.
    package static func aroundOrAt(_ path: String) -> String? {
        var place = realPath(path)
        for _ in 0..<5 {
            guard let folder = place, folder != "/" else { return nil }
            let isOfNotes =
                (try? Stat("\(folder)/program.md"))?.type == .regular
                || (try? Stat("\(folder)/pairs"))?.type == .directory
            if isOfNotes { return folder }
            let above = folder.split(separator: "/").dropLast().joined(separator: "/")
            place = above.isEmpty ? nil : "/" + above
        }
        return nil
    }
}
