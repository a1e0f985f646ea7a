import type { Rules } from '../../rules';

/** How Russian sentences describe what people do with heat, cold and charging. */
export const battery: Rules = {
  freezing: `
    FREEZE
    INTO COLDBOX ~ PUT
    COLD ~ PUT|COOL
    PUT|COOL ~ OUTSIDE ~ COLD
    в|на COLD ~ помог~|ожив~
    обложи~|обложить ~ COLD
    ? COLD ~ ожил|помогло|на_час|час
    ? COOL|PUT ~ заморож~`,
  heating: `
    BAKE
    PUT на|к|у|под ^ батаре~
    HOT|HOTTOOL ~ PUT|DRY|BAKE|USE
    USE ~ HOTTOOL
    DRY ~ HOT
    ? HOTTOOL
    фен~|феном|духовк~ ^ на|до|минут~
    PUT|DRY|BAKE ~ INTO HOT !WATER
    DRY|BAKE ~ HOT !WATER
    ? PUT ~ HOT !WATER
    отогр~ ~ OWN|экран~|грелк~`,
  charging: `
    CHARGE
    CHARGING ~ PUT|PLUG
    дайте|даи ~ CHARGE
    заряд ~ до ~ половин~|процент~|конца
    подсоедини~|подключи~|воткни~ ~ зарядн~|зарядк~|зарядку
    ? PLUG ~ кабел~|адаптер~|базу|база|базе
    PUT|PLUG на|в|к CHARGING
    ? PUT|PLUG ~ на|в|во|к ~ CRADLE|CHARGING
    ? зарядк~ OWN|PARTS|CHARGER
    заряд~ батаре~|аккумулятор~
    кинь~|кидай~|брось~ ~ на зарядк~|зарядку
    дать|дай|дайте ~ зарядиться|зарядится|подзарядиться
    восполн~|пополн~|набра~ ~ заряд
    ? зарядиться`,
  'unattended-charging': `
    CHARGING|CHARGE|CRADLE ~~ UNWATCHED|LEAVE|GONE
    PUT ~~ CHARGING|CHARGE ~~ UNWATCHED|LEAVE|GONE
    пусть|заряжа~ ~~ пока|и|а ~~ LEAVE|GONE
    PLUG ~~ CHARGER ~~ UNWATCHED|LEAVE|GONE
    UNWATCHED|LEAVE|GONE ~~ CHARGING|CHARGE
    ? CHARGER|PLUG ~~ UNWATCHED|LEAVE|GONE
    ? PUT ~ на ^ ночь
    ? UNWATCHED ~~ CHARGER
    не ^ трога~|следи~|жди|ждите ~~ CHARGING|CHARGE
    заряжаться ~~ пустой|вернитесь|без
    PUT ~~ провод|кабель|зарядк~ ~~ LEAVE|GONE|UNWATCHED`,
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
    ? MORE VOLTS
    ? заряжается ~ от ~ OTHER
    ? от ^ OTHER ~ зарядк~
    жил~|провод~ ~ плюс~|минус~|прижм~`,
  'wet-or-cold-charging': `
    PUT ~~ WET ~~ CRADLE|CHARGING
    CHARGE|CHARGING ~~ WET
    WET ~~ CHARGE|CHARGING
    PLUG ~ CHARGER ~~ WET
    WET ~~ PLUG CHARGER
    ? PLUG|CHARGER ~~ WET
    ? WET ~~ PLUG|CHARGER
    из ^ воды|душа|бассейна ~~ PLUG|CHARGE|CHARGING
    не ^ вытирая|просушив|дожидаясь|суша ~~ PLUG|CHARGE|CHARGING
    еще ^ влажн~|мокр~ ~~ PLUG|CHARGE|шнур|CHARGING`,
  'long-charging': `
    CHARGE|CHARGING|CRADLE|PLUG ~~ MANY HOURS
    HOURS MANY ~~ CHARGE|CHARGING|CRADLE
    LONG|HOURS ~~ CHARGE|CHARGING|CRADLE
    ? LONG ~~ CHARGER
    PLUG ~~ час~ MANY
    на ^ базе|зарядке|кабеле ~~ HOURS|LONG
    CHARGE|CHARGING ~~ LONG
    ? PLUG|CRADLE ~~ LONG
    CHARGE|CHARGING|CRADLE|PLUG ~~ HOURS MANY
    не ^ сним~ ~~ CRADLE|зарядк~|станции ~~ LONG|час~
    CRADLE|CHARGER ~~ целый|час~ MANY`,
  'full-discharge': `
    EMPTY ~~ PARTS|полностью|совсем|до|в|OWN|FLAT
    полностью|совсем|глубок~ EMPTY
    RUN ~~ UNTIL ~~ FLAT|PARTS
    PARTS ~~ UNTIL ~~ FLAT
    до ^ FLAT
    в ^ ноль
    ? EMPTY
    ? UNTIL ~~ FLAT
    дать|дай|дайте ~ FLAT
    до ^ конца|нуля|полного разряд~|FLAT|EMPTY
    довед~|довест~ ~ до ~ разряд~|нуля
    батаре~ ~ умерла|умрет|сдохла|села ~ совсем|полностью`,
};
