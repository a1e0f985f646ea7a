import { diagnose, diagnoseSync, packs } from 'remedy-rules';
import { readComplaint } from 'remedy-rules/text';
import situations from './situations.json' with { type: 'json' };

/** What this runtime says it is, then what it answers in each situation: a line of JSON each. */
export async function answers() {
  const runtime = navigatorName() ?? `Node.js/${process.versions.node}`;
  const lines = [JSON.stringify({ runtime, runsText: runsText() })];
  for (const { name, device, given, tried } of situations) {
    lines.push(JSON.stringify(await diagnose(device, given, { tried })));
    lines.push(JSON.stringify(diagnoseSync(device, given, { tried })));
    lines.push(JSON.stringify(readComplaint(packs, name, { device })));
  }
  return lines.join('\n');
}

function navigatorName() {
  return globalThis.navigator?.userAgent;
}

/** Whether a text can be run as code here. */
function runsText() {
  try {
    new Function('');
    return true;
  } catch {
    return false;
  }
}
