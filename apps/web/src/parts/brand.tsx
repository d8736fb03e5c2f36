import { useWords } from '../words/language';

export function Brand({ href }: { href: string }) {
  const { t } = useWords();
  return (
    <a className="brand" href={href}>
      <svg width="36" height="36" viewBox="0 0 36 36" aria-hidden="true">
        <rect width="36" height="36" rx="8" fill="var(--pri)" />
        <path d="M10 10h10v7h-3v3h-7z" fill="#fff" />
        <path d="M20 19h6v7H16v-4h4z" fill="#fff" opacity=".78" />
      </svg>
      <span>
        <b>{t('江西技术市场', 'Jiangxi Technology Market')}</b>
        <small>{t('省网上常设技术市场', 'Permanent online market of the province')}</small>
      </span>
    </a>
  );
}
