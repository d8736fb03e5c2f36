import { useWords } from '../../words/language';
import { useMarket } from '../frame';

/** What an account is opened by here: a phone only where codes reach it. */
export function useAddressWords(): string {
  const { t } = useWords();
  return useMarket().data?.byPhone ? t('邮箱或手机号', 'E-mail or mobile number') : t('邮箱', 'E-mail');
}
