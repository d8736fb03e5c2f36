import type { Actor } from '@market/platform/call';
import { type HistoryRow, nextActions } from '@market/platform/states';
import { type Load, type LoadRow, OUTCOMES, SHEET_KEYS, type SheetKey, SHEETS } from '../domain/load';
import { type LoadAction, loadStates } from '../domain/load-states';
import type { LoadDetailDto, LoadDto, LoadEventDto, LoadRowDto, LoadSheetDto } from './load.dto';

const UPLOADED = { zh: '上传', en: 'Uploaded' };

export function loadDto(load: Load): LoadDto {
  const { id, name, state, uploadedByName, uploadedAt, releasedByName, counts, trouble } = load;
  const words = loadStates.states[state].name;
  return {
    ...{ id, name, state, stateName: words.zh, stateNameEn: words.en, ...counts },
    ...{ uploadedBy: uploadedByName, uploadedAt: uploadedAt.toISOString(), releasedBy: releasedByName },
    ...{ trouble: trouble?.zh ?? null, troubleEn: trouble?.en ?? null },
  };
}

export function loadDetailDto(
  { load, history }: { load: Load; history: readonly HistoryRow[] },
  actor: Actor,
): LoadDetailDto {
  const actions = nextActions(loadStates, load, actor);
  return {
    ...loadDto(load),
    sheets: SHEET_KEYS.map(sheetDto),
    history: history.map(eventDto),
    nextActions: actions,
    editable: actions.some(({ action }) => action === 'submit'),
  };
}

export function loadRowDto({ id, position, state, cells, faults, outcome }: LoadRow): LoadRowDto {
  const words = outcome ? OUTCOMES[outcome] : undefined;
  return {
    ...{ id, position, state, outcome, outcomeName: words?.zh ?? null, outcomeNameEn: words?.en ?? null },
    cells: Object.entries(cells).map(([column, text]) => ({ column, text })),
    faults: faults.map(({ column, zh, en }) => ({ column, text: zh, textEn: en })),
  };
}

function sheetDto(sheet: SheetKey): LoadSheetDto {
  const { zh, en, columns } = SHEETS[sheet];
  return {
    ...{ sheet, name: zh, nameEn: en },
    columns: Object.entries(columns).map(([column, words]) => ({
      ...{ column, name: words.zh, nameEn: words.en, needed: words.needed },
    })),
  };
}

function eventDto({ at, who, action, reason }: HistoryRow): LoadEventDto {
  const what = loadStates.moves[action as LoadAction]?.label ?? UPLOADED;
  return { at: at.toISOString(), who, what: what.zh, whatEn: what.en, why: reason };
}
