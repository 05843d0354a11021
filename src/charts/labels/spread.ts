/** Something with a length that would like its middle to be somewhere along a line. */
export interface Spreadable {
  readonly desired: number;
  readonly length: number;
}

/**
 * Middles for things along a line from `from` to `to` such that none overlaps another, in the order of
 * what they desire (equal desires in the order given), moved as little as that takes: what collides
 * forms a group that is centred on what its members desire. Where all together are longer than the
 * line, they run past its end.
 *
 * @returns a middle for each, in the order given
 */
export function spread(things: readonly Spreadable[], from: number, to: number): number[] {
  const order = things.map((thing, index) => ({ ...thing, index }));
  order.sort((a, b) => a.desired - b.desired);
  let groups: Group[] = [];
  for (const one of order) {
    const start = one.desired - one.length / 2;
    groups.push(settle({ members: [one], length: one.length, wished: [start], start }, from, to));
    groups = joined(groups, from, to);
  }
  const middles = Array.from(things, () => 0);
  for (const group of groups) {
    let at = group.start;
    for (const { index, length } of group.members) {
      middles[index] = at + length / 2;
      at += length;
    }
  }
  return middles;
}

interface Group {
  readonly members: readonly (Spreadable & { readonly index: number })[];
  readonly length: number;
  /** Where the group would start for each member to be where it desires. */
  readonly wished: readonly number[];
  readonly start: number;
}

function settle(group: Group, from: number, to: number): Group {
  const mean = group.wished.reduce((sum, wish) => sum + wish, 0) / group.wished.length;
  return { ...group, start: Math.max(from, Math.min(mean, to - group.length)) };
}

/** The groups with the last one joined to those that it collides with. */
function joined(groups: readonly Group[], from: number, to: number): Group[] {
  const last = groups.at(-1);
  const before = groups.at(-2);
  if (last === undefined || before === undefined) return [...groups];
  if (before.start + before.length <= last.start) return [...groups];
  const both = settle(
    {
      members: [...before.members, ...last.members],
      length: before.length + last.length,
      wished: [...before.wished, ...last.wished.map((wish) => wish - before.length)],
      start: 0,
    },
    from,
    to,
  );
  return joined([...groups.slice(0, -2), both], from, to);
}
