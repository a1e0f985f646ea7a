/** Prints a text, and nothing else of the page. */
export function printText(text: string): void {
  const paper = document.createElement('pre');
  paper.textContent = text;
  paper.dataset['remedyRulesPaper'] = '';
  const style = new CSSStyleSheet();
  style.replaceSync(`
    [data-remedy-rules-paper] { display: none }
    @media print {
      body > :not([data-remedy-rules-paper]) { display: none !important }
      [data-remedy-rules-paper] { display: block; white-space: pre-wrap; font: 11pt/1.5 system-ui, sans-serif; color: #000 }
    }
  `);
  document.adoptedStyleSheets.push(style);
  document.body.append(paper);
  const clear = () => {
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== style);
  };
  addEventListener('afterprint', clear, { once: true });
  print();
}
