/* Applies the reader's preferences before the first paint, so that the wrong theme is never visible. */
{
  const choice = /(?:^|;\s*)lede=(auto|day|night)\.([1-7])(?:;|$)/;
  const page = document.documentElement.dataset;
  let kept;
  try {
    kept = choice.exec(document.cookie) || choice.exec("lede=" + localStorage.getItem("lede"));
  } catch {}
  if (kept) [, page.ledeTheme, page.ledeTextSize] = kept;
}
