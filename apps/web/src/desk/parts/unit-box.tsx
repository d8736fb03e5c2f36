import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, type Dto } from '../../api/client';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { api } from '../here';
import { dropAnswers, session } from '../queries';
import { Disclosure } from './disclosure';
import { useGo } from './routing';
import { useSaid } from './trouble';

/** The unit acted for, one's duties there, and the way to another unit where there is one. */
export function UnitBox() {
  const { t, pick, language } = useWords();
  const { data: me, isPending } = useQuery(session);
  if (isPending) return <div className="unit-box skeleton" aria-hidden="true" />;
  const current = me?.current;
  const others = me?.memberships.filter((one) => one.unitId !== current?.unitId) ?? [];
  return (
    <section className="unit-box" aria-label={t('所在单位', 'Your unit')}>
      <b>{current ? pick(current.unitName, current.unitNameEn) : t('还没有单位', 'No unit yet')}</b>
      <span>
        {current
          ? current.duties.map((duty) => pick(duty.name, duty.nameEn)).join(language === 'en' ? ', ' : '、')
          : t('请单位管理员邀请你', 'Ask a unit administrator to invite you')}
      </span>
      {others.length > 0 && <OtherUnits units={others} />}
    </section>
  );
}

function OtherUnits({ units }: { units: readonly Dto['MembershipDto'][] }) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const go = useGo();
  const change = useMutation({
    mutationFn: (unitId: string) => answered(api.PUT('/api/session/unit', { body: { unitId } })),
    onSuccess: async (me) => {
      client.setQueryData(session.queryKey, me);
      await dropAnswers(client);
      await go('/desk');
    },
  });
  return (
    <Disclosure
      className="unit-switch"
      label={
        <>
          {t('切换', 'Switch')}
          <Icon name="down" size={14} />
        </>
      }
    >
      <ul>
        {units.map((unit) => (
          <li key={unit.unitId}>
            <button type="button" disabled={change.isPending} onClick={() => change.mutate(unit.unitId)}>
              {pick(unit.unitName, unit.unitNameEn)}
            </button>
          </li>
        ))}
      </ul>
      {change.error && <p role="alert">{said(change.error)}</p>}
    </Disclosure>
  );
}
