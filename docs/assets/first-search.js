// The field of the search appears when the index has arrived. Keep for it what is typed before.
(() => {
  const field = () =>
    [...document.querySelectorAll("div")]
      .map((one) => one.shadowRoot?.querySelector("input[role=combobox]"))
      .find(Boolean);
  let typed = null;

  const open = () => {
    if (typed !== null || field()) return;
    typed = "";
    const timer = setInterval(() => {
      const found = field();
      if (!found) return;
      clearInterval(timer);
      found.value = typed + found.value;
      typed = null;
      found.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    }, 50);
  };

  addEventListener("click", (event) => {
    if (event.target.closest(".md-search__button, [for=__search], [data-md-component=search]")) open();
  }, true);
  addEventListener("keydown", (event) => {
    if (typed === null || field() || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Backspace") typed = typed.slice(0, -1);
    else if (event.key.length === 1) typed += event.key;
  }, true);
})();
