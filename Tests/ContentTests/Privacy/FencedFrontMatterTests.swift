import Content
import Diagnostics
import Testing

/// Chat tools and clipboards put front matter into code: then nothing of it is read.
@Suite("Front matter in a code fence") struct FencedFrontMatterTests {
    private func codes(_ text: String) -> [String] {
        DisguisedFrontMatterTests.problems(text).map { "\($0.kind.code) \($0.line):\($0.column)" }
    }

    static let shapes: [(text: String, place: String)] = [
        ("```yaml\n---\nvisibility: private\n---\n```\n\nZebulon top", "1:1"),
        ("```markdown\n---\ntitle: For the mentor only\nvisibility: private\n---\nZebulon whole\n```", "1:1"),
        ("Here is the note:\n\n```\n---\nvisibility: private\n---\nZebulon said\n```", "3:1"),
        ("Here is the note:\n```md\n---\ntitle: A\n---\nZebulon said", "2:1"),
        ("```\n---\ntitle: A\n---\nwords\n```", "1:1"),
        ("~~~\n---\nvisibility: pair\n---\n~~~\nwords", "1:1"),
        ("~~~~ yaml\n---\nvisibility: pair\n---\n~~~~\nwords", "1:1"),
        ("````markdown\n---\nvisibility: private\n---\n```swift\nlet a = 1\n```\n````", "1:1"),
        ("\n\n```yaml\n---\nvisibility: private\n---\n```\nwords", "3:1"),
        ("```yaml\nvisibility: private\n```\nwords", "1:1"),
        ("```yaml\ntitle: A\nkind: book\n```\nwords", "1:1"), ("```yaml\nvisibility: private\nwords", "1:1"),
        ("```json\n{\"visibility\": \"private\"}\n```\nwords", "1:1"),
        ("```json\n{\n  \"private\": true\n}\n```\nwords", "1:1"),
        ("```toml\nvisibility = \"private\"\n```\nwords", "1:1"), ("```\n\n---\nvisibility: private\n---\n```", "1:1"),
        ("Sure! Here it is.\n\n> ```\n> ---\n> visibility: private\n> ---\n> ```\n\nwords", "3:3"),
        ("# Doubts\n\n```yaml\nvisibility: private\n```\nwords", "3:1"),
        ("```yaml\n---\nprivate: true\n---\n```\nwords", "1:1"),
        ("Here it is:\n\n```yaml\n---\npublish: false\n---\n```\nwords", "3:1"),
        ("   ```yaml\n---\nvisibility: private\n---\n```\nwords", "1:4"),
        ("```yaml title=\"a\"\nvisibility: pair\n```\n", "1:1"),
        ("Here is the note:\n\n---\nvisibility: private\n---\nZebulon", "3:1"),
        ("# Doubts\n---\ntitle: A\nvisibility: pair\n---\nwords", "2:1"),
        ("A word first.\n\n---\ntitle: A\nkind: book\n---\nwords", "3:1"),
        ("---\n---\n```yaml\n---\nvisibility: private\n---\n```\nwords", "3:1"),
        ("---\ntitle: A\n---\n```yaml\n---\nvisibility: private\n---\n```\nwords", "4:1"),
        ("---\ncreated: 2026-03-01\n---\nHere it is:\n```markdown\n---\nvisibility: private\n---\nZebulon\n```", "5:1"),
    ]

    @Test("It is an error at its place", arguments: shapes)
    func shape(text: String, place: String) {
        #expect(codes(text).contains("fence \(place)"), "\(text): \(codes(text))")
    }

    @Test(
        "Code that shows something else is code",
        arguments: [
            "The file has three parts.\n\n```yaml\nversion: 3\nservices:\n  web:\n    image: nginx\n```\n\nWords.",
            "The file has three parts.\n\n```yaml\nname: CI\non: push\njobs:\n  test: x\n```\n\nWords.",
            "A package:\n\n```json\n{\n  \"name\": \"app\",\n  \"private\": true\n}\n```\n\nWords.",
            "A network:\n\n```yaml\nnetworks:\n  backend:\n    internal: true\n```\n\nWords.",
            "A repository:\n\n```yaml\nrepository:\n  private: true\n```\n\nWords.",
            "# Languages\n\nOne of the two is\nwritten here.\n\n```yaml\n---\nname: Harbour\nlanguage: en\n---\n```\n\nWords.",
            "```swift\nprivate let x = 1\n```\n\nWords.",
            "```bash\nwaymark check\n```\n\nWords.", "```\nfoo: bar\n```\n\nWords.",
            "```yaml\nimage: nginx\nports: [80]\n```\n\nWords.",
            "Jekyll calls it front matter:\n\n```yaml\n---\nlayout: post\ntitle: Blogging\n---\n```\n\nWords.",
            "---\ntitle: How to close a note\nvisibility: public\n---\n```yaml\n---\nvisibility: private\n---\n```\n\nWords.",
            "---\ntitle: How to close a note\n---\nWrite this at the top:\n\n```yaml\n---\nvisibility: private\n---\n```\n\nWords.",
            "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.\n\n```yaml\nvisibility: private\n```\n\nEight.\n\nNine.\n\nTen.",
            "Words.\n\n---\n\ntitle: words behind a rule\n\n---\n\nmore", "Words\n---\nmore words: of them\n---\n",
            "~~struck~~ words", "```\n```\n\nwords", "``` code ``` in a line: title: A",
        ])
    func examples(_ text: String) {
        let problems = DisguisedFrontMatterTests.problems(text)
        #expect(!problems.contains { ["fence", "mark"].contains($0.kind.code) }, "\(text): \(problems.map(\.message))")
    }

    @Test("The cure tells what to take out, and opens nothing")
    func cure() {
        let closed = DisguisedFrontMatterTests.problems("```yaml\nvisibility: pair\n```\nwords")
        #expect(closed.first?.help?.contains("between two lines ---") ?? false)
        let open = DisguisedFrontMatterTests.problems("```\n---\nvisibility: pair\n---\nwords")
        #expect(open.first?.help == "take this line out, so that the file begins with ---")
    }
}
