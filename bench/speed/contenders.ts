import { celJs } from './engines/cel';
import { byDeviceOf, type Load, withDevice } from './engines/engine';
import { nodeRules, rools } from './engines/functions';
import { built, interpreted, jsonLogicJs } from './engines/json-logic';
import { jsonRulesEngine } from './engines/json-rules-engine';
import { limit, limitInThreeValues } from './engines/limit';
import { mingo } from './engines/mingo';
import { compiled, engine } from './engines/ours';
import { zen } from './engines/zen';

export const raw = 'json-rules-engine, all rules';
export const ours = '**remedy-rules, compile**';
export const oursEngine = '**remedy-rules, engine**';
export const byHand = 'by hand: which rules hold';
export const byHandInThreeValues = 'by hand: which hold, which fail';

/** Engines that are given all rules, or those of one device. */
export const peers: Readonly<Record<string, Load>> = {
  'json-logic-engine, built with `new Function`': built,
  'json-logic-engine, interpreted': interpreted,
  'json-logic-js': jsonLogicJs,
  '@marcbachmann/cel-js': celJs,
  mingo,
  '@gorules/zen-engine, decision table': zen,
  rools,
  'node-rules': nodeRules,
};

/** Everybody, by the name in the tables. */
export const contenders: Readonly<Record<string, Load>> = {
  [raw]: withDevice(jsonRulesEngine),
  'json-rules-engine, an engine a device': byDeviceOf(jsonRulesEngine),
  ...Object.fromEntries(
    Object.entries(peers).flatMap(([name, load]) => [
      [`${name}, all rules`, withDevice(load)],
      [`${name}, by device`, byDeviceOf(load)],
    ]),
  ),
  [oursEngine]: engine,
  [ours]: compiled,
  [byHandInThreeValues]: limitInThreeValues,
  [byHand]: limit,
};
