import type { CommandSentences } from '../subjects/command';
import { ask } from './ask';

export const command: CommandSentences = {
  diagnose: {
    understood: 'I understood',
    isWrong: (flag) => `Is this wrong? Add the right answer, such as ${flag}`,
    notUnderstood: (words) => `cannot understand “${words}”`,
    notUnderstoodBut: (words) => `cannot understand “${words}”; the nearest symptoms are:`,
    seeAllSymptoms: (line) => `To see all symptoms, type: ${line}`,
    otherDevice: (mentioned, device) => `You mention ${mentioned}, but this diagnosis is for ${device}.`,
    makeSure: (question) => `First make sure: ${question}`,
    ifYes: (symptom) => `If yes, run again with ${symptom}:`,
    ifNo: (flag) => `If no, with ${flag}:`,
    toContinue: 'To continue',
    yourAnswers: 'your answers',
    triedRemedies: (flag) => `remedies that did not help, such as ${flag}`,
    runAgain: (additions) => `Run this command again and add ${additions.join(', or ')}:`,
    addFull: (flag) => `Add ${flag} to see everything: all steps, questions, reasons and sources.`,
    ifNothingIsTrue: (flags) => `If nothing is true: ${flags}`,
    either: (flag, other) => `${flag} or ${other}`,
    numberFlag: (flag, min, max, unit) => `${flag}=NUMBER (${min} to ${max} ${unit})`,
    flagFor: (flag, option) => `${flag} for “${option}”`,
  },
  explain: {
    enough: 'More answers cannot change what to do first.',
    notEnough: 'More answers may change what to do first.',
  },
  symptoms: {
    redFlag: 'red flag',
    notCovered: 'not covered',
    oneOf: 'one of',
    yesOrNo: 'yes or no',
    getDiagnosis: 'Get a diagnosis: name the symptoms that the device has, and use --answer for the others.',
  },
  devices: { listSymptoms: 'List the symptoms of a device:' },
  tour: {
    example: 'A Mi Band 2 keeps restarting, and its battery is nearly empty. This command finds out why:',
    ownDevice: 'Now your own device',
    listDevices: 'List the devices:',
    getDiagnosis: 'Get a diagnosis:',
    askInstead: 'Answer questions one by one instead:',
  },
  numberFrom: (min, max, unit) => `a number from ${min} to ${max} (${unit})`,
  ask,
};
