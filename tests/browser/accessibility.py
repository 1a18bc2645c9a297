"""What axe says of a page, and how it is walked through by keyboard."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

#: WCAG 2.0 to 2.2, levels A and AA, and what axe's makers hold to be good manners beyond.
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
#: A date or a time has several places in which Tab stops.
_MOST_STOPS = 5
_VIOLATIONS = """options => axe.run({...options, resultTypes: ['violations']}).then(found =>
  found.violations.flatMap(rule => rule.nodes.map(node =>
    `${rule.id} (${rule.help}): ${node.target.join(' ')} ${node.html.slice(0, 120)}`)))"""
_REACHABLE = """() => {
  const shown = element => element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true});
  const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll(usable)].filter(element => shown(element) && !element.disabled);
  // Of radio buttons the keyboard reaches the chosen one, or the first; arrows lead to the others.
  const named = all.filter(element => {
    if (element.type !== 'radio') return true;
    const group = all.filter(other => other.type === 'radio' && other.name === element.name && other.form === element.form);
    return element === (group.find(other => other.checked) || group[0]); });
  named.forEach((element, number) => { element.dataset.reached = number; });
  return named.map(element => element.outerHTML.slice(0, 100)); }"""
_FOCUSED = """() => {
  const element = document.activeElement, style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {number: element === document.body ? null : Number(element.dataset.reached ?? -1), html: element.outerHTML.slice(0, 100),
    isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    isOnScreen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth}; }"""


def violations(page: Page) -> list[str]:
    """Every rule that is broken, with what breaks it. The script comes in past the page's own policy."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    found: list[str] = page.evaluate(_VIOLATIONS, {"runOnly": {"type": "tag", "values": list(TAGS)}})
    return found


def open_everything(page: Page) -> bool:
    """Open all that can be opened; whether there was anything."""
    opened: bool = page.evaluate(
        "() => { const all = [...document.querySelectorAll('details:not([open])')];"
        " all.forEach(one => { one.open = true; }); return all.length > 0; }"
    )
    return opened


def walked(page: Page) -> list[str]:
    """What is wrong when Tab is pressed from the top of the page to its end; a page with nothing wrong gives nothing."""
    reachable: list[str] = page.evaluate(_REACHABLE)
    page.evaluate("() => { document.activeElement?.blur(); getSelection()?.removeAllRanges(); scrollTo(0, 0); }")
    faults: list[str] = []
    order: list[int] = []
    marked: set[int] = set()
    for _ in range(len(reachable) * _MOST_STOPS):
        page.keyboard.press("Tab")
        focused = page.evaluate(_FOCUSED)
        if focused["number"] is None:
            break
        if focused["number"] < 0:
            continue  # inside a frame, which has an order of its own
        order.append(focused["number"])
        marked |= {focused["number"]} if focused["isMarked"] else set()
        faults += [f"not on the screen: {focused['html']}"] if not focused["isOnScreen"] else []
    else:
        faults.append("the end of the page is not reached")
    faults += ["not in the order of the page"] if order != sorted(order) else []
    faults += [f"not reached: {html}" for number, html in enumerate(reachable) if number not in order]
    # A field with several stops is marked by us at the first, by the browser at the others.
    return faults + [f"not marked: {html}" for number, html in enumerate(reachable) if number not in marked]
