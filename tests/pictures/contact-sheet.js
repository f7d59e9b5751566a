import { writeFileSync } from 'node:fs';

/** Writes pictures with their names below them to one file, so many in a row, each so many px wide. */
export async function drawContactSheet(browser, file, pictures, { across, width }) {
  const page = await browser.newPage();
  await page.setViewport({ width: across * (width + 8), height: 100 });
  const figures = pictures
    .map(
      ({ name, picture }) =>
        `<figure><img width="${width}" src="data:image/png;base64,${picture}"><figcaption>${name}</figcaption></figure>`,
    )
    .join('');
  await page.setContent(
    `<style>body{margin:0;display:grid;grid-template-columns:repeat(${across},auto);font:14px sans-serif}figure{margin:4px}img{display:block;outline:1px solid #999}</style>${figures}`,
  );
  writeFileSync(file, await page.screenshot({ fullPage: true }));
  await page.close();
  console.log(file);
}
