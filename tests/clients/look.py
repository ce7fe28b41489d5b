#!/usr/bin/env python3
"""Opens notices in Roundcube as a reader does, and checks what is seen.

Of every notice, on a wide screen, on a phone of 375 px and in the dark:

- The report and the returned message are attachments by their Content-Disposition,
  which Thunderbird goes by. Roundcube 1.6 lists them as such and prints them below
  the words all the same, as in any bounce; what it prints is not checked.
- Each text has a contrast of 4.5 or more to what is behind it.
- No word goes on in the next line, and nothing is wider than the screen.
- The headline is the first thing in the text and in the page: the preview.
- axe-core has no serious finding.
- The only links that work are those of the site.
- In Arabic, Hebrew and Persian a date reads from the right.

With --readme it takes the two pictures of the README instead.

tests/clients/run starts it with the servers around it.
"""

import argparse
import base64
import email
import email.policy
import imaplib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDCUBE = "http://127.0.0.1:8000/"
SUPPORT = "help@example.org"
CONFIG = f"""hostname = "mail.example.org"
[notice]
support = "mailto:{SUPPORT}"
timezone = "Europe/Warsaw"
[trust]
require = []
"""
# Width of the screen and whether it is dark: in Roundcube, which takes the rules for
# the dark and for phones out of a notice, and of the HTML part by itself, as
# mail programs show it that leave it as it is.
LOOKS = {"wide": (1280, False), "phone": (375, False), "dark": (1280, True)}
ALONE = {"alone": (800, False), "alone-phone": (375, False), "alone-dark": (800, True), "alone-phone-dark": (375, True)}
SHORT = [
    "exim-address-unknown",
    "exim-delayed",
    "exim-three-of-four",
    "exim-too-large",
    "postfix-blocklist",
    "postfix-delivered",
    "postfix-mailbox-full",
    "seed-challenge-code",
]
# Where no language is named: two that people wrote, one from the right, one
# without spaces, and a longer one. All but the first two have English below.
LANGUAGES = ["en", "pl", "ar", "ja", "he", "fa", "de", "cs"]

CHECKS = r"""
(() => {
  const problems = [];
  const body = document.querySelector('.message-htmlpart') || document.body;
  for (const a of body.querySelectorAll('a[href]'))
    if (!a.getAttribute('href').includes('SUPPORT')) problems.push(`a link: ${a.getAttribute('href')}`);
  if (document.documentElement.scrollWidth > innerWidth + 1) problems.push('the page is wider than the screen');

  const channels = (text) => {
    const n = text.match(/[\d.]+/g).map(Number);
    return n.length > 3 ? n : [...n, 1];
  };
  const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const ground = (element) => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (style.filter !== 'none' || style.opacity !== '1') problems.push(`${e.tagName} has a filter`);
      layers.push(channels(style.backgroundColor));
    }
    return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255, 1]);
  };
  const luminance = (c) => {
    const [r, g, b] = c.slice(0, 3).map((v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const rows = (node, from, to) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter((r) => r.width > 0);
  };
  let least = 99, texts = 0, dates = 0;
  const slow = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data, element = node.parentElement;
    const shown = text.trim() && rows(node, 0, text.length).length;
    if (!shown || getComputedStyle(element).visibility === 'hidden') continue;
    texts += 1;
    const behind = ground(element), before = over(channels(getComputedStyle(element).color), behind);
    const [a, b] = [luminance(behind), luminance(before)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    least = Math.min(least, contrast);
    if (contrast < 4.5) problems.push(`contrast ${contrast.toFixed(2)}: ${text.trim().slice(0, 40)}`);
    let block = element;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement;
    for (const token of text.matchAll(/\S+/gu)) {
      const width = rows(node, token.index, token.index + token[0].length).reduce((sum, r) => sum + r.width, 0);
      if (width > block.clientWidth - 30) continue; // It fits into no line.
      for (const word of token[0].matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)) {
        if (slow.test(word[0])) continue;
        const at = token.index + word.index;
        const found = rows(node, at, at + word[0].length);
        if (found.some((r) => Math.abs(r.top - found[0].top) > r.height / 2))
          problems.push(`broken: ${token[0]}`);
      }
      const edge = rows(node, token.index, token.index + token[0].length);
      if (edge.some((r) => r.right > innerWidth + 1 || r.left < -1)) problems.push(`off the screen: ${token[0]}`);
    }
    if (getComputedStyle(element).direction !== 'rtl') continue;
    for (const date of text.matchAll(/(\p{N}{1,2}) (\p{L}+) (\p{N}{4})/gu)) {
      let at = date.index;
      const x = date.slice(1).map((piece) => {
        const start = text.indexOf(piece, at);
        at = start + piece.length;
        const r = rows(node, start, at)[0];
        return [r.left, r.top];
      });
      if (x.some(([, top]) => Math.abs(top - x[0][1]) > 8)) continue; // In two lines.
      dates += 1;
      if (!(x[0][0] > x[1][0] && x[1][0] > x[2][0])) problems.push(`a date reads backwards: ${date[0]}`);
    }
  }
  return {
    problems: [...new Set(problems)],
    least, texts, dates,
    first: body.innerText.trim().split('\n')[0].trim(),
    height: (document.querySelector('#messagebody') || body.firstElementChild).getBoundingClientRect().bottom,
    attachments: document.querySelectorAll('#attachment-list li').length,
    below: [...document.querySelectorAll('#messagebody > div')].slice(1).map((part) => part.innerText),
  };
})()
""".replace("SUPPORT", SUPPORT)

