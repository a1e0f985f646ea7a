import type { Method } from '../pack/format';

/**
 * Wordings by which a text plainly describes an act whose hazards the library owns. A text is folded first (see
 * {@link fold}), so patterns are lower case and know no hyphens or apostrophes.
 */
const wordings: Readonly<Record<Method, RegExp>> = {
  freezing:
    /\b(?:deep ?)?freezers?\b|\bdeep freez\w*|\bfreez(?:e|es|ing) (?:it|the|your|this|that|them)\b|\b(?:fridge|refrigerat\w+|ice ?box|ice ?bath|ice cubes?|ice packs?|dry ice|ice water)\b|\b(?:sub zero|below (?:zero|freezing))\b|\b(?:in|into|on|onto) (?:the |some )?(?:ice|snow|frost|cold)\b|\bcool(?:ing)? (?:it|the \w+) (?:outside|overnight|outdoors)\b|\bcold (?:window ?sill|balcony)\b/,
  heating:
    /\b(?:hair ?dryer|hairdryer|blow ?dryer|heat ?gun|oven|microwave|radiator|heating pad|hot water|hot air)\b|\b(?:heat|warm)(?:ing)?(?: up)? (?:it|the|your)(?: \w+)?(?: up)? (?:with|on|over|in|at)\b/,
  opening:
    /\b(?:open|opening|opened)(?: up)? (?:the |its |your )?(?:case|casing|capsule|housing|enclosure|shell|back cover|back)\b|\b(?:pry|prise|prying|prising|unscrew\w*|disassembl\w+|solder\w*)\b|\btak(?:e|ing) (?:it|the \w+) apart\b|\b(?:replace|remove|swap)(?: out)? (?:the |its )?(?:battery|screen|display)\b/,
  flashing:
    /\bre ?flash\w*|\bflash(?:ing)? (?:it|the (?:band|device|speaker|watch|capsule|firmware|phone)|your (?:band|device|speaker|watch)|a|an|new|custom|another|older|other|firmware)\b|\b(?:custom|modified|modded|patched|unofficial|third party|downloaded|older|another|different|foreign) (?:firmware|rom)\b|\bfirmware files?\b|\bside ?load\w*|\bdowngrad\w+/,
  'unofficial-app':
    /\b(?:unofficial|third party|modded|unverified|non official) (?:\w+ )?(?:app|application|tool|client)s?\b|\b(?:gadgetbridge|mi band master|mi heart rate|notify and fitness|apk)\b|\bdiagnostic (?:app|program|application)\b|\bapp (?:called|named) diagnostic\b/,
  'unattended-charging':
    /\bcharg\w*\b[^.]{0,60}\b(?:overnight|all night|through the night|while you (?:sleep|are (?:asleep|away|out)))\b|\b(?:overnight|all night)\b[^.]{0,40}\b(?:charg\w*|plugged in|power)\b|\bleav(?:e|ing)\b[^.]{0,40}\b(?:plugged in|on the charger|on charge)\b[^.]{0,20}\b(?:overnight|all night|while you (?:sleep|are (?:asleep|away|out)))\b/,
  'full-discharge':
    /\b(?:run|running|runs|drain|draining|use|let|letting|discharg\w+|empty|emptying)\b[^.]{0,40}\b(?:flat|to (?:zero|0)|down completely|completely empty|until (?:it|the battery) (?:is )?(?:empty|dies|flat|dead|goes off|switches off))\b|\bdrain(?:ing)? (?:the|its|your) battery\b|\b(?:fully|completely|deeply) discharg(?:e|ing)\b|\bdischarg(?:e|ing) (?:it|the (?:band|battery|device|capsule))\b/,
  'long-charging':
    /\bcharg\w*\b[^.]{0,80}\b(?:a (?:whole |full )?day|several hours|many hours|half a day|(?:[4-9]|1\d|2\d|four|five|six|eight|ten|twelve|twenty four) (?:or more )?hours)\b/,
  erasing:
    /\bfactory (?:reset|settings|state|defaults?)\b|\bhard reset\b|\beras(?:e|es|ing)\b|\bwip(?:e|es|ing) (?:out|all|everything|(?:the |its |your )?(?:data|memory|settings))\b|\b(?:restore|reset)\b[^.]{0,30}\b(?:original|default|initial) settings\b|\breset settings\b/,
  unpairing:
    /\bun ?(?:pair|bind|link)(?:s|ing)?\b|\b(?:remove|delete|removing|deleting)\b[^.]{0,30}\b(?:from|in) (?:the|your|its|that|both) (?:\w+ )?(?:app|account)\b/,
  'network-rename':
    /\b(?:chang(?:e|ing)|renam(?:e|ing)|set a new)\b[^.]{0,40}\b(?:ssid|network ?name|wi ?fi name|name of (?:the|your) (?:home )?(?:network|wi ?fi)|network password|wi ?fi password|password of (?:the|your) (?:network|wi ?fi))\b|\brenam(?:e|ing) (?:the|your) (?:home )?(?:network|wi ?fi)\b/,
  'network-restart':
    /\b(?:restart|reboot|power cycle|unplug|switch off|turn off|reset)(?:ing)?\b[^.]{0,20}\b(?:router|modem)\b/,
  updating:
    /\b(?:updat|upgrad)(?:e|es|ing)\b[^.]{0,30}\b(?:firmware|system software)\b|\bfirmware updates?\b|\binstall(?:s|ing)?\b[^.]{0,20}\bupdates?\b/,
  'liquid-cleaning':
    /\b(?:alcohol|isopropyl|cleaning fluid|contact cleaner|vinegar|damp cloth|wet cloth|moist cloth|cotton bud)\b/,
};

/** Words that turn a description into a warning against it, as far as the same clause reaches. */
const negation =
  /\b(?:do not|dont|does not|must not|should not|will not|cannot|is not|are not|not to|never|use no|without|avoid|instead of|rather than|nor|against|out of|away from)\b(?! (?:worry|hesitate|forget|fear|panic|wait|mind|only|just|afraid))[^.:;!?]*$/;
const clauseBreak = /\b(?:but|then|instead|so)\b/;

/** The methods that a text plainly describes and does not warn against, by id. */
export function describedMethods(text: string): Method[] {
  const folded = fold(text);
  return (Object.keys(wordings) as Method[]).filter((method) => {
    const all = new RegExp(wordings[method], 'g');
    return [...folded.matchAll(all)].some(({ index }) => !isNegated(folded.slice(0, index)));
  });
}

function isNegated(before: string): boolean {
  const found = negation.exec(before.slice(-120));
  return found !== null && !clauseBreak.test(found[0].replace(/^(?:instead of|rather than)/, ''));
}

/** Lower case, look-alikes and invisible characters resolved, hyphens and apostrophes gone. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff'’‘]/g, '')
    .toLowerCase()
    .replace(/[-‐-―_/*·]+/g, ' ')
    .replace(/\s+/g, ' ');
}
