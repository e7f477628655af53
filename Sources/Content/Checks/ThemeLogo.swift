import Diagnostics
import MentoringModel

extension ContentReader {
    /// Looks up the file of the theme's logo; one that is not there, or that git leaves out, is told of and no logo.
    func resolveLogo(of settings: inout ProgrammeSettings, _ logs: [String: NoteLog]) {
        guard let written = settings.theme.logo else { return }
        settings.theme.logo = nil
        let report = CheckReport(logs: logs)
        let parts = written.value.split(separator: "/").filter { $0 != "." }
        guard let file = index.attachment(parts.joined(separator: "/")) else {
            let near = nearest(to: written.value, in: index.attachments)
            report.add(
                .brokenLink, at: written.source, width: written.value.count, "there is no file `\(written.value)`",
                help: near.map { "did you mean `\($0)`?" } ?? "the path of a logo starts at the content folder")
            return
        }
        if let rule = index.ignored[file] {
            // In a note that is left out as well nobody need be told.
            guard index.ignored[written.source.file] == nil else { return }
            report.add(
                .gitIgnored, at: written.source, width: written.value.count,
                "this file is not published, since git leaves it out: \(rule.words)", help: rule.help)
            return
        }
        settings.theme.logo = Written(file, at: written.source)
    }
}
