const { createDiagnoser } = require('remedy-rules');

/** @type {import('remedy-rules').Packs} Wide, because devices and symptoms are known only at run time. */
const packs = require('./packs.js');

const { diagnoseSync } = createDiagnoser(packs);

/**
 * What to do about a device, one line per remedy.
 *
 * @param {string} device
 * @param {readonly string[]} words such as `strap-torn` or `battery-percent=60`
 * @returns {string[]}
 */
function adviceFor(device, words) {
  const { name, next, remedies } = diagnoseSync(device, Object.fromEntries(words.map(observationIn)));
  return [
    `${name}: ${next.kind}`,
    ...remedies.map(({ advice, title, risk }) => `${advice}: ${title} (risk: ${risk})`),
  ];
}

/**
 * @param {string} word
 * @returns {[symptom: string, answer: boolean | number]}
 */
function observationIn(word) {
  const [symptom = '', answer] = word.split('=');
  return [symptom, answer === undefined ? true : Number(answer)];
}

module.exports = { adviceFor };
