import type { ReportValue } from '../../report';
import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import {
  addsUp,
  categoryListsOf,
  collapsedSum,
  mixesDimensions,
  passagesOf,
  proseOf,
  isOfOutcomes,
  rangeOf,
  totalsOf,
  type CategoryList,
  type FieldProse,
  type ListItem,
  type Range,
} from '../../prose';
import { requestFiguresOf } from './requestFigures';

interface FieldList {
  readonly prose: FieldProse;
  readonly list: CategoryList;
}

const READ = new WeakMap<ReportValue, readonly FieldList[]>();

/** Every total with its parts, in all fields of a report. */
export function listsOf(report: ReportValue): readonly FieldList[] {
  const known = READ.get(report);
  if (known) return known;
  const lists = [...proseOf(report).values()].flatMap((prose) =>
    categoryListsOf(prose.sentences).map((list) => ({ prose, list })),
  );
  READ.set(report, lists);
  return lists;
}

/** A list that leaves out this share or more of its total names examples, and claims no more. */
const CLAIMS_THE_WHOLE = 0.8;

const valuesOf = (items: readonly ListItem[]): number[] =>
  items.map(({ quantity }) => quantity.value);

const itemsOf = ({ groups }: CategoryList): ListItem[] => groups.flat();

/** All items count in the unit of the total, or in none. */
const isOneUnit = ({ total }: CategoryList, items: readonly ListItem[]): boolean =>
  items.every(({ quantity }) => quantity.unit === total.unit || quantity.unit === '');

/** 其中 behind several numbers may explain any of them: only what stands right behind one is sure. */
const isSure = ({ total, isNear }: CategoryList): boolean => total.unit !== '' && isNear;

const partsText = (items: readonly ListItem[]): string =>
  valuesOf(items)
    .map((value) => String(value))
    .join('+');

type Reason = 'above' | 'below' | 'partAbove' | 'partEquals';

function found(
  { prose, list }: FieldList,
  reason: Reason,
  items: readonly ListItem[],
  sum: number,
): RawFinding {
  const { total } = list;
  const words = prose.plain.slice(total.from, total.to);
  return {
    cells: [],
    passages: passagesOf(prose, Math.min(total.from, list.from), list.to),
    params: {
      reason,
      total: total.value,
      totalText: words,
      parts: partsText(items),
      sum,
      difference: Number((sum - total.value).toFixed(6)),
    },
  };
}

/** Outcomes make up what was concluded, or all there was to do, wherever the text says how many. */
function tableTotals(report: ReportValue, list: CategoryList): Range[] {
  if (!isOfOutcomes(itemsOf(list))) return [];
  return requestFiguresOf(report)
    .wholes()
    .filter((sum) => sum > 0)
    .map((sum) => ({ least: sum, most: sum }));
}

/** One group between semicolons, or all of them, makes up the total in some reading. */
function isConsistent(report: ReportValue, list: CategoryList): boolean {
  const totals = [...totalsOf(list), ...tableTotals(report, list)];
  const readings = [valuesOf(itemsOf(list)), ...list.groups.map(valuesOf)];
  return readings.some(
    (values) => values.length > 1 && totals.some((total) => addsUp(values, total)),
  );
}

function reasonOf(
  report: ReportValue,
  list: CategoryList,
  items: readonly ListItem[],
  sum: number,
): Reason | undefined {
  const { total, marker, isOpen } = list;
  const { least } = rangeOf(total);
  // A list may explain any number before it: only what none of them can hold is too much.
  const most = Math.max(...totalsOf(list).map((range) => range.most));
  const largest = Math.max(...valuesOf(items));
  if (items.length > 1 && items.some((item) => isSameRoundFigure(item, list))) return 'partEquals';
  if (items.some(({ quantity }) => quantity.approximation) || isConsistent(report, list))
    return undefined;
  if (sum > most) {
    if (largest > most) return 'partAbove';
    const isWhole = !isOpen && items.length > 1 && !mixesDimensions(items);
    return isWhole && list.groups.length === 1 ? 'above' : undefined;
  }
  const enough = marker === 'among' ? 3 : 2;
  const claimsAll = marker === 'respectively' || sum >= least * CLAIMS_THE_WHOLE;
  const isWhole =
    !isOpen && !total.approximation && items.length >= enough && list.groups.length === 1;
  return sum < least && list.candidates.length === 1 && isWhole && claimsAll ? 'below' : undefined;
}

/** 300余条, of which 其他 300余条: one of the two was not counted. */
const isSameRoundFigure = ({ quantity }: ListItem, { total }: CategoryList): boolean =>
  total.approximation !== undefined &&
  quantity.approximation !== undefined &&
  quantity.value === total.value;

/** C20: the parts of a list add up to its total; one consistent reading is enough. */
export const categorySum: ReportCheck = reportCheck({
  code: 'C20',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report }) =>
    listsOf(report).flatMap((each): RawFinding[] => {
      const items = itemsOf(each.list);
      if (!isSure(each.list) || !isOneUnit(each.list, items)) return [];
      const sum = collapsedSum(valuesOf(items));
      const reason = reasonOf(report, each.list, items, sum);
      return reason ? [found(each, reason, items, sum)] : [];
    }),
});

const OPENING =
  /^(?:其中|主要|分别|通过|发布|公开|更新|制作|新增|以及|涉及|属于|关于|[\s，、；：“”"]){1,6}/u;
const QUOTES = /[“”"\s]/gu;
const ENDING = /(?:类|信息|方面|情况)$/u;
const NO_CATEGORY = /^(?:收取|收费|共|占|采纳|完成|其他|涉及|金额|约|有|各|转发|原创)?$/u;

const categoryName = (label: string): string =>
  label.replaceAll(QUOTES, '').replace(OPENING, '').replace(ENDING, '');

function twiceIn(items: readonly ListItem[]): [ListItem, ListItem][] {
  const first = new Map<string, ListItem>();
  return items.flatMap((item): [ListItem, ListItem][] => {
    const name = categoryName(item.label);
    if (name.length < 2 || NO_CATEGORY.test(name)) return [];
    const earlier = first.get(name);
    if (earlier) return [[earlier, item]];
    first.set(name, item);
    return [];
  });
}

/** C21: no category stands twice in one list, whatever its sum is. */
export const categoryTwice: ReportCheck = reportCheck({
  code: 'C21',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report }) =>
    listsOf(report).flatMap(({ prose, list }) => {
      const lone = list.groups.every((group) => group.length === 1);
      const groups = lone ? [itemsOf(list)] : list.groups;
      return groups
        .filter((group) => group.length > 2)
        .flatMap((group) => twiceIn(group))
        .map(([earlier, later]): RawFinding => {
          const words = ({ label, quantity }: ListItem) =>
            passagesOf(prose, quantity.from - label.length, quantity.to);
          return {
            cells: [],
            passages: [...words(later), ...words(earlier)],
            params: {
              name: categoryName(later.label),
              first: earlier.quantity.value,
              second: later.quantity.value,
              unit: later.quantity.unit,
              isSame: earlier.quantity.value === later.quantity.value,
            },
          };
        });
    }),
});
