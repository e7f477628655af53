import Markdown

// Marks as words seem to bear them: the words by which people mean private, and where those stand.

/// What people write where they mean `private`, and what means nothing else also without brackets: as a heading, or set off from one.
private let saysPrivate = Set(
    [
        "private notes", "private note", "private part", "private section", "confidential", "strictly confidential",
        "vertraulich", "streng vertraulich", "confidentiel", "confidencial", "not public", "nicht öffentlich",
        "do not publish", "off the record", "not for publication", "nicht veröffentlichen", "for us only", "only us",
        "just us", "nur für uns", "entre nous", "unter uns", "unter vier augen", "do not share", "top secret",
        "me only", "only me", "mentor only", "mentee only", "just for me", "only for me", "for my eyes only",
        "my eyes only", "nur für mich", "nur für mich allein", "nur für mich selbst", "notes to self", "note to self",
    ].map { MarkSkeleton($0).text })

/// What people write where they mean `private`, in the languages of those who may use this; as the skeleton has it.
private let meaningPrivate = saysPrivate.union(
    [
        "privat", "privé", "privée", "privado", "privada", "privato", "privata", "privaat", "privatna", "privatno",
        "prywatne", "soukromé", "súkromné", "privát", "özel", "частное", "личное", "приватно", "приватне", "ιδιωτικό",
        "خاص", "פרטי", "私的", "非公開", "非公开", "私密", "비공개", "निजी", "intern", "internal", "interno", "interna", "interne",
        "confidentielle", "vertrouwelijk", "riservato", "riservata", "poufne", "důvěrné", "secret", "geheim",
        "secreto", "segreto", "hemligt", "fortroligt", "konfidentiell", "luottamuksellinen", "hidden", "closed",
        "locked", "us only", "between us", "just for us", "nur wir", "non public", "no público", "non pubblico",
        "niet openbaar", "don't publish", "dont publish", "ne pas publier", "don't share", "dont share",
        "unpublished", "nda", "mentors only", "mentees only", "only mentor", "only mentee", "not for the site",
        "members only", "restricted", "sensitive", "nur ich", "for me only", "just me", "for myself", "eyes only",
        "priv", "off record",
        "nur wir zwei", "tylko my", "just the two of us", "highly confidential", "in confidence", "for us",
        "for the two of us", "not for others", "not for sharing", "not for the website", "not for public",
        "nonpublic", "non public", "hide", "pvt", "for your eyes only", "for our eyes only", "nicht für andere",
        "nur für das paar", "nur paar", "nur wir beide", "nur intern", "nicht weitergeben", "bleibt unter uns",
        "nicht zur veröffentlichung", "nichtöffentlich", "privés", "privées", "strictement confidentiel",
        "confidentiels", "juste entre nous", "ne pas diffuser", "usage interne", "privados", "privadas",
        "muy confidencial", "confidenciales", "entre nosotros", "entre nosotras", "no publicar", "no compartir",
        "solo nosotros", "confidenziale", "konfidentiellt", "fortrolig", "プライベート", "プライヘート",
    ].map { MarkSkeleton($0).text })

private let locks: Set<Character> = ["🔒", "🔐", "🔏", "🤫", "🤐", "🙈", "🙊", "⛔", "🚫", "㊙"]

extension MarkSkeleton {
    /// The mark that these words seem to bear, and what of them does so; `nil` when they seem to bear none.
    ///
    /// - Parameter countsRight: Whether a mark as it should be counts, too: where none can stand.
    static func mark(in words: some StringProtocol, countsRight: Bool) -> (written: String, mark: String)? {
        if words.contains(where: isLock) { return (String(words), "private") }
        let skeleton = MarkSkeleton(words)
        if let rest = skeleton.withoutListing { return mark(in: rest, countsRight: countsRight) }
        for bracket in skeleton.brackets {
            let words = bracket.inside.split(separator: " ")
            let joined = words.joined()
            let isEdge = bracket.isFirst || bracket.isLast
            if isMark(words) || joined == "private"
                || (isEdge && (meaningPrivate.contains(bracket.inside) || meansPrivate(joined)))
            {
                return ("(\(bracket.inside))", "private")
            }
            guard isEdge else { continue }
            // `{visibility=pair}`, as a field of front matter or an attribute of other tools.
            if let mark = MarkSkeleton.markOfField(bracket.inside) { return ("(\(bracket.inside))", mark) }
            if SectionHeading.marks.contains(joined) {
                if countsRight { return ("(\(joined))", joined) }
            } else if let mark = nearMark(bracket.inside) {
                return ("(\(bracket.inside))", mark)
            }
        }
        if meansPrivate(skeleton.letters) { return (skeleton.letters, "private") }
        if let mark = markOfField(skeleton.letters) { return (String(words), mark) }
        if saysPrivate.contains(skeleton.letters) { return (skeleton.letters, "private") }
        if ["pair only", "only the pair", "the pair only"].contains(skeleton.letters) {
            return (skeleton.letters, "pair")
        }
        return skeleton.setOff
    }

