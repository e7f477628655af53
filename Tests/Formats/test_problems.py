"""Problems in the forms that programs read, read back by programs that are not ours.

Our own form is checked by jsonschema against the schema that the command prints, SARIF by the reader of sarif-tools and by what the
standard requires of each object. Annotations are read as the runner of GitHub reads its log (src/Runner.Common/ActionCommand.cs), the
summary of a step by cmark-gfm, which is GitHub's own parser, and GitLab's report by the table of its documentation.
"""

import html.parser
import json
import os
import re
import subprocess
import tempfile
import unittest
import urllib.parse
from pathlib import Path

import cmarkgfm
import jsonschema
from cmarkgfm.cmark import Options
from sarif import loader

ROOT = Path(__file__).resolve().parents[2]
WAYMARK = Path(os.environ.get("WAYMARK", ROOT / ".build/release/waymark"))

GOALS = "content/pairs/p/goals"
NAMES = ["plain", "a%0Ab", "a,line=9", "a:b", "new\nline", "with blank", "Zoë", 'quo"te', "pi|pe", "tick`s", "::error::x", "<img>", "[x](y)"]
WORDS = [
    "::error::evil", "##[error]evil", "a | b | c", "`code` <img src=x onerror=alert(1)>", "[link](https://evil.example)", "{0} {by: x}",
    "ada@evil.example @ada #1", "www.evil.example", "💡💡 wide", "</code></td></table><script>x</script>", "\\| \\", "%0A%25", "~~x~~ **y**",
]


def notes(folder, many=0):
    """A folder with every kind of word and name that could break a form."""
    files = {"content/pairs/p/agreement.md": "---\nmentor: grace\nmentee: ada\nstart: 2026-01-05\n---\n"}
    for number, name in enumerate(NAMES):
        files[f"{GOALS}/{name}.md"] = f"---\ntitle: g{number}\nstart: 2026-01-05\ndue: 2026-02-30\n---\n"
    for number, words in enumerate(WORDS):
        files[f"content/pairs/p/sessions/2026-03-{number + 1:02}.md"] = f"## Actions\n- [ ] @ada {words} (due {words})\n"
    files["content/pairs/p/goals/mend.md"] = "---\ntitle: Mend\nstart: 2026-01-05\nownr: ada\ndue: 30.6.2026\n---\n"
    for number in range(many):
        items = "".join(f"- [ ] @ada Step {line} (due zz)\n" for line in range(90))
        files[f"content/pairs/p/sessions/{2000 + number // 12}-{number % 12 + 1:02}-01.md"] = f"## Actions\n{items}"
    for path, text in files.items():
        place = Path(folder, path)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)


def run(folder, *arguments, **variables):
    environment = {key: value for key, value in os.environ.items() if key not in ("CI", "GITHUB_ACTIONS", "GITLAB_CI")}
    return subprocess.run(
        [WAYMARK, *arguments], cwd=folder, env={**environment, **variables}, capture_output=True, text=True, encoding="utf-8")


# The objects of SARIF that are written: what each must have, and what else it may have of all that section 3 of the standard gives it.
SARIF = {
    "log": ("version runs", "$schema"),
    "run": ("tool", "results columnKind"),
    "driver": ("name", "version rules"),
    "rule": ("id", "shortDescription fullDescription help defaultConfiguration"),
    "result": ("message", "ruleId ruleIndex level locations partialFingerprints fixes"),
    "region": ("startLine", "startColumn endLine endColumn"),
    "artifactLocation": ("uri", "uriBaseId"),
    "fix": ("artifactChanges", "description"),
    "artifactChange": ("artifactLocation replacements", ""),
    "replacement": ("deletedRegion", "insertedContent"),
}


class Runner:
    """What a runner obeys in a log."""

    DATA = [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]
    PROPERTY = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]
    COMMANDS = {"error", "warning", "notice", "debug", "set-env", "set-output", "save-state", "add-mask", "add-path", "add-matcher",
                "remove-matcher", "group", "endgroup", "echo", "stop-commands"}

    @staticmethod
    def plain(text, pairs):
        for token, sign in pairs:
            text = text.replace(token, sign)
        return text

    @classmethod
    def commands(cls, log):
        for line in re.split(r"\r\n|\r|\n", log):
            line = line.lstrip()
            if line.startswith("::") and (end := line.find("::", 2)) >= 0:
                name, _, rest = line[2:end].partition(" ")
                if name.lower() in cls.COMMANDS:
                    pairs = (pair.split("=", 1) for pair in rest.strip().split(",") if "=" in pair)
                    yield name, {key: cls.plain(value, cls.PROPERTY) for key, value in pairs}, cls.plain(line[end + 2:], cls.DATA)
                    continue
            if (start := line.find("##[")) >= 0 and (end := line.find("]", start)) >= 0:
                name = line[start + 3:end].split(" ")[0]
                if name.lower() in cls.COMMANDS:
                    yield "##" + name, {}, line[end + 1:]


