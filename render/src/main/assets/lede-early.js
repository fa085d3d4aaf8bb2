/* Gives the page what its reader has chosen before anything is painted, so that no wrong theme flashes up. */
{
  const choice = /(?:^|;\s*)lede=(auto|day|night)\.([1-7])(?:;|$)/;
  const page = document.documentElement.dataset;
  let kept;
  try {
    kept = choice.exec(document.cookie) || choice.exec("lede=" + localStorage.getItem("lede"));
  } catch (blocked) {}
  if (kept) [, page.ledeTheme, page.ledeTextSize] = kept;
}
