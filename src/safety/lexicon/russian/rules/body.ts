import type { Rules } from '../../rules';

/** How Russian sentences describe what people do with the case, the contacts and the cables. */
export const body: Rules = {
  opening: `
    OPEN|TAKEOFF ~ CASE
    CASE ~ OPEN|TAKEOFF
    DISMANTLE
    TOOL ~ OPEN|TAKEOFF
    OPEN ~ TOOL
    OPEN|TAKEOFF !пленк~|чехол ~ экран~|диспле~|стекл~
    ? TOOL
    OPEN|TAKEOFF ~ TOOL
    отсоедини~|отключи~ ~ шлеиф~|плат~|аккумулятор~|батаре~
    ? SWAP ~ PARTS
    ? PARTS ~ SWAP
    ? отклеи~|отдели~|подден~|сним~ !пленк~|чехол ~ TOOL|экран~|стекл~
    замени~|замену|поменя~|выпая~|впая~|перепая~ !сервис~ ~ PARTS
    отклеи~|отдели~|подден~ !пленк~|чехол ~ TOOL|экран~|стекл~
    ? загляни~|посмотри~|залез~ INSIDE
    присоск~ ~ экран~|диспле~|стекл~|крышк~
    разбира~|разбер~ ~ OWN|за
    ? разбирается
    ? выкрут~|стян~|открут~ ~ винт~|крышк~|дно
    ? SWAP PARTS`,
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
    ? FORCE
    ? HIT
    FORCE|PRESS ~ тиск~|BLUNT
    HARD FORCE
    шмякн~|шваркн~|грохн~|жахн~|хрясн~
    FORCE|HIT ~ молотк~
    молотк~ ~ HIT|FORCE|сбива~
    ? изогн~|согн~|погн~
    ? SHAKE OWN`,
  'mains-repair': `
    MEND ~ CABLE
    CABLE ~ MEND
    BROKEN CABLE
    TAPE
    PUT|MEND|MORE ~ фольг~|жучок
    предохранител~ ~ фольг~|проволок~|жучок|гвозд~
    MEND ~ TAPE
    перемычк~|перемычку
    раскалыва~|раскол~ ~ SUPPLY
    SUPPLY ~ раскалыва~|раскол~|вскры~
    CABLE ~ срежь~|обрежь~|клеммник~|соедин~
    замени~|замените ~ вилк~|шнур~`,
  scraping: `
    RUB ~ ABRASIVE
    ABRASIVE ~ RUB|CONTACTS
    CONTACTS ~ ABRASIVE
    ? ABRASIVE
    SCRAPE ~ CONTACTS|PARTS|OWN|CASE|до
    CONTACTS|PARTS ~ SCRAPE
    ? SCRAPE
    зачист~|зачища~ !жил~|провод~|конц~|шнур~ ~ CONTACTS|до|ABRASIVE|PARTS
    CONTACTS ~ зачист~|зачища~`,
  soaking: `
    SOAK
    WASH
    DIP|PUT ~ в|во|под WATER
    PUT|DIP|WASH|SOAK ~ под ^ WATER
    WATER ~ DIP|WASH
    посудомоечн~|стиральн~ ^ машин~
    ? WASH
    замачивают|вымачивают|отмачивают`,
  'rice-drying': `
    PUT|DIP|DRY ~ в|во|рядом|среди|под|с RICE
    в|во|с ~ RICE ~ PUT|DRY
    в ^ RICE
    PUT ~ RICE
    банк~|пакет~|миск~|мешок|крупе RICE ~ на|положи~|туда
    RICE|рис ~ вытян~|впита~|забер~|вытяг~
    ? RICE`,
  'liquid-cleaning': `
    WIPE|RUB|WASH ~ LIQUID|DAMP
    LIQUID|DAMP ~ WIPE|RUB|CLOTH
    CLOTH ~ LIQUID
    ватн~ ^ палочк~
    капл~ LIQUID
    USE ~ LIQUID
    WIPE ~ вод~
    ? LIQUID
    WIPE ~ дезинфицир~|раствор~
    CLOTH ~ раствор~|смочен~|намочен~
    DAMP ~ раствор~`,
};
