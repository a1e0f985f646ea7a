import type { Rules } from '../../rules';

/** How English sentences describe what people do with heat and cold. */
export const temperature: Rules = {
  freezing: `
    FREEZE IT
    PUT|COOL|DRY|USE ~ INTO COLD !water
    FREEZE ~ INTO|for|overnight COLDBOX|HOURS|minutes
    COOL IT ~ with|on|outside|overnight|outdoors COLD|OUTSIDE|fan
    COOL IT ~ OUTSIDE
    INTO ^ COLDBOX
    INTO ^ a|the|your|my COLDBOX
    freezer|freeze|freezing|fridge ^ trick|method|spray
    cold|cooling ^ spray
    USE ~ freeze ^ spray
    let|get IT ~ freeze|FROZEN
    take|taking|remove|removing ~ out ^ of ~ COLDBOX|HOTTOOL
    PUT ~ freeze
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
    ? COOL down|by ~ COLD|OUTSIDE
    ? below ^ zero|freezing
    ? minus ^ NUMBER
    freeze|freezing IT|OWN
    frozen ^ solid
    sit|lie|rest ~ next ~ FROZEN
    ? between ~ COLD
    ? ice
    PUT|COOL ~ INTO ~ COLDBOX
    PUT ~ FROZEN
    PUT|COOL ~ behind|beside|among|between ~ THING ~ fridge
    ? PUT ~ yoghurts|milk|peas|butter
    KEEP|PUT|COOL ~ minus ^ NUMBER|eighteen|twenty|ten|thirty
    KEEP|PUT|COOL ~ below ^ zero|freezing`,
  heating: `
    BAKE up|through? ^ IT
    under ^ a|the lamp ~ until
    ? PUT ~ until ~ hot|warm
    PUT|DRY|WARM|USE|BAKE ~ WITH HOTTOOL
    PUT|DRY|WARM ~ INTO|WITH|next HOT
    WARM|BAKE ~ NUMBER DEGREES
    INTO ^ HOTTOOL
    INTO ^ a|the|your|my HOTTOOL
    microwave|oven|hairdryer ^ trick|method
    ? HOTTOOL
    ? HOT ~ DRY|loosens|softens
    ? WARM up|through? ^ IT
    ? DRY|hold|held|go ~ with|over|under|in|near ~ HOT
    ? in the full? sun
    aim|point|direct|train|hold|run|play a|the|your HOTTOOL
    BAKE ~ in|on|with|at ~ HOTTOOL
    HOT|HOTTOOL ~ loosens|softens|revives|melts
    with|using a|the|your hot? ^ HOTTOOL
    blow|blowing ~ hot|warm ^ air
    HOTTOOL for|on ^ NUMBER|full|low|high|the|medium
    ? hot ^ water ^ bottle`,
};
