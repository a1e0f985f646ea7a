import type { View } from './view';

/** Shows what to stop for and what to do now, and nothing that could distract from it. */
export function showAlerts({ page, diagnosis: { alerts } }: View): void {
  const { style } = page;
  for (const { name, signalWord, hazard, consequence, now } of alerts) {
    page.gap();
    page.paragraph(style.inverse(style.bold(style.red(`${signalWord}: STOP. ${name}.`))));
    page.gap();
    page.paragraph(`${hazard} ${consequence}`);
    page.heading('Do this now');
    for (const [index, step] of now.entries()) page.item(`${index + 1}.`, step, 2);
  }
}
