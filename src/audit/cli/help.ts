/** The text of `--help`. */
export const help = `Usage: a11y-toolbar audit ADDRESS… [options]

Goes through the states that a11y-toolbar can put a page into, and looks for faults in
each with axe and with checks of its own. An ADDRESS is a URL or the path of a file. A
page that has no toolbar is given one for the time of the audit.

  --states CHOICE    pairwise (default): each value with each of every other setting;
                     each: each value alone; all: every combination; or how many to draw
  --seed N           which ones are drawn (1)
  --controls NAMES   what the toolbar offers that a page is given, with spaces between;
                     all for everything there is
  --no-inject        a page without a toolbar is none to audit
  --reporter NAME    text (default), json, html, junit or sarif
  --out FILE         where to write the report; standard output has the text then
  --baseline FILE    leaves out what was known when that file was written
  --write-baseline   writes what is found to that file, and counts it as no fault
  --width, --height  of the window, in px (1280, 800)
  --browser PATH     Chrome, Chromium or Edge; found by itself, or named in CHROME_PATH
  --timeout SECONDS  how long one page may take (600)
  --help, --version

Needs axe-core and puppeteer-core: npm install --save-dev axe-core puppeteer-core

Exit status: 0 nothing (new) was found; 1 something was; 2 it could not be looked for.
`;
