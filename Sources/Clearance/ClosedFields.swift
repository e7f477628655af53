package import MentoringModel

/// Taking away what stands in places that are less open than some visibility: values, items and references, one
/// function for each kind of note. Bodies are cut by `Note.cut`.
extension Optional {
    /// The value, unless it stands in a place that is less open.
    fileprivate mutating func drop<Value>(below least: Visibility) where Wrapped == Written<Value> {
        if let source = self?.source, source.visibility < least { self = nil }
    }
}

extension Goal {
    package mutating func dropClosedFields(below least: Visibility) {
        title.drop(below: least)
        owner.drop(below: least)
        done.drop(below: least)
        specific.drop(below: least)
        measure.drop(below: least)
        achievable.drop(below: least)
        relevant.drop(below: least)
        start.drop(below: least)
        due.drop(below: least)
        reviewEvery.drop(below: least)
        parent.drop(below: least)
        statedProgress.drop(below: least)
        if let source = statusSource, source.visibility < least { statusSource = nil }
        resources.removeAll { $0.source.visibility < least }
        recommendedLinks.removeAll { $0.source.visibility < least }
        pauses.removeAll { $0.source.visibility < least }
        updates.removeAll { $0.source.visibility < least }
        revisions.removeAll { $0.source.visibility < least }
        scores.removeAll { $0.source.visibility < least }
        milestones.removeAll { $0.source.visibility < least }
        checklist.removeAll { $0.source.visibility < least }
    }

    /// Takes away what names a goal that is not there.
    package mutating func dropReferences(to isThere: (Slug) -> Bool) {
        if let named = parent?.value, !isThere(named) { parent = nil }
    }
}

extension Session {
    package mutating func dropClosedFields(below least: Visibility) {
        title.drop(below: least)
        writtenStatus.drop(below: least)
        planned.drop(below: least)
        actual.drop(below: least)
        next.drop(below: least)
        agenda.removeAll { $0.source.visibility < least }
        goals.removeAll { $0.source.visibility < least }
        progress.removeAll { $0.source.visibility < least }
        resources.removeAll { $0.source.visibility < least }
        introductions.removeAll { $0.source.visibility < least }
        contactsInWords.removeAll { $0.source.visibility < least }
        recommendedLinks.removeAll { $0.source.visibility < least }
        changeItems { items in items.removeAll { $0.source.visibility < least } }
    }

    /// Takes away what names a goal that is not there.
    package mutating func dropReferences(to isThere: (Slug) -> Bool) {
        goals.removeAll { !isThere($0.value) }
        progress.removeAll { !isThere($0.goal) }
        for index in agenda.indices {
            if let goal = agenda[index].goal, !isThere(goal) { agenda[index].goal = nil }
        }
        changeItems { items in
            for index in items.indices {
                if let goal = items[index].goal, !isThere(goal) { items[index].goal = nil }
            }
        }
    }
}

extension Agreement {
    package mutating func dropClosedFields(below least: Visibility) {
        start.drop(below: least)
        end.drop(below: least)
        cadence.drop(below: least)
        sessionLength.drop(below: least)
        responseTime.drop(below: least)
        hoursPerMonth.drop(below: least)
        reviewEvery.drop(below: least)
        conflictContact.drop(below: least)
        pauses.removeAll { $0.source.visibility < least }
        focus.removeAll { $0.source.visibility < least }
        reviewed.removeAll { $0.source.visibility < least }
        signatures.removeAll { $0.source.visibility < least }
        sections.removeAll { $0.source.visibility < least }
    }

    /// Cuts the body, and out of the sections' own text every line that is in the body no more.
    package mutating func cut(toAtLeast least: Visibility, keeping targets: OpenTargets) {
        let before = note.body
        note = note.cut(toAtLeast: least, keeping: targets)
        guard note.body != before else { return }
        let open = Set(note.body.text.split(separator: "\n").map(String.init))
        for index in sections.indices {
            let lines = sections[index].text.split(separator: "\n", omittingEmptySubsequences: false)
            sections[index].text = lines.filter { $0.allSatisfy(\.isWhitespace) || open.contains(String($0)) }
                .joined(separator: "\n")
        }
    }
}

extension Resource {
    package mutating func dropClosedFields(below least: Visibility) {
        title.drop(below: least)
        added.drop(below: least)
        reviewed.drop(below: least)
        reviewEvery.drop(below: least)
        expires.drop(below: least)
    }
}

extension ProgrammeSettings {
    package mutating func dropClosedFields(below least: Visibility) {
        start.drop(below: least)
        end.drop(below: least)
        cadence.drop(below: least)
        sessionLength.drop(below: least)
        reviewEvery.drop(below: least)
    }
}
