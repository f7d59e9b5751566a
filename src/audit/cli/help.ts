/** The text of `--help`. */
export const help = `Usage: a11y-toolbar audit [ADDRESS…] [options]

Goes through the states that a11y-toolbar can put a page into, and checks each with axe
and with checks of its own. An ADDRESS is a URL, or the path or a glob of files. A page
without a toolbar gets one during the audit.

What to audit
  --list FILE        a file with an address in each line
  --sitemap ADDRESS  the address or the path of a sitemap
  --sitemap-limit N  audits the first N pages of the sitemap only
  --config FILE      the configuration (a11y-toolbar.config.js, if there is one)
  --states CHOICE    pairwise (default): each value with each of every other setting;
                     each: each value alone; all: every combination;
                     a number: so many combinations, drawn at random
  --seed N           the seed of the draw (1): the same seed draws the same states
  --controls NAMES   the controls of the toolbar that a page gets, separated by spaces;
                     all: every control
  --no-inject        adds no toolbar: a page without one cannot be audited
  --viewport SIZE    the size of the window in px (1280x800). It can be repeated
  --width, --height  the same, for one size

Before the audit
  --wait-for SELECTOR     waits until that element is visible
  --cookie NAME=VALUE     sets a cookie of the page. It can be repeated
  --header "NAME: VALUE"  adds a header to each request. It can be repeated
  --basic-auth NAME:PASSWORD
  --storage-state FILE    restores what storageState() of Playwright has saved

Reports
  --reporter NAME    text (default), json, html, norms, junit, sarif, github, markdown.
                     With a file, as in html=report.html, it can be repeated
  --out FILE         writes the report to that file, and the text to standard output
  --baseline FILE    reports only what is not in that file
  --write-baseline   writes what is found to that file, and exits with 0
  --fail-on SEVERITY the least severity for status 1: minor (default), moderate, serious
                     or critical

How
  --concurrency N    the number of pages at the same time (half the processors, at most 4)
  --watch            audits again when a file beside or below a page changes, or on Enter
  --browser PATH     the path of Chrome, Chromium or Edge; default: the path in
                     CHROME_PATH, or else a browser that is installed
  --timeout SECONDS  the longest time for one page (600)
  --help, --version  prints this text, or the version

Needs axe-core and puppeteer-core: npm install --save-dev axe-core puppeteer-core
Globs need tinyglobby, too.

Exit status: 0: nothing (new) was found; 1: something was found; 2: the audit failed.
`;
