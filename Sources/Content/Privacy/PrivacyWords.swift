import Diagnostics
import Markdown

/// The words by which tools and people say who may read a note, with the values that close it.
///
/// Words are compared in the form that `key(of:)` gives: `isPrivate`, `is_private` and `Is Private` are one.
enum PrivacyWords {
    /// A phrase as letters and digits alone: lower case, without accents, blanks, hyphens and underscores.
    static func key(of words: some StringProtocol) -> String { MarkSkeleton(words).text.filter(isPartOfKey) }

    static func isPartOfKey(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private static func keys(_ words: String) -> Set<String> {
        Set(words.split(separator: ",").map { key(of: $0) })
    }

    /// Keys whose value names who may read.
    static let readers = keys(
        """
        visibility, visible to, visible for, visible by, visibility level, access, access level, access control, access rights,
        audience, readers, leserkreis, this note, this page, this file, this session, readable by, who may read, who can read, who can see, shared with, share with, sharing, permission,
        permissions, classification, confidentiality, sensitivity, distribution, exposure, acl, sichtbarkeit, sichtbar für,
        zugriff, zugang, freigabe, vertraulichkeit, visibilité, visible par, accès, confidentialité, diffusion,
        visibilidad, acceso, visibilità, accesso, zichtbaarheid, synlighet, widoczność, видимость, доступ, 公開範囲, 可见性
        """)
    static let privacy = keys(
        "privacy, privacy level, privacy setting, privacy settings, privacy status, datenschutz, privacidad, prywatność"
    )
    /// Keys that open a note, and close it where their value is no.
    static let opening = keys(
        """
        publish, published, publishing, publication, publishable, public, is public, make public, publicly visible, share, shared,
        shareable, sharing, visible, is visible, listed, export, exported, exportable, index, indexed, indexable, indexing,
        searchable, sitemap, in sitemap, render, rendered, permalink, output, show on site, on site, veröffentlichen,
        veröffentlicht, öffentlich, ist öffentlich, sichtbar, teilen, freigeben, freigegeben, publier, publié, partager, publique,
        publicar, publicado, público, pública, compartir, pubblicare, pubblico, condividere, publiceren, openbaar, offentlig,
        publicera, публиковать, опубликовано, публично, 公開, 公开
        """)
    /// Keys that close a note where their value is yes.
    static let closing = keys(
        """
        private, is private, privat, keep private, make private, secret, is secret, confidential, is confidential, hidden, is hidden,
        hide, hide from site, noindex, nopublish, noexport, norender, noshare, nosite, nositemap, unlisted, unpublished, not public,
        non public, do not publish, dont publish, do not share, dont share, do not export, do not index, not for publication, draft,
        is draft, locked, is locked, internal, is internal, internal only, internal use, internal use only, sensitive, is sensitive,
        restricted, is restricted, protected, exclude, excluded, is excluded, exclude from site, exclude from build, exclude from publish,
        exclude from search, exclude from sitemap, exclude from index, exclude from collections, eleventy exclude from collections,
        search exclude, sitemap exclude, nav exclude, search hidden, exclude search, robots no index, members only, headless, vertraulich, geheim, intern, entwurf, brouillon, borrador, bozza,
        privé, privée, confidentiel, privado, privada, confidencial, riservato, privato, privaat, prywatne, частное, личное, приватно,
        非公開, 非公开, 私密
        """)
    /// Flags of tools that close by being there, without a value.
    static let flags = keys(
        """
        noindex, nopublish, noexport, norender, noshare, nosite, nositemap, do not publish, dont publish, unpublished, unlisted,
        not for publication
        """)
    /// Keys whose value is a list of words, one of which may close.
    static let tags = keys(
        "tag, tags, filetags, keyword, keywords, label, labels, category, categories, kategorie, kategorien, schlagworte, étiquettes"
    )
    static let closingTags = keys(
        """
        private, privat, confidential, vertraulich, confidentiel, confidencial, noindex, nopublish, noexport, noshare, unpublished,
        unlisted, do not publish, dont publish, not public, nonpublic, do not share, hidden, restricted, internal only,
        private note, private notes, top secret
        """)
    /// Tags that close in other tools, and are ordinary words in notes that only the pair reads.
    static let closingTagsOfOpenNotes = keys(
        "secret, geheim, internal, sensitive, keep private, no public, nur für uns")
    static let states = keys(
        "status, state, post status, publish status, publication status, publishing status, page status, zustand, statut, estado"
    )
    static let closingStates = keys(
        "draft, unpublished, unlisted, pending, hidden, trash, private, privat, entwurf, brouillon, borrador, not published, internal"
    )
    static let robots = keys("robots, googlebot, bingbot, x robots tag, meta robots, robots meta")
    static let closingRobots = keys("noindex, none, noarchive, disallow, deny, no, false, off")
    /// Keys of days from which or until which other tools show a note; nothing here looks at them.
    static let days = keys(
        """
        expires, expire, expires at, expires on, expire at, expire on, expiry, expiry date, expiration, expiration date,
        expire date, publish date, publish on, publish at, publish after, publish from, publish until, published until,
        unpublish, unpublish on, unpublish at, unpublish date, unpublish after, embargo, embargoed, embargo until,
        embargoed until, embargo date, embargo end, embargo ends, go live, go live on, live from, live on, live after,
        visible from, visible after, visible until, visible till, show from, show after, show until, hide from, hide after,
        hide until, hide on, hidden until, private until, draft until, locked until, release after, ablaufdatum, sperrfrist,
        veröffentlichen am, sichtbar ab, sichtbar bis
        """)

    static let yes = keys(
        "yes, true, on, 1, y, t, ja, oui, si, sí, always, enabled, x, only, sim, tak, да, はい, 是, set, very, strictly")
    static let no = keys(
        """
        no, false, off, never, none, nobody, no one, 0, n, f, nein, non, not, not yet, nope, null, nil, disabled, nie, niemals, niemand,
        nada, nadie, personne, later, on hold, withheld, nee, não, nej, nei, нет, никогда, いいえ, 否, local
        """)
    private static let nobodyElse = keys(
        """
        none, nobody, no one, no, never, me, myself, me only, only me, us, only us, just us, us only, mentor, mentee, mentor only, mentee only,
        mentors, mentors only, self, owner, owner only, author, only author, nobody else, both of us, the two of us, two of us,
        limited, strict, strictly, by invitation, invite only, invitation only, on request, need to know, members, members only,
        staff, staff only, team, team only, friends, unlisted, draft, local, offline, off, denied, deny, hidden, closed, nur wir,
        nur ich, nur mentor, beide, niemand, nadie, personne
        """)
    private static let pairOnly = keys(
        "pair, pairs, the pair, pair only, only pair, only the pair, our pair, paar, tandem, duo")
    private static let programmeOnly = keys(
        "program, programme, the program, the programme, program only, programme only, programm, cohort, programa")
    static let open = keys(
        "public, everyone, everybody, anyone, anybody, all, world, open, free, öffentlich, alle, publique, público, pubblico, free to read"
    )

    /// The mark that a key with this value means; `nil` when the two do not close anything.
    static func mark(key: String, value words: String) -> String? {
        let value = self.key(of: words)
        if readers.contains(key) || isNearlyVisibility(key) { return mark(ofReaders: value, words, key) }
        if privacy.contains(key) {
            return yes.contains(value) || ["high", "strict", "full"].contains(value)
                ? "private" : no.contains(value) ? nil : mark(ofReaders: value, words, key)
        }
        if opening.contains(key), no.contains(value) || isClosing(words) { return "private" }
        if closing.contains(key), yes.contains(value) || isClosing(words) { return "private" }
        if states.contains(key), closingStates.contains(value), value != "draft" { return "private" }
        // `expires:` may be said of anything.
        if days.contains(key) || key == "embargo", !key.hasPrefix("expir"), isDay(words) { return "private" }
        if robots.contains(key), closingRobots.contains(value) { return "private" }
        return nil
    }

    /// Whether words are a day in digits.
    private static func isDay(_ words: String) -> Bool {
        words.split { !$0.isNumber }.count == 3 && words.allSatisfy { $0.isNumber || $0 == " " || $0 == "-" }
    }

    private static func mark(ofReaders value: String, _ words: String, _ key: String) -> String? {
        if pairOnly.contains(value) { return "pair" }
        if programmeOnly.contains(value) { return "program" }
        // `audience: mentor` is a field of ours, and members may be those of a library.
        let names = key == "audience" || key.hasPrefix("acces") || key.hasPrefix("zuga") ? [] : nobodyElse
        // High visibility is none that closes.
        let isDegree = ["classification", "confidentiality", "sensitivity", "vertraulichkeit"].contains(key)
        return names.contains(value) || isDegree && ["high", "hoch"].contains(value) || isClosing(words)
            ? "private" : nil
    }

    private static func isClosing(_ words: String) -> Bool {
        let skeleton = MarkSkeleton(words).letters
        return MarkSkeleton.isClosing(skeleton) || closingTags.contains(key(of: words))
    }

    /// Whether a key is a slip of `visibility`.
    static func isNearlyVisibility(_ key: String) -> Bool {
        guard key.hasPrefix("vi") || key.hasPrefix("vs"), (8...13).contains(key.count) else { return false }
        return nearest(to: key, in: ["visibility"]) != nil
    }

    /// Whether a phrase is a key that some value closes by.
    static func isKey(_ key: String) -> Bool { allKeys.contains(key) || isNearlyVisibility(key) }

    private static let allKeys =
        Set([readers, privacy, opening, closing, states, robots, days].joined()).union(["embargo"])
}
