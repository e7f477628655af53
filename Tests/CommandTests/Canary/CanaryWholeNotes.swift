/// One note of each kind with everything that it can hold, once for each visibility.
///
/// `LEVEL` is the visibility. What nothing shows to anybody is marked `nobody`, whatever the visibility.
enum CanaryWholeNotes {
    static let levels = ["private", "pair", "program", "public"]

    static let files: [(path: String, text: String)] = levels.flatMap { level in
        notes(of: level).map { note in
            func filled(_ text: String) -> String {
                var text = text.replacing("LEVEL", with: level)
                for reader in ["OWN", "SHARED"] {
                    text = text.replacing(": \(reader)", with: ": \(readers(level, reader))")
                }
                return text
            }
            return (filled(note.path), filled(note.text))
        }
    }

    /// `OWN` stands in a note of the pair, `SHARED` in one of the programme.
    private static func readers(_ level: String, _ kind: String) -> String {
        switch (level, kind) {
        case ("private", _): "nobody"
        // Nobody is the pair of a resource.
        case ("pair", "SHARED"): "nobody"
        default: level
        }
    }

    private static func notes(of level: String) -> [(path: String, text: String)] {
        [goal, steps, yesNo, session(level), resource, person]
    }

    private static let goal = (
        "pairs/ada-grace/goals/‹=LEVEL goal id: OWN›.md",
        """
        ---
        visibility: LEVEL
        # ‹LEVEL goal comment: nobody›
        title: ‹LEVEL goal title: OWN›
        owner: ada
        status: active
        specific: ‹LEVEL goal specific: OWN›
        measure:
          metric: ‹LEVEL goal metric: OWN›
          unit: ‹=LEVEL goal unit: OWN›
          baseline: ‹#LEVEL goal baseline: OWN›
          target: ‹#LEVEL goal target: OWN›
        achievable:
          evidence: ‹LEVEL goal evidence: OWN›
          resources: ‹LEVEL goal means: OWN›
          hours_per_week: ‹#LEVEL goal hours a week: OWN›
          support_from: grace
        relevant:
          why: ‹LEVEL goal why: OWN›
          focus: ‹LEVEL goal focus: OWN›
        start: 2026-01-05
        due: ‹@LEVEL goal due: OWN›
        resources: [‹=LEVEL resource id›]
        pauses:
          - {from: 2026-02-02, to: 2026-02-04, why: ‹LEVEL goal pause: OWN›}
        updates:
          - {date: 2026-02-06, value: ‹#LEVEL update value: OWN›, note: ‹LEVEL update note: OWN›, confidence: 7}
        revisions:
          - {date: 2026-02-20, field: specific, from: ‹LEVEL revision from: OWN›, to: ‹LEVEL revision to: OWN›, why: ‹LEVEL revision why: OWN›}
        scale:
          "0": ‹LEVEL level of the scale: OWN›
          "2": ‹LEVEL best level of the scale: OWN›
        scores:
          - {date: 2026-02-21, level: 0}
        progress: ‹LEVEL stated progress: OWN›
        ---
        ‹LEVEL words of a goal: OWN›

        A [‹LEVEL words of a link: OWN›](https://example.org/‹=LEVEL address of a link: OWN› "‹LEVEL title of a link: OWN›")
        and ![‹LEVEL words of a picture: OWN›](../files/‹=LEVEL picture: OWN›.png).

        <!-- ‹LEVEL HTML comment: nobody› -->

        <div>‹LEVEL raw HTML: holder›</div>

        ```
        ‹LEVEL code: OWN›
        ```

        ## ‹LEVEL heading of a goal: OWN›

        [‹LEVEL words of a reference: OWN›][definition]

        [definition]: https://example.org/‹=LEVEL address of a definition: OWN› "‹LEVEL title of a definition: OWN›"
        """
    )

    private static let steps = (
        "pairs/ada-grace/goals/‹=LEVEL second goal id: OWN›.md",
        """
        ---
        visibility: LEVEL
        specific: Steps
        parent: ‹=LEVEL third goal id›
        start: 2026-01-05
        due: 2026-09-01
        ---
        # ‹LEVEL title in a heading: OWN›

        ## Milestones
        - [ ] ‹LEVEL milestone: OWN› (due ‹@LEVEL milestone due: OWN›, id ‹=LEVEL milestone id: OWN›)
        - [x] ‹LEVEL milestone that is done: OWN› (done ‹@LEVEL milestone done: nobody›)
        - [x] Nothing (due 2026-02-01, done 2026-02-01)
        """
    )

