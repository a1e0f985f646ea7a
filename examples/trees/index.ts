import bicycleDiscBrake from './bicycle-disc-brake.json';
import car from './car.json';
import garageDoor from './garage-door.json';
import inkjetPrinter from './inkjet-printer.json';
import laptop from './laptop.json';
import lawnMower from './lawn-mower.json';
import refrigerator from './refrigerator.json';
import television from './television.json';
import type { Tree } from './tree';
import vacuumRobot from './vacuum-robot.json';
import washingMachine from './washing-machine.json';

/** All trees by name; every second one in the order of the alphabet is held out. */
export const trees: Readonly<Record<string, Tree>> = {
  'bicycle-disc-brake': bicycleDiscBrake,
  car,
  'garage-door': garageDoor,
  'inkjet-printer': inkjetPrinter,
  laptop,
  'lawn-mower': lawnMower,
  refrigerator,
  television,
  'vacuum-robot': vacuumRobot,
  'washing-machine': washingMachine,
};
