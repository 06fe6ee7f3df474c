(() => {
  "use strict";
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const panel = byId("reports");
  const main = document.querySelector("main");
  const reports = [...panel.querySelectorAll(".report")];
  const tabs = [...panel.querySelectorAll(".tabs a")];
  const close = panel.querySelector(".close");
  const cite = panel.querySelector(".cite");
  const cited = panel.querySelector(".cited");
  const found = byId("found");
  const form = document.querySelector(".filters");
  const search = byId("q");
  const MOST_FOUND = 40;
  let opener = null;
  let marked = [];
  root.classList.add("js");
  for (const one of [close, form, document.querySelector(".keys")]) one.hidden = false;

  const wide = () => matchMedia("(min-width: 62rem)").matches;
  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  /* ---- the words of a reference ---- */
  const pieces = new Map();
  function piecesOf(report) {
    if (!pieces.has(report)) {
      const held = [...byId(report).querySelectorAll(".piece")];
      pieces.set(report, held.map((element) => ({ element, start: Number(element.dataset.s) })));
    }
    return pieces.get(report);
  }
  const spansOf = (ref) => ref.dataset.at.split(" ").map((span) => span.split("-").map(Number));
  function wordsOf(ref) {
    const spans = spansOf(ref);
    return piecesOf(ref.dataset.r).filter(({ start }) => spans.some(([a, b]) => a <= start && start < b)).map((p) => p.element);
  }

  /* ---- the panel of the reports ---- */
  function show(report) {
    for (const one of reports) one.classList.toggle("shown", one === report);
    for (const tab of tabs) {
      if (tab.hash === "#" + report.id) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
    }
    panel.classList.add("shown");
  }
  function scrollTo(element) {
    const top = element.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    panel.scrollTop += top - panel.clientHeight / 3;
  }
  function clear() {
    for (const one of marked) one.classList.remove("on", "open", "has");
    marked = [];
    for (const one of document.querySelectorAll(".ref[aria-current]")) one.removeAttribute("aria-current");
    cite.hidden = true;
    cited.textContent = "";
  }
  function mark(element, name) {
    element.classList.add(name);
    marked.push(element);
  }
  function open(line, ref) {
    clear();
    opener = ref;
    mark(line, "open");
    ref.setAttribute("aria-current", "true");
    const has = new Set();
    for (const one of line.querySelectorAll(".ref")) {
      for (const element of wordsOf(one)) mark(element, "on");
      has.add("#" + one.dataset.r);
    }
    for (const tab of tabs) if (has.has(tab.hash)) mark(tab, "has");
    cite.hidden = false;
    const first = wordsOf(ref)[0];
    const report = byId(ref.dataset.r);
    show(report);
    if (!wide()) {
      root.classList.add("reading");
      report.focus({ preventScroll: true });
    }
    if (first) scrollTo(first);
    if (!wide()) line.scrollIntoView({ block: "nearest" });
    const item = line.closest("[id]");
    follow(panel.contains(line) ? ref.hash : item && item.matches(".item") ? "#" + item.id : ref.hash);
  }
  function shut() {
    panel.classList.remove("shown");
    root.classList.remove("reading");
    clear();
    if (opener) opener.focus();
    opener = null;
  }

  /* ---- addresses: the URL follows what is open, and opens it again ---- */
  function follow(hash) {
    if (location.hash !== hash) history.replaceState(null, "", hash);
  }
  function visit(hash) {
    const target = hash.length > 1 && byId(decodeURIComponent(hash.slice(1)));
    if (!target) return;
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    const report = target.closest(".report");
    if (report) {
      clear();
      show(report);
      if (target !== report) {
        mark(target, "on");
        scrollTo(target);
      }
      if (!wide()) root.classList.add("reading");
      return;
    }
    target.scrollIntoView({ block: "start", behavior: calm() ? "auto" : "instant" });
    const line = target.matches(".item") && target.querySelector(".line");
    const ref = line && line.querySelector(".ref");
    if (ref && wide()) open(line, ref);
    else if (line) { clear(); mark(line, "open"); }
  }
  addEventListener("hashchange", () => visit(location.hash));

  /* ---- citation ---- */
  function citation(ref) {
    const report = byId(ref.dataset.r);
    const spans = spansOf(ref);
    const start = Math.min(...spans.map((s) => s[0]));
    const end = Math.max(...spans.map((s) => s[1]));
    const words = piecesOf(ref.dataset.r).filter((p) => start <= p.start && p.start < end).map((p) => p.element.textContent).join("");
    return `“${words.replace(/\s+/g, " ").trim()}” (${report.dataset.cite}). Report ${report.dataset.id}, characters ${start}–${end}; SHA-256 of the words ${ref.dataset.h}…, of the report ${report.dataset.sha}.`;
  }
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const box = document.createElement("textarea");
      box.value = text;
      document.body.append(box);
      box.select();
      const done = document.execCommand("copy");
      box.remove();
      return done;
    }
  }
  cite.addEventListener("click", async () => {
    const text = citation(opener);
    cited.textContent = ((await copy(text)) ? "Copied: " : "Copy this: ") + text;
    cite.focus();
  });

  /* ---- search and filters ---- */
  const items = [...main.querySelectorAll("section:not(.verdict) .item[data-f]")].map((element) => ({ element, keys: new Set(element.dataset.f.split(" ")), text: null }));
  const folds = [...main.querySelectorAll("details.more")].filter((fold) => !fold.closest(".item"));
  const sections = [...main.querySelectorAll("main > section:not(#found):not(.printed)")];
  const output = form.querySelector("output");
  let sentences = null;
  const folded = (text) => text.toLowerCase().replace(/\s+/g, " ");
  function wanted() {
    return [...form.querySelectorAll("select")].map((s) => s.value).filter(Boolean);
  }
  function apply() {
    const words = folded(search.value).trim();
    const keys = wanted();
    const active = words !== "" || keys.length > 0;
    let kept = 0;
    for (const item of items) {
      if (words && item.text === null) item.text = folded(item.element.textContent);
      const fits = keys.every((key) => item.keys.has(key)) && (!words || item.text.includes(words));
      item.element.hidden = active && !fits;
      kept += fits ? 1 : 0;
    }
    for (const fold of folds) fold.open = active && fold.querySelector(".item:not([hidden])") !== null;
    for (const section of sections) section.classList.toggle("nothing", active && section.querySelector(".item:not([hidden])") === null);
    root.classList.toggle("filtered", active);
    output.textContent = active ? `${kept} of ${items.length} lines` : "";
    searchReports(words);
  }
  function searchReports(words) {
    const list = found.querySelector("ul");
    list.replaceChildren();
    found.hidden = words.length < 2;
    if (found.hidden) return;
    sentences ??= reports.flatMap((report) => [...report.querySelectorAll(".sentence")].map((element) => ({ element, report, text: folded(element.textContent) })));
    const hits = sentences.filter((s) => s.text.includes(words));
    for (const hit of hits.slice(0, MOST_FOUND)) {
      const line = document.createElement("li");
      line.className = "item";
      const link = document.createElement("a");
      link.href = "#" + hit.element.id;
      link.textContent = hit.element.textContent.trim();
      const where = document.createElement("p");
      where.className = "note";
      where.textContent = hit.report.getAttribute("aria-label");
      line.append(link, where);
      list.append(line);
    }
    byId("h-found").textContent = hits.length > MOST_FOUND ? `In the reports: first ${MOST_FOUND} of ${hits.length} sentences` : `In the reports: ${hits.length} sentence${hits.length === 1 ? "" : "s"}`;
  }
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());

  /* ---- the drawing: light the ways through a box ---- */
  for (const drawing of document.querySelectorAll(".relays svg")) {
    const parts = [...drawing.querySelectorAll("[data-p]")].map((element) => ({ element, ways: new Set(element.dataset.p.split(" ")) }));
    const light = (node) => {
      const ways = node ? node.dataset.p.split(" ") : [];
      drawing.classList.toggle("lit", ways.length > 0);
      for (const part of parts) part.element.classList.toggle("way", ways.some((way) => part.ways.has(way)));
    };
    for (const name of ["mouseover", "focusin"]) drawing.addEventListener(name, (event) => light(event.target.closest(".node")));
    for (const name of ["mouseleave", "focusout"]) drawing.addEventListener(name, () => light(null));
  }

  /* ---- keyboard: one stop for each section, arrows inside it ---- */
  const groups = [...main.querySelectorAll("section:not(#found), .event"), ...reports];
  const stops = new Map();
  for (const group of groups) {
    const held = [...group.querySelectorAll(".line .ref, .line .note a, .why > summary")];
    held.forEach((stop, place) => { stop.tabIndex = place ? -1 : 0; stops.set(stop, group); });
    for (const drawing of group.querySelectorAll("svg")) {
      [...drawing.querySelectorAll("a")].forEach((stop, place) => { stop.setAttribute("tabindex", place ? "-1" : "0"); stops.set(stop, drawing); });
    }
  }
  const visible = (element) => element.getClientRects().length > 0;
  function move(stop, key) {
    const group = stops.get(stop);
    const held = [...stops.keys()].filter((one) => stops.get(one) === group && visible(one));
    const lineOf = (one) => one.closest(".line, a.node, a.span");
    const at = held.indexOf(stop);
    const step = key === "ArrowDown" || key === "ArrowRight" ? 1 : -1;
    let next = at + step;
    if (key === "ArrowDown" || key === "ArrowUp") {
      while (held[next] && lineOf(held[next]) === lineOf(stop)) next += step;
      if (step < 0) while (held[next - 1] && held[next] && lineOf(held[next - 1]) === lineOf(held[next])) next -= 1;
    }
    if (!held[next]) return false;
    stop.setAttribute("tabindex", "-1");
    held[next].setAttribute("tabindex", "0");
    held[next].focus();
    return true;
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.matches("input, select, textarea");
    if (event.key === "/" && !typing) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "Escape" && (opener || root.classList.contains("reading"))) {
      shut();
    } else if (/^Arrow/.test(event.key) && stops.has(event.target) && move(event.target, event.key)) {
      event.preventDefault();
    }
  });

  /* ---- clicks ---- */
  document.addEventListener("click", (event) => {
    const tab = event.target.closest(".tabs a");
    if (tab) {
      event.preventDefault();
      const report = reports.find((one) => "#" + one.id === tab.hash);
      show(report);
      follow(tab.hash);
      panel.scrollTop = 0;
      const first = report.querySelector(".piece.on");
      if (first) scrollTo(first);
      return;
    }
    const line = event.target.closest(".line");
    if (!line || event.target.closest("summary") || String(getSelection())) return;
    if (event.target.closest("a:not(.ref)")) return;
    const ref = event.target.closest(".ref") || line.querySelector(".ref");
    if (!ref) return;
    event.preventDefault();
    open(line, ref);
  });
  close.addEventListener("click", shut);
  if (reports.length) show(reports[0]);
  if (!wide()) panel.classList.remove("shown");
  visit(location.hash);
})();
