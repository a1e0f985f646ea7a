import type { Rules } from '../../rules';

/** How English sentences describe how people charge and empty a battery. */
export const battery: Rules = {
  charging: `
    top ~ up !app
    power up|charge ~ battery|pack
    fully ^ charged
    CHARGE IT|fully|completely|for|until|battery|batteries|well
    ? bring|get|raise ~ battery above|to|over ~ half|percent|full
    PLUG ~ charger|charging
    start|keep|begin|finish ^ charging
    give ~ charge|recharge
    let ~ charge|recharge
    TOPUP
    top|topping ^ off|up
    refill|refilling ~ battery|bank
    snap|click|put|place|lay|stand ~ puck
    ? PUT ~ on|in|into|onto ~ CRADLE
    refill|refilling ~ cable|OWN
    ? CHARGE OWN
    give ~ juice|power
    ? PLUG ~ charger|adapter|CRADLE|cable
    ? PUT ~ in|on|to|back ~ charging ^ tray|slot|cradle|base
    ? let ~ fill ^ up
    ? on|to ~ dock|charger
    ? > CHARGE
    CHARGE NUMBER|half|above|over|all|both
    fill|filling ~ battery|pack
    top it ^ up
    ? connect|connecting ~ plug|lead|cable ~ to
    ? plug|plugging ~ battery|pack in
    should|must|can|and|then ^ charge|recharge ^ IT|OWN|fully`,
  'unattended-charging': `
    CHARGING|CHARGE|PLUG ~~ UNWATCHED
    PUT ~~ CHARGING ~~ UNWATCHED
    CHARGING|CHARGE|PLUG ~~ while|and|then|before|until|even|when|nobody ~~ LEAVE
    nobody|not|need|without ~ watch|watching ~~ CHARGING|CHARGE|charges
    CHARGING|CHARGE|PLUG ~~ leave|leaving the ^ house|room|workshop|office|flat|garage|building
    PLUG|connected ~~ UNWATCHED
    stick|put|leave ~~ cable ~~ LEAVE
    ? CHARGING|PLUG|CHARGER ~~ LEAVE|UNWATCHED
    ? UNWATCHED ~~ CHARGER
    connecting|plugging ~ charger|cable ~~ LEAVE
    PUT|let ~~ on|at ^ the|its|charge charger|cable|dock|base|mains ~~ UNWATCHED|LEAVE
    charging|charges ~~ and|then ~~ LEAVE
    ? LEAVE ~~ CHARGING
    ? PUT|let ~~ cook|charge ~~ LEAVE
    ? UNWATCHED ~~ CHARGING
    ? on the ^ charger ~~ UNWATCHED`,
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
    SUPPLY from|of another|different ^ maker|model|brand|device
    needle|needles ~ CABLE|wire
    CABLE ~ poles|terminals|cells
    short|bridge|jump ~ CONTACTS|battery
    bare|stripped|naked ^ wire|wires|ends|leads
    wrap|wrapping|cover CONTACTS ~ foil
    ? OTHER ^ SUPPLY
    ? MAKESHIFT
    give|feed|apply|put ~ NUMBER VOLTS
    ? WIRES
    hold|holding|press|touch|solder|tape ~ wires|leads|strands ~ CONTACTS|battery|cells|against|to
    strip|cut ~ cable|lead|cord ~~ CONTACTS|wires
    power|powering|feed|run ~ with|from|off ~ WIRES|LAB|wires
    borrow ~ SUPPLY
    any ~ SUPPLY that ^ fits
    whichever|whatever|any ~ SUPPLY|brick fits|fit
    wire ~ feed|power|run
    cut|strip ~ end|ends ~ any|old|spare ^ CABLE|lead|cable
    touch|touching|press|hold ~ plus|positive ~ minus|negative
    ? OTHERS SUPPLY`,
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
    ? WET ~~ PLUG|CHARGER
    WET ~~ plug IT in
    no ^ need ~~ dry|warm|room ~~ charge|CHARGING|PLUG
    before|without it dries|dry|drying ~~ CHARGE|PLUG
    liquid|moisture|water ^ warning|alert|message ~~ charge|charging|PLUG|CHARGING`,
  'long-charging': `
    CHARGING|CHARGE|plugged ~~ LONG
    connected|PLUG ~ from|for LONG|morning|breakfast
    ? PLUG|connected ~ LONG
    CHARGING|CHARGE|PLUG|connected ~~ MANY HOURS
    CRADLE ~~ from LONG
    MANY HOURS on|at|of ~~ CHARGING|CHARGER
    long ~~ charge
    LONG|HOURS on the? ^ charger|plug|mains|cradle
    ? CHARGER ~~ LONG
    ? CHARGER ~~ MANY HOURS
    ? LONG|HOURS ~~ CHARGER
    PUT|let|keep ~~ on|at the|its charger|cable|dock|base|mains|charge ~~ LONG
    charging ^ tray|base|cradle ~~ LONG
    charge|charger|plugged|charging ~~ from LONG
    on the? ^ wall|mains|plug for|from LONG|MANY|NUMBER
    ? LONG ~~ CHARGING
    LONG ~~ CHARGE
    ? HOURS ~~ CHARGING`,
  'full-discharge': `
    RUN|EMPTY ~ until|till|to|completely|fully ~ FLAT
    use ^ IT|OWN ~ until|till ~ FLAT
    LET ~ run|go|die ~ flat|empty|down
    bleed|drain ~ down|nothing|zero
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
    ? discharge|discharging
    keep|leave|let|leaving|keeping ~~ until|till ~~ FLAT
    run|running ~ battery ~ down|flat
    run|use|play ~~ until|till ~~ FLAT
    till|until they|it|drone|motors cut|cuts|lands|land out|itself
    till|until ~ no ^ longer ~ FLAT|starts|twitch|spins|responds|glows
    ? wait|waiting ~ until|till ~ left|empty|flat
    ? run|running|runs ~ down|flat
    run|running ^ it|OWN ~ down|flat|dry`,
};
