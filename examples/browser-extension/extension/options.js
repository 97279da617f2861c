// The options page. Asks the browser for the chosen sites, and for no other.

import {CHANNELS, languageOf, loadSettings, loadTexts, matchPattern, readSites, saveSettings} from "./settings.js";

const form = document.getElementById("options");
const status = form.querySelector("output");
let texts;

async function show() {
  const settings = await loadSettings();
  const language = languageOf(settings);
  texts = await loadTexts(language);
  document.documentElement.lang = language;
  document.querySelectorAll("[data-text]").forEach((element) => {
    element.textContent = texts[element.dataset.text];
  });
  document.getElementById("channels").textContent = CHANNELS.join(", ");
  for (const [name, value] of Object.entries(settings)) {
    const field = form.elements[name];
    field[field.type === "checkbox" ? "checked" : "value"] = value;
  }
}

function read() {
  return Object.fromEntries([...form.elements].filter((field) => field.name !== "")
    .map((field) => [field.name, field.type === "checkbox" ? field.checked : field.value.trim()]));
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const settings = read();
  let addresses;
  try {
    document.querySelector(settings.send);
    addresses = [...readSites(settings.sites).map(({origin}) => origin), settings.backend];
  } catch (error) {
    status.textContent = texts.wrong.replace("{what}", error instanceof RangeError ? error.message : settings.send);
    return;
  }
  // The browser asks the user only while it answers a click, so nothing may be waited for before.
  const granted = await chrome.permissions.request({origins: [...new Set(addresses.map(matchPattern))]});
  if (granted) {
    await saveSettings(settings);
    await show();
  }
  status.textContent = granted ? texts.saved : texts.notGranted;
});

show();
