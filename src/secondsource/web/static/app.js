(() => {
  "use strict";
  const get = async (address) => (await fetch(address, { headers: { Accept: "application/json" } })).json();
  const every = (seconds, look) => { const timer = setInterval(async () => { if (await look().catch(() => false)) clearInterval(timer); }, seconds * 1000); };

  /* A story that is open: say when it changed. */
  const lately = document.querySelector(".lately[data-story]");
  if (lately) {
    every(15, async () => {
      const now = await get(`/api/stories/${lately.dataset.story}`);
      if (!now.version || now.version === lately.dataset.version) return false;
      lately.querySelector(".changed").hidden = false;
      return true;
    });
  }

  /* Work that runs: say how far it is, and show the page anew when it is over. */
  const work = document.querySelector(".work[data-work]");
  if (work && !["done", "failed"].includes(work.dataset.state)) {
    const names = { read: "reading", mark: "marking", link: "linking", weigh: "weighing" };
    every(1, async () => {
      const now = await get(`/api/work/${work.dataset.work}`);
      work.querySelector(".chip").textContent = now.state;
      work.querySelector(".stage").textContent = now.stage ? `${names[now.stage] || now.stage} ${now.done} of ${now.total}, ${now.added.length} in the library` : "";
      const bar = work.querySelector("progress");
      if (bar && now.total) { bar.max = now.total; bar.value = now.done; }
      if (!["done", "failed"].includes(now.state)) return false;
      location.reload();
      return true;
    });
  }

  /* Files that are dropped. */
  for (const form of document.querySelectorAll("form.drop")) {
    const field = form.querySelector("input[type=file]");
    for (const name of ["dragenter", "dragover"]) form.addEventListener(name, (event) => { event.preventDefault(); form.classList.add("over"); });
    for (const name of ["dragleave", "drop"]) form.addEventListener(name, () => form.classList.remove("over"));
    form.addEventListener("drop", (event) => {
      event.preventDefault();
      if (!event.dataTransfer.files.length) return;
      field.files = event.dataTransfer.files;
      form.requestSubmit();
    });
  }
})();
