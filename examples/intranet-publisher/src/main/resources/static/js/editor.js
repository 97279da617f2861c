// Checks while one types, and underlines what was found. No library, no build.
const form = document.getElementById("editor");
const fields = { title: document.getElementById("title"), text: document.getElementById("text") };
const status = document.getElementById("status");
const list = document.getElementById("findings");
const words = Object.fromEntries(
  [...document.querySelectorAll("#words dt")].map((dt) => [dt.textContent, dt.nextElementSibling.textContent]));

const QUIET = 400; // milliseconds without a key before a check
const PATIENCE = 10_000; // milliseconds before the checker counts as away
const AGAIN = 3_000; // milliseconds until it is asked again then
let timer;
let running;
let checked; // title and text that the shown findings are about
let violations = [];

const now = () => JSON.stringify([fields.title.value, fields.text.value]);
const say = (key, count) => (status.textContent = words["status." + key].replace("{n}", count));
const spansIn = (field) =>
  violations.flatMap((v, index) => v.spans.filter((s) => s.in === field).map((s) => ({ ...s, index, severity: v.severity })))
    .sort((a, b) => a.start - b.start || b.end - a.end);

// The mirror lies behind the field and repeats its text, with a mark under each span.
function underline(field) {
  const input = fields[field];
  const mirror = input.previousElementSibling;
  const text = input.value;
  const parts = [];
  let copied = 0;
  for (const span of spansIn(field)) {
    if (span.start < copied || span.end > text.length) continue; // another mark covers it
    const mark = document.createElement("mark");
    mark.className = span.severity;
    mark.dataset.finding = span.index;
    mark.textContent = text.slice(span.start, span.end);
    parts.push(text.slice(copied, span.start), mark);
    copied = span.end;
  }
  mirror.replaceChildren(...parts, text.slice(copied) + "\n");
  scroll(input);
}

function scroll(input) {
  const mirror = input.previousElementSibling;
  mirror.scrollTop = input.scrollTop;
  mirror.scrollLeft = input.scrollLeft;
}

// Spans before an edit stay, those after it move, and those that it touches go, until the next check.
function follow(field, before, after) {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const end = before.length - tail;
  const shift = after.length - before.length;
  for (const violation of violations) {
    violation.spans = violation.spans
      .filter((s) => s.in !== field || s.end <= start || s.start >= end)
      .map((s) => (s.in === field && s.start >= end ? { ...s, start: s.start + shift, end: s.end + shift } : s));
  }
}

function schedule(delay = QUIET) {
  clearTimeout(timer);
  list.setAttribute("aria-busy", "true");
  timer = setTimeout(check, delay);
}

async function check() {
  clearTimeout(timer);
  running?.abort();
  running = new AbortController();
  const mine = running;
  const patience = setTimeout(() => mine.abort("late"), PATIENCE);
  const about = now();
  say("checking");
  try {
    const answer = await fetch(form.dataset.check, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(new FormData(form)),
      signal: mine.signal,
    });
    if (answer.status >= 500) {
      away();
    } else if (!answer.ok) {
      say("refused");
    } else {
      const report = await answer.json();
      if (mine === running && about === now()) show(report, about);
    }
  } catch (failure) {
    if (mine === running) away();
  } finally {
    clearTimeout(patience);
  }
}

// Nobody is kept from writing: saving and submitting still work, and submitting checks.
function away() {
  say("away");
  timer = setTimeout(check, AGAIN);
}

function show(report, about) {
  checked = about;
  violations = report.violations;
  list.replaceChildren(...violations.map(item));
  list.setAttribute("aria-busy", "false");
  document.getElementById("decision").textContent = words["decision." + report.decision];
  form.dataset.decision = report.decision;
  document.getElementById("justify").hidden = !violations.some((v) => v.severity === "warning");
  Object.keys(fields).forEach(underline);
  violations.length ? say("some", violations.length) : say("none");
}

function item(violation, index) {
  const li = document.getElementById("finding").content.firstElementChild.cloneNode(true);
  li.className = violation.severity;
  li.dataset.rule = violation.rule;
  li.querySelector(".severity").textContent = words["severity." + violation.severity];
  li.querySelector(".message").textContent = violation.message;
  li.querySelector(".source").textContent = violation.source.document + ": " + violation.source.place;
  const shows = li.querySelector(".show");
  if (violation.spans.length) shows.addEventListener("click", () => select(index));
  else shows.remove();
  li.querySelector(".suggestions").append(...violation.suggestions.map(suggestion));
  return li;
}

function suggestion(suggestion) {
  const li = document.getElementById("suggestion").content.firstElementChild.cloneNode(true);
  const button = li.querySelector("button");
  const kind = suggestion.edits.length ? "edits" : suggestion.kind;
  li.querySelector(".advice").textContent = suggestion.message;
  li.querySelector(".verified").hidden = !suggestion.verified;
  button.textContent = words["do." + kind] ?? words["do.hold"];
  button.dataset.kind = kind;
  button.addEventListener("click", () => act(kind, suggestion));
  return li;
}

function act(kind, suggestion) {
  if (kind === "edits") return apply(suggestion.edits);
  if (kind === "reschedule") {
    document.getElementById("publishAt").value = suggestion.publishAt.slice(0, 19);
    return schedule(0);
  }
  if (kind === "hand-over") return form.requestSubmit(document.getElementById("submit"));
  if (kind === "disclose") {
    document.getElementById("hasDisclaimer").focus();
    return undefined;
  }
  if (kind === "report" && suggestion.to) {
    location.href = "mailto:" + encodeURIComponent(suggestion.to);
    return undefined;
  }
  return form.requestSubmit(document.getElementById("save"));
}

function apply(edits) {
  if (checked !== now()) return schedule(0); // the offsets are those of another text
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    fields[edit.in].setRangeText(edit.replacement, edit.start, edit.end, "end");
  }
  edits.forEach((edit) => fields[edit.in].dispatchEvent(new Event("input")));
  fields[edits[0].in].focus();
  say("applied");
  return schedule(0);
}

function select(index) {
  const span = violations[index].spans[0];
  if (!span) return;
  fields[span.in].focus();
  fields[span.in].setSelectionRange(span.start, span.end);
}

// The finding at the caret is pointed out, to the eye and to a screen reader.
document.addEventListener("selectionchange", () => {
  const field = Object.keys(fields).find((name) => fields[name] === document.activeElement);
  if (!field) return;
  const at = fields[field].selectionStart;
  const here = spansIn(field).find((span) => span.start <= at && at < span.end);
  [...list.children].forEach((li, index) =>
    index === here?.index ? li.setAttribute("aria-current", "true") : li.removeAttribute("aria-current"));
});

for (const [name, input] of Object.entries(fields)) {
  let before = input.value;
  input.addEventListener("input", () => {
    follow(name, before, input.value);
    before = input.value;
    underline(name);
    schedule();
  });
  input.addEventListener("scroll", () => scroll(input));
}
form.addEventListener("change", (event) => {
  if (!Object.values(fields).includes(event.target) && event.target.id !== "reason") schedule(0);
});
new ResizeObserver(() => Object.keys(fields).forEach(underline)).observe(fields.text);
if (fields.text.value || fields.title.value) schedule(0);
