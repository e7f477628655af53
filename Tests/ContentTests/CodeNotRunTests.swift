import Content
import Diagnostics
import MentoringModel
import Testing

/// Code that other programs run is shown as it is, and that is told of.
@Suite("Code that another program runs") struct CodeNotRunTests {
    private static func found(_ text: String, front: String = "visibility: program") -> [Problem] {
        PairSample(["sessions/2026-03-12.md": "---\n\(front)\n---\n" + text + "\n"]).reading.problems
            .filter { $0.kind.code == "code-not-run" }
    }

    @Test(
        "A fence of it",
        arguments: [
            "```mermaid\ngraph TD\n```", "~~~ Mermaid\ngraph TD\n~~~", "```{mermaid}\ngraph TD\n```",
            "```dataview\nTABLE due\n```", "```dataviewjs\ndv.list()\n```", "```tasks\nnot done\n```",
            "```query\ntag:#x\n```", "```chart\ntype: bar\n```", "```button\nname x\n```",
            "```plantuml\n@startuml\n```",
            "````ad-note\nx\n````", "- a\n  ```mermaid\n  graph TD\n  ```", "> ```mermaid\n> graph TD\n> ```",
            "- ```tasks\n  done\n  ```", "```meta-bind-button\nx\n```", "```button-go\nx\n```", "```geojson\n{}\n```",
            "```mermaid title=\"x\"\ngraph TD\n```",
        ])
    func fence(text: String) {
        let found = Self.found(text)
        #expect(found.count == 1 && found.allSatisfy { $0.severity == .warning }, "\(found)")
    }

    @Test("Each fence is told of")
    func each() {
        #expect(Self.found("```mermaid\nx\n```\n\n```tasks\ny\n```\n\n```mermaid\nz\n```").map(\.line) == [4, 8, 12])
    }

    @Test(
        "Ordinary code, and words",
        arguments: [
            "```js\nx\n```", "```swift\nx\n```", "```bash\nx\n```", "```\nmermaid\n```", "```text\n```",
            "```sql\nx\n```",
            "```markdown\n```mermaid\n```", "    mermaid", "mermaid", "```json\n{}\n```", "```diff\n+ a\n```",
            "```py\nx = 1 # dataview\n```", "```yaml\ntasks: 1\n```", "```button-\nx\n```", "```c\nx\n```",
            "```mermaids\nx\n```",
            "```erb\n<% x %>\n```", "Write `<% x %>` there", "a <% b", "5 <%5 and 6", "`=SUM(A1:A5)`", "`=`",
            "`==` and `===`",
            "`= 5`", "= this.due", "`$=`", "```\n`= this.due`\n```", "%%\n```mermaid\nx\n```\n`= this.due` <% x %>\n%%",
            "## A (private)\n```mermaid\nx\n```\n<% x %> `= this.due`",
        ])
    func other(text: String) { #expect(Self.found(text).isEmpty, "\(Self.found(text))") }

    @Test(
        "Code in sentences, of each kind once",
        arguments: [
            ("<% tp.date.now() %>", 1), ("a <%* let b = 1 %> c", 1), ("<%*\nlet a\n%>", 1),
            ("<% a %>\n\n<% b %> <% c %>", 1),
            ("Due `= this.due`", 1), ("`=this.file.name`", 1), ("`$= dv.current().file.name`", 1),
            ("`= [[talk]].due`", 1),
            ("`= date(today)`", 1), ("`= this.a` and `= this.b`", 1), ("<% a %> `= this.a`\n\n`$= 1`", 2),
            ("- [ ] @noor <% a %>", 1),
        ])
    func inline(text: String, count: Int) { #expect(Self.found(text).count == count, "\(Self.found(text))") }

    @Test("The cure of code with the sign of a comment in it is no comment")
    func cures() {
        #expect(Self.found("```mermaid\nx\n```").first?.help?.contains("between %%") == true)
        #expect(Self.found("```mermaid\n%% x\n```").first?.help?.contains("between %%") == false)
        #expect(Self.found("```mermaid\nx\n```", front: "visibility: private").isEmpty)
    }
}
