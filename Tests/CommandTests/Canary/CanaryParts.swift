/// Parts of notes that are closed or opened by a mark, in every place where Markdown lets a heading stand.
enum CanaryParts {
    /// A session that everybody may read, but for what is marked. No name of a place twice.
    static let files: [(path: String, text: String)] = [
        ("pairs/ada-grace/sessions/2026-03-03.md", closed(front: "visibility: public")),
        ("pairs/ada-grace/sessions/2026-03-04.md", lists),
        ("pairs/ada-grace/sessions/2026-03-05.md", opened),
        ("pairs/ada-grace/sessions/2026-03-06.md", traps),
        ("pairs/ada-grace/sessions/2026-03-08.md", references),
        ("pairs/ada-grace/goals/parts-of-a-goal.md", goal),
        ("resources/parts-of-a-resource.md", resource),
        ("people/ada.md", person),
    ]

    private static func closed(front: String) -> String {
        """
        ---
        \(front)
        ---
        # ‹heading of level 1 marked pair: pair› (pair)
        ‹words under level 1: pair›

        # Level one again
        ‹open words between: public›
        ## ‹heading of level 2 marked private: nobody› (private)
        ‹words under level 2: nobody›
        ### ‹deeper heading in a closed section: nobody›
        ‹words under a deeper heading: nobody›
        ### Three, marked further open (public)
        ‹words that try to open inside: nobody›
        ## Two
        ### ‹heading of level 3 marked pair: pair› (pair)
        ‹words under level 3: pair›
        #### ‹heading of level 4 marked private: nobody› (private)
        ‹words under level 4: nobody›
        ### Three
        ##### ‹heading of level 5 marked program: program› (program)
        ‹words under level 5: program›
        ### Three again
        ###### ‹heading of level 6 marked private: nobody› (PRIVATE)
        ‹words under level 6: nobody›
        ## Two again
        ‹words after all levels: public›

        ‹heading underlined with equal signs: nobody› (private)
        =======
        ‹words under equal signs: nobody›

        Open again
        ==========

        ‹first line of a heading of two lines: pair›
        ‹second line of a heading of two lines: pair› (pair)
        -----
        ‹words under hyphens: pair›

        Open once more
        --------------

        - ‹item before a closed one: public›

          ## ‹heading in an item: nobody› (private)
          ‹words in an item: nobody›

              ‹code in an item: nobody›
        - ‹item after a closed one: public›
        - ## ‹heading on the line of an item: pair› (pair)
          ‹words below it in the item: pair›

        > ## ‹heading in a quotation: nobody› (private)
        > ‹words in a quotation: nobody›
        ‹lazy line of a quotation: nobody›

        > ‹words of an open quotation: public›
        >
        > - > ### ‹heading in a quotation in a list in a quotation: pair› (pair)
        >   > ‹words in a quotation in a list in a quotation: pair›

        ## Links (private)
        [‹words of a closed link: nobody›](https://example.org/‹=address of a closed link: nobody› "‹title of a closed link: nobody›")
        ![‹words of a closed picture: nobody›](../files/‹=name of a closed picture: nobody›.png)
        [a document](../files/‹=name of a closed document: nobody›.pdf)

        [used]: https://example.org/‹=address of a closed definition: nobody› "‹title of a closed definition: nobody›"
        [^1]: <https://example.org/‹=address of a closed footnote: nobody›>
        [^2]: ‹words of a closed footnote: nobody›

        ## Open
        [‹words of an open reference: public›][used], [^1] and [^2].

        ## ‹last heading: nobody› (private)
        ```
        ‹last line of a file without a line break: nobody›
        """
    }

    /// Each list that is data, closed inside an open note.
    private static let lists = """
        ---
        visibility: public
        actual: 60m
        ---
        ## Agenda (pair)
        - 10m ‹closed topic: pair› @ada
        ## Actions (pair)
        - [ ] @ada ‹closed action: pair› (due ‹@closed action due: pair›)
        ## Wins (pair)
        - ‹closed win: pair›
        ## Questions (pair)
        - ‹closed question: pair›
        ## Options (pair)
        - [x] @grace: ‹closed option: pair›
        ## Decisions (pair)
        - ‹closed decision: pair›
        ## Learned (pair)
        - ‹closed lesson: pair›
        ## Concerns (pair)
        - ‹closed concern: pair›
        ## Introductions (pair)
        - @grace → Tom ‹closed introduction: pair› (offered 2026-03-01)
        ## Resources (pair)
        - [‹words of a closed recommendation: pair›](https://example.org/‹=closed recommendation: pair›)
        ## Thanks (pair)
        - ‹closed thanks: pair›
        ## Wins (private)
        - ‹win in a private section: nobody›
        ## Actions (private)
        - [ ] @ada ‹action in a private section: nobody› (due ‹@due day in a private section: nobody›)
        ## Introductions (private)
        - @grace → Uwe ‹introduction in a private section: nobody› (offered 2026-03-04)
        """