    /// Whether words in brackets begin or end with `private` and mean the mark: not a private sector, and not what is both public
    /// and private.
    static func isMark(_ words: [Substring]) -> Bool {
        guard let first = words.first, let last = words.last, first == "private" || last == "private" else {
            return false
        }
        if words.contains("public") || first == "going" || first == "goes" { return false }
        return first != "private" || words.count == 1 || !kindsOfPrivate.contains(String(words[1]))
    }

    /// The text without brackets that name both `public` and `private`, which list what there is; `nil` without such brackets.
    private var withoutListing: String? {
        guard text.contains("public"), text.contains("private"), let open = text.lastIndex(of: "("),
            let close = text[open...].firstIndex(of: ")")
        else { return nil }
        let words = bare(text[open..<close]).split(separator: " ")
        guard words.contains("public"), words.contains("private") else { return nil }
        return String(text[..<open]) + text[text.index(after: close)...]
    }

    /// What is called private without being a secret.
    private static let kindsOfPrivate: Set<String> = [
        "sector", "sectors", "equity", "school", "schools", "practice", "company", "companies", "bank", "banks",
        "banking", "industry",
        "investor", "investors", "investment", "investments", "funding", "university", "universities", "clinic",
        "hospital", "law",
        "limited", "key", "keys", "api", "apis", "repository", "repositories", "repo", "repos", "cloud", "network",
        "networks", "beta",
        "label", "tutor", "tutors", "tutoring", "lesson", "lessons", "vulnerability", "field", "fields", "method",
        "methods", "member",
        "property", "variable", "variables", "function", "functions", "package", "packages", "registry", "address",
        "addresses",
        "pension", "insurance", "patient", "patients", "customer", "customers", "client", "clients", "enterprise",
        "economy",
    ]

    /// A word that a sign sets off at either end: `private: words`, `words – private`, `words "private"`.
    private var setOff: (written: String, mark: String)? {
        let signs = { (sign: Character) in !(sign.isLetter || sign.isNumber || sign == " ") }
        let parts = text.split { signs($0) || $0 == " " }
        guard parts.count > 1, let first = parts.first, let last = parts.last else { return nil }
        if let phrase = setOffPhrase { return phrase }
        if MarkSkeleton.meansPrivate(first), text[first.endIndex..<parts[1].startIndex].contains(where: signs) {
            return (String(first), "private")
        }
        let before = text[parts[parts.count - 2].endIndex..<last.startIndex]
        if MarkSkeleton.meansPrivate(last),
            before.contains(where: signs) || text[last.endIndex...].contains(where: signs),
            !before.contains("/")
        {
            return (String(last), "private")
        }
        return nil
    }

    /// The mark of words such as `visibility pair`.
    static func markOfField(_ words: String) -> String? {
        let words = words.split(separator: " ")
        guard words.count == 2, words[0] == "visibility" else { return nil }
        return SectionHeading.marks.contains(String(words[1])) ? String(words[1]) : nearMark(String(words[1]))
    }

    /// Whether a sign is a lock or another that means that nobody is to look.
    static func isLock(_ sign: Character) -> Bool {
        locks.contains(sign) || sign.unicodeScalars.first.map { locks.contains(Character($0)) } ?? false
    }

    /// Words before the first sign or behind the last one: `Doubts – not public`, `Off the record: doubts`.
    private var setOffPhrase: (written: String, mark: String)? {
        let pieces = text.split { ":–—|(\"#".contains($0) || $0 == "-" }.map { bare($0) }
        guard pieces.count > 1, let first = pieces.first, let last = pieces.last else { return nil }
        for words in [first, last] {
            if saysPrivate.contains(words) { return (words, "private") }
            if words == "pair only" { return (words, "pair") }
        }
        return nil
    }

    /// Whether words mean that nobody else may read something.
    static func isClosing(_ words: String) -> Bool { meaningPrivate.contains(words) || meansPrivate(words) }

    /// Whether a word is `private`, or one slip away from it.
    private static func meansPrivate(_ word: some StringProtocol) -> Bool {
        if NearMiss.isPrivate(word) { return true }
        guard word.count >= 5, let first = word.first, "pri".contains(first), word != "privacy" else { return false }
        return nearMark(String(word)) == "private"
    }
}
