import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { answered, type Dto } from '../../api/client';
import { useNumber } from '../../api/numbers';
import { useWords } from '../../words/language';
import { useMe } from '../frame';
import { api, at } from '../here';
import { AskDialog } from './ask-dialog';

/** The one thing a buyer does here: ask. Where it is not possible, why, and what to do. */
export function Enquire({ achievement }: { achievement: Dto['PublicAchievementDto'] }) {
  const { t } = useWords();
  const days = useNumber(api, 'deals.days-to-answer');
  const { data: me } = useMe();
  const { pathname } = useLocation();
  const label = t('发起询价', 'Enquire');
  if (!me) {
    return (
      <Link className="button primary wide" to="/sign-in" search={{ next: at(pathname) }}>
        {label}
      </Link>
    );
  }
  const { current } = me;
  const own = current?.creditCode === achievement.owner.creditCode;
  const mayAsk = current?.duties.some(({ duty }) => duty === 'deal-officer') ?? false;
  if (own) return <p className="note">{t('这是本单位的成果。', 'This is your own unit’s achievement.')}</p>;
  if (!mayAsk) {
    return (
      <p className="note">
        {t(
          '询价要有“洽谈经办”的职责，请本单位管理员授予。',
          'Enquiring needs the duty “deal officer”; ask your unit administrator.',
        )}
      </p>
    );
  }
  return (
    <AskDialog
      label={label}
      send={async (form, key) => {
        const needId = String(form.get('need') ?? '');
        const body = {
          achievementNumber: achievement.number,
          message: String(form.get('message') ?? ''),
          ...(needId ? { needId } : {}),
        };
        const { id } = await answered(api.POST('/api/deals', { body, headers: { 'Idempotency-Key': key } }));
        window.location.assign(`/desk/deals/${id}`);
      }}
    >
      <p className="muted">
        {t('发出后对方能看到你的单位名称', 'The seller sees your unit’s name')}
        {days !== undefined && t(`，${days} 个工作日内须答复`, ` and has ${days} working days to answer`)}
        {t('。', '.')}
      </p>
      <label htmlFor="message">{t('想先问什么', 'What do you want to know first')}</label>
      <textarea
        id="message"
        name="message"
        required
        minLength={5}
        maxLength={1000}
        rows={5}
        placeholder={t(
          '现场条件、数量、节拍，能不能先试一次……',
          'Your conditions, quantities, a trial first …',
        )}
      />
      <NeedChoice />
    </AskDialog>
  );
}

function NeedChoice() {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['own-needs'],
    queryFn: () => answered(api.GET('/api/needs', { params: { query: { state: 'open' } } })),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <>
      <label htmlFor="need">{t('为哪条需求（可不选）', 'For which need (optional)')}</label>
      <select id="need" name="need" defaultValue="">
        <option value="">{t('不为哪条需求', 'None')}</option>
        {data.items.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </>
  );
}