    /// A session of the pair alone, with sections that are opened.
    private static let opened = """
        ---
        title: ‹title of a closed session: pair›
        ---
        ‹words of a closed session: pair›
        ## Wins (program)
        - @ada: ‹win opened to the programme: program›
        ## Learned (public)
        - ‹lesson opened to everybody: public›
        ## ‹heading of an opened section: program› (program)
        ‹words of an opened section: program› [[‹=pair goal id›|‹words of a link to a closed note: program›]]
        ### ‹closed again inside: nobody› (private)
        ‹words closed again inside: nobody›
        ## Concerns (program)
        - ‹concern opened to the programme: program› (goal ‹=pair goal id›)
        ## Resources (program)
        - [‹recommendation by a closed definition: program›][hidden]
        ## Definitions
        [hidden]: https://example.org/‹=definition of a recommendation: pair›
        """

    /// Open text whose parts try to reach into a closed section.
    private static let traps = """
        ---
        visibility: public
        ---
        ## Fence (private)
        ~~~~
        ‹words in a fence: nobody›
        ## A heading inside a fence is none (public)
        ‹words after a heading in a fence: nobody›
        ~~~~
        ## Comment
        <!-- a comment that swallows the next heading
        ## ‹heading inside a comment: nobody›
        ‹words inside a comment: nobody› -->
        ‹words after a comment: public›
        ## Bracket
        [an open bracket
        ## ‹heading after an open bracket: pair› (pair)
        ‹words after an open bracket: pair›](https://example.org/‹=address after an open bracket: pair›)
        ## Tabs
        -\t‹item with a tab: public›

        \t## ‹heading behind a tab: nobody› (private)
        \t‹words behind a tab: nobody›

        \t- ‹deeper item behind a tab: nobody›
        1.\t## ‹numbered heading behind a tab: pair› (pair)
        \t‹words of a numbered heading: pair›
        """

    /// Open words that name closed notes, with and without words of their own.
    private static let references = """
        ---
        visibility: public
        goals: [‹=pair goal id›, ‹=private goal id›]
        ---
        # About [[‹=pair second goal id›]]
        ‹open words about closed notes: public› [[‹=private goal id›]], [[‹=pair goal id›]], [[2026-02-10-‹=pair session id›]],
        [‹words of a link to a closed goal: public›](../goals/‹=pair goal id›.md) and [[‹=private person id›]].
        By title: [[‹pair goal title›]], ![[‹private goal title›]], [[‹pair goal title›|‹words of a link by title: public›]],
        and a heading, [[#‹closed heading that is linked to: pair›]].
        ## Agenda
        - 5m [[‹=pair goal id›]] and [[‹=private second goal id›]] (goal ‹=pair goal id›)
        ## Wins
        - We read [[‹pair goal title›]] and [[#‹closed heading that is linked to›]]
        - We read [[‹=pair resource id›]] and [[ ‹=private goal id› ]]
        ## Actions
        - [ ] @ada Read [[‹=pair third goal id›]] (goal ‹=pair goal id›, due 2026-04-01)
        ## Concerns
        - ‹concern about a closed goal: public› (goal ‹=private goal id›)
        - [[‹=pair second goal id›]] (goal: ‹=pair goal id›, id some-concern)
        ## ‹closed heading that is linked to› (pair)
        ## Other
        - ‹item about a closed goal: public› [goal:: ‹=pair goal id›]
        > - [ ] ‹quoted item about a closed goal: public› (goal [[‹=pair goal id›]])
        """

    private static let goal = """
        ---
        visibility: public
        start: 2026-01-05
        due: 2026-09-01
        ---
        ## Milestones
        - [ ] The same words twice
        - [ ] Finish [[‹=pair goal id›]] and [[‹=private third goal id›]]
        ## Milestones (pair)
        - [ ] ‹closed milestone: pair› (due ‹@closed milestone due: pair›)
        ## Milestones (private)
        - [ ] ‹milestone in a private section: nobody› (due ‹@milestone due in a private section: nobody›)
        ## ‹closed heading of a goal: pair› (pair)
        - [ ] ‹closed item of a checklist: pair›
        """ + CanaryMarkup.lines(of: "a goal", open: "public", pair: "pair")

    private static let resource = """
        ---
        title: A resource with parts
        ---
        ‹open words of a resource: public›
        ## ‹heading of a resource marked program: program› (program)
        ‹words of a resource marked program: program›
        ## ‹heading of a resource marked pair: nobody› (pair)
        ‹words of a resource marked pair: nobody›
        ## ‹heading of a resource marked private: nobody› (private)
        ‹words of a resource marked private: nobody›
        """ + CanaryMarkup.lines(of: "a resource", open: "public", pair: "nobody")

    private static let person = """
        ---
        name: Ada ‹name of a member: program›
        roles: [mentee]
        ---
        ‹words of a member: program›
        ## ‹heading of a member marked pair: pair› (pair)
        ‹words of a member marked pair: pair›
        ## ‹heading of a member marked private: nobody› (private)
        ‹words of a member marked private: nobody›
        """ + CanaryMarkup.lines(of: "a member", open: "program", pair: "pair")
}
