(() => {
  "use strict";
  const root = document.documentElement;
  const panel = document.getElementById("reports");
  const reports = [...panel.querySelectorAll(".report")];
  const tabs = [...panel.querySelectorAll(".tabs a")];
  const close = panel.querySelector(".close");
  let opener = null;
  root.classList.add("js");
  close.hidden = false;

  const wide = () => matchMedia("(min-width: 62rem)").matches;
  const piecesOf = (ref) => ref.dataset.pieces.split(" ").map((id) => document.getElementById(id)).filter(Boolean);

  function show(report) {
    for (const one of reports) one.classList.toggle("shown", one === report);
    for (const tab of tabs) {
      if (tab.hash === "#" + report.id) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
    }
    panel.classList.add("shown");
  }

  function clear() {
    for (const one of document.querySelectorAll(".piece.on")) one.classList.remove("on");
    for (const one of document.querySelectorAll(".line.open")) one.classList.remove("open");
    for (const one of document.querySelectorAll(".ref[aria-current]")) one.removeAttribute("aria-current");
    for (const tab of tabs) tab.classList.remove("has");
  }

  function open(line, ref) {
    clear();
    opener = ref;
    line.classList.add("open");
    ref.setAttribute("aria-current", "true");
    const marked = new Set();
    for (const one of line.querySelectorAll(".ref")) {
      for (const piece of piecesOf(one)) {
        piece.classList.add("on");
        marked.add("#" + piece.closest(".report").id);
      }
    }
    for (const tab of tabs) tab.classList.toggle("has", marked.has(tab.hash));
    const first = piecesOf(ref)[0];
    if (!first) return;
    const report = first.closest(".report");
    show(report);
    if (!wide()) {
      root.classList.add("reading");
      report.focus({ preventScroll: true });
    }
    const top = first.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    panel.scrollTop += top - panel.clientHeight / 3;
    if (!wide()) line.scrollIntoView({ block: "nearest" });
  }

  function shut() {
    panel.classList.remove("shown");
    root.classList.remove("reading");
    clear();
    if (opener) opener.focus();
    opener = null;
  }

  document.addEventListener("click", (event) => {
    const tab = event.target.closest(".tabs a");
    if (tab) {
      event.preventDefault();
      const report = reports.find((one) => "#" + one.id === tab.hash);
      show(report);
      const first = report.querySelector(".piece.on");
      panel.scrollTop = 0;
      if (first) panel.scrollTop = first.getBoundingClientRect().top - panel.getBoundingClientRect().top - panel.clientHeight / 3;
      return;
    }
    const line = event.target.closest(".line");
    if (!line || event.target.closest("summary") || String(getSelection())) return;
    const ref = event.target.closest(".ref") || line.querySelector(".ref");
    if (!ref) return;
    event.preventDefault();
    open(line, ref);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && opener) shut();
  });
  addEventListener("beforeprint", () => {
    for (const one of document.querySelectorAll("details.more")) one.open = true;
  });
  close.addEventListener("click", shut);
  if (reports.length) show(reports[0]);
  if (!wide()) panel.classList.remove("shown");
})();
