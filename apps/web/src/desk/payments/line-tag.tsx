import type { Dto } from '../../api/client';
import { Tag, type TagKind } from '../../parts/tag';
import { useWords } from '../../words/language';

const KINDS: Record<string, TagKind> = { matched: 'ok', 'set-aside': 'warn' };

export function LineTag({ line }: { line: Dto['LineDto'] }) {
  const { pick } = useWords();
  return <Tag kind={KINDS[line.state] ?? 'neutral'}>{pick(line.stateName, line.stateNameEn)}</Tag>;
}
