import type { Rules } from '../../rules';

/** How English sentences describe what people do with the case, the contacts and the cables. */
export const body: Rules = {
  opening: `
    OPEN IT up
    USE ~ screwdriver|spudger
    solder|resolder ~ joint|pad|wire|battery|connector|contact|board
    OPEN APART
    open ^ up IT
    TAKEOFF ~ apart|APART
    cells|cell|battery|batteries ~ taken ^ out
    shrink ^ wrap
    get|gets|getting ~ CASE off
    lift|peel|pry|prise|pop ~ screen|display|glass
    DISMANTLE
    DISMANTLE IT
    CASE ~ removed|unscrewed
    lid|cover of ~ housing|enclosure|body
    SWAP|REMOVE|TAKEOFF|OPEN ~ BOARD
    look under ~ BOARD|cover
    ? BOARD ~ bulging|broken|burnt|loose|swollen
    TOOL ~ OPEN
    inside ~ PARTS
    screws|screw|clips ~ hold|holds|holding ~ it|cover|case|plate
    PARTS ~ comes|come ^ off
    crack ~ open
    OPEN ~ TOOL
    look|looking ^ inside OWN
    ? look|looked|looking ^ inside
    ? TAKEOFF ~ PARTS
    ? opened
    pry|prise|lever|split|wedge|cut ~ apart|open|halves|seam
    out ~ PARTS ~ TOOL
    ? TAKEOFF ~ screen|display|glass ~ off|away
    slide|push|work ~ TOOL ~ under|along|around|between|into
    ? through|behind|under|off|unclip the? ^ cover|plate|panel
    ? slide|push|run|work ~ under|along|around ~ glass|screen|edge|seam|rim
    get|slide|run|work|push ~ blade|knife|card|pick ~ under|along|around|between
    ? take|undo|remove|out ~ screws
    ? slide|slip|lift ~ panel|panels|cover|shell ~ off
    ? push ~ insides|innards
    ? TAKEOFF ~ CASE
    TAKEOFF ~ cover|panel|plate|housing|casing|shell ~ from|of|off OWN|battery|screen
    pry|prise|unscrew|lever|peel|crack|snap|split|cut ~ CASE
    OPEN ~ casing|housing|enclosure|shell|bezel|seam
    OPEN ^ up? ^ the|its|your ^ case|back|chassis|body
    ? OPEN ~ CASE
    SOLDER ^ IT
    ? SOLDER
    ? SWAP PARTS
    SWAP|renew|replace ~ battery|cell|capacitor|motor|board|element
    screwdriver ~ open|off|apart|case
    ? screwdriver|screwdrivers
    ? TOOL|screw|screws ~ TAKEOFF|CASE|off
    ? CASE|OWN ~ comes ^ apart|off
    open ^ up OWN`,
  forcing: `
    HIT ^ IT|OWN|against|on|hard|lightly
    HIT ~ SURFACE
    SHAKE ~ HARD|height
    drill ~ into|through ~ back|case|housing|shell
    PRESS ^ HARD ~ screen|display|glass|battery
    SHAKE ~ against|on|onto SURFACE
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
    ? PRESS ~ screen|display
    PRESS ~ flat|down ~ books|vice|clamp|weight
    bulges|bulge|swells|swollen|bulging ~~ PRESS|flatten|squeeze|push|FORCE
    ? twist|twisting|bend|bending|flex|flexing ~ lid|frame|case|hinge|OWN
    PIERCE IT|OWN|battery|SWELLING|CASE
    ? FORCE IT|OWN
    PRESS ~ OWN|battery|SWELLING|CASE HARD
    PRESS HARD ~ OWN|battery|SWELLING|CASE|display
    ? PRESS ~ HARD
    FORCE ^ IT|OWN !on|off|in|into|out|gently|by|lens|cap
    FORCE ~ back|straight ^ into|again|until
    ? FORCE ~ battery|CASE
    FORCE ~ SWELLING|hole`,
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
    ? tape ~ CABLE
    fit|fitting|wire|wiring|attach ~ new|another ^ plug|cord|fuse|flex
    brown|blue|live|neutral|earth ^ wire|to|core
    twist|twisting|join|solder|splice ~ wires|copper|ends|cores|strands ~ together|tape|again
    join|joining ~ halves|ends|wires ~ connector|block|tape
    fuse ~ rating|stronger|bigger|higher
    shorten|shortening ~ cable|lead|cord|wires
    reconnect|reconnecting ~ wires
    tape|taping IT up`,
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
    ? ABRASIVE ~ off|crust|film|dirt
    ABRASIVE to|on|over|across|along the|its|both
    SCRAPE|RUB ~ with|using ABRASIVE
    take|go|use ABRASIVE ~ to|over|on|across`,
  soaking: `
    SOAK ~ in|into|under ~ WATER
    DIP ~ in|into|under|through ~ WATER
    INTO the|a? ^ dishwasher|washing|laundry|sink
    DIP ~ in|into a ^ glass|bowl|bucket|basin ^ of|with
    bath|shower with|in|for ~ WATER|LIQUID|shampoo
    take|give|have|nice|warm a? bath
    pressure ^ washer
    ? SOAK !with
    ? DIP|PUT ~ in|into|under ~ WATER
    PUT|load|run|send|give ~ dishwasher
    PUT|load|run|send|wash ~ washing ^ machine
    bath|dip ~ with|in|for ~ WATER|LIQUID|shampoo
    lain|lies|lie|lay ~ in ~ water
    PUT|DIP|USE|in|into|with an|a|the? ultrasonic ^ bath|cleaner
    ? ultrasonic
    SOAK whole|entire|complete
    ? in|into warm|soapy|cold ^ water
    PUT|DIP|it under the|running? ^ tap|shower
    under the? shower|tap|hose ^ head?
    SOAK|WASH ^ it|OWN|whole|entire
    SOAK|WASH the|your ^ OWN|capsule|device|housing|unit
    ? SOAK|WASH IT`,
  'rice-drying': `
    RICE ~ out|moisture|water|trick|dries|draws|pulls|takes
    rice ^ trick|bath|jar|bag|bowl
    bury|cover ~ RICE
    ? RICE
    PUT|let|keep|bury|cover|dry|leave|stuff|DIP|DRY|sit|push ~ RICE
    ? in|into|with|of|under|uncooked|raw|dry|some RICE`,
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
    ? CLOTH ~ water
    ? spray|spraying ~ cleaner|LIQUID`,
};
