"use strict";
(() => {
  const bar = document.querySelector(".filter");
  const words = document.getElementById("words");
  const boxes = [...document.querySelectorAll(".boxes input")];
  const shown = document.getElementById("shown");
  const findings = [...document.querySelectorAll("main .finding")];
  const texts = new Map();
  let current = -1;

  const text = (finding) => {
    if (!texts.has(finding)) texts.set(finding, finding.textContent.toLowerCase().replace(/\s+/g, " "));
    return texts.get(finding);
  };

  const unfold = (element) => {
    for (let at = element; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  };

  const visible = () => findings.filter((one) => !one.hidden);

  const filter = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const off = boxes.filter((box) => !box.checked).map((box) => box.value);
    for (const one of findings) {
      one.hidden = off.includes(one.dataset.severity) || !wanted.every((word) => text(one).includes(word));
      if (wanted.length && !one.hidden) unfold(one.parentElement);
    }
    const filtered = wanted.length || off.length;
    shown.textContent = filtered ? `${visible().length} of ${findings.length} findings shown.` : "";
    current = -1;
  };

  // The state is "#q=words&off=note,warning"; any other fragment is the name of a place.
  const save = () => {
    const state = new URLSearchParams();
    if (words.value) state.set("q", words.value);
    const off = boxes.filter((box) => !box.checked).map((box) => box.value);
    if (off.length) state.set("off", off.join(","));
    const fragment = state.toString();
    history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname + location.search);
  };

  const load = () => {
    const fragment = location.hash.slice(1);
    if (!fragment.includes("=")) {
      reveal(fragment);
      return;
    }
    const state = new URLSearchParams(fragment);
    words.value = state.get("q") || "";
    const off = (state.get("off") || "").split(",");
    for (const box of boxes) box.checked = !off.includes(box.value);
    filter();
  };

  const reveal = (fragment) => {
    const target = fragment && document.getElementById(fragment);
    if (!target) return;
    const finding = target.closest(".finding");
    if (finding && finding.hidden) finding.hidden = false;
    unfold(target);
    target.scrollIntoView();
    if (finding) current = visible().indexOf(finding);
  };

  const move = (step) => {
    const some = visible();
    if (!some.length) return;
    current = Math.min(Math.max(current + step, 0), some.length - 1);
    unfold(some[current]);
    some[current].focus({ preventScroll: true });
    some[current].scrollIntoView({ block: "start" });
  };

  const key = (event) => {
    const typing = event.target.closest("input, textarea, select");
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && typing === words) words.blur();
    if (typing && typing.type !== "checkbox") return;
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "/") {
      event.preventDefault();
      words.focus();
    }
  };

  let folded = [];
  const open = () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    for (const one of folded) one.open = true;
  };
  const close = () => {
    for (const one of folded) one.open = false;
  };

  const change = () => {
    filter();
    save();
  };

  if (findings.length) {
    bar.hidden = false;
    words.addEventListener("input", change);
    for (const box of boxes) box.addEventListener("change", change);
    document.addEventListener("keydown", key);
  }
  window.addEventListener("hashchange", load);
  window.addEventListener("beforeprint", open);
  window.addEventListener("afterprint", close);
  load();
})();
