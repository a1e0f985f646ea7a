/*
 * An owner comes with one complaint, chosen by chance among those that the device has, and volunteers some other answers.
 * The more complaints a device has, the less likely each is to be the one: by 1 / n. As 1 / n is the integral of z^(n - 1)
 * from 0 to 1, complaints count by a factor z each, at the nodes of a quadrature (Gauss-Legendre), and given z all answers
 * are independent again.
 */
const gaussLegendre: readonly (readonly [node: number, weight: number])[] = [
  [0.0694318442029737, 0.173927422568727],
  [0.330009478207572, 0.326072577431273],
  [0.669990521792428, 0.326072577431273],
  [0.930568155797026, 0.173927422568727],
];

/** The factors by which a complaint counts. The last is for those who came with no complaint: there was nothing to choose. */
export const nodes: readonly number[] = [...gaussLegendre.map(([node]) => node), 1];

/** By node, what the chance of all answers is multiplied by. */
export const factors: readonly number[] = [...gaussLegendre.map(([node, weight]) => weight / node), 1];

/** The first and the last node, not included, of an outcome. */
export function nodesFor(comes: boolean): readonly [from: number, to: number] {
  return comes ? [0, gaussLegendre.length] : [gaussLegendre.length, nodes.length];
}
