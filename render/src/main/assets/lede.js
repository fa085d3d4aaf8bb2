/* Handles the controls of Lede's pages. All texts are in the page. */
(() => {
  const roots = document.querySelectorAll(".lede");
  if (!roots.length) return;
  const choice = /(^|; )lede=(auto|day|night)\.([1-7])(;|$)/;
  let state = { theme: roots[0].dataset.ledeTheme || "auto", size: +roots[0].dataset.ledeTextSize || 3 };

  const each = (selector, use) => roots.forEach((root) => root.querySelectorAll(selector).forEach(use));

  /* Cookies or storage may be blocked: then the choice is in the other, or lasts for this page only. */
  const tried = (use) => {
    try {
      return use();
    } catch {}
  };

  /* aria-disabled, not disabled: disabling the focused button would lose the keyboard focus. */
  const show = (theme, size) => {
    state = { theme: theme, size: size };
    roots.forEach((root) => {
      root.dataset.ledeTheme = theme;
      root.dataset.ledeTextSize = size;
    });
    each("[data-lede-action=smaller]", (control) => control.setAttribute("aria-disabled", size === 1));
    each("[data-lede-action=larger]", (control) => control.setAttribute("aria-disabled", size === 7));
    each("[data-lede-action^=theme-]", (control) => {
      control.removeAttribute("aria-current");
      control.setAttribute("aria-pressed", control.dataset.ledeAction === "theme-" + theme);
    });
  };

  const dispatch = (name, detail) => roots[0].dispatchEvent(new CustomEvent(name, { bubbles: true, detail: detail }));

  const announce = (control, words) => {
    const toast = control.closest(".lede").querySelector(".lede-toast") || roots[0].querySelector(".lede-toast");
    if (!toast || !words) return;
    toast.textContent = words;
    clearTimeout(toast.ledeTimer);
    toast.ledeTimer = setTimeout(() => (toast.textContent = ""), 4000);
  };

  const change = (control, theme, size) => {
    const before = state;
    const value = theme + "." + size;
    show(theme, size);
    tried(() => (document.cookie = "lede=" + value + "; Path=/; Max-Age=31536000; SameSite=Lax"));
    tried(() => (localStorage.lede = value));
    if (theme !== before.theme) dispatch("lede:theme", { theme: theme });
    if (size === before.size) return;
    dispatch("lede:text-size", { textSize: size });
    announce(control, control.parentNode.dataset.ledeAnnounce?.replace("{step}", size));
  };

  const actions = {
    smaller: (control) => change(control, state.theme, Math.max(1, state.size - 1)),
    larger: (control) => change(control, state.theme, Math.min(7, state.size + 1)),
    print: () => print(),
    share: (control) => navigator.share({ title: document.title, url: control.dataset.ledeUrl }).catch(() => {}),
    copy: (control) => {
      const url = control.dataset.ledeUrl;
      const failed = () => announce(control, control.dataset.ledeFailed);
      const copied = () => {
        announce(control, control.dataset.ledeDone);
        dispatch("lede:copied", { url: url });
      };
      /* Insecure origins have no clipboard: then the toast shows the URL. */
      navigator.clipboard?.writeText(url).then(copied, failed) ?? failed();
    },
    /* Permissions of the frame: decision 014. */
    embed: (control) => {
      const frame = document.createElement("iframe");
      frame.title = control.dataset.ledeTitle;
      frame.sandbox = control.dataset.ledeSandbox;
      frame.allow = control.dataset.ledeAllow;
      frame.referrerPolicy = control.dataset.ledeReferrer;
      frame.src = control.dataset.ledePlayer;
      control.parentNode.prepend(frame);
      announce(control, control.dataset.ledeDone);
      frame.focus();
      dispatch("lede:embed", { url: frame.src, provider: control.closest("[data-lede-provider]").dataset.ledeProvider });
    }
  };

  ["auto", "day", "night"].forEach((theme) => (actions["theme-" + theme] = (control) => change(control, theme, state.size)));

  /* Elements with the role button react to keys: also links, and links without href. */
  const press = (event) => {
    const control = event.target.closest?.(".lede [data-lede-action]");
    const action = actions[control?.dataset.ledeAction];
    if (!action || (event.key && (control.tagName !== "A" || !/^( |Enter)$/.test(event.key)))) return;
    event.preventDefault();
    event.key ? control.click() : action(control);
  };

  /* Panels close as menus do: by Escape, and by a click elsewhere. */
  const close = (event) =>
    each("[open]:is(.lede-find, .lede-controls)", (panel) => {
      if (event.key ? event.key !== "Escape" : panel.contains(event.target)) return;
      panel.open = false;
      if (event.key) panel.firstChild.focus();
    });

  each("[data-lede-action]", (control) => {
    if (control.dataset.ledeAction === "share" && !navigator.share) return;
    control.hidden = false;
    if (control.tagName !== "A") return;
    control.setAttribute("role", "button");
    control.tabIndex = 0;
    /* Browsers connect to the host of a link before it is pressed. */
    if (control.dataset.ledePlayer) control.removeAttribute("href");
  });
  each(".lede-find", (panel) => panel.addEventListener("toggle", () => panel.open && panel.querySelector("input").focus()));
  ["click", "keydown"].forEach((name) => [press, close].forEach((use) => document.addEventListener(name, use)));

  /* The choice may have changed in another window. */
  const follow = () => {
    const found = choice.exec(tried(() => document.cookie)) || choice.exec("lede=" + tried(() => localStorage.lede));
    found ? show(found[2], +found[3]) : show(state.theme, state.size);
  };
  ["storage", "pageshow", "focus"].forEach((name) => addEventListener(name, follow));
  follow();
})();
