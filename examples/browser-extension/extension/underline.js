// Underlines pieces of a box without touching what is in it.

const UNDERLINED = ["advice", "warning", "blocker"];

/** What must be the same for two boxes to break their lines at the same places. */
const SHAPE = [
  "fontFamily", "fontSize", "fontStyle", "fontWeight", "fontStretch", "fontVariant", "fontFeatureSettings",
  "fontKerning", "letterSpacing", "wordSpacing", "lineHeight", "textAlign", "textIndent", "textTransform",
  "tabSize", "direction", "whiteSpace", "overflowWrap", "wordBreak", "hyphens", "boxSizing",
  "paddingTop", "paddingRight", "paddingBottom", "paddingLeft",
  "borderTopWidth", "borderRightWidth", "borderBottomWidth", "borderLeftWidth",
];

class Underlines {
  #root;
  #layer = null;
  #area = null;

  constructor(root) {
    this.#root = root;
  }

  /** Underlines the findings of a report of the box's present text. */
  show(box, violations) {
    this.clear();
    if (box instanceof AreaBox) {
      this.#cover(box, violations);
    } else {
      this.#highlight(box, violations);
    }
  }

  clear() {
    this.#layer?.remove();
    this.#layer = null;
    this.#area = null;
    UNDERLINED.forEach((severity) => CSS.highlights.delete(`vett-${severity}`));
  }

  /** Moves the layer to where the box now is. */
  follow() {
    if (this.#layer) {
      const {left, top, width, height} = this.#area.getBoundingClientRect();
      Object.assign(this.#layer.style,
        {left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px`});
      // A scroll bar takes room from the text; the layer has none and must give the same room up.
      const bar = this.#area.offsetWidth - this.#area.clientWidth
        - this.#layer.clientLeft - (this.#layer.offsetWidth - this.#layer.clientLeft - this.#layer.clientWidth);
      this.#layer.style.paddingRight =
        `calc(${getComputedStyle(this.#area).paddingRight} + ${Math.max(bar, 0)}px)`;
      this.#layer.scrollTop = this.#area.scrollTop;
      this.#layer.scrollLeft = this.#area.scrollLeft;
    }
  }

  #highlight(box, violations) {
    for (const severity of UNDERLINED) {
      const ranges = spansOf(violations.filter((violation) => violation.severity === severity))
        .map(({start, end}) => box.range(start, end));
      if (ranges.length > 0) {
        CSS.highlights.set(`vett-${severity}`, new Highlight(...ranges));
      }
    }
  }

  /** Lays the same text over the area, unseen but for its underlines: an area has no nodes to underline. */
  #cover(box, violations) {
    this.#area = box.element;
    this.#layer = document.createElement("div");
    this.#layer.className = "layer";
    this.#layer.setAttribute("aria-hidden", "true");
    const style = getComputedStyle(this.#area);
    SHAPE.forEach((property) => {
      this.#layer.style[property] = style[property];
    });
    let at = 0;
    for (const {start, end, severity} of disjoint(spansOf(violations))) {
      const mark = document.createElement("mark");
      mark.className = severity;
      mark.textContent = box.text.slice(start, end);
      this.#layer.append(box.text.slice(at, start), mark);
      at = end;
    }
    // The last line break of an element takes no line of its own, that of an area does.
    this.#layer.append(box.text.slice(at), "\u200b");
    this.#root.append(this.#layer);
    this.follow();
  }
}

function spansOf(violations) {
  return violations.flatMap(({severity, spans}) =>
    spans.filter((span) => span.in === "text").map(({start, end}) => ({start, end, severity})));
}

/** Parts spans that overlap; the graver, which come first in a report, win. */
function disjoint(spans) {
  const kept = [];
  for (const span of spans) {
    let parts = [span];
    for (const {start, end} of kept) {
      parts = parts.flatMap((part) => [
        {...part, end: Math.min(part.end, start)},
        {...part, start: Math.max(part.start, end)},
      ]).filter((part) => part.start < part.end);
    }
    kept.push(...parts);
  }
  return kept.sort((a, b) => a.start - b.start);
}
