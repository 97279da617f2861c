// Talks to the backend. Content scripts run on the chosen sites alone, and send nothing but a text.

import {languageOf, loadSettings, loadTexts, matchPattern, readSites} from "./settings.js";

const TIMEOUT = 5000;
const SCRIPT = "vett";

chrome.runtime.onInstalled.addListener(({reason}) => {
  watchSites();
  if (reason === "install") {
    chrome.runtime.openOptionsPage();
  }
});
chrome.runtime.onStartup.addListener(watchSites);
chrome.storage.onChanged.addListener(watchSites);
chrome.action.onClicked.addListener(() => chrome.runtime.openOptionsPage());

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  answer(message, sender).then(reply);
  return true;
});

/** One registration at a time: the browser refuses a second while the first is under way. */
let registering = Promise.resolve();

function watchSites() {
  registering = registering.then(register, register);
  return registering;
}

async function register() {
  // Keeps the token from content scripts, which share a process with the page.
  await chrome.storage.local.setAccessLevel({accessLevel: "TRUSTED_CONTEXTS"});
  const sites = readSites((await loadSettings()).sites);
  const old = await chrome.scripting.getRegisteredContentScripts({ids: [SCRIPT]});
  if (old.length > 0) {
    await chrome.scripting.unregisterContentScripts({ids: [SCRIPT]});
  }
  if (sites.length > 0) {
    await chrome.scripting.registerContentScripts([{
      id: SCRIPT,
      matches: [...new Set(sites.map(({origin}) => matchPattern(origin)))],
      js: ["box.js", "underline.js", "panel.js", "content.js"],
      css: ["underline.css"],
      runAt: "document_start",
      allFrames: true,
    }]);
  }
}

async function answer(message, sender) {
  const settings = await loadSettings();
  const site = readSites(settings.sites).find(({origin}) => origin === sender.origin);
  if (sender.id !== chrome.runtime.id || !site || !sender.tab || sender.tab.incognito) {
    return {outcome: "not-here"};
  }
  const language = languageOf(settings);
  switch (message.kind) {
    case "start":
      return {
        outcome: "watched",
        send: settings.send,
        contact: settings.contact,
        language,
        texts: await loadTexts(language),
      };
    case "check":
      return check(draftOf(message.text, site, language, settings), settings);
    default:
      return {outcome: "not-here"};
  }
}

function draftOf(text, site, language, settings) {
  return {
    post: {text, channel: site.channel, platform: new URL(site.origin).hostname},
    author: {
      role: settings.role,
      account: settings.account,
      locale: language,
      profile: {statesEmployer: settings.statesEmployer, hasDisclaimer: settings.hasDisclaimer},
    },
    time: localTime(new Date()),
  };
}

async function check(draft, settings) {
  const address = new URL("/v1/check", settings.backend);
  if (settings.company !== "") {
    address.searchParams.set("company", settings.company);
  }
  let response;
  try {
    response = await fetch(address, {
      method: "POST",
      headers: {"Content-Type": "application/json", "Authorization": `Bearer ${settings.token}`},
      body: JSON.stringify(draft),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.ok) {
      return {outcome: "checked", report: await response.json()};
    }
  } catch {
    return {outcome: "away"};
  }
  // 4xx: the options or the post are not to the backend's liking; to wait and try again would not help.
  const mine = response.status < 500 && response.status !== 429 && response.status !== 408;
  return {outcome: mine ? "refused" : "away", status: response.status};
}

/** Writes a time with the offset that it has here: 2026-11-23T10:15:00+01:00. */
function localTime(date) {
  const minutes = -date.getTimezoneOffset();
  const two = (number) => String(number).padStart(2, "0");
  const shifted = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const away = Math.abs(minutes);
  return `${shifted}${minutes < 0 ? "-" : "+"}${two(Math.floor(away / 60))}:${two(away % 60)}`;
}
