"""nginx and Caddy with the recipes: who gets in, and what is sent with each page."""

import base64
import http.client
import re
import socket
import ssl
import subprocess
import time

import delivered
import observatory
from bare_root import ROOT, Root
from delivered import DeliveryTest

HOST = "progress.example.org"
# One for each kind of reader: who knows which word, and which sites are theirs.
READERS = {
    "program": ("ines", "program-word", "/program/"),
    "coordinator": ("grace", "coordinator-word", "/coordinator/"),
    "pairs/priya-tomasz": ("priya", "pair-word", "/pairs/priya-tomasz/"),
    "people/tomasz-zielinski": ("tomasz", "person-word", "/people/tomasz-zielinski/"),
}


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Host:
    """A server that runs in a root."""

    def __init__(self, root, words, logs):
        self.logs = root.path(logs)
        with self.logs.open("w") as log:
            self.process = subprocess.Popen(
                root.command(f"exec {words}"), stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root"})

    def wait(self, port):
        for _ in range(200):
            if self.process.poll() is not None:
                break
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    return
            time.sleep(0.1)
        raise AssertionError(self.logs.read_text()[-3000:])

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=20)


class Answers:
    """What a server answers over TLS, to whom."""

    def __init__(self, port, plain):
        self.port, self.plain = port, plain
        self.tls = ssl._create_unverified_context()

    def get(self, path, login=None):
        raw = socket.create_connection(("127.0.0.1", self.port), timeout=20)
        connection = http.client.HTTPConnection(HOST)
        connection.sock = self.tls.wrap_socket(raw, server_hostname=HOST)
        headers = {"Host": HOST}
        if login:
            headers["Authorization"] = "Basic " + base64.b64encode(":".join(login).encode()).decode()
        connection.request("GET", path, headers=headers)
        response = connection.getresponse()
        body = response.read()
        connection.close()
        return response.status, response.headers, body

    def redirect(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.plain, timeout=20)
        connection.request("GET", "/public/index.html", headers={"Host": HOST})
        response = connection.getresponse()
        return response.status, response.headers.get("Location", "")


