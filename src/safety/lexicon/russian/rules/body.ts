import type { Rules } from '../../rules';

/** How Russian sentences describe what people do with the case, the contacts and the cables. */
export const body: Rules = {
  opening: `
    OPEN|TAKEOFF ~ CASE
    CASE ~ OPEN|TAKEOFF
    DISMANTLE
    SWAP ~ PARTS
    PARTS ~ SWAP
    TOOL ~ OPEN|TAKEOFF
    OPEN ~ TOOL
    отклеи~|отдели~|подден~|сним~ !пленк~|чехол ~ TOOL|экран~|стекл~
    OPEN|TAKEOFF !пленк~|чехол ~ экран~|диспле~|стекл~
    загляни~|посмотри~|залез~ INSIDE
    ? TOOL`,
  forcing: `
    HIT ~ по|об|о|в|BLUNT|HARD|OWN
    BLUNT ~ HIT|FORCE|PRESS|OPEN
    HIT ~ SURFACE
    FORCE ~ SWELLING|PARTS|CASE|BLUNT|OWN
    SWELLING ~ FORCE|PRESS
    PRESS ~ HARD
    HARD PRESS|SHAKE|HIT
    PRESS ~ SWELLING
    PRESS ~ на экран~|батаре~|диспле~|аккумулятор~|CASE
    выпуст~ ~ газ
    SHAKE ~ об|HARD|пол
    SHAKE OWN
    ? FORCE
    ? HIT
`,
  'mains-repair': `
    MEND ~ CABLE
    CABLE ~ MEND
    BROKEN CABLE
    TAPE
    PUT|MEND|MORE ~ фольг~|жучок
    предохранител~ ~ фольг~|проволок~|жучок|гвозд~
    MEND ~ TAPE`,
  scraping: `
    SCRAPE
    RUB ~ ABRASIVE
    ABRASIVE ~ RUB|CONTACTS
    CONTACTS ~ ABRASIVE
    ? ABRASIVE`,
  soaking: `
    SOAK !KIN|FOOD
    WASH !KIN|FOOD
    DIP|PUT ~ в|во|под WATER
    PUT|DIP|WASH|SOAK !KIN|FOOD ~ под ^ WATER
    WATER ~ DIP|WASH
    посудомоечн~|стиральн~ ^ машин~
    ? WASH !KIN|FOOD`,
  'liquid-cleaning': `
    WIPE|RUB|WASH ~ LIQUID|DAMP
    LIQUID|DAMP ~ WIPE|RUB|CLOTH
    CLOTH ~ LIQUID
    ватн~ ^ палочк~
    капл~ LIQUID
    USE ~ LIQUID
    WIPE ~ вод~
    ? LIQUID`,
};
