/** The text of `--help`. */
export const help = `Usage: a11y-toolbar audit ADDRESS… [options]

Goes through the states that a11y-toolbar can put a page into, and checks each with axe
and with checks of its own. An ADDRESS is a URL or the path of a file. A page without a
toolbar gets one during the audit.

  --states CHOICE    pairwise (default): each value with each of every other setting;
                     each: each value alone; all: every combination;
                     a number: so many combinations, drawn at random
  --seed N           the seed of the draw (1): the same seed draws the same states
  --controls NAMES   the controls of the toolbar that a page gets, separated by spaces;
                     all: every control
  --no-inject        adds no toolbar: a page without one cannot be audited
  --reporter NAME    text (default), json, html, junit or sarif
  --out FILE         writes the report to that file, and the text to standard output
  --baseline FILE    reports only what is not in that file
  --write-baseline   writes what is found to that file, and exits with 0
  --width, --height  the size of the window, in px (1280, 800)
  --browser PATH     the path of Chrome, Chromium or Edge; default: the path in
                     CHROME_PATH, or else a browser that is installed
  --timeout SECONDS  the longest time for one page (600)
  --help, --version  prints this text, or the version

Needs axe-core and puppeteer-core: npm install --save-dev axe-core puppeteer-core

Exit status: 0: nothing (new) was found; 1: something was found; 2: the audit failed.
`;
