const { isRemedyRulesError } = require('remedy-rules');
const { adviceFor } = require('./diagnose.js');

const [device = '', ...words] = process.argv.slice(2);
try {
  for (const line of adviceFor(device, words)) console.log(line);
} catch (error) {
  if (!isRemedyRulesError(error)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
