import Foundation
import Testing

/// A folder with forty different mistakes, each in a note of its own or beside others.
private let mistakes: [(path: String, text: String, expected: [String])] = [
    (
        "pairs/p/agreement.md", "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\nend: 2025-01-01\n---\n",
        ["5:6 end-before-start"]
    ),
    ("people/ada.md", "---\nname: Ada\nconsent: maybe\n---\n", ["3:10 yes-no"]),
    ("people/grace.md", "---\nroles: mentro\n---\n# Grace", ["2:8 choice"]),
    ("people/sub/x.md", "x", ["1:1 no-place"]),
    ("goal.md", "x", ["1:1 no-place"]),
    ("resources/!!.md", "x", ["1:1 empty-id"]),
    ("resources/a/twin.md", "x", []),
    ("resources/b/Twin.md", "x", ["1:1 same-id"]),
    ("resources/url.md", "---\nurl: www.example.org\n---\n", ["2:6 address"]),
    ("resources/level.md", "---\nlevel: 4\n---\n", ["2:8 range"]),
    ("resources/time.md", "---\ntime: long\n---\n", ["2:7 length"]),
    ("resources/every.md", "---\nreview_every: often\n---\n", ["2:15 span"]),
    ("resources/type.md", "---\ntype: goal\n---\n", ["2:7 other-type"]),
    ("pairs/q/goals/lonely.md", "---\nstart: 2026-01-01\n---\n", []),
    ("pairs/p/goals/fence.md", "----\nstart: 2026-01-01\n---\n", ["1:1 fence"]),
    ("pairs/p/goals/end.md", "---\nstart: 2026-01-01\n", ["1:1 fence-end"]),
    ("pairs/p/goals/colon.md", "---\nstart: 2026-01-01\ntitle: One: two\n---\n", ["3:11 yaml-colon"]),
    ("pairs/p/goals/comment.md", "---\nstart: 2026-01-01\ntitle: goal #1\n---\n", ["3:13 yaml-comment"]),
    ("pairs/p/goals/tab.md", "---\n\tstart: 2026-01-01\n---\n", ["2:1 yaml-tab"]),
    ("pairs/p/goals/anchor.md", "---\nstart: 2026-01-01\ntitle: *x\n---\n", ["3:8 yaml-anchor"]),
    ("pairs/p/goals/twice.md", "---\nstart: 2026-01-01\nstart: 2026-01-02\n---\n", ["3:1 yaml-duplicate"]),
    ("pairs/p/goals/alias.md", "---\nstart: 2026-01-01\nstart_date: 2026-01-02\n---\n", ["3:1 key-twice"]),
    ("pairs/p/goals/list.md", "---\n- one\n---\n", ["2:1 yaml-shape"]),
    ("pairs/p/goals/open.md", "---\nstart: \"2026-01-01\n---\n", ["2:8 fence-end-or-yaml"]),
    ("pairs/p/goals/unknown.md", "---\nstart: 2026-01-01\nownr: ada\n---\n", ["3:1 unknown-key"]),
    ("pairs/p/goals/day.md", "---\nstart: 2026-01-01\ndue: 31.06.2026\n---\n", ["3:6 day"]),
    ("pairs/p/goals/window.md", "---\nstart: 2026-06-01\ndue: 2026-05-01\n---\n", ["3:6 start-after-due"]),
    (
        "pairs/p/goals/target.md", "---\nstart: 2026-01-01\nmeasure: {metric: a, baseline: 1, target: 1}\n---\n",
        ["3:43 target-is-baseline"]
    ),
    ("pairs/p/goals/band.md", "---\nstart: 2026-01-01\nmeasure: {metric: a, between: [2, 1]}\n---\n", ["3:31 band"]),
    ("pairs/p/goals/measure.md", "---\nstart: 2026-01-01\nmeasure: luck\n---\n", ["3:10 measure"]),
    ("pairs/p/goals/number.md", "---\nstart: 2026-01-01\nweight: 1,5\n---\n", ["3:9 number"]),
    (
        "pairs/p/goals/unit.md",
        "---\nstart: 2026-01-01\nmeasure: {metric: a, unit: h, baseline: 1 d, target: 2}\n---\n", ["3:41 unit"]
    ),
    ("pairs/p/goals/parent.md", "---\nstart: 2026-01-01\nparent: nobody\n---\n", ["3:9 unknown-goal"]),
    ("pairs/p/goals/resource.md", "---\nstart: 2026-01-01\nresources: [twni]\n---\n", ["3:13 unknown-resource"]),
    ("pairs/p/goals/person.md", "---\nstart: 2026-01-01\nowner: aada\n---\n", ["3:8 unknown-person"]),
    ("pairs/p/goals/shape.md", "---\nstart: 2026-01-01\nupdates: none\n---\n", ["3:10 shape"]),
    ("pairs/p/goals/mark.md", "---\nstart: 2026-01-01\n---\n## Hard {private}\n", ["4:9 mark"]),
    (
        "pairs/p/goals/attribute.md", "---\nstart: 2026-01-01\n---\n## Milestones\n- [ ] A (due soon)\n- [ ] B\n",
        ["5:14 attribute"]
    ),
    (
        "pairs/p/goals/outside.md", "---\nstart: 2026-01-01\n---\n## Milestones\n- [ ] A (due 2025-01-01)\n- [ ] B\n",
        ["5:1 milestone-outside"]
    ),
    ("pairs/p/sessions/2026-03-01.md", "[[nowhere]]\n", ["1:3 unknown-link"]),
    ("pairs/p/sessions/2026-03-02.md", "[a](b.md)\n", ["1:5 broken-link"]),
    ("pairs/p/sessions/2026-03-03.md", "[a](../../../../b.md)\n", ["1:5 link-leads-out"]),
    ("pairs/p/sessions/talk.md", "x", ["1:1 no-date"]),
    (
        "pairs/p/sessions/2026-03-04.md", "---\nplanned: 10m\nagenda: [{topic: a, minutes: 11}]\n---\n",
        ["3:10 agenda-over"]
    ),
    ("pairs/p/sessions/2026-03-05.md", "a <b>c</b>\n", ["1:3 raw-html"]),
    ("pairs/p/sessions/2026-03-06.md", "words \u{0} words\n", ["1:1 nul-byte"]),
]

