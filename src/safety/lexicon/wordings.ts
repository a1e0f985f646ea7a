import type { Method } from '../../format/format';

/** The device or a part of it, as a text names it. */
const it = String.raw`(?:it|them|this|that|(?:the|your|its|an?|this|that|my)(?: \w+)? (?:bands?|capsule|device|speaker|watch|tracker|battery|pack|unit|screen|display|thing|gadget|box|core))`;
const firmware = `(?:firmware|rom|bootloader|system image|software image)`;
const away = `(?:sleep|are (?:asleep|away|out|at work|in bed)|go (?:out|to bed)|work)`;

/** One expression for several wordings. None of them may start or end inside a word. */
function anyOf(...wordings: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${wordings.join('|')})\b`, 'g');
}

/**
 * Wordings that clearly describe an act whose hazards the library owns. They are matched with folded text: small Latin
 * letters without hyphens or apostrophes. Repetitions are not nested, so matching is linear.
 */
export const wordings: Readonly<Record<Method, RegExp>> = {
  freezing: anyOf(
    String.raw`fre{1,2}z{1,2}[eo]rs?|deep ?fr[eo]\w*|freezing (?:compartment|trick|method)|freeze trick`,
    String.raw`(?:re)?fri(?:dge|gerat)\w*`,
    'ice ?(?:box|bath|bucket|chest|cube|pack|water)(?:es|s)?|dry ice|liquid nitrogen',
    '(?:cold|freeze|freezer|cooling) ?spray|cool ?box',
    String.raw`(?:re)?fre+z(?:e|es|ing) ${it}|freeze(?: \w+)? (?:for|overnight|until|at once)`,
    `let ${it} freeze|get ${it} (?:frozen|ice cold)`,
    String.raw`sub ?zero|below (?:zero|freezing)|minus (?:\d+|ten|twenty) ?(?:degrees|c)?`,
    '(?:in|into|on|onto|under) (?:the |some |a )?(?:ice|snow|frost|cold)',
    `(?:chill|cool)(?:ing)? ${it}(?: down)? (?:in|with|on|outside|overnight|outdoors|for)`,
    '(?:cold|frosty) (?:window ?sill|balcony|garage|cellar|night)',
  ),
  heating: anyOf(
    String.raw`hair ?dr[iy]ers?|blow ?dr[iy]ers?|blow dry\w*|heat ?guns?|heating pad`,
    String.raw`hot (?:air|water|plate|car)|boiling water|ovens?|microwav\w+|radiators?|heaters?|toaster`,
    `stove|hob|candle|flame|iron ${it}`,
    '(?:in|into|under) (?:the |direct |full |hot )?(?:sun|sunlight|sunshine)|dashboard',
    `heat(?:ing)?(?: up)? ${it}|bak(?:e|ing) ${it}`,
    `warm(?:ing)?(?: up)? ${it}(?: up)? (?:with|on|over|in|at|near)`,
  ),
  charging: anyOf(`(?:re)?charg(?:e|ing) ${it}`),
  'unattended-charging': anyOf(
    String.raw`charg\w*\b[^.]{0,60}\b(?:overnight|over night|all night|through the night|during the night|unattended|unwatched|under (?:a|the|your) (?:pillow|blanket)|while (?:you|everybody|everyone|nobody) ${away}|while nobody)`,
    String.raw`(?:overnight|all night|unattended)\b[^.]{0,40}\b(?:charg\w*|plugged in|power)`,
    String.raw`leav(?:e|ing)\b[^.]{0,40}\b(?:plugged in|on the charger|in the charger|on charge|connected)\b[^.]{0,20}\b(?:overnight|all night|unattended|while you ${away}|and (?:go to bed|sleep|leave))`,
  ),
  'improvised-charging': anyOf(
    '(?:bare|naked|loose|stripped) wires?',
    '(?:lab|laboratory|bench|variable) (?:power )?(?:supply|supplies)',
    String.raw`(?:crocodile|alligator|paper) ?clips?|jump ?start\w*|jumper (?:cable|wire)s?`,
    'wireless charger|(?:tin|aluminium|aluminum) ?foil',
    String.raw`(?:improvised|makeshift|home ?made|diy|self made) (?:\w+ )?(?:leads?|chargers?|cables?|adapters?|supply)`,
    '(?:car|nine volt|9 ?v|12 ?v|aa) batter(?:y|ies)',
    String.raw`(?:higher|more|double) (?:volts?|voltage|amps?|current)|revers\w+ (?:the )?polarity`,
    '(?:any|whatever|a random) (?:other |old |usb )?(?:charger|adapter|adaptor|power supply)',
    '(?:fast|quick|laptop|phone|stronger) charger',
    String.raw`charger (?:of|for|from) (?:another|a different)(?: \w+)?`,
    '(?:straight|directly) to the (?:battery|pins|contacts|poles|terminals)',
    '(?:wires?|leads?) to the (?:battery|pins|contacts|poles|terminals)',
    'short(?: ?circuit)?(?:ing)? the (?:pins|contacts|battery|poles|terminals)',
  ),
  'wet-or-cold-charging': anyOf(
    String.raw`(?:charg\w*|plug\w*)\b[^.]{0,40}\b(?:while|although|though|even if|when|still) (?:it is |still )*(?:wet|damp|moist|cold|frozen|ice cold)`,
    String.raw`charg(?:e|ing) (?:the |a |your )?(?:wet|damp|frozen|cold) \w+`,
    `charg(?:e|ing) ${it} (?:wet|damp|cold|frozen|in the (?:rain|shower|bath|cold))`,
  ),
  'long-charging': anyOf(
    String.raw`charg\w*\b[^.]{0,80}\b(?:(?:a|one|two|three) (?:whole |full |entire )?days?|several hours|many hours|for hours|half a day|the whole day|all day|(?:[4-9]|1\d|2\d|3\d|48|72|four|five|six|eight|ten|twelve|twenty four|forty eight) (?:or more )?hours)`,
    String.raw`(?:[4-9]|1\d|2\d|48|72|several|many|twenty four) hours (?:of charging|on (?:the|its) charger)`,
    String.raw`long\b[^.]{0,20}\bcharge`,
  ),
  'full-discharge': anyOf(
    String.raw`(?:run|running|runs|drain|draining|use|let|letting|discharg\w+|empty|emptying)\b[^.]{0,40}\b(?:flat|to (?:zero|0)|down (?:completely|fully|once)|completely empty|until (?:it|the battery) (?:is )?(?:empty|dies|flat|dead|goes off|goes out|switches off))`,
    String.raw`(?:drain|deplet|exhaust)\w* (?:the |its |your )?battery`,
    `(?:fully|completely|deeply) discharg(?:e|ing)|discharg(?:e|ing) ${it}`,
    `deep (?:cycle|discharge) ${it}`,
  ),
  opening: anyOf(
    String.raw`open(?:ing|ed|s)?(?: up)? (?:the |its |your )?(?:\w+ )?(?:case|casing|capsule|housing|enclosure|shell|back cover|back)`,
    `open(?:ing)? (?:it|the (?:band|speaker|watch|device|adapter)) up|open(?:ing)? up ${it}`,
    `(?:crack|cut|split|break)(?:ing)? ${it} open`,
    String.raw`pr(?:y|ise|ying|ising|ised|ied)|unscrew\w*|screwdrivers?|spudgers?|disassembl\w+|dismantl\w+`,
    String.raw`solder\w*|tak(?:e|ing) (?:it|the \w+) (?:apart|to pieces|to bits)`,
    String.raw`(?:replac|remov|swap|disconnect|bypass|chang)\w*(?: out)? (?:the |its |your )?(?:battery|screen|display|screws?|back cover|housing|glass)`,
    '(?:lift|peel|take)(?:ing)? (?:off |up )?(?:the )?(?:screen|display|glass|back cover)',
  ),
  forcing: anyOf(
    'pierc(?:e|es|ing)|punctur(?:e|es|ing)|pok(?:e|ing) (?:it|a hole|the)|drill(?:ing)?',
    'hammer(?:ing)?|needle',
    `(?:hit|slap|smack|whack|bang|thump|punch|kick|beat|squeez(?:e|ing)|bend(?:ing)?|twist(?:ing)?|flatten(?:ing)?|crush(?:ing)?|throw|drop|knock)(?:ting|ping|ing)? ${it}`,
    `(?:tap|shake|shaking|press|push)(?:ing)? ${it}(?: back)? (?:hard|violently|against|back|together|on the (?:table|floor|edge))`,
    'press(?:ing)? (?:hard |firmly |down )*on (?:the |its )?(?:screen|display|battery|glass|swelling|bulge)',
    '(?:press|push|pop)(?:ing)? (?:the |out the )?(?:swelling|bulge|bubble)',
    'let (?:the |out the )?gas (?:out|escape)',
  ),
  'mains-repair': anyOf(
    String.raw`(?:mend|repair|splic|strip|cut|twist|rewir|tap(?:e|ing)|insulat)\w*(?: up| together)? (?:the |an? |its |your |both )?(?:\w+ )?(?:cables?|adapters?|adaptors?|plugs?|cords?|leads?|wires?|wiring)`,
    '(?:insulating|insulation|electrical|duct) tape|(?:bridge|bypass)(?:ing)? the fuse',
  ),
  scraping: anyOf(
    String.raw`scrap(?:e|ing) (?:it|them|off|clean|away|(?:the|its|your) \w+)|sand ?paper|emery|nail file`,
    String.raw`(?:steel|wire) (?:wool|brush)|(?:pencil|rubber) eraser|eraser|toothpaste|scour\w*`,
    '(?:sand|fil)(?:e|ing)? (?:down |off )?(?:the |its )?(?:contacts?|pins?)',
    'with (?:a|the) (?:knife|blade|razor|pin|scalpel)',
  ),
  soaking: anyOf(
    String.raw`wash(?:ing)? (?:out )?${it}|rins(?:e|ing) (?:out )?${it}|soak\w*|submerg\w+|immers(?:e|ing)`,
    `dip(?:ping)? ${it}|under (?:the )?(?:running water|tap|shower)|ultrasonic (?:bath|cleaner)`,
    String.raw`(?:put|plac|lay|leav|hold|drop|keep|bath|boil|clean)\w* (?:\w+ ){1,3}(?:in|into) (?:\w+ ){0,3}(?:water|bath|alcohol)`,
    'dishwasher|washing machine',
  ),
  'rice-drying': anyOf('rice'),
  'liquid-cleaning': anyOf(
    'alcohol|isopropyl|isopropanol|cleaning fluid|contact (?:cleaner|spray)|vinegar|acetone',
    String.raw`benzine|petrol|spirits?|wd ?40|detergent|soap|soapy|disinfect\w*|window cleaner`,
    'nail polish remover|lemon juice',
    '(?:damp|wet|moist|moistened) (?:cloth|wipe|tissue|cotton bud|sponge|brush)|cotton bud',
  ),
  flashing: anyOf(
    String.raw`re ?flash\w*`,
    String.raw`flash(?:ing|es|ed)? (?:it|them|this|that|a|an|new|custom|stock|official|another|older|other|${firmware}|(?:the|your|its) (?:\w+ ){0,3}(?:bands?|device|speaker|watch|capsule|phone|system|software|image|files?|version|${firmware}))`,
    'flash ?tool',
    String.raw`(?:custom|modified|modded|patched|unofficial|third party|downloaded|older|old|another|different|foreign|beta|leaked) (?:\w+ )?${firmware}`,
    `${firmware} (?:files?|by hand|manually)`,
    String.raw`install(?:s|ing|ed)? (?:the |a |new |an? \w+ )?${firmware}|put(?:ting)? (?:\w+ )?firmware`,
    String.raw`side ?load\w*|down ?grad\w+|roll(?:ing)? back (?:to|the)|fast ?boot|dfu mode|recovery image`,
    'serial console',
  ),
  rooting: anyOf(
    `root(?:ing|ed)? ${it}|root(?:ing|ed)? (?:the|your|a) (?:phone|system|tablet)|root access`,
    String.raw`jail ?break\w*|magisk|supersu|unlock(?:ing)? the boot ?loader|custom recovery`,
  ),
  'unofficial-app': anyOf(
    String.raw`(?:unofficial|third party|modded|modified|unverified|non official|patched|cracked|pirated|hacked) (?:\w+ )?(?:app|application|tool|client|program|version)s?`,
    'gadgetbridge|mi band master|mi heart rate|notify and fitness|tools and mi band|apks?',
    'unknown sources',
    'diagnostic (?:app|program|application)|app (?:called|named) diagnostic',
    String.raw`(?:app|program|file)s? (?:from|off) (?:a|the|some|another) (?:\w+ )?(?:website|forum|link|channel|chat|stranger)`,
  ),
  updating: anyOf(
    String.raw`(?:updat|upgrad)(?:e|es|ing)\b[^.]{0,30}\b(?:firmware|system software)`,
    String.raw`(?:updat|upgrad)(?:e|es|ing) (?:the|your|its) (?:\w+ )?(?:bands?|speaker|watch|device|capsule)`,
    String.raw`firmware updates?|install(?:s|ing)?\b[^.]{0,20}\bupdates?`,
    'update of (?:it|the (?:band|speaker|watch|device))|update that the app offers',
  ),
  erasing: anyOf(
    'factory (?:reset|settings|state|defaults?)|(?:hard|master|full) reset|eras(?:e|es|ing)',
    'wip(?:e|es|ing) (?:out|all|everything|(?:the |its |your )?(?:data|memory|settings))',
    '(?:clear|delet)(?:e|ing)? (?:all|everything|the memory)',
    'format(?:ting)? (?:it|the (?:band|speaker|device|memory|storage))',
    String.raw`(?:restore|reset)\b[^.]{0,30}\b(?:original|default|initial) settings|reset settings`,
  ),
  unpairing: anyOf(
    'un ?(?:pair|bind|link)(?:s|ing)?',
    String.raw`(?:remov|delet)(?:e|es|ing)\b[^.]{0,30}\b(?:from|in) (?:the|your|its|that|both|their|his|her|my) (?:\w+ )?(?:app|account)`,
    String.raw`(?:remov|delet)(?:e|es|ing) (?:it|them|this|the \w+) (?:from|in) (?:google home|xiaomi home|mi home|mi fit|zepp life|zepp)`,
    'remove the device|leaves the account|asks to be paired',
  ),
  'account-bypass': anyOf(
    String.raw`(?:bypass|circumvent|get(?:ting)? (?:a)?round|defeat|break)\w* (?:the |an? |its )?(?:\w+ )?(?:accounts?|activation|locks?|verification|binding|login|password|frp)`,
    String.raw`(?:unlock|remov|lift|crack)\w* (?:the |an? |its )?(?:\w+ )?(?:account|activation|frp|cloud|owner) (?:lock|binding)`,
    'frp|(?:account|activation) lock|unlock(?:ing)? (?:tool|service)',
    'crack(?:ing)? (?:the |its )?(?:password|account|lock|code)',
    String.raw`without the (?:\w+ )?owners? (?:account|password|consent|knowledge)`,
    'somebody elses (?:account|password|login)',
  ),
  'network-rename': anyOf(
    String.raw`(?:chang(?:e|ing)|renam(?:e|ing)|set a new)\b[^.]{0,40}\b(?:ssid|network ?name|wi ?fi name|name of (?:the|your) (?:home )?(?:network|wi ?fi)|network password|wi ?fi password|password of (?:the|your) (?:network|wi ?fi|router))`,
    'renam(?:e|ing) (?:the|your) (?:home )?(?:network|wi ?fi)',
  ),
  'network-restart': anyOf(
    String.raw`(?:restart|reboot|power cycle|unplug|switch off|turn off|power off|reset)(?:ing)?\b[^.]{0,20}\b(?:router|modem)`,
    '(?:router|modem) (?:off|out)',
  ),
};
