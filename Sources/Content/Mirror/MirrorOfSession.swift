import MentoringModel

extension MirrorReadings {
    /// - Parameter again: What its items tell again.
    mutating func add(_ session: Session, of pair: Pair, _ again: ToldAgain, resources: [String: Slug]) {
        addTitle(session.title?.value, session.note)
        add("date", "\(session.day)")
        if !keys.contains("date") { addName("date", "\(session.day)") }
        add("status", session.writtenStatus?.value.rawValue)
        add("planned", session.planned.map { MirrorWords.minutes($0.value) })
        add("actual", session.actual.map { MirrorWords.minutes($0.value) })
        add("format", session.format.map { $0.rawValue.replacing("_", with: " ") })
        add("attended", session.attended.map { words.people($0) })
        add("goals", session.goals.isEmpty ? nil : session.goals.map(\.value.text).joined(separator: ", "))
        add("next", session.next.map { "\($0.value)" })
        add("energy", session.energy.map { "\($0) of 5" })
        for topic in session.agenda { add("topic", at: topic.source, value(of: topic)) }
        for entry in session.progress {
            guard let goal = pair.goal(entry.goal) else {
                add(
                    "value", atLine: entry.source.line,
                    "\(value(of: entry, unit: nil)), counted nowhere: no goal \(entry.goal) was read")
                continue
            }
            add("value", at: entry.source, "goal \(entry.goal): \(value(of: entry, unit: goal.unit))")
        }
        for use in session.resources where !isInBody(use.source) {
            var parts = [use.resource.text]
            if let person = use.person { parts.append("for \(words.person(person))") }
            if let useful = use.useful { parts.append("useful \(useful) of 5") }
            add("recommended", at: use.source, parts.joined(separator: ", "))
        }
        add(session.recommendedLinks, of: session.note, resources: resources)
        addItems(of: session, again)
    }

    private mutating func addItems(of session: Session, _ again: ToldAgain) {
        for item in session.actions {
            let item = item.forgetting(after: words.asOf)
            add("promise", at: item.source, promise(item), again: again.first(of: item))
        }
        for item in session.wins {
            let item = item.forgetting(after: words.asOf)
            let thanks = item.celebrated.map { "celebrated \($0)" } ?? "not celebrated yet"
            add("win", at: item.source, ([said(item)] + days(of: item) + [thanks]).joined(separator: ", "))
        }
        for item in session.options {
            let idea = item.who.map { "idea of \(words.person($0))" }
            let state: String? =
                switch item.state {
                case .done: "chosen"
                case .cancelled: "dropped"
                case .open: "open"
                case nil: nil
                }
            let parts = [MirrorWords.quoted(item.words), idea, state].compactMap(\.self) + days(of: item)
            add("option", at: item.source, parts.joined(separator: ", "))
        }
        for (name, items) in [
            ("question", session.questions), ("decision", session.decisions), ("learned", session.learned),
            ("concern", session.concerns),
        ] {
            for item in items {
                // A box means something before a question alone.
                let state = name == "question" ? item.state.map(\.rawValue) : nil
                let parts = [said(item), state].compactMap(\.self) + days(of: item)
                add(name, at: item.source, parts.joined(separator: ", "))
            }
        }
        for given in session.introductions {
            let first = again.first(of: given)
            add(
                "introduction", at: given.source, value(of: given, day: first == nil ? session.day : nil),
                again: first)
        }
        // Two readers of one line may have found the same name.
        var named: [Introduction] = []
        for contact in session.contactsInWords
        where !named.contains(where: { $0.name == contact.name && $0.source.line == contact.source.line }) {
            named.append(contact)
            add("name", at: contact.source, "\(contact.name): named, but nobody is introduced; no page names them")
        }
    }

    /// `Noor: “Send the slides”`
    private func said(_ item: SessionItem) -> String {
        (item.who.map { "\(words.person($0)): " } ?? "") + MirrorWords.quoted(item.words)
    }

    private func promise(_ item: SessionItem) -> String {
        var parts = [item.who == nil ? "nobody’s: \(said(item))" : said(item)]
        parts.append(item.due.map { "due \($0)" } ?? "no day")
        parts.append((item.state ?? .open).rawValue + (item.done.map { " \($0)" } ?? ""))
        return (parts + marks(of: item)).joined(separator: ", ")
    }

    private func days(of item: SessionItem) -> [String] {
        [item.due.map { "due \($0)" }, item.done.map { "done \($0)" }].compactMap(\.self) + marks(of: item)
    }

    private func marks(of item: SessionItem) -> [String] {
        [item.goal.map { "goal \($0)" }, item.id.map { "id \($0)" }].compactMap(\.self)
    }

    private func value(of topic: AgendaItem) -> String {
        [
            MirrorWords.quoted(topic.topic), topic.minutes.map { MirrorWords.minutes($0) } ?? "no time",
            topic.by.map { "brought by \(words.person($0))" }, topic.goal.map { "goal \($0)" },
        ].compactMap(\.self).joined(separator: ", ")
    }

    /// - Parameter day: On which it counts as offered where it says no other.
    private func value(of given: Introduction, day: CalendarDay?) -> String {
        let by = given.by.map { words.person($0) } ?? "the pair"
        var states = [
            given.offered.map { "offered \($0)" }, given.made.map { "made \($0)" }, given.met.map { "met \($0)" },
        ].compactMap(\.self)
        switch given.state {
        case .done where given.made == nil && given.met == nil: states.append("made")
        case .cancelled where given.made == nil && given.met == nil: states.append("cancelled")
        default: if states.isEmpty, let day { states = ["offered \(day), the day of the session"] }
        }
        let note = given.person.map { " (people/\($0))" } ?? ""
        return (["\(by) → \(given.name)\(note)"] + states).joined(separator: ", ")
    }

    /// `45 % on 2026-03-14, confidence 7 of 10`
    func value(of entry: ProgressEntry, unit: String?) -> String {
        let amount = entry.value.map { MirrorWords.amount($0, unit) } ?? "no value"
        return [
            "\(amount) on \(entry.day)", entry.confidence.map { "confidence \($0) of 10" },
            entry.by.map { "by \(words.person($0))" }, entry.note.map { MirrorWords.quoted($0) },
        ].compactMap(\.self).joined(separator: ", ")
    }
}

extension Pair {
    func goal(_ id: Slug) -> Goal? { goals.first { $0.id == id } }
}
