import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type TagKind = 'ok' | 'info' | 'warn' | 'bad' | 'unknown' | 'neutral';

/** The icon says it, the colour repeats it. */
const ICONS: Partial<Record<TagKind, IconName>> = {
  ok: 'tick',
  info: 'clock',
  warn: 'warn',
  bad: 'cross',
  unknown: 'unknown',
};

export function Tag({ kind, children }: { kind: TagKind; children: ReactNode }) {
  const icon = ICONS[kind];
  return (
    <span className={`tag tag-${kind}`}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}

/** How each state of an achievement is shown, on both sides of the market. */
const ACHIEVEMENT_STATES: Record<string, TagKind> = {
  draft: 'neutral',
  'unit-review': 'info',
  returned: 'bad',
  'registry-review': 'info',
  registered: 'ok',
  listed: 'ok',
  stale: 'warn',
  withdrawn: 'neutral',
};

export function AchievementStateTag({ state, children }: { state: string; children: ReactNode }) {
  return <Tag kind={ACHIEVEMENT_STATES[state] ?? 'neutral'}>{children}</Tag>;
}
