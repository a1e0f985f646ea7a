import type { Rules } from '../../rules';

/** How Russian sentences describe what people do with heat, cold and charging. */
export const battery: Rules = {
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
};
