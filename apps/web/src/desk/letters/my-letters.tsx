import '../styles/form.css';
import '../styles/record.css';
import '../styles/letters.css';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../words/language';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { LetterCard } from './letter-card';
import { myLetters } from './queries';

/** Letters that name me: to answer, in force, and over. */
export function MyLetters() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(myLetters);
  return (
    <Page
      title={t('我的授权书', 'My letters of authority')}
      lead={t(
        '接受后可以代这个单位办授权的事，办的每一件都记明依据哪份授权书。',
        'Accept one and you may act for that unit within it; everything you do is recorded with it.',
      )}
    >
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data?.items.length === 0 && (
        <Empty
          title={t('没有授权你的授权书', 'No letter names you')}
          text={t(
            '单位管理员在“单位与成员”里签发；发到哪个邮箱，就用哪个邮箱登录。',
            'A unit administrator issues them under “Unit and members”. Sign in with the address it went to.',
          )}
        />
      )}
      {data?.items.map((letter) => (
        <LetterCard key={letter.id} letter={letter} />
      ))}
    </Page>
  );
}
