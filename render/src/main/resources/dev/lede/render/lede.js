/* Works the controls of Lede's pages. Every text comes from the page; nothing is loaded, nothing is evaluated. */
(function () {
  "use strict";
  var SMALLEST = 1, LARGEST = 7;
  var roots = document.querySelectorAll(".lede");
  var state;
  var kept = /^(auto|day|night)\.([1-7])$/;

  function each(selector, use) {
    roots.forEach(function (root) {
      root.querySelectorAll(selector).forEach(use);
    });
  }

  /* What the early script has found on this reader's machine, else what the server has written. */
  function atFirst() {
    var from = document.documentElement.hasAttribute("data-lede-theme") ? document.documentElement : roots[0];
    return { theme: from.getAttribute("data-lede-theme"), size: +from.getAttribute("data-lede-text-size") };
  }

  /* aria-disabled, not disabled: a button that loses its focus at the last step leaves the keyboard nowhere. */
  function show(next) {
    state = next;
    roots.forEach(function (root) {
      root.setAttribute("data-lede-theme", state.theme);
      root.setAttribute("data-lede-text-size", state.size);
    });
    each("[data-lede-action^=theme-]", function (control) {
      control.removeAttribute("aria-current");
      control.setAttribute("aria-pressed", control.dataset.ledeAction === "theme-" + state.theme);
    });
    each("[data-lede-action=smaller]", function (control) {
      control.setAttribute("aria-disabled", state.size === SMALLEST);
    });
    each("[data-lede-action=larger]", function (control) {
      control.setAttribute("aria-disabled", state.size === LARGEST);
    });
  }

  function keep(state) {
    var value = state.theme + "." + state.size;
    document.cookie = "lede=" + value + "; Path=/; Max-Age=31536000; SameSite=Lax";
    try {
      localStorage.setItem("lede", value);
    } catch (blocked) { /* Then this page keeps it, and the cookie the next one. */ }
  }

  function change(control, next) {
    var before = state;
    var after = next(before);
    show(after);
    keep(after);
    if (after.theme !== before.theme) tell("lede:theme", { theme: after.theme });
    if (after.size !== before.size) {
      tell("lede:text-size", { textSize: after.size });
      say(control, (control.parentNode.dataset.ledeAnnounce || "").replace("{step}", after.size));
    }
  }

  function resized(by) {
    return function (state) {
      return { theme: state.theme, size: Math.min(LARGEST, Math.max(SMALLEST, state.size + by)) };
    };
  }

  function themed(theme) {
    return function (state) {
      return { theme: theme, size: state.size };
    };
  }

  function tell(name, detail) {
    roots[0].dispatchEvent(new CustomEvent(name, { bubbles: true, detail: detail }));
  }

  function say(control, words) {
    var toast = control.closest(".lede").querySelector(".lede-toast");
    if (!toast || !words) return;
    toast.textContent = words;
    toast.classList.add("lede-shown");
    clearTimeout(toast.ledeTimer);
    toast.ledeTimer = setTimeout(function () {
      toast.classList.remove("lede-shown");
      toast.textContent = "";
    }, 4000);
  }

  function copy(control) {
    function done() {
      say(control, control.dataset.ledeDone);
      tell("lede:copied", { url: control.dataset.ledeUrl });
    }
    function failed() {
      say(control, control.dataset.ledeFailed);
    }
    if (navigator.clipboard) navigator.clipboard.writeText(control.dataset.ledeUrl).then(done, failed);
    else failed();
  }

  /* As little as players need (decision 016). By createElement, so that a policy of trusted types has nothing to refuse. */
  function embed(control) {
    var frame = document.createElement("iframe"), card = control.parentNode;
    frame.title = control.dataset.ledeTitle;
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation");
    frame.allow = "encrypted-media; fullscreen; picture-in-picture";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.src = control.dataset.ledePlayer;
    card.insertBefore(frame, card.firstChild);
    say(control, control.dataset.ledeDone);
    control.remove();
    frame.focus();
    tell("lede:embed", { url: frame.src, provider: card.dataset.ledeProvider });
  }

  var actions = {
    smaller: function (control) { change(control, resized(-1)); },
    larger: function (control) { change(control, resized(1)); },
    "theme-auto": function (control) { change(control, themed("auto")); },
    "theme-day": function (control) { change(control, themed("day")); },
    "theme-night": function (control) { change(control, themed("night")); },
    print: function () { window.print(); },
    embed: embed,
    copy: copy,
    share: function (control) {
      navigator.share({ title: document.title, url: control.dataset.ledeUrl }).catch(function () { /* The reader thought better of it. */ });
    }
  };

  document.addEventListener("click", function (event) {
    var control = event.target.closest && event.target.closest(".lede [data-lede-action]");
    var action = control && actions[control.dataset.ledeAction];
    if (!action) return;
    event.preventDefault();
    action(control);
  });

  /* A link that is called a button is worked as one: by the space bar, too, and by Enter where it leads nowhere. */
  document.addEventListener("keydown", function (event) {
    var control = event.target.closest && event.target.closest(".lede a[role=button]");
    if (!control || event.key !== " " && (event.key !== "Enter" || control.hasAttribute("href"))) return;
    event.preventDefault();
    control.click();
  });

  window.addEventListener("storage", function (event) {
    var found = event.key === "lede" && kept.exec(event.newValue);
    if (found) show({ theme: found[1], size: +found[2] });
  });

  if (!roots.length) return;
  each("[data-lede-action]", function (control) {
    if (control.dataset.ledeAction === "share" && !navigator.share) return;
    control.hidden = false;
    if (control.tagName === "A") control.setAttribute("role", "button");
    if (control.tagName === "A" && !control.hasAttribute("href")) control.setAttribute("tabindex", "0");
  });
  show(atFirst());
})();