@Suite("Forty mistakes") struct FortyMistakesTests {
    @Test("All are named in one run, each at its place with a cure, and nothing is written")
    func all() throws {
        let folder = try TestFolder()
        for mistake in mistakes { try folder.write("content/\(mistake.path)", mistake.text) }
        var expected = mistakes.flatMap { mistake in
            mistake.expected.map { place -> String in
                let parts = place.split(separator: " ")
                return "content/\(mistake.path):\(parts[0]) [\(parts[1])]"
            }
        }
        expected.removeAll { $0.contains("fence-end-or-yaml") }
        expected += ["content/pairs/p/goals/open.md:2:8 [yaml]", "content/pairs/q:1:1 [no-agreement]"]
        let check = try run(["check"], in: folder.url)
        #expect(check.status == 1)
        var named: [String] = []
        for line in check.errors.split(separator: "\n") where line.contains("error: ") || line.contains("warning: ") {
            guard !line.hasPrefix(" "), let code = line.split(separator: "[").last else { continue }
            let place = line.split(separator: ": ")[0]
            named.append("\(place) [\(code)")
        }
        for place in expected { #expect(named.contains(place), "\(place) is not named") }
        #expect(Set(named.compactMap { $0.split(separator: "[").last }).count >= 40)
        // Each problem has a cure under it.
        #expect(check.errors.split(separator: "\n").count { $0.hasPrefix("  help: ") } == named.count)

        let build = try run(["build", "--as-of", "2026-07-01"], in: folder.url)
        #expect(build.status == 1)
        #expect(build.errors.contains("nothing was written"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/site"))
    }
}
