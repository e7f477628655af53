"""The recipes: every step that is a script is run from the file itself, in a root where nothing but its tools is installed."""

import html
import json
import re
import shutil

import delivered
from bare_root import ROOT, Root
from delivered import DeliveryTest, only

RECIPES = ROOT / "docs/recipes"

class RecipesTest(DeliveryTest):
    @classmethod
    def setUpClass(cls):
        cls.root = Root.with_tools()
        for file in delivered.dist().iterdir():
            cls.root.put(file, f"/releases/{file.name}")

    def setUp(self):
        for folder in ("/work", "/tmp/runner", "/opt/waymark"):
            shutil.rmtree(self.root.path(folder), ignore_errors=True)
        self.root.path("/tmp/runner").mkdir(parents=True)
        self.root.put(ROOT / "content", "/work/content")

    def read(self, name):
        """A recipe as the YAML of its file says it."""
        self.root.put(RECIPES / name, "/tmp/recipe.yml")
        script = "python3 -c 'import json, yaml; print(json.dumps(yaml.load(open(\"/tmp/recipe.yml\"), yaml.BaseLoader)))'"
        return json.loads(self.root.run(script, check=True).stdout)

    def archive(self):
        """What the reader of a recipe fills in: where the archive lies, its name and its digest."""
        name = only("*.tar.gz").name
        return {"WAYMARK_RELEASES": "file:///releases", "WAYMARK_ARCHIVE": name, "WAYMARK_SHA256": delivered.digests()[name]}

    def steps(self, name, job, **others):
        """Runs the scripts of a job on GitHub one after the other; returns what each said, by its name."""
        recipe = self.read(name)
        self.assertEqual(set(self.archive()) - set(recipe["env"]), set())
        variables = {**recipe["env"], **self.archive(), "CI": "true", "GITHUB_ACTIONS": "true", "RUNNER_TEMP": "/tmp/runner",
                     "GITHUB_PATH": "/tmp/runner/path", "GITHUB_STEP_SUMMARY": "/tmp/runner/summary", "GITHUB_WORKSPACE": "/work", **others}
        said = {}
        for step in recipe["jobs"][job]["steps"]:
            if "run" not in step:
                self.assertRegex(step["uses"], r"^actions/[a-z-]+@v\d+$")
                continue
            paths = self.root.path("/tmp/runner/path")
            added = paths.read_text().split() if paths.exists() else []
            own = {key: value for key, value in step.get("env", {}).items() if "${{" not in value}
            path = ":".join([*reversed(added), "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"])
            done = self.root.run(step["run"], cwd="/work", shell=("bash", "-e", "-o", "pipefail"), PATH=path, **{**variables, **own})
            said[step["name"]] = done
            if done.returncode != 0:
                break
        return said

    def slip(self):
        """Writes a day that no month has into a goal; returns where it lies below the root of the repository."""
        goal = next(self.root.path("/work/content/pairs").glob("*/goals/*.md"))
        goal.write_text(re.sub(r"^due: .*$", "due: 2026-02-30", goal.read_text(), count=1, flags=re.M))
        return goal.relative_to(self.root.path("/work")).as_posix()

    def assertEachEnded(self, said, status=0):
        for name, done in said.items():
            self.assertEqual(done.returncode, status, f"{name}: {done.stdout[-2000:]}")

    def assertPublic(self, folder):
        """A public site stands there, and nothing of what the example keeps closed."""
        site = self.root.path(folder)
        self.assertTrue((site / "index.html").exists())
        text = "".join(path.read_text(errors="ignore") for path in site.rglob("*.html"))
        for word in closed_words():
            self.assertNotIn(word, text)

    def test_github_pages(self):
        """GitHub Pages: the archive is fetched and checked, and the public site stands where it is taken from"""
        said = self.steps("github-pages.yml", "build")
        self.assertEachEnded(said)
        self.assertEqual(len(said), 2)
        self.assertPublic("/tmp/runner/site")

    def test_a_changed_archive_ends_the_job(self):
        """with another digest the job ends before anything of the archive has run"""
        name = only("*.tar.gz").name
        with (self.root.path("/releases") / name).open("ab") as archive:
            archive.write(b"x")
        try:
            said = self.steps("github-pages.yml", "build")
        finally:
            self.root.put(only("*.tar.gz"), f"/releases/{name}")
        self.assertEqual(list(said), ["Install waymark"])
        self.assertNotEqual(said["Install waymark"].returncode, 0)
        self.assertFalse(self.root.path("/tmp/runner/waymark").exists())

    def test_github_check(self):
        """a pull request with a slip: the problem stands at its line, and the run fails; without one it passes"""
        self.assertEachEnded(self.steps("github-check.yml", "check"))
        place = self.slip()
        done = self.steps("github-check.yml", "check")["Check the notes"]
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stdout, rf"(?m)^::error file={re.escape(place)},line=\d+")
        summary = html.unescape(self.root.path("/tmp/runner/summary").read_text())
        self.assertIn(place, summary)

    def test_two_repositories(self):
        """the public repository gets one commit of the public site, each time anew, and no note"""
        self.root.run("git init --quiet --bare /tmp/runner/public.git", check=True)
        for _ in range(2):
            shutil.rmtree(self.root.path("/tmp/runner/site"), ignore_errors=True)
            said = self.steps("two-repositories.yml", "publish", PUBLISH_TO="/tmp/runner/public.git", PUBLISH_KEY="none")
            self.assertEachEnded(said)
        self.assertEqual(self.root.run("git -C /tmp/runner/public.git rev-list --count gh-pages", check=True).stdout.strip(), "1")
        self.assertFalse(self.root.path("/tmp/runner/key").exists())
        self.root.run("git clone --quiet --branch gh-pages /tmp/runner/public.git /tmp/runner/clone", check=True)
        self.assertPublic("/tmp/runner/clone")
        names = {path.name for path in self.root.path("/tmp/runner/clone").rglob("*")}
        self.assertIn(".nojekyll", names)
        self.assertEqual({name for name in names if name.endswith(".md") or name == ".waymark"}, set())

    def test_gitlab(self):
        """GitLab: the jobs run in a plain Debian; problems are in the report of code quality, and the public site in `public`"""
        recipe = self.read("gitlab-ci.yml")
        variables = {**recipe["variables"], **self.archive(), "CI": "true", "GITLAB_CI": "true", "CI_PROJECT_DIR": "/work"}
        begin = "\n".join(recipe["before_script"])
        done = self.root.run(begin + "\n" + "\n".join(recipe["pages"]["script"]), cwd="/work", check=True, **variables)
        self.assertPublic("/work/public")
        place = self.slip()
        done = self.root.run("\n".join(recipe["check"]["script"]), cwd="/work", **variables)
        self.assertEqual(done.returncode, 1)
        report = json.loads(self.root.path(f"/work/{recipe['check']['artifacts']['reports']['codequality']}").read_text())
        self.assertIn(place, [entry["location"]["path"] for entry in report])
        self.root.run("rm -rf /usr/local/bin/waymark /usr/local/share/doc/waymark")

    def install(self):
        self.root.run(f"mkdir -p /opt/waymark && tar -xzf /releases/{only('*.tar.gz').name} -C /opt/waymark --strip-components=1", check=True)
        return "/opt/waymark/bin:/usr/local/bin:/usr/bin:/bin"

    def test_rsync(self):
        """all sites reach the host; what is closed later is gone there, and an error leaves it as it was"""
        path = self.install()
        self.root.put(RECIPES / "publish-with-rsync.sh", "/opt/waymark/bin/publish-with-rsync.sh")
        publish = "publish-with-rsync.sh /work/content /tmp/runner/host"
        self.root.run(publish, check=True, PATH=path)
        host = self.root.path("/tmp/runner/host")
        for site in ("public", "program", "coordinator", "pairs/priya-tomasz", "people/tomasz-zielinski"):
            self.assertTrue((host / site / "index.html").exists(), site)
        self.assertEqual(list(host.rglob(".waymark*")), [])
        resource = next(iter(sorted(self.root.path("/work/content/resources").glob("*.md"))))
        page = f"public/resources/{resource.stem}.html"
        self.assertTrue((host / page).exists())
        resource.write_text(resource.read_text().replace("---\n", "---\nvisibility: private\n", 1))
        self.root.run(publish, check=True, PATH=path)
        self.assertFalse((host / page).exists())
        before = {file: file.stat().st_mtime_ns for file in host.rglob("*.html")}
        resource.write_text("---\nvisiblity: public\n---\n")
        self.assertEqual(self.root.run(publish, PATH=path).returncode, 1)
        self.assertEqual({file: file.stat().st_mtime_ns for file in host.rglob("*.html")}, before)

    def test_attention(self):
        """a letter goes out when somebody is needed or the notes have an error, and none when all is well; it quotes nothing"""
        path = self.install()
        self.root.put(RECIPES / "attention.sh", "/opt/waymark/bin/attention.sh")
        mail = self.root.path("/opt/waymark/bin/mail")
        mail.write_text('#!/bin/sh\n{ echo "$@"; cat; } > /tmp/runner/letter\n')
        mail.chmod(0o755)
        letter = self.root.path("/tmp/runner/letter")

        def written(notes):
            letter.unlink(missing_ok=True)
            self.root.run(f"attention.sh {notes} grace@example.org", check=True, PATH=path)
            return letter.read_text() if letter.exists() else None

        said = written("/work/content")
        self.assertRegex(said, r"^-s A pair may need you grace@example\.org\n")
        for word in closed_words():
            self.assertNotIn(word, said)
        goal = next(self.root.path("/work/content/pairs").glob("*/goals/*.md"))
        goal.write_text("---\ntitle: Secretword\ndue: 2026-02-30\n---\n")
        said = written("/work/content")
        self.assertIn("The notes have an error", said)
        self.assertNotIn("Secretword", said)
        self.root.run(
            "mkdir -p /tmp/runner/calm && cd /tmp/runner/calm && waymark init --programme Calm", check=True, PATH=path)
        self.assertIsNone(written("/tmp/runner/calm/content"))

    def test_every_recipe_is_tried(self):
        """every file among the recipes is run by a test, or says of itself that it was not tried"""
        tried = "".join(path.read_text() for path in (ROOT / "Tests/Delivery").glob("test_*.py"))
        for path in RECIPES.iterdir():
            said = re.search(r"[Nn]ot tried", path.read_text())
            self.assertTrue(bool(said) or f'{path.name}"' in tried, path.name)


def closed_words():
    """Sentences of the example that nobody but a pair may read: those of its sections marked private or of closed notes."""
    words = []
    for path in sorted((ROOT / "content/pairs").rglob("*.md")):
        for part in re.findall(r"^## [^\n]*\(private\)\n+(.*?)(?=^#|\Z)", path.read_text(), flags=re.M | re.S):
            words += [line.strip("-* ").strip() for line in part.splitlines() if len(line) > 40]
    assert len(words) > 3
    return words
