import { PageEvent } from 'typedoc';

/** TypeDoc writes `navigationLinks` into every page as they are; these must be relative to the page. */
export function load(app) {
  app.renderer.on(PageEvent.END, (page) => {
    const root = '../'.repeat(page.url.split('/').length - 1);
    page.contents = page.contents.replaceAll('href="playground/', `href="${root}playground/`);
  });
}
