import type { Rules } from '../../rules';

/** How English sentences describe what people do with the case, the contacts and the cables. */
export const body: Rules = {
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
};
