// Makes pages better; every one of them works without it.
"use strict";

// Choices are saved when they are made: their buttons are for pages without scripts.
document.documentElement.classList.add("scripted");

// A secret address is copied at a press.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copies]");
  if (!button) return;
  const field = document.getElementById(button.dataset.copies);
  field.select();
  await navigator.clipboard.writeText(field.value);
  button.textContent = button.dataset.copied;
  document.getElementById("said").textContent = button.dataset.copied;
});

const prepare = (root) => {
  // Copying needs scripts, so its buttons show where these run.
  for (const button of root.querySelectorAll("[data-copies]")) button.hidden = false;
  // A new inbox keeps the time of the place where its owner sits.
  for (const field of root.querySelectorAll("[data-zone]")) {
    field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
  }
};
prepare(document);
document.addEventListener("htmx:afterSettle", (event) => prepare(event.target));

// Who pressed a button that is gone afterwards goes on at the Undo, or at the field that was refused.
let holdsFocus = false;
document.addEventListener("htmx:beforeSwap", (event) => {
  holdsFocus = event.detail.target.contains(document.activeElement);
});
document.addEventListener("htmx:afterSettle", (event) => {
  const isShown = (element) => element.getClientRects().length > 0;
  const held = document.activeElement;
  if (!holdsFocus || !event.target.matches?.("section, li, main") || (held !== document.body && isShown(held))) return;
  const ways = [".saved button", '[aria-invalid="true"]', "button"].flatMap((way) => [...event.target.querySelectorAll(way)]);
  ways.find(isShown)?.focus();
});

// Enter both changes a field and sends its form: what was just sent is not sent again.
document.addEventListener("htmx:configRequest", (event) => {
  const form = event.target;
  if (!form.matches("[data-saves]")) return;
  const fields = new URLSearchParams(new FormData(form));
  fields.delete("version");
  if (form.dataset.sent === fields.toString()) event.preventDefault();
  form.dataset.sent = fields.toString();
});

// Nobody looks at a page in the background, so it need not look either.
document.addEventListener("htmx:beforeRequest", (event) => {
  if (document.hidden && ["lights", "job"].includes(event.target.id)) event.preventDefault();
});

const trouble = document.getElementById("trouble");
for (const name of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
  document.addEventListener(name, (event) => {
    trouble.hidden = false;
    delete event.target.dataset.sent;
  });
}
document.addEventListener("htmx:afterOnLoad", () => { trouble.hidden = true; });

// Countries are named in the language of the page, and stand in its order.
const nameCountries = (root) => {
  const language = document.documentElement.lang;
  if (!Intl.DisplayNames) return;
  const names = new Intl.DisplayNames([language], { type: "region" });
  for (const list of root.querySelectorAll("select[data-countries]")) {
    const chosen = list.value;
    const countries = [...list.options].filter((option) => option.value);
    for (const option of countries) option.text = names.of(option.value);
    list.append(...countries.sort((one, other) => one.text.localeCompare(other.text, language)));
    list.value = chosen;
  }
};
nameCountries(document);
document.addEventListener("htmx:afterSettle", (event) => nameCountries(event.target));

// A mail in a frame is shown as tall as it is; without scripts its frame scrolls.
const grow = (frame) => {
  const body = frame.contentDocument?.body;
  if (body?.childElementCount) frame.style.height = `${Math.ceil(body.getBoundingClientRect().height) + 2}px`;
};
for (const frame of document.querySelectorAll("[data-grows]")) {
  frame.addEventListener("load", () => grow(frame));
  new ResizeObserver(() => grow(frame)).observe(frame);
  grow(frame);
}

// A file that is too large would be refused on its way, without a word.
document.addEventListener("submit", (event) => {
  const field = event.target.querySelector("[data-largest]");
  if (!field?.files[0] || field.files[0].size <= Number(field.dataset.largest)) return;
  event.preventDefault();
  const error = document.getElementById("file-error");
  error.textContent = field.dataset.tooLarge;
  error.hidden = false;
  field.setAttribute("aria-invalid", "true");
  field.focus();
});
