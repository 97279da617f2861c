// What the user chose on the options page. Pages and content scripts never see it: it holds the token.

export const CHANNELS = [
  "blog", "microblog", "social-network", "professional-network", "forum", "wiki", "video", "podcast",
  "photo-sharing", "virtual-world", "website", "intranet",
];
export const LANGUAGES = ["sv", "da", "nb", "nn", "en"];

const DEFAULTS = {
  sites: "",
  backend: "http://127.0.0.1:8093",
  token: "",
  company: "",
  role: "employee",
  account: "personal",
  statesEmployer: false,
  hasDisclaimer: false,
  contact: "",
  send: "button[type=submit], input[type=submit]",
  language: "",
};

export async function loadSettings() {
  return {...DEFAULTS, ...(await chrome.storage.local.get(DEFAULTS))};
}

export async function saveSettings(settings) {
  await chrome.storage.local.set(settings);
}

/** Reads lines such as "https://social.example microblog"; a line that names no site is an error. */
export function readSites(text) {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "").map((line) => {
    const [address, channel = "social-network"] = line.split(/\s+/);
    if (!/^https?:\/\/[^/*]+\/?$/.test(address) || !URL.canParse(address) || !CHANNELS.includes(channel)) {
      throw new RangeError(line);
    }
    return {origin: new URL(address).origin, channel};
  });
}

/** A match pattern covers every port of a host, so the origin is compared once more for each check. */
export function matchPattern(address) {
  const {protocol, hostname} = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** The language of the user's choice, else the first of the browser's languages that there are texts in. */
export function languageOf(settings) {
  const wished = [settings.language, ...navigator.languages]
    .map((tag) => tag.toLowerCase().split("-")[0])
    .map((code) => (code === "no" ? "nb" : code));
  return wished.find((code) => LANGUAGES.includes(code)) ?? "en";
}

/** Returns the texts in a language. The browser itself would never choose nynorsk. */
export async function loadTexts(language) {
  const answer = await fetch(chrome.runtime.getURL(`_locales/${language}/messages.json`));
  const messages = await answer.json();
  return Object.fromEntries(Object.entries(messages).map(([name, {message}]) => [name, message]));
}
