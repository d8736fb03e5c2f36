import { useWords } from '../../words/language';
import { publicPage } from '../here';
import { Page } from '../parts/page';
import { Link } from '../parts/routing';

export function NotFound() {
  const { t } = useWords();
  return (
    <Page title={t('没有这个地址', 'There is no such page')}>
      <div className="card padded">
        <p>
          {t(
            '可能是地址抄漏了一段，或这一页还没有开通。可以从这里继续：',
            'Part of the address may be missing, or this page is not open yet. Go on from here:',
          )}
        </p>
        <p className="row wraps">
          <Link className="button primary" to="/desk">
            {t('看等我处理', 'See what waits for me')}
          </Link>
          <a className="button" href={publicPage('/achievements')}>
            {t('找成果', 'Find achievements')}
          </a>
        </p>
      </div>
    </Page>
  );
}
