// Opens the search by "/" or its button, and loads it when it is opened: no page pays for it.

"use strict";

(() => {
  const dialog = document.getElementById("pst-search-dialog");
  const add = (name, properties) =>
    document.head.append(Object.assign(document.createElement(name), properties));

  dialog.addEventListener(
    "focusin",
    () => {
      add("link", { rel: "stylesheet", href: `${dialog.dataset.search}search.css` });
      add("script", { src: `${dialog.dataset.search}search.js` });
    },
    { once: true },
  );

  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    document.querySelector(".search-button__button").click();
  });
})();
