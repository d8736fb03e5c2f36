import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../words/language';
import { publicPage } from '../here';
import { holds, type Scope, session } from '../queries';
import { Empty } from './empty';
import { nounsOf } from './nouns';
import { Link } from './routing';

/** Everything is done; the next thing worth doing depends on the duty. */
export function EmptyWorklist({ scope }: { scope: Scope }) {
  const { t } = useWords();
  const me = useQuery(session).data;
  const [noun] = nounsOf(me);
  if (me && !me.current && me.memberships.length > 0) {
    return (
      <Empty
        title={t('现在没有代表哪个单位', 'You act for no unit now')}
        text={t(
          '刚才那个单位你已不能再代表：授权到期或已收回。在“切换”里选另一个单位。',
          'You can no longer act for the unit you had chosen. Choose another under “Switch”.',
        )}
      />
    );
  }
  if (me && !me.current) {
    return (
      <Empty
        title={t('你还没有单位', 'You belong to no unit yet')}
        text={t(
          '单位已经入驻的，请它的管理员邀请你；还没有的，你可以为它申请，约十分钟。',
          'If your unit is here, ask its administrator to invite you; if not, bring it in: about ten minutes.',
        )}
      >
        <Link className="button primary" to="/desk/join">
          {t('单位入驻', 'Join as a unit')}
        </Link>
      </Empty>
    );
  }
  if (scope === 'done') {
    return (
      <Empty
        title={t('还没有处理过的', 'Nothing dealt with yet')}
        text={t(
          '你办完的每一件都会留在这里，可以回头看结果。',
          'Whatever you finish stays here, so that you can look up how it ended.',
        )}
      />
    );
  }
  if (holds(me, 'achievement-officer')) {
    return (
      <Empty
        title={t('都处理完了', 'All done')}
        text={t(
          '有新的事会出现在这里，也会发消息。现在可以登记一项成果。',
          'New things appear here and as a message. You could register an achievement now.',
        )}
      >
        <Link className="button primary" to="/desk/achievements/new">
          {t('登记成果', 'Register an achievement')}
        </Link>
      </Empty>
    );
  }
  return (
    <Empty
      title={t('都处理完了', 'All done')}
      text={t('有新的事会出现在这里，也会发消息。', 'New things appear here and as a message.')}
    >
      {noun ? (
        <Link className="button" to={noun.to}>
          {t(`看${noun.zh}`, noun.en)}
        </Link>
      ) : (
        <a className="button" href={publicPage('/achievements')}>
          {t('找成果', 'Find achievements')}
        </a>
      )}
    </Empty>
  );
}
