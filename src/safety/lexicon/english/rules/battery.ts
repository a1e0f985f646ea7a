import type { Rules } from '../../rules';

/** How English sentences describe what people do with heat, cold and charging. */
export const battery: Rules = {
  freezing: `
    FREEZE IT !KIN
    PUT|COOL|DRY|USE !FOOD|KIN ~ INTO COLD !water
    FREEZE ~ INTO|for|overnight COLDBOX|HOURS|minutes
    COOL IT ~ with|on|outside|overnight|outdoors COLD|OUTSIDE|fan
    COOL IT !KIN ~ OUTSIDE
    INTO ^ COLDBOX
    INTO ^ a|the|your|my COLDBOX
    freezer|freeze|freezing|fridge ^ trick|method|spray
    cold|cooling ^ spray
    USE ~ freeze ^ spray
    let|get IT ~ freeze|FROZEN
    PUT IT ~ FROZEN !FOOD
    take|taking|remove|removing !FOOD ~ out ^ of ~ COLDBOX|HOTTOOL
    PUT ~ freeze
    KEEP|PUT|COOL ~ minus|below
    PUT ~ dry ^ ice
    liquid ^ nitrogen
    ? COLDBOX
    ? FROZEN ^ solid|hard|overnight
    PUT ~ next|between|beside|under|on|behind|among ~ FROZEN|COLD
    full|box|bag|bucket|bowl|cooler|tub of ice|snow
    cold ^ shock
    until ~ frosty|frozen|cold|icy
    upside ^ down can ~ air
    ? PUT ~ OUTSIDE ~ cold|frost|winter|night
    ? winter|frost ~ PUT|OUTSIDE
    ? COOL !KIN|down|by ~ COLD|OUTSIDE
    ? below ^ zero|freezing
    ? minus ^ NUMBER
    freeze|freezing IT|OWN
    frozen ^ solid
    sit|lie|rest ~ next ~ FROZEN
    ? between ~ COLD
    ? ice`,
  heating: `
    BAKE up|through? ^ IT !KIN|FOOD|water
    under ^ a|the lamp ~ until
    ? PUT ~ until ~ hot|warm
    PUT|DRY|WARM|USE|BAKE !FOOD|KIN ~ WITH HOTTOOL
    hot ^ water ^ bottle
    PUT|DRY|WARM !FOOD|KIN ~ INTO|WITH|next HOT
    HOTTOOL ~ DRY|WARM
    WARM|BAKE !KIN ~ NUMBER DEGREES
    INTO ^ HOTTOOL
    INTO ^ a|the|your|my HOTTOOL
    microwave|oven|hairdryer ^ trick|method
    ? HOTTOOL
    ? HOT ~ DRY|loosens|softens
    ? WARM up|through? ^ IT !KIN|FOOD|water|room|hand|hands|pocket|palms
    ? DRY|hold|held|go !FOOD|KIN ~ with|over|under|in|near ~ HOT
    ? in the full? sun`,
  charging: `
    top ~ up !app
    power up|charge ~ battery|pack
    fully ^ charged
    CHARGE IT|fully|completely|for|until|battery|batteries|well
    > CHARGE !app|CABLE|level|lamp|light|indicator|state|cycle|status
    ? bring|get|raise ~ battery above|to|over ~ half|percent|full
    to|then|should|must|can|and ^ charge|recharge !app|CABLE|fee|money
    PUT|PLUG|RETURN|DOCK ~ INTO CRADLE
    PLUG ~ charger|charging
    start|keep|begin|finish ^ charging
    give ~ charge|recharge
    let ~ charge|recharge
    TOPUP
    top|topping ^ off|up
    refill|refilling ~ battery|bank
    snap|click|put|place|lay|stand ~ puck
    ? PLUG ~ charger|CRADLE
    ? PUT ~ on|in|into|onto ~ CRADLE
    refill|refilling ~ cable|OWN
    ? CHARGE OWN`,
  'unattended-charging': `
    CHARGING|CHARGE|PLUG ~~ UNWATCHED
    UNWATCHED ~~ CHARGING
    PUT ~~ CHARGING ~~ UNWATCHED
    CHARGING|CHARGE|PLUG ~~ while|and|then|before|until|even|when|nobody ~~ LEAVE
    LEAVE ~~ CHARGING
    nobody|not|need|without ~ watch|watching ~~ CHARGING|CHARGE|charges
    CHARGING|CHARGE|PLUG ~~ leave|leaving the ^ house|room|workshop|office|flat|garage|building
    PLUG|connected ~~ UNWATCHED
    on the ^ charger ~~ UNWATCHED
    stick|put|leave ~~ cable ~~ LEAVE
    ? CHARGING|PLUG|CHARGER ~~ LEAVE|UNWATCHED
    ? UNWATCHED ~~ CHARGER`,
  'improvised-charging': `
    LAB
    WIRES ~ CONTACTS|battery|cells
    LINK ~ WIRES ~ CONTACTS|battery|cells
    LINK ~ straight|directly to? ~ CONTACTS|battery|cells
    MAKESHIFT ~ SUPPLY|CABLE
    any|whatever|random ^ other|old|usb? SUPPLY|charger
    CHARGE|PLUG|USE|power|feed ~ with|from|off|using any|whatever|another|different|OTHER ^ SUPPLY
    USE any|fast|quick|stronger|bigger|laptop|wrong|different ^ charger|adapter
    charger|adapter|supply of|for|from another|different|old|other|my
    MORE|higher VOLTS
    crank|turn|raise|increase|boost ~ voltage|current ~ up|until|to|by
    raise|increase|boost ~ voltage|current
    OTHERS SUPPLY
    SUPPLY from|of another|different ^ maker|model|brand|device
    needle|needles ~ CABLE|wire
    CABLE ~ poles|terminals|cells
    short|bridge|jump ~ CONTACTS|battery
    bare|stripped|naked ^ wire|wires|ends|leads
    wrap|wrapping|cover CONTACTS ~ foil
    ? OTHER ^ SUPPLY
    ? MAKESHIFT
    give|feed|apply|put ~ NUMBER VOLTS
    ? WIRES`,
  'wet-or-cold-charging': `
    CHARGING|CHARGE|PLUG ~~ while|although|though|even|still|when ~~ WET
    CHARGE ~~ WET
    WET ~~ CHARGING|CHARGE
    PUT ~~ WET ~~ CRADLE|CHARGING
    WET ~~ CRADLE
    CRADLE|CHARGING ~~ WET
    PLUG ~~ WET
    WET ~~ plug ^ it ^ in
    wet|damp|frozen|cold|moist|icy port|socket|battery|pack|contacts ~~ CHARGE|PLUG|charger|power
    ? CHARGING ~~ WET
    ? WET ~~ PLUG|CHARGER`,
  'long-charging': `
    CHARGING|CHARGE|plugged ~~ LONG
    connected|PLUG ~ from|for LONG|morning|breakfast
    ? PLUG|connected ~ LONG
    CHARGING|CHARGE|PLUG|connected ~~ MANY HOURS
    LONG|HOURS ~~ CHARGING
    CRADLE ~~ from LONG
    MANY HOURS on|at|of ~~ CHARGING|CHARGER
    long ~~ charge
    LONG|HOURS on the? ^ charger|plug|mains|cradle
    ? CHARGER ~~ LONG
    ? CHARGER ~~ MANY HOURS
    ? LONG|HOURS ~~ CHARGER`,
  'full-discharge': `
    RUN|EMPTY ~ until|till|to|completely|fully ~ FLAT
    use ^ IT|OWN ~ until|till ~ FLAT
    run|running|runs ~ down|flat|dry
    LET ~ run|go|die ~ flat|empty|down
    bleed|drain ~ down|nothing|zero
    wait|waiting ~ until|till ~ left|empty|flat
    RUN ~ until|till ~ stops|nothing|motor
    leave|leaving|keep ~ running|on until|till
    DRAIN battery|batteries|pack|IT|completely|fully
    DRAIN ~ battery
    fully|completely|deeply|deep|total|complete ^ DRAIN|discharge
    EMPTY ~ battery|pack|cell
    deep ^ cycle
    ? until|till|so|as battery ~ FLAT
    until|till|has|have nothing ^ left
    until|till|before ~ gives ^ out|up
    ? discharge|discharging`,
};
