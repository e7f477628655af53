/// What a row of a timeline stands for.
package enum TimelineSubject: Sendable { case goals, pairs }

/// How many people seek and offer a skill.
package struct SkillCount: Hashable, Sendable {
    package var name: String
    package var sought: Int
    package var offered: Int

    package init(name: String, sought: Int, offered: Int) {
        self.name = name
        self.sought = sought
        self.offered = offered
    }
}
