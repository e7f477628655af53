/// The notes of the demo's pairs.
enum DemoPair {
    static let notes: [(path: String, text: String)] = [
        (
            "pairs/ada-grace/agreement.md",
            """
            ---
            visibility: program
            mentor: grace
            mentee: ada
            start: 2026-01-05
            end: 2026-12-31
            cadence: 2 weeks
            session_length: 60m
            response_time: 48h
            hours_per_month: 3
            focus: [code review, writing]
            review_every: 3mo
            reviewed: [2026-04-01]
            conflict_contact: hedy
            pauses: [{from: 2026-02-02, to: 2026-02-16, why: winter}]
            signed: [{by: ada, on: 2026-01-05, terms: 0123456789ab}]
            ---
            ## Hopes
            To lead a review without fear.
            """
        ),
        (
            "pairs/ada-grace/goals/lead-reviews.md",
            """
            ---
            visibility: program
            title: Lead six reviews
            specific: Ada leads six design reviews
            measure: {metric: reviews led, unit: reviews, baseline: 0, target: 6}
            achievable: {evidence: did two before, hours_per_week: 2, support_from: grace}
            relevant: {why: next step, focus: code review}
            start: 2026-01-05
            due: 2026-06-30
            review_every: 1mo
            resources: [first-hour]
            updates:
              - {date: 2026-01-20, value: 1, by: ada, confidence: 6, note: a start}
              - {date: 2026-02-20, value: 1}
            revisions:
              - {date: 2026-03-01, field: target, from: 5, to: 6, why: it went well, agreed_by: [ada, grace]}
            scale: {"-2": none, "-1": two, "0": six, "1": eight, "2": ten}
            scores: [{date: 2026-03-01, level: -1}]
            ---
            Why: see [the hour](../../../resources/first-hour.md) and ![a sketch](../sketch.png), not [this](../page.html).
            """
        ),
        (
            "pairs/ada-grace/goals/write-guide.md",
            """
            ---
            visibility: program
            title: Write the guide
            measure: milestones
            start: 2026-01-05
            due: 2026-05-31
            ---
            ## Milestones
            - [x] Outline (due 2026-02-01, done 2026-02-05, celebrated 2026-02-10)
            - [ ] @grace Read the draft (due 2026-03-01, weight 2)
            - [ ] Publish (due 2026-04-25)
            - [-] Print (due 2026-05-20)
            """
        ),
        (
            "pairs/ada-grace/goals/calm-inbox.md",
            """
            ---
            visibility: program
            measure: {metric: open mails, unit: mails, between: [5, 20]}
            start: 2026-01-05
            due: 2026-08-01
            parent: lead-reviews
            updates: [{date: 2026-02-01, value: 30}, {date: 2026-03-01, value: 12}]
            ---
            """
        ),
        (
            "pairs/ada-grace/goals/speak.md",
            """
            ---
            visibility: program
            title: Speak once in public
            measure: {done_when: Ada has spoken}
            start: 2026-01-05
            due: 2026-04-01
            status: achieved
            done: 2026-03-20
            ---
            """
        ),
        ("pairs/ada-grace/goals/some-day.md", "---\nvisibility: program\nstatus: draft\n---\n"),
        (
            "pairs/ada-grace/sessions/2026-01-19-start.md",
            """
            ---
            visibility: program
            title: The start
            planned: 60m
            actual: 75m
            format: video
            attended: [ada, grace]
            energy: 4
            goals: [lead-reviews]
            progress: {lead-reviews: {value: 1, confidence: 5, note: first}}
            resources: [{id: first-hour, for: ada, useful: 5}]
            ---
            ## Agenda
            - 10m Last promises
            - 40m What is a good review? @ada (goal lead-reviews)

            We talked at length.

            ## Options
            - [x] @ada: ask before the meeting
            - [ ] @grace: bring somebody along

            ## Actions
            - [ ] @ada Draft the pre-read (due 2026-02-01)
            - [x] @grace Send the checklist (due 2026-01-26, done 2026-01-30)
            - [-] @grace Buy a book

            ## Wins
            - First review led

            ## Learned
            - @mentor Patience
            - @mentee Courage

            ## Introductions
            - @mentor → Joan Clarke (offered 2026-01-19, made 2026-01-25, met 2026-02-20)
            """
        ),
        (
            "pairs/ada-grace/sessions/2026-03-02-later.md",
            """
            ---
            visibility: program
            next: 2026-04-27
            progress: {lead-reviews: 2}
            ---
            # Later

            ## Actions
            - [x] @ada Draft the pre-read (due 2026-03-01)
            - [ ] Somebody books a room (due 2026-04-24)
            """
        ),
        (
            "pairs/ada-grace/sessions/2026-03-16.md", "---\nvisibility: program\nstatus: missed\n---\n"
        ),
        (
            "pairs/ada-grace/sessions/2026-04-27-plan.md",
            "---\nvisibility: program\ntitle: The plan\nagenda: [{topic: Next steps, minutes: 30, by: ada}]\n---\n"
        ),
        (
            "pairs/ada-grace/sessions/2026-04-06-closed.md",
            "---\ntitle: Hidden talk\n---\nSecret words.\n\n## Wins (program)\n- Something nice to tell\n"
        ),
        (
            "pairs/joan-group/agreement.md",
            """
            ---
            visibility: program
            mentor: grace
            mentee: [ada, joan]
            status: closed
            ended_reason: The year is over
            ---
            """
        ),
        ("pairs/joan-group/goals/quiet.md", "---\ntitle: A closed goal\n---\n"),
    ]
}
