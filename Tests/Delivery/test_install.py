"""A bare Debian root: three lines of docs/install.md, the first site of the README, an upgrade, and nothing left at the end."""

import http.server
import functools
import os
import pty
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import delivered
from bare_root import Root, base
from delivered import DeliveryTest, block, only


def serving(folder):
    """Serves a folder on loopback; returns the server."""
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *words):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def on_a_terminal(root, script, cwd, presses):
    """Runs a script where somebody sits, who presses Enter; returns what stood on the terminal."""
    leader, follower = pty.openpty()
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/root", "LANG": "C.UTF-8", "TERM": "xterm", "USER": "elena"}
    process = subprocess.Popen(
        root.command(script, cwd), stdin=follower, stdout=follower, stderr=follower, env=environment, start_new_session=True)
    os.close(follower)
    os.write(leader, presses.encode())
    said = b""
    while True:
        try:
            part = os.read(leader, 4096)
        except OSError:
            break
        if not part:
            break
        said += part
    process.wait(timeout=60)
    os.close(leader)
    return process.returncode, said.decode(errors="replace")


class InstallTest(DeliveryTest):
    @classmethod
    def setUpClass(cls):
        cls.server = serving(delivered.dist())
        cls.releases = f"http://127.0.0.1:{cls.server.server_port}"

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()

    def setUp(self):
        self.root = Root.copy(base(), "bare")
        self.addCleanup(self.root.close)

    def test_debian_package(self):
        """three lines install it, a minute later the README's first site stands; an upgrade works, and removing leaves nothing"""
        lines = block("docs/install.md", "Debian and Ubuntu")
        self.assertEqual(len(lines.strip().splitlines()), 3, lines)
        began = time.monotonic()
        self.root.run(lines, check=True, RELEASES=self.releases)
        self.assertIn(delivered.version(), self.root.run("waymark --version", check=True).stdout)
        self.tells(f"installed in {time.monotonic() - began:.0f} s")
        self.assertNotIn("swift", self.root.run("dpkg --list; ls /usr/lib/*").stdout.lower())

        began = time.monotonic()
        self.root.run("mkdir notes")
        for line in block("README.md", "A first site").strip().splitlines():
            status, said = on_a_terminal(self.root, line, "/root/notes", "Elena\nNoor\n" + "\n" * 12)
            self.assertEqual(status, 0, f"{line}\n{said}")
        self.assertTrue(self.root.path("/root/notes/site/index.html").exists())
        self.tells(f"the first site in {time.monotonic() - began:.0f} s")

        with tempfile.TemporaryDirectory() as folder:
            newer = f"{delivered.version()}+1"
            delivered.package("deb", folder, "--package-version", newer, "--compression", "none")
            self.root.put(only("*.deb", Path(folder)), "/root/newer.deb")
        self.root.run("apt-get install -y ./newer.deb", check=True)
        self.assertEqual(self.root.run("dpkg-query -W -f '${Version}' waymark", check=True).stdout, newer)
        files = self.root.run("dpkg -L waymark", check=True).stdout.split()
        self.assertIn("/usr/bin/waymark", files)
        self.root.run("apt-get purge -y waymark", check=True)
        left = [path for path in files if self.root.path(path).exists() and not self.root.path(path).is_dir()]
        self.assertEqual(left + self.root.run("find / -xdev -name '*waymark*' -path '/usr/*'").stdout.split(), [])

    def test_archive(self):
        """without the rights of root, the archive runs from a folder of one's own"""
        self.root.run("apt-get update -qq && apt-get install -y -qq --no-install-recommends ca-certificates curl", check=True)
        self.root.run("useradd --create-home elena", check=True)
        self.root.run(
            f"su elena -c 'cd && export RELEASES={self.releases} && " + block("docs/install.md", "Any Linux").strip().replace("\n", " && ") + "'",
            check=True)
        said = self.root.run("su elena -c '~/.local/bin/waymark --version'", check=True).stdout
        self.assertIn(delivered.version(), said)

    def test_a_changed_file_is_refused(self):
        """an archive with one byte more is not installed"""
        with tempfile.TemporaryDirectory() as folder:
            for path in delivered.dist().iterdir():
                data = path.read_bytes()
                (Path(folder) / path.name).write_bytes(data + (b"x" if path.suffix == ".deb" else b""))
            server = serving(folder)
            done = self.root.run(block("docs/install.md", "Debian and Ubuntu"), RELEASES=f"http://127.0.0.1:{server.server_port}")
            server.shutdown()
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("FAILED", done.stdout)
        self.assertFalse(self.root.path("/usr/bin/waymark").exists())