    private static let yesNo = (
        "pairs/ada-grace/goals/‹=LEVEL third goal id: OWN›.md",
        """
        ---
        visibility: LEVEL
        status: achieved
        done: 2026-03-01
        specific: ‹LEVEL outcome of a goal that was reached: OWN›
        measure: {done_when: ‹LEVEL goal done when: OWN›}
        achievable: ‹LEVEL achievable in a sentence: OWN›
        relevant: ‹LEVEL relevant in a sentence: OWN›
        start: 2026-01-05
        due: 2026-09-01
        ---
        - [ ] ‹LEVEL item of a checklist: OWN›
        """
    )

    /// Sessions of one visibility, one held and one that is still to come when it is written as held.
    private static func session(_ level: String) -> (path: String, text: String) {
        let day = ["private": "03", "pair": "10", "program": "17", "public": "24"][level] ?? "01"
        return (
            "pairs/ada-grace/sessions/2026-02-\(day)-‹=LEVEL session id: OWN›.md",
            """
            ---
            visibility: LEVEL
            title: ‹LEVEL session title: OWN›
            planned: 60m
            actual: 70m
            next: ‹@LEVEL session next: nobody›
            agenda:
              - {topic: ‹LEVEL topic in a field: OWN›, minutes: 10}
            progress:
              ‹=LEVEL goal id›: {value: 50000, note: ‹LEVEL session progress note: OWN›}
            resources: [{id: ‹=LEVEL resource id›, useful: 4}]
            ---
            ‹LEVEL words of a session: OWN›

            ## Agenda
            - 10m ‹LEVEL topic: OWN› @ada

            ## Actions
            - [ ] @ada ‹LEVEL action: OWN› (due ‹@LEVEL action due: OWN›, id ‹=LEVEL action id: pair›)

            ## Wins
            - @ada: ‹LEVEL win: OWN›

            ## Questions
            - ‹LEVEL question: OWN›

            ## Options
            - [x] @ada: ‹LEVEL option: OWN›

            ## Decisions
            - ‹LEVEL decision: OWN›

            ## Learned
            - ‹LEVEL learned: OWN›

            ## Concerns
            - ‹LEVEL concern: OWN›

            ## Thanks
            - ‹LEVEL thanks: OWN›

            ## Introductions
            - @grace → Lena ‹LEVEL introduction: pair› (offered 2026-02-01, made 2026-02-12)

            ## Resources
            - [‹LEVEL words of a recommended link: OWN›](https://example.org/‹=LEVEL recommended link: OWN›)
            - [[‹=LEVEL resource id›]]
            """.replacing(": pair›", with: level == "private" ? ": nobody›" : ": pair›")
        )
    }

    private static let resource = (
        "resources/‹=LEVEL resource id: SHARED›.md",
        """
        ---
        visibility: LEVEL
        title: ‹LEVEL resource title: SHARED›
        url: https://example.org/‹=LEVEL resource address: SHARED›
        kind: article
        author: ‹LEVEL resource author: SHARED›
        time: 25m
        cost: ‹LEVEL resource cost: SHARED›
        licence: ‹LEVEL resource licence: SHARED›
        language: en
        skills: [‹LEVEL resource skill: SHARED›]
        summary: ‹LEVEL resource summary: SHARED›
        added: 2026-01-05
        expires: ‹@LEVEL resource expires: nobody›
        ---
        ‹LEVEL words of a resource: SHARED›
        """
    )

    private static let person = (
        "people/‹=LEVEL person id: SHARED›.md",
        """
        ---
        visibility: LEVEL
        name: ‹LEVEL person name: SHARED›
        roles: [mentor]
        headline: ‹LEVEL person headline: SHARED›
        pronouns: ‹LEVEL person pronouns: SHARED›
        timezone: ‹LEVEL person time zone: SHARED›
        offers: [‹LEVEL person offers: SHARED›]
        seeks: [‹LEVEL person seeks: SHARED›]
        links:
          - {‹LEVEL label of a person's link: SHARED›: "https://example.org/‹=LEVEL person's link: SHARED›"}
        ---
        ‹LEVEL words of a person: SHARED› and [‹LEVEL words of a mail link: SHARED›](mailto:‹=LEVEL mail address: SHARED›@example.org)
        """
    )
}
