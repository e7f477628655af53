import MentoringModel

extension MirrorReadings {
    mutating func add(_ settings: ProgrammeSettings, _ note: Note, _ fields: FieldReader) {
        addTitle(settings.name, key: "name", note)
        add("start", settings.start.map { "\($0.value)" })
        add("end", settings.end.map { "\($0.value)" })
        add("cohort", settings.cohort.map { MirrorWords.quoted($0) })
        add("cadence", settings.cadence.map { "every \(MirrorWords.span($0.value))" })
        add("session_length", settings.sessionLength.map { MirrorWords.minutes($0.value) })
        add("review_every", settings.reviewEvery.map { MirrorWords.span($0.value) })
        add("audience", settings.audience?.rawValue)
        add("base_url", settings.baseURL.map { MirrorWords.beginning(of: $0) })
        add("language", settings.language.map { SiteLanguage(tag: $0)?.name ?? "\($0): the site does not speak it" })
        add("contact", settings.contact.map { words.person($0) })
        add("skills", list(settings.skills))
        add("suppress_below", MirrorWords.count(settings.suppressBelow, "person").replacing("persons", with: "people"))
        add("thresholds", text(of: settings.thresholds))
        add("open_words", list(settings.openWords))
        add("theme", list(parts(of: settings.theme)))
        add(
            "sections",
            list(
                settings.sectionNames.sorted { $0.key < $1.key }.map {
                    "\($0.key): \($0.value.joined(separator: ", "))"
                }))
        add("ignore", list(fields.texts("ignore", splitsCommas: true).map(\.value)))
    }

    private func text(of thresholds: Thresholds) -> String {
        let shares = [
            ("behind", thresholds.behind), ("at risk", thresholds.atRisk), ("ahead", thresholds.ahead),
            ("needed pace", thresholds.neededPace), ("too early share", thresholds.tooEarlyShare),
        ].map { "\($0) \(MirrorWords.number($1))" }
        let days = [("milestone late", thresholds.milestoneLate), ("too early", thresholds.tooEarlyDays)]
            .map { "\($0) \(MirrorWords.count($1, "day"))" }
        return (shares + days).joined(separator: ", ")
    }

    private func parts(of theme: Theme) -> [String] {
        [
            theme.name.map { "name \(MirrorWords.quoted($0))" }, theme.logo.map { "logo \($0.value)" },
            theme.accent.map { "accent \($0)" }, theme.blaze.map { "blaze \($0)" },
        ].compactMap(\.self)
    }

    mutating func add(_ person: Person) {
        addTitle(person.name, key: "name", person.note)
        add("roles", list(person.roles.map(\.rawValue)))
        add("headline", person.headline.map { MirrorWords.quoted($0) })
        add("pronouns", person.pronouns.map { MirrorWords.beginning(of: $0) })
        add("timezone", person.timezone.map { MirrorWords.beginning(of: $0) })
        add("offers", list(person.offers))
        add("seeks", list(person.seeks))
        add("capacity", person.capacity.map { MirrorWords.count($0, "mentee") })
        add(
            "links",
            list(person.links.map { link in (link.label.map { "\($0): " } ?? "") + link.address }))
        add("consent", person.consent ? "yes: may be named outside the pair" : "no: is named to the pair alone")
    }

    mutating func add(_ resource: Resource) {
        addTitle(resource.title?.value, resource.note)
        add("url", resource.url.map { MirrorWords.beginning(of: $0) })
        add("kind", resource.kind?.rawValue)
        add("author", resource.author.map { MirrorWords.beginning(of: $0) })
        add("time", resource.time.map { MirrorWords.minutes($0) })
        add("level", resource.level.map { "\($0) of 3" })
        add("cost", resource.cost.map { MirrorWords.beginning(of: $0) })
        add("licence", resource.licence.map { MirrorWords.beginning(of: $0) })
        add("language", resource.language.map { MirrorWords.beginning(of: $0) })
        add("audience", as: "for", resource.audience?.rawValue)
        add("stage", list(resource.stages.map(\.rawValue)))
        add("skills", list(resource.skills))
        add("summary", resource.summary.map { MirrorWords.quoted($0) })
        add("added", resource.added.map { "\($0.value)" })
        add("reviewed", resource.reviewed.map { "\($0.value)" })
        add("review_every", resource.reviewEvery.map { MirrorWords.span($0.value) })
        add("expires", resource.expires.map { "\($0.value)" })
    }
}
