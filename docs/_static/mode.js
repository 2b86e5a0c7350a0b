// Light or dark, before anything is drawn: as the reader chose, else as the page asks.

"use strict";

(() => {
  let mode = document.currentScript.dataset.mode;
  try {
    mode = localStorage.getItem("mode") || mode;
  } catch {
    // A page in a folder may keep nothing.
  }
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const theme = mode === "auto" ? (dark ? "dark" : "light") : mode;
  Object.assign(document.documentElement.dataset, { mode, theme });
})();
