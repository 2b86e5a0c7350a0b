// Shows a page as another runner saw it. What each runner saw is in the page, as JSON: for each cell
// and runner, -1 (what the page shows), -2 (not run), or the number of a text; a text says whether
// it differs from what is expected. Without this script the page shows what its own build saw.

(() => {
  "use strict";
  const KEY = "runner";
  const LIVE = -1;
  const ABSENT = -2;

  const remembered = () => {
    try {
      return localStorage.getItem(KEY) || "";
    } catch {
      return "";
    }
  };

  const remember = (id) => {
    try {
      localStorage.setItem(KEY, id);
    } catch {
      // A page opened from a folder may not keep anything; the choice holds for this page.
    }
  };

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  const outputsOf = (cell) =>
    cell.querySelectorAll(":scope > .cell_output, :scope > .sd-tab-set, :scope > .since");

  const restore = (cell) => {
    cell.querySelectorAll(":scope > .recorded").forEach((old) => old.remove());
    outputsOf(cell).forEach((part) => part.removeAttribute("hidden"));
    cell.classList.remove("differs");
  };

  const replace = (cell, text, differs) => {
    outputsOf(cell).forEach((part) => part.setAttribute("hidden", ""));
    const box = element("div", "cell_output recorded");
    if (differs) {
      cell.classList.add("differs");
      box.append(element("p", "recorded-mark", "differs"));
    }
    box.append(element("pre", "", text || "(nothing)"));
    cell.append(box);
  };

  const show = (data, cells, number) => {
    let differing = 0;
    let absent = 0;
    cells.forEach((cell, index) => {
      restore(cell);
      const row = data.cells[index];
      if (number < 0 || row === 0) return;
      const found = row[number];
      if (found === LIVE) return;
      if (found === ABSENT) {
        absent += 1;
        outputsOf(cell).forEach((part) => part.setAttribute("hidden", ""));
        const box = element("div", "cell_output recorded");
        box.append(element("p", "recorded-mark absent", "not run here"));
        cell.append(box);
        return;
      }
      const [text, differs] = data.texts[found];
      differing += differs;
      replace(cell, text, differs);
    });
    return { differing, absent };
  };

  const sentence = (data, number, counts) => {
    if (number < 0) return "";
    const run = data.cells.length - counts.absent;
    const few = counts.differing === 1 ? "1 output differs" : `${counts.differing} outputs differ`;
    const rest = counts.absent ? `, ${counts.absent} were not run` : "";
    return `Of ${run} outputs recorded there, ${few} from this build's${rest}.`;
  };

  const build = (data) => {
    const cells = document.querySelectorAll(".example-cell");
    const bar = document.querySelector(".runner-bar");
    if (!bar || cells.length !== data.cells.length) return;
    const label = element("label", "", "Outputs as seen by ");
    const choice = element("select");
    choice.append(new Option(`this build: ${data.live}`, ""));
    data.runners.forEach((runner) => choice.append(new Option(runner.name, runner.id)));
    label.append(choice);
    const told = element("span", "runner-told");
    told.setAttribute("role", "status");
    bar.append(label, told);
    const apply = () => {
      const number = data.runners.findIndex((runner) => runner.id === choice.value);
      told.textContent = sentence(data, number, show(data, cells, number));
      document.documentElement.classList.toggle("as-recorded", number >= 0);
    };
    choice.addEventListener("change", () => {
      remember(choice.value);
      apply();
    });
    const recall = () => {
      choice.value = data.runners.some((runner) => runner.id === remembered()) ? remembered() : "";
      apply();
    };
    // A choice made on another page may arrive after this one was read.
    addEventListener("storage", (event) => event.key === KEY && recall());
    recall();
  };

  document.addEventListener("DOMContentLoaded", () => {
    const holder = document.getElementById("recorded-outputs");
    if (holder) build(JSON.parse(holder.textContent));
  });
})();
