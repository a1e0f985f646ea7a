const answers = import('./answers.js').then(({ answers }) => answers());
await fetch('/answers', { method: 'POST', body: await answers.catch(({ stack }) => stack) });
