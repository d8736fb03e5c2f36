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
  // The chosen unit may be open no more, such as on the day after a letter's last.
  const noUnit =
    others.length > 0
      ? { title: t('没有选单位', 'No unit chosen'), text: t('选一个单位再办', 'Choose one to go on') }
      : {
          title: t('还没有单位', 'No unit yet'),
          text: t('请单位管理员邀请你', 'Ask an administrator to invite you'),
        };
  return (
    <section className="unit-box" aria-label={t('所在单位', 'Your unit')}>
      <b>{current ? pick(current.unitName, current.unitNameEn) : noUnit.title}</b>
      <span>
        {current
          ? current.duties.map((duty) => pick(duty.name, duty.nameEn)).join(language === 'en' ? ', ' : '、')
          : noUnit.text}
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
              {unit.letters.length > 0 && <small>{t('（代办）', ' (by letter)')}</small>}
            </button>
          </li>
        ))}
      </ul>
      {change.error && <p role="alert">{said(change.error)}</p>}
    </Disclosure>
  );
}
