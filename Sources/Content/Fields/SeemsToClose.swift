import Diagnostics
import Markdown

extension YAMLValue.Field {
    /// Whether an unknown field looks as if it should close the note: by its name, or by what it says.
    var seemsToClose: Bool {
        let name = key.lowercased()
        let closing = [
            "visibility", "private", "privacy", "visible", "hidden", "secret", "access", "confidential",
            "privat", "privé", "vertraulich", "geheim", "sichtbarkeit", "nur_fuer_uns", "unpublished", "do_not_publish",
            "noexport", "exclude", "hide", "is_private", "isprivate", "restricted", "classification", "password",
            "protected", "privado", "privada", "confidencial", "confidentiel", "riservato",
        ]
        if closing.contains(name) || nearest(to: name, in: ["visibility"]) != nil { return true }
        switch value.kind {
        case .text(let text):
            let said = MarkSkeleton(text).letters
            // Words that say other things of a goal or a talk, too.
            let others = [
                "closed", "locked", "intern", "internal", "interno", "interna", "interne", "restricted", "sensitive",
            ]
            if said == "pair" || MarkSkeleton.isClosing(said) && !others.contains(said) { return true }
            let isOpening = [
                "publish", "published", "public", "share", "shared", "export", "listed", "open", "dg-publish",
                "is_public", "render", "online", "web", "veröffentlichen", "öffentlich", "publier", "publicar",
            ].contains(name)
            if isOpening {
                return ["no", "false", "off", "never", "none", "nobody", "0", "n", "nein", "non"].contains(said)
            }
            return ["draft", "unlisted", "archived", "entwurf", "brouillon", "borrador"].contains(name)
                && ["yes", "true", "on", "1", "y", "ja", "oui", "sí", "si"].contains(said)
        case .fields(let fields): return fields.contains(where: \.seemsToClose)
        case .list(let items):
            // `tags: [private]`
            return items.contains {
                guard case .text(let text) = $0.kind else { return false }
                return ["private", "privat", "confidential"].contains(MarkSkeleton(text).letters)
            }
        case .nothing: return false
        }
    }
}
