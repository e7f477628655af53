/// Everything else that may be in a folder: the programme, agreements, answers, third parties, other pairs, files.
enum CanaryRest {
    /// - Parameter agreement: The visibility of the first pair's agreement.
    static func files(agreement: String) -> [(path: String, text: String)] {
        [
            ("program.md", programme),
            ("people/grace.md", "---\nname: Grace Hopper\nroles: [mentor]\n---\n"),
            (
                "people/ida.md",
                "---\nname: Ida\nroles: [mentee]\nvisibility: pair\n---\n‹words of a member for the other pair: other›\n"
            ),
            ("people/max.md", "---\nname: Max\nroles: [mentor]\n---\n"),
            ("people/‹=contact without consent: nobody›.md", contact("without", consent: "no", "nobody")),
            ("people/‹=contact with consent: program›.md", contact("with", consent: "yes", "program")),
            ("pairs/ada-grace/agreement.md", self.agreement.replacing("LEVEL", with: agreement)),
            ("pairs/ada-grace/sessions/2026-03-09.md", thirdParties),
            ("pairs/ada-grace/sessions/2026-04-07.md", future),
            ("pairs/ada-grace/pulse/2026-02-ada.md", pulse("first answer")),
            ("pairs/ada-grace/pulse/2026-02-grace.md", pulse("second answer")),
            ("pairs/ada-grace/pulse/2026-03-ada.md", pulse("answer of a round that is not complete")),
            (
                "pairs/ada-grace/pulse/2026-01-ada.md",
                "---\nvisibility: private\nanswers: {heard: 1}\n---\n‹words of a private answer: nobody›\n"
            ),
            ("pairs/‹=folder of another pair: told›/agreement.md", other),
            (
                "pairs/‹=folder of another pair›/goals/‹=goal of another pair: other›.md",
                "---\ntitle: ‹title of another pair's goal: other›\nstart: 2026-01-05\ndue: 2026-09-01\n---\n"
            ),
            (
                "pairs/‹=folder of another pair›/sessions/2026-02-11.md",
                "---\ntitle: ‹title of another pair's session: other›\n---\n‹words of another pair: other›\n## Wins\n- ‹win of another pair: other›\n"
            ),
            (
                "pairs/‹=folder of a private pair: nobody›/agreement.md",
                "---\nmentor: max\nmentee: ida\nvisibility: private\n---\n‹words of a private agreement: nobody›\n"
            ),
            (
                "pairs/‹=folder of a private pair›/goals/g.md",
                "---\nvisibility: public\ntitle: ‹open goal of a private pair: nobody›\nstart: 2026-01-05\ndue: 2026-09-01\n---\n"
            ),
            (
                "pairs/‹=folder of a private pair›/sessions/2026-02-12.md",
                "---\nvisibility: public\n---\n## Wins (public)\n- ‹open win of a private pair: nobody›\n"
            ),
            ("README.md", "‹words of a README: nobody›\n"),
            ("pairs/ada-grace/goals/_‹=name of a draft: nobody›.md", "‹words of a draft: nobody›\n"),
            ("_drafts/‹=name in a folder of drafts: nobody›.md", "‹words in a folder of drafts: nobody›\n"),
            (".‹=name of a hidden file: nobody›.md", "‹words of a hidden file: nobody›\n"),
            (".git/‹=name in the history: nobody›.md", "‹words in the history: nobody›\n"),
            (
                "files/‹=name of a file that nothing links to: nobody›.pdf",
                "%PDF-1.4 ‹words of a file that nothing links to: nobody›\n"
            ),
            (
                "pairs/ada-grace/files/‹=name of a document for the pair: pair›.pdf",
                "%PDF-1.4 ‹words of a document for the pair: pair›\n"
            ),
            (
                "pairs/ada-grace/files/‹=name of a closed document›.pdf",
                "%PDF-1.4 ‹words of a closed document: nobody›\n"
            ),
            ("files/‹=name of an open document: public›.pdf", "%PDF-1.4 ‹words of an open document: public›\n"),
        ]
    }

