import type { Divisions } from '../domain/divisions.ts';
import type { Level } from '../domain/locality.ts';

/** A division of the list, with the names of its parents, topmost first. */
export interface Division {
  readonly code: string | null;
  readonly name: string;
  readonly level: Level;
  readonly parents: readonly string[];
}

/** What a report says of where it is. */
export interface Whereabouts {
  /** Title, publisher and first lines. */
  readonly head: string;
  /** Parents named right before the locality or addressed by the report, such as 青石市. */
  readonly parents: readonly string[];
}

const levelOfCode = (code: string): Level => {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
};

type Index = ReadonlyMap<string, readonly Division[]>;
const indexes = new WeakMap<Divisions, Index>();

function indexOf(divisions: Divisions): Index {
  const known = indexes.get(divisions);
  if (known !== undefined) return known;
  const index = new Map<string, Division[]>();
  const add = (division: Division): void => {
    const namesakes = index.get(division.name);
    if (namesakes === undefined) index.set(division.name, [division]);
    else namesakes.push(division);
  };
  const { names, uncoded } = divisions;
  const chain = (code: string): readonly string[] =>
    [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`]
      .filter((parent, at, all) => parent !== code && all.indexOf(parent) === at)
      .flatMap((parent) => names[parent] ?? []);
  for (const [code, name] of Object.entries(names)) {
    add({ code, name, level: levelOfCode(code), parents: chain(code) });
  }
  for (const { name, parent } of uncoded) {
    const level = name.endsWith('市') ? 'prefecture' : 'county';
    const above = names[parent];
    add({
      code: null,
      name,
      level,
      parents: [...chain(parent), ...(above === undefined ? [] : [above])],
    });
  }
  indexes.set(divisions, index);
  return index;
}

/** Without suffix and nationality: 内蒙古, 呼和浩特, 湘西, 西双版纳. */
const peoples =
  '(?:满|回|藏|苗|彝|壮|侗|瑶|白|土家|哈尼|傣|黎|傈僳|佤|畲|水|东乡|纳西|景颇|土|羌|布依|朝鲜|蒙古)族|蒙古|哈萨克|柯尔克孜';
const nationality = new RegExp(
  `(?:${peoples}){0,3}(?:特别行政区|自治区|自治州|自治县|地区|省|市|州|盟)$`,
);
function stem(name: string): string {
  const bare = name.replace(/(?:壮族|回族|维吾尔)(?=自治区)/, '').replace(nationality, '');
  return bare.length >= 2 ? bare : name;
}

const contradicts = (division: Division, parents: readonly string[]): boolean =>
  parents.some((named) => {
    const own = [...division.parents, division.name].map(stem);
    return !own.includes(stem(named));
  });

/**
 * The divisions that a name and its surroundings may mean: one where they tell, several where they
 * leave namesakes open, none where the list has no such name or the text names other parents.
 */
export function divisionsNamed(
  name: string,
  { head, parents }: Whereabouts,
  divisions: Divisions,
): readonly Division[] {
  const namesakes = indexOf(divisions).get(name) ?? [];
  const possible = namesakes.filter((division) => !contradicts(division, parents));
  if (possible.length < 2) return possible;
  const mentions = possible.map(
    (division) => division.parents.filter((parent) => head.includes(stem(parent))).length,
  );
  const most = Math.max(...mentions);
  return possible.filter((_, at) => mentions[at] === most);
}
