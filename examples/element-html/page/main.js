const help = document.querySelector('remedy-rules');
const saved = localStorage.getItem('help');
if (saved !== null) help.conversation = JSON.parse(saved);
help.addEventListener('diagnosed', ({ detail }) => {
  localStorage.setItem('help', JSON.stringify(detail.conversation));
});

// There is no server here, so the page shows what one would get. Without this, the browser sends the form.
help.form.addEventListener('submit', (event) => {
  event.preventDefault();
  const sent = document.createElement('pre');
  sent.textContent = [...new FormData(help.form)].map(([name, value]) => `${name}: ${value}`).join('\n\n');
  document.querySelector('section').replaceChildren('Your server would get:', sent);
});