    /// Pictures that notes of `CanaryParts` and `CanaryWholeNotes` show.
    static let pictures =
        ["name of a closed picture"] + CanaryWholeNotes.levels.map { "\($0) picture" }

    private static let programme = """
        ---
        # ‹comment of the programme: nobody›
        name: Harbour
        start: 2026-01-01
        cohort: ‹cohort: public›
        contact: ‹contact of the programme: public›
        key_that_nobody_knows: ‹value of an unknown key: holder›
        ---
        ‹words of the programme: public› [a document](files/‹=name of an open document›.pdf)
        ## ‹heading of the programme marked program: program› (program)
        ‹words of the programme marked program: program›
        ## ‹heading of the programme marked private: nobody› (private)
        ‹words of the programme marked private: nobody›
        """

    private static func contact(_ name: String, consent: String, _ readers: String) -> String {
        """
        ---
        name: Lise \(name == "with" ? "‹name of a contact with consent: program›" : "‹name of a contact without consent›")
        roles: [contact]
        consent: \(consent)
        headline: ‹headline of a contact \(name) consent: \(readers)›
        ---
        ‹words of a contact \(name) consent: \(readers)› ‹=mail of a contact \(name) consent: \(readers)›@example.org
        """
    }

    private static let agreement = """
        ---
        visibility: LEVEL
        mentor: grace
        mentee: ada
        start: 2026-01-05
        end: ‹@agreement end: agreement›
        cadence: 2w
        session_length: 60m
        hours_per_month: ‹#agreement hours a month: agreement›
        focus: [‹agreement focus: agreement›]
        pauses:
          - {from: 2026-01-20, to: 2026-01-23, why: ‹agreement pause: agreement›}
        conflict_contact: ‹agreement conflict contact: agreement›
        ended_reason: ‹agreement ended reason: nobody›
        signed:
          - {by: ada, on: 2026-01-06}
        note: ‹value of an unknown key of an agreement: holder›
        review_every: quarterly # ‹comment behind a value: nobody›
        ---
        ‹words of an agreement: agreement›
        ## Hopes
        - ‹hope: agreement›
        ## Commitments
        - ‹commitment: agreement›
        ## Ground rules
        - ‹ground rule: agreement›
        ## Confidentiality
        - ‹confidentiality: agreement›
        ## If it does not work
        - ‹if it does not work: agreement›
        ## Off limits (pair)
        - ‹off limits marked pair: pair›
        ## ‹heading of an agreement marked private: nobody› (private)
        ‹words of an agreement marked private: nobody›
        """

    private static let thirdParties = """
        ---
        visibility: public
        ---
        We spoke of Rosa ‹name of a third party: pair› and of Lise ‹name of a contact without consent: pair›.
        ## Introductions
        - @grace → Rosa ‹name of a third party› (offered 2026-03-01)
        - @grace → Lise ‹name of a contact with consent› (offered 2026-03-02)
        ## Notes (pair)
        [A document](../files/‹=name of a document for the pair›.pdf)
        ## More (private)
        [A document](../files/‹=name of a closed document›.pdf)
        """

    private static let future = """
        ---
        visibility: public
        status: held
        title: ‹title of a session to come: public›
        actual: ‹#minutes of a session to come: nobody›
        ---
        ‹words of a session to come: nobody›
        ## Wins
        - ‹win of a session to come: nobody›
        ## Actions
        - [ ] @ada ‹action of a session to come: nobody› (due 2026-04-20)
        """

    private static func pulse(_ name: String) -> String {
        """
        ---
        answers: {heard: 4, safe: 4}
        concern: talk
        ---
        ‹words of the \(name): nobody›
        """
    }

    private static let other = """
        ---
        mentor: max
        mentee: ida
        start: 2026-01-05
        conflict_contact: ‹conflict contact of another pair: other›
        ---
        ‹words of another pair's agreement: other›
        """
}
