import Figures
import MentoringModel
import Site
import Testing

@testable import Clearance

/// Every text in a closed place holds a word of its own; none of them may come through.
@Suite struct ClearanceLeakTests {
    private func cleared(
        _ audience: Audience, pair: String? = nil
    ) throws -> (text: String, words: [Visibility: [String]], value: VisibleProgramme) {
        var sample = ClearanceSample()
        let programme = try sample.programme()
        let figures = ProgrammeFigures(of: programme, asOf: ClearanceSample.asOf)
        let value = visibleProgramme(
            programme, figures: figures, audience: audience, pair: try pair.map(sample.id))
        return (everything(in: value), sample.words, value)
    }

    private func found(_ words: [String]?, in text: String) -> [String] { (words ?? []).filter { text.contains($0) } }

    @Test(arguments: [Audience.coordinator, .program])
    func nothingOfThePairsIsInTheProgramme(audience: Audience) throws {
        let (text, words, value) = try cleared(audience)
        #expect(found(words[.pair], in: text) == [])
        #expect(!text.contains("pairs/closed/agreement"))
        #expect(value.pairs.map(\.pair.id.text) == ["closed", "inside", "open"])
        #expect(value.pairs.map(\.isAgreementOpen) == [false, true, true])
        #expect(value.pairs.allSatisfy { $0.pair.goals.count == 3 && $0.pair.sessions.count == 2 })
        #expect(value.withheldGoals == 3)
        #expect(value.withheldSessions == 3)
        #expect((value.pairs[0].sessionDays != nil) == (audience == .coordinator))
        #expect((value.pairs[0].goalsByHealth != nil) == (audience == .coordinator))
        #expect(value.pairs[0].pair.agreement.start == nil)
    }

    @Test func everythingOpenComesThrough() throws {
        var sample = ClearanceSample()
        let programme = try sample.programme()
        let text = everything(
            in: visibleProgramme(
                programme, figures: ProgrammeFigures(of: programme, asOf: ClearanceSample.asOf),
                audience: .coordinator, pair: nil))
        let open = (sample.words[.program] ?? []) + (sample.words[.public] ?? [])
        #expect(open.filter { !text.contains($0) && !sample.untold.contains($0) } == [])
    }

    @Test func thePublicReadsNothingElse() throws {
        let (text, words, value) = try cleared(.public)
        #expect(found(words[.pair], in: text) == [])
        #expect(found(words[.program], in: text) == [])
        #expect(value.pairs.map(\.pair.id.text) == ["open"])
        #expect(!text.contains("inside"))
        #expect(!text.contains("closed-m"))
        #expect(value.settings.name == nil)
        #expect(value.settings.language == "en")
        #expect(value.pairs[0].sessionDays == nil)
    }

    @Test func aPairReadsItsOwnAndNothingOfOthers() throws {
        let (text, words, value) = try cleared(.pair, pair: "inside")
        #expect(value.pairs.map(\.pair.id.text) == ["inside"])
        #expect(value.pairs[0].pair.goals.count == 4)
        #expect(!text.contains("open-m"))
        #expect(!text.contains("closed-m"))
        #expect(!text.contains("pairs/closed"))
        #expect(value.withheldGoals == 0)
        #expect(value.pairs[0].pair.pulses.isEmpty)
        // Its own closed words come through, those of the programme's closed notes do not.
        let own = everything(in: value.pairs[0])
        #expect(!found(words[.pair], in: own).isEmpty)
        #expect(value.people.allSatisfy { $0.note.visibility >= .program })
        #expect(value.resources.allSatisfy { $0.note.visibility >= .program })
    }

    @Test func withoutAPairThereIsNone() throws {
        #expect(try cleared(.pair).value.pairs.isEmpty)
    }

    @Test func privatePartsAreGoneBeforeAnythingIsComputed() throws {
        var sample = ClearanceSample()
        var programme = try sample.programme()
        for index in programme.pairs.indices {
            let resources = programme.resources
            var goal = try sample.goal(.private, in: "pairs/p", sections: [])
            goal.resources = resources.map { Written($0.id, at: goal.note.source) }
            var child = try sample.goal(.pair, in: "pairs/p", sections: [.private])
            child.parent = Written(goal.id, at: child.note.source)
            child.note.links["a"] = .note(path: goal.note.path)
            programme.pairs[index].goals += [goal, child]
            programme.pairs[index].sessions += [
                try sample.session(
                    .pair, in: "pairs/p", day: 3, goals: [goal, child], resources: resources, sections: [.private]),
                try sample.session(.private, in: "pairs/p", day: 2, goals: [child], resources: [], sections: [.pair]),
            ]
        }
        programme.people.append(
            Person(id: try sample.slug(.private), note: sample.note("people", .private), name: sample.word(.private)))
        programme.resources.append(
            Resource(id: try sample.slug(.private), note: sample.note("resources", .private)))
        programme.pairs[0].goals[0].resources.append(
            Written(programme.resources[3].id, at: programme.pairs[0].goals[0].note.source))
        programme.pairs.append(try sample.pair("secret", agreement: .private, resources: []))

        let rest = programme.withoutPrivate()
        let text = everything(in: rest)
        #expect(found(sample.words[.private], in: everything(in: programme)).count > 100)
        #expect(found(sample.words[.private], in: text) == [])
        #expect(!text.contains("secret"))
        #expect(rest.pairs.allSatisfy { $0.goals.count == 5 && $0.sessions.count == 4 })
    }
}
