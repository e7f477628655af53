"""The grade of a site by the rules of Mozilla's HTTP Observatory, as its documentation gives them: points from 100, rewards only from 90 up."""

import re

GRADES = [(100, "A+"), (90, "A"), (85, "A-"), (80, "B+"), (70, "B"), (65, "B-"), (60, "C+"), (50, "C"), (45, "C-"), (40, "D+"), (30, "D"),
          (25, "D-"), (0, "F")]


def policies(text):
    """The directives of a Content-Security-Policy."""
    parts = [part.split() for part in text.split(";") if part.split()]
    return {part[0].lower(): [value.lower() for value in part[1:]] for part in parts}


def of_policy(text):
    """What a Content-Security-Policy is worth."""
    if not text:
        return -25, "no Content-Security-Policy"
    policy = policies(text)
    default = policy.get("default-src", ["*"])
    scripts, styles = policy.get("script-src", default), policy.get("style-src", default)
    broad = {"*", "http:", "https:", "data:"}
    if "'unsafe-inline'" in scripts or broad & set(scripts) or broad & set(policy.get("object-src", default)):
        return -20, "scripts from anywhere, or inline"
    if "'unsafe-eval'" in scripts:
        return -10, "eval"
    if "'unsafe-inline'" in styles or broad & set(styles):
        return 0, "styles inline"
    return (10, "nothing by default") if default == ["'none'"] else (5, "nothing unsafe")


def of_transport(text):
    """What Strict-Transport-Security is worth."""
    age = re.search(r"max-age=(\d+)", text or "")
    if not age:
        return -20, "no Strict-Transport-Security"
    return (0, "half a year and more") if int(age[1]) >= 15_768_000 else (-10, "less than half a year")


def of_frames(policy, text):
    if "frame-ancestors" in policies(policy or ""):
        return 5, "frame-ancestors"
    return (0, "X-Frame-Options") if (text or "").lower() in ("deny", "sameorigin") else (-20, "may be framed")


def of_scripts(page):
    """What the scripts of a page are worth: those of other hosts want a digest, those of one's own need none."""
    foreign = re.findall(r'<script[^>]+src="(?:https?:)?//[^"]*"[^>]*>', page)
    return (0, "own scripts only") if all("integrity=" in tag for tag in foreign) else (-50, "scripts of others without a digest")


def rows(response, page, redirect):
    """The row of each rule: points and why.

    - response: the headers of the page.
    - redirect: status and address that plain HTTP answers.
    """
    policy = response.get("Content-Security-Policy")
    cookies = response.get_all("Set-Cookie") or []
    referrer = (response.get("Referrer-Policy") or "").split(",")[-1].strip()
    private = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
    return {
        "content-security-policy": of_policy(policy),
        "cookies": (0, "none") if not cookies else (-20, "cookies"),
        "cross-origin-resource-sharing": (-50, "open to all") if response.get("Access-Control-Allow-Origin") == "*" else (0, "none"),
        "redirection": (0, "to https") if redirect[0] in (301, 302, 307, 308) and redirect[1].startswith("https://") else (-20, "none"),
        "referrer-policy": (5, referrer) if referrer in private else (0, "none") if not referrer else (-5, referrer),
        "strict-transport-security": of_transport(response.get("Strict-Transport-Security")),
        "subresource-integrity": of_scripts(page),
        "x-content-type-options": (0, "nosniff") if response.get("X-Content-Type-Options") == "nosniff" else (-5, "may be guessed"),
        "x-frame-options": of_frames(policy, response.get("X-Frame-Options")),
        "cross-origin-resource-policy": (10, "same-origin") if response.get("Cross-Origin-Resource-Policy") in ("same-origin", "same-site")
        else (0, "none"),
    }


def grade(rows):
    """The points and the grade."""
    points = 100 + sum(points for points, _ in rows.values() if points < 0)
    if points >= 90:
        points += sum(points for points, _ in rows.values() if points > 0)
    return points, next(name for least, name in GRADES if points >= least)
