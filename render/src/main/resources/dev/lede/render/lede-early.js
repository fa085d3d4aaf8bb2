(function () {
  "use strict";
  var pattern = /(?:^|;\s*)lede=(auto|day|night)\.([1-7])(?:;|$)/;
  var kept = pattern.exec(document.cookie);
  if (!kept) {
    try {
      kept = pattern.exec("lede=" + localStorage.getItem("lede"));
    } catch (blocked) {
      return;
    }
  }
  if (!kept) return;
  document.documentElement.setAttribute("data-lede-theme", kept[1]);
  document.documentElement.setAttribute("data-lede-text-size", kept[2]);
})();
