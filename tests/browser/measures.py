"""What a browser says of a page it shows: contrasts, what sticks out, how large things are."""

from dataclasses import dataclass

from playwright.sync_api import Page

_VISIBLE_TEXTS = """
const visible = element => { const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== 'hidden'; };
const texts = () => { const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim() && visible(walker.currentNode.parentElement))
    found.push(walker.currentNode);
  return found; };
"""
#: WCAG 2.2: the contrast of each text with all that lies behind it, half-transparent layers mixed.
_CONTRASTS = (
    "() => {"
    + _VISIBLE_TEXTS
    + """
const parse = colour => { const [red, green, blue, alpha = 1] = colour.match(/[\\d.]+/g).map(Number);
  return {rgb: [red, green, blue], alpha}; };
const mix = (above, below) => above.rgb.map((part, index) => part * above.alpha + below[index] * (1 - above.alpha));
const behind = element => { if (!element) return [255, 255, 255];
  const own = parse(getComputedStyle(element).backgroundColor);
  return own.alpha === 1 ? own.rgb : mix(own, behind(element.parentElement)); };
const luminance = rgb => { const [red, green, blue] = rgb.map(part => part / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue; };
return texts().map(text => { const element = text.parentElement, ground = behind(element);
  const ink = mix(parse(getComputedStyle(element).color), ground);
  const [light, dark] = [luminance(ink), luminance(ground)].sort((one, other) => other - one);
  return {text: text.data.trim().slice(0, 40), ink: ink.join(), ground: ground.join(), ratio: (light + 0.05) / (dark + 0.05)};
}); }"""
)
_STICKING_OUT = """() => {
  const width = document.documentElement.clientWidth, found = [];
  if (document.documentElement.scrollWidth > width) found.push('the page itself');
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (box.width && (box.right > width + 0.5 || box.left < -0.5)) found.push(element.outerHTML.slice(0, 120));
    if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden' && box.width)
      found.push('cut off: ' + element.outerHTML.slice(0, 120));
  }
  return found; }"""
#: What a reader does who sets larger text alone; the layout keeps its width.
_DOUBLE_TEXT = """() => {
  const sizes = [...document.body.querySelectorAll('*')].map(element => {
    const style = getComputedStyle(element);
    return [element, parseFloat(style.fontSize), parseFloat(style.lineHeight)]; });
  for (const [element, size, height] of sizes) {
    element.style.setProperty('font-size', size * 2 + 'px', 'important');
    if (height) element.style.setProperty('line-height', height * 2 + 'px', 'important'); } }"""


@dataclass(frozen=True, slots=True)
class Contrast:
    """A text's colour, that of the ground behind it, and their ratio (1 to 21)."""

    text: str
    ink: str
    ground: str
    ratio: float


def contrasts(page: Page) -> tuple[Contrast, ...]:
    """Of every visible text."""
    return tuple(Contrast(**one) for one in page.evaluate(_CONTRASTS))


def sticking_out(page: Page) -> list[str]:
    """What lies beside the screen, or is cut off."""
    found: list[str] = page.evaluate(_STICKING_OUT)
    return found


def double_text(page: Page) -> None:
    """Make all text twice as large, and nothing else."""
    page.evaluate(_DOUBLE_TEXT)


def visible_text(page: Page) -> str:
    """All that can be seen."""
    text: str = page.inner_text("body")
    return text


def heights(page: Page, selector: str) -> list[float]:
    """How tall elements are, in CSS pixels."""
    tall: list[float] = page.eval_on_selector_all(
        selector, "elements => elements.map(element => element.getBoundingClientRect().height)"
    )
    return tall
