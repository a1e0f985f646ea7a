import type { Rules } from '../rules';

/** How Russian sentences describe an act, beyond the rules for English, which they share. */
export const rules: Rules = {
  freezing: `
    FREEZE !KIN
    INTO COLDBOX ~ PUT
    COLD ~ PUT|COOL
    PUT|COOL ~ OUTSIDE ~ COLD
    в|на COLD ~ помог~|ожив~
`,
  heating: `
    BAKE !KIN
    PUT|DRY|BAKE ~ HOT
    PUT на|к|у|под ^ батаре~
    HOT|HOTTOOL ~ PUT|DRY|BAKE|USE
    USE ~ HOTTOOL
    DRY ~ HOT
    ? HOTTOOL`,
  charging: `
    CHARGE
    зарядк~ OWN|PARTS|CHARGER
    PUT|PLUG ~ на|в|во|к ~ CRADLE|CHARGING
    PUT CHARGE
    CHARGING ~ PUT|PLUG
    дайте|даи ~ CHARGE
    заряд ~ до ~ половин~|процент~|конца
    ? PLUG ~ CHARGER`,
  'unattended-charging': `
    CHARGING|CHARGE|CRADLE ~~ UNWATCHED|LEAVE|GONE
    PUT ~~ CHARGING|CHARGE ~~ UNWATCHED|LEAVE|GONE
    пусть|заряжа~ ~~ пока|и|а ~~ LEAVE|GONE
    PLUG ~~ CHARGER ~~ UNWATCHED|LEAVE|GONE
    UNWATCHED|LEAVE|GONE ~~ CHARGING|CHARGE
    ? CHARGER|PLUG ~~ UNWATCHED|LEAVE|GONE
    ? PUT ~ на ^ ночь
    ? UNWATCHED ~~ CHARGER`,
  'improvised-charging': `
    CHARGE|PLUG ~ OTHER|MAKESHIFT SUPPLY
    OTHER|MAKESHIFT SUPPLY ~ CHARGE|PLUG
    CHARGE ~ от|через OTHER|MAKESHIFT
    SUPPLY от OTHER
    WIRES ~ CONTACTS|PARTS
    MAKESHIFT SUPPLY|CABLE
    PLUG|CHARGE ~ SUPPLY ~ OTHER
    PLUG|PUT ~ WIRES ~ CONTACTS|PARTS
    замкн~|перемкн~ CONTACTS
    USE ~ OTHER|MAKESHIFT SUPPLY
    SUPPLY ~ от друг~|чуж~|стар~|люб~|OTHER
    ? OTHER|MAKESHIFT SUPPLY
    ? MORE VOLTS`,
  'wet-or-cold-charging': `
    CHARGE|PLUG|CHARGING ~~ WET
    WET ~~ CHARGE|PLUG|CHARGING|CRADLE
    PUT ~~ WET ~~ CRADLE|CHARGING`,
  'long-charging': `
    CHARGE|CHARGING|CRADLE|PLUG ~~ LONG
    CHARGE|CHARGING|CRADLE|PLUG ~~ MANY HOURS
    HOURS MANY ~~ CHARGE|CHARGING|CRADLE
    LONG|HOURS ~~ CHARGE|CHARGING|CRADLE
    ? LONG ~~ CHARGER`,
  'full-discharge': `
    EMPTY ~~ PARTS|полностью|совсем|до|в|OWN|FLAT
    полностью|совсем|глубок~ EMPTY
    RUN ~~ UNTIL ~~ FLAT|PARTS
    PARTS ~~ UNTIL ~~ FLAT
    до ^ FLAT
    в ^ ноль
    ? EMPTY
    ? UNTIL ~~ FLAT`,
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
  flashing: `
    FLASH
    INSTALL ~ CUSTOM ~ FIRMWARE
    INSTALL ~ FIRMWARE ~ CUSTOM
    CUSTOM FIRMWARE
    FLASHTOOL
    DOWNGRADE ~ FIRMWARE|верси~|CUSTOM
    ? INSTALL ~ FIRMWARE`,
  rooting: `
    ROOTED
    ROOT ~ OWN|систем~|телефон~
    UNLOCK ~ загрузчик~|бутлоадер~|суперпользовател~|рут~
    ? ROOT`,
  'unofficial-app': `
    UNOFFICIAL APP
    APP ~ UNOFFICIAL
    SHADY
    GET ~ UNOFFICIAL
    APP ~ с|из|от ^ WEB
    GET ~ с|из ^ WEB
    ? UNOFFICIAL`,
  updating: `
    UPDATE ~ SOFTWARE|OWN !APP
    START ~ UPDATES !APP
    UPDATES SOFTWARE|OWN
    системн~ UPDATES
    INSTALL ~ свеж~|нов~|официальн~|последн~ SOFTWARE
    согласи~|прими~|разреш~|предлож~ ~~ UPDATE
    ? UPDATES !APP|не
    ? UPDATE !APP`,
  erasing: `
    ERASE ~ DATA
    ERASE ~ все|всё
    RESET ~ FACTORY
    FACTORY ~ RESET
    FACTORY настроик~|настроек|состояни~|сброс~
    RESET ~ настроик~|настроек
    забуд~|сотр~ все
    UNTIL ~ забуд~ ~ настроики
    ? отформатир~|форматир~
    ? FACTORY`,
  unpairing: `
    UNPAIR
    REMOVE ~ из|от|в|с ~ ACCOUNT
    из ACCOUNT ~ REMOVE
    ? REMOVE ~ ACCOUNT`,
  'account-bypass': `
    BYPASS ~ LOCK
    LOCK ~ BYPASS
    мимо|обход ~ LOCK
    чуж~ ^ аккаунт~|учетк~|логин~|парол~
    без ~ прежн~|бывш~ ~ владельц~|хозяин~
`,
  'network-rename': `
    RENAME ~ NETWORK ~ NAME
    RENAME ~ NAME ~ NETWORK
    переименов~|переимену~|назов~ NETWORK
    нов~ NAME ~ NETWORK
    NETWORK ~ нов~ NAME
    NETWORK ~ RENAME ~ NAME
    RENAME ~ ssid
    раздел~ ~ NETWORK`,
  'network-restart': `
    RESTART ~ ROUTER
    обесточ~ OWN
    ROUTER ^ перезагруз~|выключите|отключите`,
};