AXE = r"""
axe.run(document.querySelector('.message-htmlpart') || document, {resultTypes: ['violations']}).then((found) => found.violations
  .filter((v) => v.impact === 'serious' || v.impact === 'critical')
  .map((v) => `axe: ${v.id}: ${v.nodes.map((n) => n.html.slice(0, 80)).slice(0, 2).join(' | ')}`))
"""


class Browser:
    """Headless Chromium, spoken to over its debugging pipe."""

    def __init__(self, folder):
        here, self.to = os.pipe()
        self.back, there = os.pipe()
        command = ["/usr/lib/chromium/chromium", "--headless", "--no-sandbox", "--disable-gpu",
                   "--hide-scrollbars", "--no-first-run", "--disable-background-networking",
                   "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                   "--remote-debugging-pipe", f"--user-data-dir={folder}", "about:blank"]
        self.process = subprocess.Popen(
            ["bash", "-c", f'exec "$@" 3<&{here} 4>&{there}', "bash", *command],
            pass_fds=(here, there), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(here)
        os.close(there)
        self.rest, self.number, self.session = b"", 0, None
        self.events = set()
        target = self("Target.createTarget", url="about:blank")["targetId"]
        self.session = self("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self("Page.enable")

    def message(self):
        while b"\0" not in self.rest:
            piece = os.read(self.back, 1 << 20)
            if not piece:
                raise SystemExit("tests/clients: the browser has ended")
            self.rest += piece
        one, self.rest = self.rest.split(b"\0", 1)
        return json.loads(one)

    def __call__(self, method, **params):
        self.number += 1
        request = {"id": self.number, "method": method, "params": params}
        if self.session:
            request["sessionId"] = self.session
        os.write(self.to, json.dumps(request).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"tests/clients: {method}: {answer['error']}")
                return answer["result"]
            self.events.add(answer.get("method"))

    def open(self, url):
        self.events.clear()
        self("Page.navigate", url=url)
        while "Page.loadEventFired" not in self.events:
            self.events.add(self.message().get("method"))

    def ask(self, script):
        answer = self("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise SystemExit(f"tests/clients: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def look(self, width, dark, height=900, scale=1):
        self("Emulation.setDeviceMetricsOverride", width=width, height=height,
             deviceScaleFactor=scale, mobile=False)
        scheme = "dark" if dark else "light"
        self("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def picture(self, path):
        shot = self("Page.captureScreenshot", format="png")
        path.write_bytes(base64.b64decode(shot["data"]))

    def close(self):
        self.process.terminate()
        self.process.wait()


def wait_for(what, attempt):
    for _ in range(150):
        try:
            return attempt()
        except OSError:
            time.sleep(0.1)
    raise SystemExit(f"tests/clients: {what} does not answer")


def bounces(short):
    """Names and files: what mail servers wrote, or else the examples."""
    root = Path(__file__).resolve().parents[2]
    examples = {p.stem: p for p in sorted((root / "examples/bounces").glob("*.eml"))}
    found = {name: examples[name] for name in SHORT}
    if short:
        return found, {}
    samples = Path(os.environ.get("ZWROTKA_SHARED", root.parent / "shared")) / "mta/samples"
    recorded = {f"{p.parent.name}-{p.stem}": p for p in sorted(samples.glob("*/*.eml"))}
    more = recorded or examples
    return found, {name: path for name, path in more.items() if name not in found}


def run(command, raw=b""):
    return subprocess.run(command, input=raw, check=False, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


class Maker:
    """Makes notices with the program."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        (folder / "zwrotka.toml").write_text(CONFIG)

    def notice(self, path, language):
        made = run([self.program, "explain", "--config", self.folder / "zwrotka.toml", "--format", "eml",
                    "--language", language, path])
        return made.stdout if made.returncode == 0 else None

    def digest(self, language, paths):
        """What the last of several bounces becomes beyond the hourly limit."""
        config = self.folder / f"digest-{language}.toml"
        state = self.folder / f"state-{language}"
        state.mkdir()
        config.write_text(f'language = "{language}"\nstate_dir = "{state}"\n{CONFIG}'
                          '[limits]\nnotices_per_hour = 1\n[languages]\norder = ["domain"]\n'
                          '[events]\ntarget = "stderr"\n'
                          '[domains."example.org"]\n')
        last = None
        for path in paths:
            raw = re.sub(rb"(?m)^To: .*", b"To: anna@example.org", path.read_bytes(), count=1)
            last = run([self.program, "filter", "--config", config, "--allow-root", "--sender", "",
                        "--recipient", "anna@example.org"], raw)
            if b"\nX-Zwrotka: " not in last.stdout:
                raise SystemExit(f"tests/clients: no notice from the filter: {last.stderr.decode()}")
        return last.stdout


def in_the_bytes(raw):
    """What a mail program that goes by Content-Disposition does not show inline."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    parts = list(message.iter_parts())
    problems = []
    for part in parts[1:]:
        if part.get_content_disposition() != "attachment":
            problems.append(f"{part.get_content_type()} is no attachment")
    text = message.get_body(("plain",)).get_content().replace("\r", "")
    html = message.get_body(("html",))
    if html is None:
        raise SystemExit(f"tests/clients: a notice without an HTML part: {message['Subject']}")
    html = html.get_content().encode()
    return problems, text.strip().split("\n\n")[0].replace("\n", " "), len(parts) - 1, html


def plain(text):
    return re.sub(r"[\s\u00ad\u2060-\u206f\u200e\u200f\u202a-\u202e]+", " ", text).replace(" ", "")


class Reader:
    """The account, its mailbox and the browser that shows it."""

    def __init__(self, folder, axe):
        self.axe, self.folder = axe.read_text(), folder
        self.least, self.dates = 99, 0
        self.imap = wait_for("Dovecot", lambda: imaplib.IMAP4("127.0.0.1", 1143))
        self.imap.login("reader", "reader")
        self.browser = Browser(folder / "profile")
        self.browser.look(1280, False)
        wait_for("Roundcube", lambda: __import__("urllib.request").request.urlopen(ROUNDCUBE, timeout=10))
        self.browser.open(ROUNDCUBE)
        self.browser.ask("rcmail.gui_objects.loginform.elements['_user'].value = 'reader';"
                         "rcmail.gui_objects.loginform.elements['_pass'].value = 'reader';"
                         "rcmail.gui_objects.loginform.submit()")
        for _ in range(100):
            time.sleep(0.1)
            if "_task=mail" in (self.browser.ask("location.href") or ""):
                break
        else:
            raise SystemExit("tests/clients: Roundcube does not let the reader in")

    def deliver(self, raw):
        crlf = raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        _, answer = self.imap.append("INBOX", None, None, crlf)
        return int(re.search(rb"APPENDUID \d+ (\d+)", answer[0]).group(1))

    def show(self, raw):
        """Opens a message in Roundcube."""
        uid = self.deliver(raw)
        self.browser.open(f"{ROUNDCUBE}?_task=mail&_mbox=INBOX&_uid={uid}&_action=show")

    def show_alone(self, raw):
        """Opens the HTML part by itself."""
        page = self.folder / "page.html"
        page.write_bytes(in_the_bytes(raw)[3])
        self.browser.open(f"file://{page}")

    def look(self, name, look, pictures, width, dark):
        """What the checks say of the open page, which is then photographed."""
        browser = self.browser
        browser.look(width, dark)
        browser.ask("new Promise((done) => setTimeout(done, 100))")
        seen = browser.ask(CHECKS)
        if "phone" not in look:
            seen["problems"] += browser.ask(AXE)
        if seen["texts"] < 8:
            seen["problems"].append(f"only {seen['texts']} texts are shown")
        browser.look(width, dark, int(seen["height"]) + 40)
        browser.picture(pictures / f"{name}.{look}.png")
        self.least = min(self.least, seen["least"])
        self.dates += seen["dates"]
        return seen

    def read(self, name, raw, pictures):
        """The problems of a notice, over all looks."""
        problems, headline, attached, _ = in_the_bytes(raw)
        browser = self.browser
        browser.look(1280, False)
        self.show(raw)
        browser.ask(self.axe + ";0")
        for look, (width, dark) in LOOKS.items():
            seen = self.look(name, look, pictures, width, dark)
            found = seen["problems"]
            if seen["attachments"] != attached:
                found.append(f"{seen['attachments']} attachments of {attached}")
            # Roundcube 1.6 prints the report and the returned message below all
            # bounces, attached or not; it must be them and nothing else.
            if not seen["below"] or "Action: " not in seen["below"][0]:
                found.append(f"what is below the words is not the report: {seen['below'][:1]}")
            problems += [f"{look}: {problem}" for problem in found]
        browser.look(800, False)
        self.show_alone(raw)
        browser.ask(self.axe + ";0")
        for look, (width, dark) in ALONE.items():
            seen = self.look(name, look, pictures, width, dark)
            found = seen["problems"]
            if not plain(seen["first"]).startswith(plain(headline)[:40]):
                found.append(f"the headline is not first: {seen['first']!r}, {headline!r}")
            problems += [f"{look}: {problem}" for problem in found]
        return problems


def for_the_readme(reader, maker, pictures):
    """The card in Roundcube, down to its end, and in Polish on a dark phone."""
    examples, _ = bounces(True)
    browser = reader.browser
    browser.look(860, False, scale=1.25)
    reader.show(maker.notice(examples["postfix-mailbox-full"], "en"))
    browser.ask("new Promise((done) => setTimeout(done, 500))")
    card = browser.ask("document.querySelector('.message-htmlpart').getBoundingClientRect().bottom")
    browser.look(860, False, int(card), scale=1.25)
    browser.picture(pictures / "notice.png")
    browser.look(390, True, scale=1.25)
    reader.show_alone(maker.notice(examples["exim-address-unknown"], "pl"))
    card = browser.ask("document.body.firstElementChild.getBoundingClientRect().bottom")
    browser.look(390, True, int(card), scale=1.25)
    browser.picture(pictures / "notice-phone.png")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--pictures", type=Path, required=True)
    parser.add_argument("--axe", type=Path, required=True)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("languages", nargs="*")
    args = parser.parse_args()
    languages = args.languages or (["en", "pl", "ar"] if args.short else LANGUAGES)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(dir="/mnt") as folder:
        folder = Path(folder)
        maker = Maker(args.program, folder)
        reader = Reader(folder, args.axe)
        if args.readme:
            for_the_readme(reader, maker, args.pictures)
            reader.browser.close()
            return 0
        always, more = bounces(args.short)
        work = [(name, path, language) for language in languages for name, path in always.items()]
        # Of the rest each is seen in the first language and in one other.
        for number, (name, path) in enumerate(more.items()):
            others = languages[1:] or languages
            for language in {languages[0], others[number % len(others)]}:
                work.append((name, path, language))
        failed, passed, skipped = 0, 0, 0
        first = list(always.values())
        notices = [(f"digest.{language}", maker.digest(language, first[:4])) for language in languages]
        notices += [(f"{name}.{language}", maker.notice(path, language)) for name, path, language in work]
        for name, raw in notices:
            if raw is None:
                print(f"{name}: no bounce, nothing to show")
                skipped += 1
                continue
            problems = reader.read(name, raw, args.pictures)
            failed += bool(problems)
            passed += not problems
            for problem in problems:
                print(f"{name}: {problem[:300]}", flush=True)
        reader.browser.close()
    from_the_right = {"ar", "he", "fa"} & set(languages)
    if from_the_right and not reader.dates:
        print("no date was seen in a language from the right")
        failed += 1
    print(f"least contrast {reader.least:.2f}, {reader.dates} dates from the right, {skipped} no bounces, "
          f"{time.monotonic() - started:.0f} s; pictures in {args.pictures}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
