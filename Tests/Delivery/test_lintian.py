"""What Debian's own checker says of the package."""

from bare_root import Root
from delivered import DeliveryTest, only


class LintianTest(DeliveryTest):
    def test_lintian(self):
        """lintian has nothing to say of the Debian package, but for what is overridden by name with a reason"""
        import debian
        root = Root.with_tools()
        root.put(only("*.deb"), "/tmp/lintian/waymark.deb")
        done = root.run("lintian --allow-root --no-cfg --fail-on error,warning,info --show-overrides /tmp/lintian/waymark.deb")
        lines = [line for line in done.stdout.splitlines() if not line.startswith(("N:", "running with"))]
        self.assertEqual([line for line in lines if not line.startswith("O:")], [], done.stdout)
        overridden = {line.split()[2] for line in lines}
        self.assertEqual(overridden, set(debian.OVERRIDES), "an override that is not needed")
