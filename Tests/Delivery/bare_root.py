"""Debian roots in which what is delivered is tried: a bare one, as debootstrap makes it, and one with servers and tools."""

import atexit
import fcntl
import functools
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / ".build/delivery"
# What a bare machine was given before somebody runs the recipes there.
TOOLS = "ca-certificates caddy curl git lintian nginx-light openssl python3-yaml rsync apache2-utils".split()


def codename():
    """The release of the machine, since the command needs its C library or a newer one."""
    lines = (line.partition("=") for line in Path("/etc/os-release").read_text().splitlines())
    return {name: value.strip('"') for name, _, value in lines}["VERSION_CODENAME"]


def mirror():
    return os.environ.get("DEBIAN_MIRROR", "http://deb.debian.org/debian")


def made(name, make):
    """A folder that is made once and kept; one that was not made to its end is made anew."""
    folder, mark = WORK / name, WORK / f"{name}.made"
    WORK.mkdir(parents=True, exist_ok=True)
    with (WORK / f"{name}.lock").open("w") as lock:
        # Another process may be making it.
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not mark.exists():
            shutil.rmtree(folder, ignore_errors=True)
            make(folder)
            mark.touch()
    return folder


def become_root():
    """Runs this command again with the rights of root, asked of sudo without a question, where they are missing."""
    if os.geteuid() != 0:
        os.execvp("sudo", ["sudo", "-n", "-E", f"PATH={os.environ['PATH']}", sys.executable, *sys.argv])


def quietly(*words, **options):
    """Runs a command, and shows what it said only if it fails."""
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, words))} ended with {done.returncode}:\n{done.stdout[-3000:]}")


def base():
    def make(folder):
        quietly("debootstrap", "--variant=minbase", codename(), folder, mirror())
        # Nothing that is installed there begins to serve.
        policy = folder / "usr/sbin/policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
    return made(f"base-{codename()}", make)


def with_tools():
    def make(folder):
        quietly("cp", "-a", base(), folder)
        root = Root(folder)
        try:
            root.run("apt-get update -qq && apt-get install -y -qq --no-install-recommends " + " ".join(TOOLS), check=True)
        finally:
            root.close()
    return made(f"tools-{codename()}", make)


class Root:
    """A root in which commands run."""

    def __init__(self, folder):
        self.folder = Path(folder)
        subprocess.run(["mount", "-t", "proc", "proc", self.folder / "proc"], check=True)
        shutil.copy("/etc/resolv.conf", self.folder / "etc/resolv.conf")
        atexit.register(self.close)

    @classmethod
    def copy(cls, of, name):
        """A root of its own, as the other one is now."""
        folder = WORK / name
        subprocess.run(["umount", folder / "proc"], capture_output=True)
        shutil.rmtree(folder, ignore_errors=True)
        quietly("cp", "-a", of, folder)
        return cls(folder)

    @classmethod
    @functools.cache
    def with_tools(cls):
        """The one with servers and tools, which tests share: each has folders of its own there."""
        return cls.copy(with_tools(), "tools")

    def close(self):
        subprocess.run(["umount", self.folder / "proc"], capture_output=True)

    def command(self, script, cwd="/root", shell=("bash", "-e")):
        return [shutil.which("chroot"), str(self.folder), "/usr/bin/env", "-C", cwd, *shell, "-c", script]

    def run(self, script, cwd="/root", check=False, shell=("bash", "-e"), **environment):
        """Runs a script as a build server would, by itself with few variables; returns what it said, and how it ended."""
        variables = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8",
                     "DEBIAN_FRONTEND": "noninteractive", **environment}
        done = subprocess.run(
            self.command(script, cwd, shell), env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            stdin=subprocess.DEVNULL)
        if check and done.returncode != 0:
            raise AssertionError(f"{script}\nended with {done.returncode}:\n{done.stdout[-3000:]}")
        return done

    def path(self, inside):
        return self.folder / str(inside).lstrip("/")

    def put(self, source, inside):
        place = self.path(inside)
        place.parent.mkdir(parents=True, exist_ok=True)
        if Path(source).is_dir():
            shutil.copytree(source, place, dirs_exist_ok=True)
        else:
            shutil.copy2(source, place)


if __name__ == "__main__":
    # `make test` lets the bare root be made while it compiles.
    become_root()
    base()
