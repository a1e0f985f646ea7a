/** Words that forbid what follows them. */
const forbids =
  /\b(?:do not|dont|must not|mustnt|should not|shouldnt|may not|never|not to|avoid|refrain from|nor)\b/;

/** Words that rule a thing out, or an act in its -ing form. */
const excludes =
  /\b(?:(?:keep|keeps|kept|stay|stays)\b.{0,40}\b(?:out of|away from)|without|instead of|rather than|against|free of|use no|(?:not|no)(?= (?:in|into|on|with|by|under|the|an?)\b)|no(?= (?:\w+ )?$))/;

/** Words that deny a fact. They reach no further than two words. */
const denies =
  /\b(?:does not|doesnt|did not|didnt|will not|wont|can ?not|cant|is not|isnt|are not|arent|was not)\b/;

const negation = new RegExp(`${forbids.source}|${excludes.source}\\b|${denies.source}`, 'g');

const upToNegation = new RegExp(`^.*?(?:${negation.source})`);

/** After a negation, words that reverse it: "do not forget to", "never skip", "not only". */
const wantedAfterAll =
  /\b(?:forget|fail|skip|omit|neglect|miss|refuse|hesitate|worry|fear|panic|delay|mind|hurt|harm|matter|stop|resist|wait|bother|regret|doubt|work|help)(?:s|[pt]?ed|[pt]?ing)?\b|\b(?:afraid|shy|scared|only|just|merely|simply|problem|wrong|bad|dangerous|risky|trouble|too|late|sooner|enough|think twice|give up|despair|better|best|other than|any ?thing but|leave out|(?:tak|remov)(?:e|ing) .{0,30}(?:out of|from))\b/;

/** Verbs that start an instruction. */
export const imperatives =
  'put|place|lay|leave|keep|set|store|stick|throw|use|open|charge|freeze|let|do|try|take|heat|install|flash|warm|cool|chill|wrap|cut|connect|download|wash|rinse|soak|press|hit|run|drain|pull|pry|prise|unscrew|remove|hold|give|get|go|start|choose|select|perform|make|bring|dip|scrape|sand|bend|pierce|puncture|drop|drill|bypass|unlock|root|rename|change|solder|mend|repair|fix|switch|turn|plug|wipe|clean|dry|bake|microwave|dismantle|replace|reset|erase|update|restart|unpair|apply|add|attach|feed|force|shake|squeeze|submerge';

const laterImperative = new RegExp(`(?<!\\b(?:to|or|nor)) (?:${imperatives})\\b`);
const circumstances = /\b(?:ever|again|yourself|at home|under any circumstances|in any case)\b/g;

/** Where one clause ends and the next starts. Commas are handled separately, because of lists. */
const boundary =
  /[.:;!?]|\b(?:but|then|yet|instead(?! of)|until|unless|before|after|except|if|when|whenever|once|because|since|although|though|while|so|and(?! (?:(?:the|an?|any|all|every|other) ){0,2}$))\b/g;

/**
 * Whether a text warns against an act: the words before the act forbid it or exclude it, and the words after do not
 * make it a question. If in doubt, it does not.
 */
export function isWarnedAgainst(before: string, after: string): boolean {
  if (/[.!?]/.exec(after)?.[0] === '?') return false;
  const clause = clauseBefore(before);
  const [found, ...more] = [...clause.matchAll(negation)].filter(
    ({ 0: words }, n) => n === 0 || words !== 'nor',
  );
  if (found === undefined) return false;
  const words = found[0];
  const rest = clause
    .slice(found.index + words.length)
    .replace(circumstances, '')
    .replace(/\s+/g, ' ');
  if (wantedAfterAll.test(rest) || laterImperative.test(rest.trimStart())) return false;
  if (denies.test(words) && rest.trim().split(' ').length > 2) return false;
  if (excludes.test(words)) return !new RegExp(`^ (?:${imperatives})\\b`).test(rest);
  return more.length === 0;
}

/** The words before the act in its own clause. A list of single words, such as "press, bend or", is one clause. */
function clauseBefore(before: string): string {
  const [last] = [...before.matchAll(boundary)].slice(-1);
  const clause = last === undefined ? before : before.slice(last.index + last[0].length);
  const own = clause.slice(clause.lastIndexOf(',') + 1);
  if (own.search(negation) >= 0) return own;
  const parts = clause.split(',').slice(0, -1);
  const list = parts.slice(parts.findIndex((part) => part.search(negation) >= 0));
  const isList = list.every((part) => /^ (?:an? |the )?\w+$/.test(part.replace(upToNegation, '')));
  return isList ? [...list, own].join(' or') : own;
}
