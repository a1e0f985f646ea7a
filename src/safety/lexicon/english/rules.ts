import type { Rules } from '../rules';

/** How English sentences describe an act, surest first. */
export const rules: Rules = {
  freezing: `
    FREEZE IT !KIN
    PUT|COOL|DRY|USE !FOOD|KIN ~ INTO COLD !water
    FREEZE ~ INTO|for|overnight COLDBOX|HOURS|minutes
    COOL IT ~ with|on|outside|overnight|outdoors COLD|OUTSIDE|fan
    COOL IT !KIN ~ OUTSIDE
    INTO ^ COLDBOX
    INTO a|the|your|my COLDBOX
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
    INTO a|the|your|my HOTTOOL
    microwave|oven|hairdryer ^ trick|method
    ? HOTTOOL
    ? HOT ~ DRY|loosens|softens
    ? WARM up|through? ^ IT !KIN|FOOD|water
    ? DRY|hold|held|go !FOOD|KIN ~ with|over|under|in|near ~ HOT
    ? in the full? sun`,
  charging: `
    top ~ up !app
    power up|charge ~ battery|pack
    fully ^ charged
    CHARGE IT|fully|completely|for|until|battery|batteries|well
    > CHARGE !app|CABLE|level|lamp|light|indicator|state|cycle|status
    ? battery ~ above|to|over ~ half|percent|full
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
  opening: `
    OPEN !FOOD|KIN ~ CASE
    OPEN IT up
    OPEN APART
    open ^ up IT
    TAKEOFF ~ apart|APART
    TAKEOFF !FOOD|KIN ~ CASE !from
    slide|push|run|work ~ under|along|around ~ glass|screen|edge|seam|rim
    cells|cell|battery|batteries ~ taken ^ out
    shrink ^ wrap
    get|gets|getting ~ CASE off
    TAKEOFF ~ screen|display|glass ~ off|away
    lift|peel|pry|prise|pop ~ screen|display|glass
    DISMANTLE
    DISMANTLE IT
    SWAP PARTS
    SOLDER !CABLE
    CASE ~ removed|unscrewed
    lid|cover of ~ housing|enclosure|body
    SWAP|REMOVE|TAKEOFF|OPEN ~ BOARD
    look under ~ BOARD|cover
    ? BOARD ~ bulging|broken|burnt|loose|swollen
    screwdriver|screwdrivers|spudger
    TOOL ~ OPEN
    inside ~ PARTS
    through|behind|under|off|unclip the? ^ cover|plate|panel
    screws|screw|clips ~ hold|holds|holding ~ it|cover|case|plate
    PARTS ~ comes|come ^ off
    crack ~ open
    OPEN ~ TOOL
    TOOL|screw|screws ~ TAKEOFF|CASE|off
    look|looking ^ inside OWN
    CASE|OWN ~ comes ^ apart|off
    ? look|looked|looking ^ inside
    ? TAKEOFF ~ PARTS
    ? opened`,
  forcing: `
    HIT ^ IT|OWN|against|on|hard|lightly
    HIT ~ SURFACE
    FORCE IT|OWN !FOOD|wire|cable
    FORCE ~ battery|SWELLING|CASE|hole
    SHAKE ~ HARD|height
    SHAKE ~ against|on|onto SURFACE
    PRESS ~ HARD
    PRESS ~ SWELLING
    squeeze|press|push|pinch swollen|bulging|bloated
    PRESS ~ screen|display|battery|glass ~ HARD|back|flat
    poke|drill ~ hole
    let ~ gas ~ out|escape
    USE|with|a ^ hammer|mallet
    good|sharp|hard|firm ^ slap|knock|whack|bang|tap|hit|thump|smack|kick|blow
    BLUNT ~ SWELLING
    knock|blow|tap|whack with ~ BLUNT
    step|stepping|stand|sit on|onto ~ CASE|OWN
    heavy ~ on|over ~ SWELLING|OWN|CASE
    weight|weights ~ SWELLING
    solid|few|couple ~ blows|kicks|slaps|knocks
    kick|slap|punch|thump against|on|to
    ? HIT IT|OWN
    ? FORCE
    ? BLUNT
    ? PRESS ~ screen|display`,
  'mains-repair': `
    MEND ~ CABLE
    insulating|insulation|electrical|duct ^ tape
    BROKEN ~ CABLE ~ tape|MEND
    MEND ~ power ^ supply|brick|adapter
    open|opening ~ adapter|brick|plug
    SWAP PARTS|BOARD ~ CABLE
    fuse ~ foil|wire|nail
    new ^ plug on OWN|kettle|iron|lamp|cable|cord
    replace|change|swap|repair ~ fuse|plug|cord|rectifier
    new ^ plug on|to a|the|your?
    open|opening ~ power ^ supply|brick|adapter
    ? CABLE ~ MEND|BROKEN
    ? tape ~ CABLE`,
  scraping: `
    SCRAPE IT
    SCRAPE ~ CONTACTS
    SCRAPE ~ off|clean|away|down
    file ~ CONTACTS
    RUB ~ with|using|on ~ ABRASIVE
    ABRASIVE on|to|over|across|between ~ CONTACTS|dots
    ABRASIVE ~ crust|rust|corrosion|oxide|terminals|contacts
    sandpaper|emery|eraser|toothpaste
    steel|wire ^ wool|brush
    nail ^ file
    CONTACTS ~ ABRASIVE
    ? SCRAPE
    ? ABRASIVE ~ off|crust|film|dirt`,
  soaking: `
    SOAK IT !FOOD|KIN
    SOAK !FOOD|KIN ~ in|into|under ~ WATER
    WASH IT !KIN|FOOD
    DIP !FOOD|KIN ~ in|into|under|through ~ WATER
    PUT|DIP|it under the|running? ^ tap|water|shower
    INTO the|a? ^ dishwasher|washing|laundry|sink
    ultrasonic ^ bath|cleaner
    DIP !FOOD|KIN ~ in|into a ^ glass|bowl|bucket|basin ^ of|with
    bath|shower with|in|for ~ WATER|LIQUID|shampoo
    in|into hot|warm|soapy|cold ^ water
    take|give|have|nice|warm a? bath
    pressure ^ washer
    ? SOAK !FOOD|KIN|with
    ? hose|bath
    ? DIP|PUT !FOOD|KIN ~ in|into|under ~ WATER`,
  'rice-drying': `
    in|into|with|of|under|uncooked|raw|dry|some RICE
    RICE ~ out|moisture|water|trick|dries|draws|pulls|takes
    rice ^ trick|bath|jar|bag|bowl
    bury|cover ~ RICE
    ? RICE`,
  'liquid-cleaning': `
    WIPE ~ LIQUID
    lens|cleaning ^ fluid|liquid|solution
    LIQUID ~ WIPE|CLOTH|CONTACTS
    CLOTH ~ LIQUID
    DAMP CLOTH
    DAMP ~ CLOTH
    USE !less|more|only|enough LIQUID
    LIQUID removes|removed|dissolves|takes|gets|cleans
    cotton ^ bud|buds|swab|swabs
    contact ^ cleaner|spray
    drop|drops|bit|little|some|dash of LIQUID
    disinfect|sanitise|sanitize|moisten|dampen ~ IT
    ? LIQUID
    ? WIPE ~ water
    ? CLOTH ~ water`,
  flashing: `
    FLASH IT|FIRMWARE|CUSTOM|new|original
    FLASH ~ FIRMWARE
    INSTALL ~ CUSTOM ~ FIRMWARE|version|build
    INSTALL !latest|newest|official|current FIRMWARE
    CUSTOM FIRMWARE
    FIRMWARE ~ by|manually ^ hand?
    FIRMWARE ^ file|files|image|images
    DOWNGRADE !apk
    FLASHTOOL
    roll|rolling|go ^ back to|the ~ version|build|firmware
    INSTALL ~ older|old|earlier ^ version|build
    roll|rolling|go|going|take ~ back to ~ version|build|firmware|release
    boot|booting ~ recovery
    INSTALL ~ zip|bin|img
    ? INSTALL ~ FIRMWARE
    ? recovery|boot ^ mode|menu
    ? FIRMWARE ~ CUSTOM
    ? FIRMWARE ~ INSTALL|uploaded|installed|flashed|written|loaded`,
  rooting: `
    ROOT IT|phone|tablet
    ROOTED
    UNLOCK ~ bootloader|root|superuser
    UNLOCK boot ^ loader
    hack|hacking OWN|system
    exploit|exploits
    hack|break|exploit ~ runs|run|unsigned|protection
    ? ROOT`,
  'unofficial-app': `
    UNOFFICIAL APP
    APP ~ UNOFFICIAL
    SHADY
    GET|INSTALL ~ APP ~ from|off a|the|some|another? WEB
    APP from|off a|the|some|another? WEB
    GET ~ UNOFFICIAL APP
    APP ~ not ~ store
    APP by|from somebody|someone|stranger|others ~ other|else
    APP by a|some|an ^ student|hobbyist|fan|stranger|developer|user
    better|replacement|alternative|other ^ app ~ WEB|find
    APP on|at|via WEB
    ? WEB ~ APP
    stranger|strangers|fan|fans ~ APP
    GET ~ modded|cracked|patched|cloned|clone|hacked
    APP ~ outside ~ store
    ? GET ~ from ~ WEB`,
  updating: `
    UPDATE firmware|software|bios
    UPDATE OWN !app|apps
    UPDATE ~ firmware|software|bios
    ? UPDATE ~ SOFTWARE
    > UPDATE it|them
    ? UPDATE ^ it|them|OWN !app|apps
    firmware|software|system|bios|official ^ UPDATES
    START ~ UPDATES !app
    INSTALL ~ UPDATES !app|apps
    do ^ a|an|the|all UPDATES
    bring ~ up ^ to ^ date
    START ~ newest|latest ~ firmware|software
    ? START ~ newest|latest ~ version
    UPDATES of IT|SOFTWARE
    update ^ that
    to the? ^ newest|latest|current|new ^ firmware|software
    let ^ it|OWN ~ update
    ? automatic ^ updates
    up ^ to ~ current|latest|newest|date ~ version|app
    SOFTWARE installed
    INSTALL|install|installed|have ~ latest|newest|current|new ~ SOFTWARE !app|apps
    ? INSTALL|install|installed|have ~ latest|newest|current|new ~ version !app|apps
    let ~ fetch|get|install|download ~ UPDATES
    ? START|have ~ UPDATES|version !app|apps
    ? version NUMBER ~ accept|install|arrives
    ? firmware|software ~ UPDATE|UPDATES`,
  erasing: `
    START|RESET|perform|try|need|USE ~ FACTORY
    do ^ a|an|the|another FACTORY
    factory ^ reset IT|OWN
    from ^ scratch
    delivery|original|factory ^ condition|state|settings
    ERASE IT|all|everything|DATA
    CLEAR all|everything|whole ~ DATA
    CLEAR ~ memory|everything|data|storage
    RESET ~ FACTORY|settings
    set|sets|put|puts|throw|throws|bring|brings|take|takes ~ back ~ FACTORY|values|delivered
    reset ^ settings
    format IT
    format ~ memory|storage|disk|drive|card
    all ~ data ~ gone|lost|away|deleted|erased
    hard|master|full ^ reset
    ? FACTORY
    back to the values|state|settings|way|condition
    wipe DATA
    choose|select|tap|pick ~ FACTORY
    FACTORY ~ begun|begins|started|starts
    wipe OWN|it ~~ start|set|begin ~ over|again|afresh|anew|new
    setting|settings|data ~ lost|gone
    ? wipe ^ it !with|dry|down|clean|off|using
    hold ~ reset
    wipe ~ everything|data|memory|storage
    ? ERASE OWN
    ? RESET ^ IT !app|router|modem`,
  unpairing: `
    UNPAIR
    break|cut|dissolve|give ~ link|binding|pairing|ownership ~ ACCOUNT|login|profile|up
    link ~ dissolved
    REMOVE ~ from|in|out ~ ACCOUNT
    REMOVE the ^ device
    forget|remove|throw|strike|take|delete ~ list|page ~ devices|account
    devices ~ bin
    asks ^ to ^ be ^ paired
    leaves the account
    sign|signing|log|logging OWN|it|device out ~ ACCOUNT
    sign|signing|log|logging ~ out of ~ ACCOUNT
    ? REMOVE|strike ~ off|out ~ ACCOUNT|list`,
  'account-bypass': `
    BYPASS ~ LOCK|owners|owner
    UNDO ~ LOCKED
    LOCK ~ BYPASS
    unlock|unlocking ^ tool|service
    account|activation ^ lock
    unlock|unlocks|unlocking ~ stolen|lost|found|owner
    ? without ~ password|owner|login
    ? stolen
    change|alter|swap|rewrite|replace ~ serial|imei
    stolen ~ unlock|claim|spoof|use
    frp
    without ~ owners ~ account|password|consent|knowledge
    somebody|someone ^ elses ^ account|password|login
    ? BYPASS ~ account|activation|protection|password|lock
    ? UNDO password|lock|protection|activation
    lock ~ gone`,
  'network-rename': `
    RENAME !choose NETWORK ~ to|name|password|something|simpler
    RENAME NETWORK a ~ name|password
    RENAME NAME of|for ~ NETWORK
    RENAME NETWORK NAME
    rename|renaming ~ NETWORK
    RENAME ~ ssid|passphrase
    swap|replace ~ wifis|networks NAME
    new ^ name|password ~ NETWORK
    RENAME ~ wifis|networks ^ NAME
    call ~ NETWORK
    overwrite ~ NAME
    NETWORK a ^ new ^ name|password
    ? NETWORK ~ new ~ NAME
    ? NETWORK ~ NAME ~ change`,
  'network-restart': `
    RESTART ~ ROUTER
    ROUTER off|restart
    give ~ ROUTER ~ restart|fresh
    restart|reboot of ROUTER
    ? press|switch|button ~ ROUTER
`,
};
