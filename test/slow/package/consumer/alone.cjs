const { diagnose, diagnoseSync } = require('remedy-rules');

async function main() {
  console.log(diagnoseSync('mi-band-2', { frozen: true }).verdict);
  const failure = await diagnose('mi-band-2', { 'battery-percent': 8 }).catch((error) => error.code);
  console.log(failure);
  console.log(await import('remedy-rules/pack').catch((error) => error.code));
}

main();
