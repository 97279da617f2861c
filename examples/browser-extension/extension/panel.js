// The findings, in a panel beside the box. Every text is set as text, never as markup.

const GAP = 8;
const PANEL_STYLE = `
  :host { all: initial; }
  .layer { position: fixed; overflow: hidden; pointer-events: none; z-index: 2147483646;
    color: transparent; background: none; border-style: solid; border-color: transparent; margin: 0; }
  mark { color: transparent; background: none; }
  mark.blocker { text-decoration: underline wavy #c01c28 2px; }
  mark.warning { text-decoration: underline wavy #b35900 2px; }
  mark.advice { text-decoration: underline dotted #1a5fb4 2px; }
  .panel { position: fixed; z-index: 2147483647; box-sizing: border-box; width: 22rem; max-width: 96vw;
    max-height: 45vh; overflow: auto; padding: .75rem 1rem; border-radius: .5rem;
    border: 1px solid #77767b; border-top: .3rem solid #1a5fb4; background: #fff; color: #1e1e1e;
    font: 14px/1.4 system-ui, sans-serif; box-shadow: 0 .25rem 1rem #0004; }
  .panel.revise { border-top-color: #b35900; }
  .panel.block { border-top-color: #c01c28; }
  .panel.away, .panel.refused { border-top-color: #5e5c64; }
  h2 { margin: 0 1.5rem .5rem 0; font-size: 1em; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { margin: .5rem 0; padding-top: .5rem; border-top: 1px solid #deddda; }
  li p { margin: 0 0 .25rem; }
  small { color: #5e5c64; }
  button, a { font: inherit; margin: .25rem .5rem .25rem 0; padding: .25rem .6rem; border-radius: .25rem;
    border: 1px solid #1a5fb4; background: #fff; color: #1a5fb4; cursor: pointer; display: inline-block;
    text-align: start; text-decoration: none; box-sizing: border-box; max-width: 100%; overflow-wrap: anywhere; }
  button:focus-visible, a:focus-visible { outline: 3px solid #62a0ea; }
  button.close { position: absolute; top: .4rem; right: .4rem; margin: 0; border: 0; }
`;

class Panel {
  #root;
  #texts;
  #element = null;
  #box = null;

  constructor(root, texts, language) {
    this.#root = root;
    this.#texts = texts;
    this.language = language;
    const style = document.createElement("style");
    style.textContent = PANEL_STYLE;
    root.append(style);
  }

  /** Shows a panel: {name, title, violations, onApply, buttons: [{text, href, onClick}]}. */
  show(box, {name, title, violations = [], onApply, buttons = []}) {
    this.hide();
    this.#box = box;
    this.#element = document.createElement("section");
    this.#element.className = `panel ${name}`;
    this.#element.lang = this.language;
    this.#element.setAttribute("role", "status");
    this.#element.setAttribute("aria-label", this.#texts.name);
    this.#element.append(
      tell("h2", title),
      this.#button({text: "✕", label: this.#texts.close, className: "close", onClick: () => this.hide()}));
    const list = document.createElement("ul");
    violations.forEach((violation) => list.append(this.#finding(violation, onApply)));
    this.#element.append(...buttons.map((button) => this.#button(button)), list);
    this.#root.append(this.#element);
    this.follow();
  }

  hide() {
    this.#element?.remove();
    this.#element = null;
  }

  /** Moves the panel beside its box, or into the corner: below the box it would cover the button that sends. */
  follow() {
    if (this.#element) {
      const box = this.#box.element.getBoundingClientRect();
      const own = this.#element.getBoundingClientRect();
      const right = box.right + GAP;
      const left = box.left - own.width - GAP;
      const lowest = innerHeight - own.height - GAP;
      const beside = right + own.width <= innerWidth ? right : left;
      const place = beside >= 0
        ? {x: beside, y: Math.max(GAP, Math.min(box.top, lowest))}
        : {x: innerWidth - own.width - GAP, y: lowest};
      Object.assign(this.#element.style, {left: `${place.x}px`, top: `${place.y}px`});
    }
  }

  #finding(violation, onApply) {
    const item = document.createElement("li");
    item.className = violation.severity;
    item.dataset.rule = violation.rule;
    item.append(tell("p", violation.message));
    for (const suggestion of violation.suggestions) {
      const edits = suggestion.edits.filter((edit) => edit.in === "text");
      if (suggestion.verified && edits.length > 0 && edits.length === suggestion.edits.length) {
        item.append(this.#button({text: suggestion.message, onClick: () => onApply(edits)}));
      } else {
        item.append(tell("p", `→ ${suggestion.message}`));
      }
    }
    item.append(tell("small", `${violation.source.document}: ${violation.source.place}`));
    return item;
  }

  #button({text, label, className = "", href, onClick}) {
    const element = document.createElement(href ? "a" : "button");
    element.textContent = text;
    element.className = className;
    if (label) {
      element.setAttribute("aria-label", label);
    }
    if (href) {
      element.href = href;
    } else {
      element.type = "button";
      element.addEventListener("click", (event) => {
        // The page can reach the panel, but it is the user who decides.
        if (event.isTrusted) {
          onClick();
        }
      });
    }
    return element;
  }
}

function tell(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
