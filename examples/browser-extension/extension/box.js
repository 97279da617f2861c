// A box that people write in: a text area, or an element that is edited in place.

class Box {
  /** Returns the box that an event comes from, or null where it comes from something else. */
  static of(event) {
    const target = event.composedPath()[0];
    if (!(target instanceof Element || target instanceof Text)) {
      return null;
    }
    const element = target instanceof Text ? target.parentElement : target;
    // Single-line fields are not watched: they hold names, passwords, card numbers and searches.
    const area = element.closest("textarea");
    if (area) {
      return area.readOnly || area.disabled ? null : new AreaBox(area);
    }
    let host = element.closest("[contenteditable]");
    while (host && host.isContentEditable && host.parentElement?.isContentEditable) {
      host = host.parentElement.closest("[contenteditable]");
    }
    return host?.isContentEditable ? new RichBox(host) : null;
  }

  constructor(element) {
    this.element = element;
  }

  /** Makes edits, whose spans do not overlap, in a way that the page hears of and that can be undone. */
  apply(edits) {
    this.element.focus();
    for (const {start, end, replacement} of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
      this.select(start, end);
      if (replacement !== "") {
        document.execCommand("insertText", false, replacement);
      } else if (start !== end) {
        document.execCommand("delete");
      }
    }
  }
}

class AreaBox extends Box {
  get text() {
    return this.element.value;
  }

  select(start, end) {
    this.element.setSelectionRange(start, end);
  }
}

class RichBox extends Box {
  static #BLOCKS = new Set(["P", "DIV", "LI", "UL", "OL", "BLOCKQUOTE", "H1", "H2", "H3", "H4", "PRE", "SECTION"]);

  get text() {
    return this.#read().text;
  }

  select(start, end) {
    const selection = this.element.ownerDocument.getSelection();
    selection.removeAllRanges();
    selection.addRange(this.range(start, end));
  }

  /** Returns the piece of the document that shows a piece of the text. */
  range(start, end) {
    const {pieces} = this.#read();
    const range = document.createRange();
    if (pieces.length === 0) {
      range.selectNodeContents(this.element);
      return range;
    }
    const first = pieces.find((piece) => start < piece.end) ?? pieces.at(-1);
    const last = pieces.findLast((piece) => end > piece.start) ?? first;
    const within = (piece, offset) => Math.min(Math.max(offset - piece.start, 0), piece.end - piece.start);
    range.setStart(first.node, within(first, start));
    range.setEnd(last.node, within(last, end));
    return range;
  }

  /** Reads the text as it is seen, a line for each block, and which node shows which part of it. */
  #read() {
    const pieces = [];
    let text = "";
    const visit = (node) => {
      if (node instanceof Text) {
        if (node.data !== "") {
          pieces.push({node, start: text.length, end: text.length + node.data.length});
          text += node.data;
        }
        return;
      }
      if (node.nodeName === "BR") {
        text += "\n";
        return;
      }
      const block = node !== this.element && RichBox.#BLOCKS.has(node.nodeName);
      if (block && text !== "" && !text.endsWith("\n")) {
        text += "\n";
      }
      node.childNodes.forEach(visit);
      if (block && node.nextSibling && !text.endsWith("\n")) {
        text += "\n";
      }
    };
    visit(this.element);
    return {text, pieces};
  }
}
