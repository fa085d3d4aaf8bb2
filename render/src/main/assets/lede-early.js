/* Applies the reader's preferences before the first paint, so that the wrong theme is never visible. Without any, or where
   cookies and storage are blocked, the assignment throws. */
{
  const choice = /(^|; )lede=(auto|day|night)\.([1-7])(;|$)/;
  const page = document.documentElement.dataset;
  try {
    [, , page.ledeTheme, page.ledeTextSize] = choice.exec(document.cookie) || choice.exec("lede=" + localStorage.lede);
  } catch {}
}
