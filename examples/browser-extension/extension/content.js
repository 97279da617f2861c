// Watches the boxes of a page: checks while people write, and once more before a post is sent.

const PAUSE = 600;
const PATIENCE = 3000;

class Watch {
  #send;
  #contact;
  #texts;
  #underlines;
  #panel;
  #box = null;
  #known = null;
  #timer = 0;
  #passing = false;

  constructor({send, contact, texts, language}) {
    this.#send = send;
    this.#contact = contact;
    this.#texts = texts;
    const host = document.createElement("vett-findings");
    const root = host.attachShadow({mode: "open"});
    // The page would take a click in the panel for one outside its own dialog, and close that.
    ["click", "mousedown", "pointerdown", "keydown"].forEach((type) =>
      host.addEventListener(type, (event) => event.stopPropagation()));
    document.documentElement.append(host);
    this.#underlines = new Underlines(root);
    this.#panel = new Panel(root, texts, language);
  }

  listen() {
    addEventListener("input", (event) => this.#typed(event), true);
    addEventListener("focusin", (event) => this.#entered(event), true);
    addEventListener("click", (event) => this.#clicked(event), true);
    addEventListener("submit", (event) => this.#submitted(event), true);
    addEventListener("keydown", (event) => this.#pressed(event), true);
    const follow = () => {
      this.#underlines.follow();
      this.#panel.follow();
    };
    addEventListener("scroll", follow, {capture: true, passive: true});
    addEventListener("resize", follow, {passive: true});
    // Somebody may have begun to write before the background had answered.
    if (document.activeElement) {
      this.#entered({composedPath: () => [document.activeElement]});
    }
  }

  #entered(event) {
    const box = Box.of(event);
    if (box && box.element !== this.#box?.element) {
      this.#box = box;
      this.#checkSoon();
    }
  }

  #typed(event) {
    const box = Box.of(event);
    if (box) {
      this.#box = box;
      this.#underlines.clear();
      this.#checkSoon();
    }
  }

  #checkSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#check(this.#box), PAUSE);
  }

  /** Checks a box and shows what was found, unless its text has changed meanwhile. */
  async #check(box) {
    const text = box.text;
    const answer = text.trim() === "" ? null : await ask({kind: "check", text});
    if (box.text === text && box.element === this.#box?.element) {
      this.#known = {element: box.element, text, answer};
      this.#show(box, answer);
    }
    return answer;
  }

  #show(box, answer, buttons = []) {
    if (answer?.outcome === "checked") {
      const {decision, violations} = answer.report;
      if (violations.length === 0) {
        this.#clear();
        return;
      }
      this.#underlines.show(box, violations);
      this.#panel.show(box, {
        name: decision,
        title: this.#texts[decision],
        violations,
        onApply: (edits) => this.#apply(box, edits),
        buttons: decision === "block" ? [...this.#handOver(box, violations), ...buttons] : buttons,
      });
    } else if (answer) {
      this.#underlines.clear();
      this.#panel.show(box, {name: answer.outcome, title: this.#texts[answer.outcome] ?? this.#texts.away});
    } else {
      this.#clear();
    }
  }

  #clear() {
    this.#underlines.clear();
    this.#panel.hide();
  }

  #apply(box, edits) {
    // Edits count in the text that was checked.
    if (this.#known?.element === box.element && box.text === this.#known.text) {
      box.apply(edits);
    }
    clearTimeout(this.#timer);
    this.#check(box);
  }

  #handOver(box, violations) {
    const named = violations.filter(({severity}) => severity === "blocker")
      .flatMap(({suggestions}) => suggestions)
      .filter(({to}) => to?.includes("@"))
      .map(({to}) => to);
    const people = named.length > 0 ? named : [this.#contact].filter((contact) => contact !== "");
    const links = [...new Set(people)].map((to) => ({
      text: this.#texts.handOver.replace("{to}", to),
      href: `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(this.#texts.subject)}`
        + `&body=${encodeURIComponent(box.text)}`,
    }));
    return [...links, {text: this.#texts.copy, onClick: () => navigator.clipboard.writeText(box.text)}];
  }

  #clicked(event) {
    const button = event.composedPath()[0].closest?.(this.#send);
    if (button) {
      this.#hold(event, button.form ?? null, () => button.click());
    }
  }

  #submitted(event) {
    const form = event.target;
    this.#hold(event, form, () => form.requestSubmit(event.submitter));
  }

  #pressed(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && Box.of(event)) {
      const {key, code, ctrlKey, metaKey, shiftKey, altKey} = event;
      const again = {key, code, ctrlKey, metaKey, shiftKey, altKey, bubbles: true, cancelable: true, composed: true};
      this.#hold(event, null, () => event.target.dispatchEvent(new KeyboardEvent("keydown", again)));
    }
  }

  /** Lets an event that sends a post pass, holds it until it was checked, or stops it. */
  async #hold(event, form, send) {
    const box = this.#passing ? null : this.#boxOf(form);
    if (!box || box.text.trim() === "") {
      return;
    }
    this.#box = box;
    const pass = () => this.#pass(send);
    const known = this.#known;
    const stop = () => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    if (known?.answer?.outcome === "checked" && known.element === box.element && known.text === box.text) {
      if (mayBeSent(known.answer)) {
        this.#clear();
      } else {
        stop();
        this.#warn(box, known.answer, pass);
      }
      return;
    }
    stop();
    clearTimeout(this.#timer);
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, {outcome: "away"}));
    const answer = await Promise.race([this.#check(box), late]);
    if (mayBeSent(answer)) {
      pass();
      if (answer?.outcome !== "checked") {
        this.#show(box, answer);
      }
    } else {
      this.#warn(box, answer, pass);
    }
  }

  #warn(box, answer, pass) {
    this.#show(box, answer, answer.report.decision === "block" ? [] : [
      {text: this.#texts.goBack, onClick: () => {
        this.#panel.hide();
        box.element.focus();
      }},
      {text: this.#texts.sendAnyway, onClick: pass},
    ]);
  }

  #pass(send) {
    this.#clear();
    this.#known = null;
    this.#passing = true;
    try {
      send();
    } finally {
      this.#passing = false;
    }
  }

  /** Returns the box that a form sends: the one last written in, or else the first with a text. */
  #boxOf(form) {
    if (this.#box?.element.isConnected && (!form || form.contains(this.#box.element))) {
      return this.#box;
    }
    return [...(form?.querySelectorAll("textarea, [contenteditable]") ?? [])]
      .map((element) => Box.of({composedPath: () => [element]}))
      .find((box) => box && box.text.trim() !== "") ?? null;
  }
}

/** A backend that cannot be asked stops nothing. */
function mayBeSent(answer) {
  return answer?.outcome !== "checked" || ["publish", "advise"].includes(answer.report.decision);
}

async function ask(message) {
  try {
    return await chrome.runtime.sendMessage(message);
  } catch {
    // The extension was updated or removed while the page stayed open.
    return {outcome: "away"};
  }
}

ask({kind: "start"}).then((started) => {
  if (started.outcome === "watched") {
    new Watch(started).listen();
  }
});
