import { useState } from 'react';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { useSaid } from '../parts/trouble';
import { type MoveRequest, useMove } from './move';
import { ReasonDialog } from './reason-dialog';

interface Props {
  record: Dto['AchievementDto'];
  onMoved: (moved: Dto['MovedDto'], request: MoveRequest) => Promise<void>;
  /** What must succeed first, as saving the form; false stops the action. */
  first?: () => Promise<boolean>;
  /** What is sent with a return. */
  remarks?: Dto['RemarkInputDto'][];
  onRefused?: (error: unknown) => void;
}

type Action = Dto['NextActionDto'];

/** Exactly the buttons the server offers; one that is off says why beside it. */
export function Actions({ record, onMoved, first, remarks, onRefused }: Props) {
  const { pick } = useWords();
  const said = useSaid();
  const [asked, setAsked] = useState<Action>();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [preparing, setPreparing] = useState(false);
  const move = useMove(record.id, async (moved, request) => {
    setAsked(undefined);
    setKey(crypto.randomUUID());
    await onMoved(moved, request);
  });
  const carryOut = async (request: MoveRequest) => {
    setPreparing(true);
    const ready = first ? await first() : true;
    setPreparing(false);
    if (ready) move.mutate(request, { onError: (error) => onRefused?.(error) });
  };
  const press = (action: Action) => {
    move.reset();
    if (action.needsReason) setAsked(action);
    else void carryOut({ action: action.action, key });
  };
  const busy = preparing || move.isPending;
  const blocked = record.nextActions.find((action) => action.blockedBy !== undefined);
  return (
    <div className="actions">
      {record.nextActions.map((action) => (
        <button
          key={action.action}
          className={classOf(action)}
          type="button"
          disabled={busy || action.blockedBy !== undefined}
          aria-describedby={action.blockedBy === undefined ? undefined : 'blocked'}
          onClick={() => press(action)}
        >
          {pick(action.label, action.labelEn)}
        </button>
      ))}
      {blocked?.blockedBy !== undefined && (
        <p className="blocked" id="blocked">
          {pick(blocked.blockedBy, blocked.blockedByEn)}
        </p>
      )}
      {move.error && !asked && (
        <p className="fault" role="alert">
          {said(move.error)}
        </p>
      )}
      {asked && (
        <ReasonFor
          action={asked}
          remarkCount={remarks?.length ?? 0}
          pending={busy}
          error={move.error}
          onClose={() => setAsked(undefined)}
          onGiven={(reason, dialogKey) =>
            void carryOut({ action: asked.action, key: dialogKey, reason, ...(remarks && { remarks }) })
          }
        />
      )}
    </div>
  );
}

/** Filled for what moves it on, words only for what takes it away. */
function classOf({ action, primary }: Action): string {
  if (primary) return 'button primary';
  return action === 'withdraw' ? 'button words' : 'button';
}

interface ReasonForProps {
  action: Action;
  remarkCount: number;
  pending: boolean;
  error: unknown;
  onClose: () => void;
  onGiven: (reason: string, key: string) => void;
}

function ReasonFor({ action, remarkCount, ...rest }: ReasonForProps) {
  const { t, pick } = useWords();
  const about =
    action.action === 'withdraw'
      ? t(
          '下架后页面保留并写明“已下架”，随时可以再挂牌。写一句原因，公众会看到。',
          'Its page stays and says that it was withdrawn; you can list it again. The public reads your reason.',
        )
      : remarkCount > 0
        ? t(
            `写一句为什么退回，成果专员会看到；${remarkCount} 条意见一起发出。`,
            `Say why you return it; the officer reads it, with your ${remarkCount} remark(s).`,
          )
        : t(
            '写一句为什么退回，成果专员会看到。要指明哪一项，先在那一节“提意见”。',
            'Say why you return it; the officer reads it. To point at a field, add a remark in its section first.',
          );
  return <ReasonDialog label={pick(action.label, action.labelEn)} about={about} {...rest} />;
}
