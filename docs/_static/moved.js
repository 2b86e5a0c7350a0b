// Leads from a page that has moved to the new one, with the anchor that was asked for.

"use strict";

(() => {
  const { to } = document.currentScript.dataset;
  location.replace(to + (to.includes("#") ? "" : location.hash));
})();