class HostsTest(DeliveryTest):
    @classmethod
    def setUpClass(cls):
        cls.root = Root.with_tools()
        cls.root.put(delivered.COMMAND, "/opt/host/waymark")
        cls.root.put(ROOT / "content", "/notes/content")
        cls.root.run(
            "rm -rf /srv/waymark /etc/waymark && "
            "/opt/host/waymark build --content /notes/content --all --as-of 2026-07-06 --quiet --output /srv/waymark", check=True)
        cls.root.run(
            f"mkdir -p /etc/waymark/tls /etc/waymark/logins/pairs /etc/waymark/logins/people && cd /etc/waymark/tls && "
            f"openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN={HOST} -keyout privkey.pem -out fullchain.pem", check=True)

    def start(self, name, words, port, plain):
        host = Host(self.root, words, f"/tmp/{name}.log")
        self.addCleanup(host.stop)
        host.wait(port)
        return Answers(port, plain)

    def nginx(self):
        """nginx with the recipe as it is, but for the ports, which others may have."""
        port, plain = free_port(), free_port()
        text = (ROOT / "docs/recipes/nginx.conf").read_text()
        text = re.sub(r"^ *listen \[::\].*\n", "", text, flags=re.M)
        text = text.replace("listen 80;", f"listen 127.0.0.1:{plain};").replace("listen 443 ", f"listen 127.0.0.1:{port} ")
        self.root.path("/etc/nginx/conf.d/waymark.conf").write_text(text)
        self.root.run("rm -f /etc/nginx/sites-enabled/default", check=True)
        for site, (name, word, _) in READERS.items():
            self.root.run(f"htpasswd -b -B -c /etc/waymark/logins/{site} {name} {word}", check=True)
        return self.start("nginx", "nginx -g 'daemon off;'", port, plain)

    def caddy(self):
        """Caddy with the recipe as it is, but for the ports, and with a certificate of its own."""
        port, plain = free_port(), free_port()
        own = f"{{\n\thttp_port {plain}\n\thttps_port {port}\n\tlocal_certs\n\tskip_install_trust\n\tadmin off\n}}\n"
        self.root.path("/tmp/Caddyfile").write_text(own + (ROOT / "docs/recipes/Caddyfile").read_text())
        # What `caddy hash-password` prints takes a second for each answer; the same kind of word with less work does here.
        self.assertRegex(self.root.run("caddy hash-password --plaintext word", check=True).stdout, r"^\$2a\$14\$")
        for site, (name, word, _) in READERS.items():
            self.root.run(f"htpasswd -nbB -C 5 {name} {word} | tr : ' ' > /etc/waymark/logins/{site}", check=True)
        return self.start("caddy", "caddy run --config /tmp/Caddyfile --adapter caddyfile", port, plain)

    def look(self, answers):
        """Asks for every site as everybody, as its reader and as all others; looks at what is sent with it."""
        status, headers, body = answers.get("/public/index.html")
        self.assertEqual(status, 200)
        self.assertIn("text/html", headers["Content-Type"])
        self.assertIsNone(headers["X-Robots-Tag"])
        rows = observatory.rows(headers, body.decode(), answers.redirect())
        points, grade = observatory.grade(rows)
        self.assertEqual(grade, "A+", rows)
        self.tells(f"{points} points, {grade}")
        status, headers, _ = answers.get("/")
        self.assertEqual((status, headers["Location"].removeprefix(f"https://{HOST}").removeprefix(f":{answers.port}")), (302, "/public/index.html"))
        self.assertEqual(answers.get("/public/none.html")[0], 404)

        for own, (name, word, folder) in READERS.items():
            status, headers, body = answers.get(f"{folder}index.html")
            self.assertEqual(status, 401, folder)
            self.assertIn("Basic", headers["WWW-Authenticate"])
            self.assertNotIn(b"<main", body)
            status, headers, body = answers.get(f"{folder}index.html", (name, word))
            self.assertEqual(status, 200, folder)
            self.assertIn(b"<main", body)
            self.assertIn("noindex", headers["X-Robots-Tag"])
            self.assertEqual(headers["Cache-Control"], "no-store")
            self.assertIsNotNone(headers["Strict-Transport-Security"])
            self.assertEqual(answers.get(f"{folder}index.html", (name, "wrong"))[0], 401)
            self.assertEqual(answers.get(f"{folder}data/report.json", (name, word))[0] in (200, 404), True)
            for other, (_, _, place) in READERS.items():
                if other != own:
                    self.assertEqual(answers.get(f"{place}index.html", (name, word))[0], 401, f"{name} at {place}")
        # A pair without a login is closed to all, also to another pair, whichever way it is asked for.
        for path in ("/pairs/jonas-amara/index.html", "/pairs/priya-tomasz/../jonas-amara/index.html", "/pairs//jonas-amara/index.html",
                     "/pairs/priya-tomasz/%2e%2e/jonas-amara/index.html", "/people/priya-raman/index.html"):
            status, _, body = answers.get(path, READERS["pairs/priya-tomasz"][:2])
            self.assertIn(status, (301, 308, 400, 401, 403, 404), path)
            self.assertNotIn(b"<main", body)
        # What the command keeps for itself, and what lies beside the sites.
        for path in ("/public/.waymark", "/pairs/priya-tomasz/.waymark", "/../notes/content/program.md", "/pairs/", "/people/"):
            self.assertNotEqual(answers.get(path, READERS["pairs/priya-tomasz"][:2])[0], 200, path)

    def test_nginx(self):
        """nginx: 401 without a login, 200 with one's own, 401 with another's; the headers are worth an A+"""
        self.look(self.nginx())

    def test_caddy(self):
        """Caddy: 401 without a login, 200 with one's own, 401 with another's; the headers are worth an A+"""
        self.look(self.caddy())

    def test_same_headers(self):
        """nginx, Caddy and the file of headers say the same, and nothing that the pages do not say themselves"""
        nginx = dict(re.findall(r'add_header (\S+) "([^"]*)" always;', (ROOT / "docs/recipes/nginx.conf").read_text()))
        caddy = dict(re.findall(r'^\t\t([A-Z][\w-]+) "([^"]*)"$', (ROOT / "docs/recipes/Caddyfile").read_text(), flags=re.M))
        caddy = {name: value for name, value in caddy.items() if name in nginx}
        headers = dict(re.findall(r"^  ([\w-]+): (.*)$", (ROOT / "docs/recipes/_headers").read_text(), flags=re.M))
        self.assertEqual(nginx, caddy)
        self.assertEqual(nginx, headers)
        sent = observatory.policies(nginx["Content-Security-Policy"])
        for page in self.root.path("/srv/waymark/coordinator").rglob("*.html"):
            own = re.search(r'Content-Security-Policy" content="([^"]*)"', page.read_text())
            for name, values in observatory.policies(own[1]).items():
                if values != ["'none'"]:
                    self.assertEqual(sent.get(name), values, f"{page}: what the page needs, the host would refuse")

    def test_grades(self):
        """the rules tell good headers from bad ones"""
        from email.message import Message

        def of(**headers):
            message = Message()
            for name, value in headers.items():
                message[name.replace("_", "-")] = value
            return observatory.grade(observatory.rows(message, "<main>", (301, "https://x")))

        self.assertEqual(of(), (30, "D"))
        self.assertEqual(of(Content_Security_Policy="default-src 'self' 'unsafe-inline'")[0], 35)
        self.assertEqual(
            of(Content_Security_Policy="default-src 'none'; frame-ancestors 'none'", Strict_Transport_Security="max-age=63072000",
               X_Content_Type_Options="nosniff"), (115, "A+"))