class Table(html.parser.HTMLParser):
    """The elements of a page, and the words of each cell of its tables."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.attributes, self.rows = set(), [], []
        self.feed(text)

    def handle_starttag(self, name, attributes):
        self.elements.add(name)
        self.attributes += attributes
        if name == "tr":
            self.rows.append([])
        if name in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, words):
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += words


class ProblemsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folder = cls.temporary.name
        notes(cls.folder)
        cls.json = json.loads(run(cls.folder, "check", "--problems", "json").stdout)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def places(self):
        return sorted((one["path"], one["line"], one["code"]) for one in self.json["problems"])

    def test_json(self):
        """Our own form is what its schema says, with and without words of notes."""
        schema = json.loads(run(self.folder, "schema", "problems").stdout)
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for arguments in (["check"], ["check", "--redact"], ["build"]):
            result = run(self.folder, *arguments, "--problems", "json")
            self.assertEqual(result.returncode, 1)
            validator.validate(json.loads(result.stdout))
        self.assertGreater(len(self.json["problems"]), 25)
        self.assertTrue(any("mend" in one for one in self.json["problems"]))
        self.assertEqual(len({one["fingerprint"] for one in self.json["problems"]}), len(self.json["problems"]))
        # A member more is one too many.
        self.json["problems"][0]["other"] = 1
        self.assertFalse(validator.is_valid(self.json))
        del self.json["problems"][0]["other"]

    def test_json_places(self):
        """The marked words are those of the file at the line and the columns that are told."""
        for one in self.json["problems"]:
            path = Path(self.folder, one["path"])
            self.assertTrue(path.is_file(), one["path"])
            if "excerpt" in one and one["path"].isascii():
                line = path.read_text().split("\n")[one["line"] - 1]
                if line.isascii():
                    self.assertEqual(line[one["column"] - 1:one["end_column"] - 1], one["excerpt"]["marked"])

    def test_sarif(self):
        """A log of SARIF is one to the reader of sarif-tools, and each object has what the standard requires."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "waymark.sarif")
            run(self.folder, "check", "--problems", "sarif", "--problems-output", str(path))
            told = loader.load_sarif_file(str(path))
            self.assertEqual(told.get_distinct_tool_names(), ["waymark"])
            log = json.loads(path.read_text())
            records = told.get_records()
        for severity in ("error", "warning"):
            self.assertEqual(sum(record["Severity"] == severity for record in records), self.json["counts"][severity + "s"])
        self.assertEqual(
            sorted((urllib.parse.unquote(record["Location"]), record["Line"]) for record in records),
            sorted((path, line) for path, line, _ in self.places()))
        self.assertEqual(log["version"], "2.1.0")
        (one,) = log["runs"]
        for kind, value in (("log", log), ("run", one), ("driver", one["tool"]["driver"])):
            self.known(kind, value)
        self.assertEqual(one["columnKind"], "utf16CodeUnits")
        rules = one["tool"]["driver"]["rules"]
        self.assertEqual(one["tool"]["driver"]["name"], "waymark")
        for rule in rules:
            self.known("rule", rule)
            self.assertTrue(rule["id"] and rule["shortDescription"]["text"] and rule["fullDescription"]["text"] and rule["help"]["text"])
            self.assertIn(rule["defaultConfiguration"]["level"], ("error", "warning"))
        self.assertEqual(len({rule["id"] for rule in rules}), len(rules))
        fixes = 0
        for result in one["results"]:
            self.known("result", result)
            self.assertEqual(rules[result["ruleIndex"]]["id"], result["ruleId"])
            self.assertRegex(result["partialFingerprints"]["waymark/v1"], "^[0-9a-f]{64}$")
            # Neither a link nor a place for an argument that there is none for.
            text = result["message"]["text"]
            self.assertNotRegex(text, r"(?<!\\)\[[^\[\]]*\]\(")
            self.assertNotRegex(text.replace("{{", "").replace("}}", ""), r"\{\d+\}")
            place = result["locations"][0]["physicalLocation"]
            self.read_back(place["artifactLocation"], place["region"])
            for fix in result.get("fixes", []):
                fixes += 1
                self.known("fix", fix)
                for change in fix["artifactChanges"]:
                    self.known("artifactChange", change)
                    self.assertTrue(change["replacements"])
                    for replacement in change["replacements"]:
                        self.known("replacement", replacement)
                        self.read_back(change["artifactLocation"], replacement["deletedRegion"])
        self.assertGreater(fixes, 0)

    def known(self, kind, value):
        must, may = (set(names.split()) for names in SARIF[kind])
        self.assertLessEqual(must, set(value), kind)
        self.assertLessEqual(set(value), must | may, kind)

    def read_back(self, location, region):
        """The words at a place, by the address and the units of UTF-16 that are told."""
        self.known("artifactLocation", location)
        self.known("region", region)
        self.assertRegex(location["uri"], r"^[A-Za-z0-9._~/%-]+$")
        self.assertEqual(location["uriBaseId"], "%SRCROOT%")
        lines = Path(self.folder, urllib.parse.unquote(location["uri"])).read_text().split("\n")
        self.assertGreaterEqual(region["startLine"], 1)
        if "startColumn" in region and "endLine" not in region:
            units = lines[region["startLine"] - 1].encode("utf-16-le")
            self.assertLessEqual(1, region["startColumn"])
            self.assertLessEqual(region["startColumn"], region["endColumn"])
            self.assertLessEqual(region["endColumn"], len(units) // 2 + 2)
            # No character is cut in two.
            units[2 * (region["startColumn"] - 1):2 * (region["endColumn"] - 1)].decode("utf-16-le")

    def test_sarif_columns(self):
        """Behind characters of two units the place begins at the right one."""
        log = json.loads(run(self.folder, "check", "--problems", "sarif").stdout)
        name = f"content/pairs/p/sessions/2026-03-{WORDS.index('💡💡 wide') + 1:02}.md"
        found = [result for result in log["runs"][0]["results"] if name in json.dumps(result)]
        self.assertTrue(found)
        line = Path(self.folder, name).read_text().split("\n")[1]
        for result in found:
            region = result["locations"][0]["physicalLocation"]["region"]
            (ours,) = [one for one in self.json["problems"] if one["path"] == name and one["code"] == result["ruleId"]]
            self.assertEqual(region["startColumn"] - 1, len(line[:ours["column"] - 1].encode("utf-16-le")) // 2)

    def test_gitlab(self):
        """GitLab's report has the members of its documentation, and a fingerprint for each problem."""
        issues = json.loads(run(self.folder, "check", "--problems", "gitlab").stdout)
        for issue in issues:
            self.assertEqual(set(issue), {"description", "check_name", "fingerprint", "severity", "location"})
            self.assertIn(issue["severity"], {"info", "minor", "major", "critical", "blocker"})
            self.assertFalse(issue["location"]["path"].startswith(("/", "./")))
            self.assertNotIn("\n", issue["description"])
        self.assertEqual(len({issue["fingerprint"] for issue in issues}), len(issues))
        self.assertEqual(
            sorted((issue["location"]["path"], issue["location"]["lines"]["begin"], issue["check_name"]) for issue in issues), self.places())

    def test_gitlab_server(self):
        """On a server of GitLab the report lies at the root of the project, and the exit status is the same."""
        with tempfile.TemporaryDirectory() as folder:
            notes(folder)
            result = run(folder, "check", GITLAB_CI="true", CI="true", CI_PROJECT_DIR=folder)
            self.assertEqual((result.returncode, result.stdout), (1, ""))
            issues = json.loads(Path(folder, "gl-code-quality-report.json").read_text())
            self.assertEqual(
                sorted((issue["location"]["path"], issue["location"]["lines"]["begin"], issue["check_name"]) for issue in issues), self.places())
            self.assertNotIn("evil", json.dumps(issues))

    def test_github(self):
        """A runner obeys our annotations and nothing that notes say, and the summary is one table of words."""
        summary = Path(self.folder, "summary.md")
        for redact in ("--redact", "--no-redact"):
            summary.write_text("")
            result = run(
                self.folder, "check", redact, GITHUB_ACTIONS="true", CI="true", GITHUB_WORKSPACE=self.folder, GITHUB_STEP_SUMMARY=str(summary))
            self.assertEqual((result.returncode, result.stdout), (1, ""))
            commands = list(Runner.commands(result.stderr))
            names = [name for name, _, _ in commands]
            counts = self.json["counts"]
            self.assertEqual(names, ["error"] * min(10, counts["errors"]) + ["warning"] * min(10, counts["warnings"]))
            known = {(path, str(line)) for path, line, _ in self.places()}
            for _, properties, data in commands:
                self.assertIn((properties["file"], properties["line"]), known)
                self.assertTrue(data and properties["title"] and int(properties["col"]) >= 1)
            self.read_summary(summary.read_text(), len(self.json["problems"]))
            if redact == "--redact":
                self.assertNotIn("evil", result.stderr + summary.read_text())

    def read_summary(self, text, rows):
        shown = cmarkgfm.github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE)
        page = Table(shown)
        self.assertEqual(page.elements, {"h3", "table", "thead", "tbody", "tr", "th", "td", "code", "span", "br"} & page.elements)
        self.assertEqual(page.attributes, [])
        self.assertEqual({len(row) for row in page.rows}, {4})
        self.assertEqual(len(page.rows), rows + 1)

    def test_logs_of_other_commands(self):
        """No command prints what a runner obeys, whatever the notes say."""
        for arguments in (["read"], ["fmt", "--check"], ["check", "--fix"], ["build", "--output", "out"], ["read", "--words-only"]):
            with tempfile.TemporaryDirectory() as folder:
                notes(folder)
                Path(folder, "content/pairs/p/sessions/2026-01-30.md").write_text(
                    "::error::evil\n\n  ::add-mask::evil\n\nx ##[add-path]evil\n\n- ::set-env name=A::evil\n\n## Wins\n- ::error::evil\n")
                result = run(folder, *arguments, "--no-redact", GITHUB_ACTIONS="true", CI="true")
                commands = list(Runner.commands(result.stdout + "\n" + result.stderr))
                self.assertTrue(all("file" in properties for _, properties, _ in commands), commands)

    def test_many(self):
        """Ten thousand problems are told, each form within its limits."""
        with tempfile.TemporaryDirectory() as folder:
            notes(folder, many=112)
            log = json.loads(run(folder, "check", "--problems", "json").stdout)
            self.assertGreater(len(log["problems"]), 10_000)
            self.assertEqual(len({one["fingerprint"] for one in log["problems"]}), len(log["problems"]))
            summary = Path(folder, "summary.md")
            result = run(folder, "check", GITHUB_ACTIONS="true", CI="true", GITHUB_WORKSPACE=folder, GITHUB_STEP_SUMMARY=str(summary))
            counts = log["counts"]
            self.assertEqual(len(list(Runner.commands(result.stderr))), min(10, counts["errors"]) + min(10, counts["warnings"]))
            size = summary.stat().st_size
            self.assertLessEqual(size, 1_048_576)
            self.assertRegex(summary.read_text(), r"\n\d+ more do not fit here; the log has all of them\.\n$")
            self.assertEqual(len(json.loads(run(folder, "check", "--problems", "gitlab").stdout)), len(log["problems"]))
            sarif = json.loads(run(folder, "check", "--problems", "sarif").stdout)
            self.assertEqual(len(sarif["runs"][0]["results"]), len(log["problems"]))

    def test_moved_lines(self):
        """Lines above a problem change its line and not its fingerprint."""
        def prints(folder):
            issues = json.loads(run(folder, "check", "--problems", "gitlab").stdout)
            return {issue["fingerprint"]: issue["location"]["lines"]["begin"] for issue in issues if "plain.md" in issue["location"]["path"]}

        with tempfile.TemporaryDirectory() as folder:
            notes(folder)
            before = prints(folder)
            path = Path(folder, GOALS, "plain.md")
            path.write_text(path.read_text().replace("---\n", "---\n# a comment\n# and another\n", 1))
            after = prints(folder)
            self.assertEqual(set(before), set(after))
            self.assertTrue(all(after[one] == before[one] + 2 for one in before))


if __name__ == "__main__":
    unittest.main()
