import MentoringModel
import Testing

@testable import Figures

@Suite("Skills that differ in signs") struct SkillKeyTests {
    @Test(
        "The key of a skill",
        arguments: [
            ("C", "c"), ("C++", "c-plus-plus"), ("C#", "c-sharp"), (".NET", "dot-net"), ("R&D", "r-and-d"),
            ("c", "c"), ("  C ++ ", "c-plus-plus"), ("F#", "f-sharp"), ("Notepad++", "notepad-plus-plus"),
            ("Google+", "google-plus"), ("Q&A", "q-and-a"), ("Research & development", "research-and-development"),
            ("Node.js", "node-js"), ("ASP.NET", "asp-net"), ("a .NET shop", "a-dot-net-shop"), ("(.NET)", "dot-net"),
            ("Public speaking", "public-speaking"), ("public-speaking", "public-speaking"), ("UI/UX", "ui-ux"),
            ("#feedback", "feedback"), ("360", "360"), ("Gesprächsführung", "gesprächsführung"), ("C＃", "c-sharp"),
        ])
    func key(skill: String, key: String) throws {
        #expect(Slug(ofSkill: skill)?.text == key)
    }

    @Test("A skill without letters and digits is none", arguments: ["!?", "++", "#", "&", "", " ", "…"])
    func none(skill: String) { #expect(Slug(ofSkill: skill) == nil) }

    private func person(_ id: String, offers: [String] = [], seeks: [String] = []) throws -> Person {
        var person = Person(id: try slug(id), note: note("people/\(id).md"), name: id)
        person.offers = offers
        person.seeks = seeks
        return person
    }

    @Test("Nobody is matched with another skill, and nobody's need counts as met by one")
    func matches() throws {
        let people = [
            try person("ada", seeks: ["C"]), try person("noor", seeks: ["C++", "r & d"]),
            try person("elena", offers: ["C#", "R&D", "!?"]), try person("zoe", seeks: ["!?", ".net"]),
        ]
        #expect(
            possibleMatches(of: people, groups: []).map { "\($0.seeker) \($0.helper) \($0.skills)" } == [
                "noor elena [\"r & d\"]"
            ])
        #expect(unmetSkills(of: people).map(\.skill) == ["C", "C++", ".net"])
    }

    @Test(
        "A resource is suggested for its own skill alone",
        arguments: [
            ("Learn C++ well", nil, ["C++"]), ("Learn C well", nil, ["C"]), ("Port it to C#.", nil, ["C#"]),
            ("Port it", "c#", ["C#"]), ("Learn to cook", nil, []), ("Lead R&D (with C++)", nil, ["C++", "R&D"]),
        ] as [(String, String?, [String])])
    func suggested(title: String, focus: String?, skills: [String]) throws {
        var goal = try goal()
        goal.title = Written(title, at: source())
        goal.relevant = focus.map { Written(Relevant(focus: $0), at: source()) }
        let resources = try ["C", "C++", "C#", "R&D"].enumerated().map { index, skill in
            var resource = Resource(id: try slug("r\(index)"), note: note("resources/r\(index).md"))
            resource.skills = [skill]
            return resource
        }
        let found = suggestions(
            for: goal, of: try pair([goal]), from: ResourceLibrary(resources), helped: [:], asOf: try day("2025-02-01"))
        #expect(found.compactMap { item in resources.first { $0.id == item.resource }?.skills.first } == skills)
    }
}
