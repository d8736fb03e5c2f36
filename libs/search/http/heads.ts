import { type Listing, listingDto } from '@market/achievements';
import { type OpenNeed, publicNeedDto } from '@market/needs';
import type { Language } from '@market/platform/call';
import type { Head } from './page-shell';

const MARKET = { zh: '江西技术市场', en: 'Jiangxi Technology Market' };
const CLAIM = {
  zh: '江西省网上常设技术市场：高校成果、企业需求、技术合同和补助，在这里看清、谈妥、签好、领到。',
  en: 'The permanent online technology market of Jiangxi: achievements, needs, contracts and subsidies in one place.',
};

interface Page {
  form: RegExp;
  zh: string;
  en: string;
}

/** Public pages the web app draws; any other address is answered as not found. */
export const PAGES: readonly Page[] = [
  { form: /^\/achievements$/, zh: '找成果', en: 'Find achievements' },
  { form: /^\/needs$/, zh: '企业需求', en: 'Needs' },
  { form: /^\/statistics$/, zh: '技术市场数据', en: 'Statistics' },
  { form: /^\/statistics\/contracts$/, zh: '登记技术合同清单', en: 'Registered contracts' },
  { form: /^\/statistics\/subsidies$/, zh: '已拨付补助', en: 'Subsidies paid' },
  { form: /^\/notices$/, zh: '公示', en: 'Public notices' },
  { form: /^\/notices\/[^/]+$/, zh: '公示', en: 'Public notice' },
  { form: /^\/rules$/, zh: '规则与期限', en: 'Rules and deadlines' },
  { form: /^\/calendar$/, zh: '工作日历', en: 'Working-day calendar' },
  { form: /^\/verify$/, zh: '查验', en: 'Verify' },
  { form: /^\/c\/[^/]+$/, zh: '证书查验', en: 'Certificate' },
  { form: /^\/sign-in$/, zh: '登录', en: 'Sign in' },
  { form: /^\/join$/, zh: '注册', en: 'Sign up' },
  { form: /^\/portal$/, zh: '第一次来', en: 'First time here' },
  { form: /^\/recover$/, zh: '找回密码', en: 'Recover your password' },
  { form: /^\/agreement$/, zh: '用户协议', en: 'User agreement' },
  { form: /^\/privacy$/, zh: '隐私说明', en: 'Privacy notice' },
  { form: /^\/organizations\/[^/]+$/, zh: '单位', en: 'Organisation' },
  { form: /^\/bank$/, zh: '模拟银行', en: 'Simulated bank' },
  { form: /^\/mailbox$/, zh: '演示邮箱', en: 'Demonstration mailbox' },
];

export function headOfHome(language: Language, publicUrl: URL): Head {
  return {
    language,
    title: MARKET[language],
    description: CLAIM[language],
    canonical: new URL(language === 'en' ? '/en' : '/', publicUrl).href,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: MARKET[language],
      url: publicUrl.href,
      potentialAction: {
        '@type': 'SearchAction',
        target: `${publicUrl.href}achievements?q={q}`,
        'query-input': 'required name=q',
      },
    },
    summary: { heading: MARKET[language], lines: [CLAIM[language]] },
  };
}

export function headOfPage(language: Language, path: string, page: Page | undefined, publicUrl: URL): Head {
  const name = page?.[language] ?? { zh: '没有这个地址', en: 'No such page' }[language];
  return {
    language,
    title: `${name} · ${MARKET[language]}`,
    description: CLAIM[language],
    canonical: new URL(path, publicUrl).href,
    summary: { heading: name, lines: [] },
  };
}

export function headOfListing(
  language: Language,
  number: string,
  listing: Listing | undefined,
  publicUrl: URL,
): Head {
  const prefix = language === 'en' ? '/en' : '';
  const canonical = new URL(`${prefix}/achievements/${encodeURIComponent(number)}`, publicUrl).href;
  if (!listing) return { ...headOfPage(language, canonical, undefined, publicUrl), canonical };
  const card = listingDto(listing);
  const title = (language === 'en' ? card.titleEn : null) ?? card.title;
  const description = card.benefit ?? listing.form.problem ?? CLAIM[language];
  return {
    language,
    title: `${title} · ${MARKET[language]}`,
    description,
    canonical,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Product',
      name: title,
      description,
      sku: card.number,
      category: card.field?.name,
      brand: { '@type': 'Organization', name: card.owner.name },
      ...(card.price?.low && card.state === 'listed'
        ? { offers: { '@type': 'Offer', price: card.price.low, priceCurrency: 'CNY', url: canonical } }
        : {}),
    },
    summary: {
      heading: title,
      lines: [
        description,
        card.owner.name,
        `${card.number} · ${language === 'en' ? card.stateNameEn : card.stateName}`,
      ],
    },
  };
}

export function headOfNeed(
  language: Language,
  number: string,
  need: OpenNeed | undefined,
  publicUrl: URL,
): Head {
  const prefix = language === 'en' ? '/en' : '';
  const canonical = new URL(`${prefix}/needs/${encodeURIComponent(number)}`, publicUrl).href;
  if (!need) return { ...headOfPage(language, canonical, undefined, publicUrl), canonical };
  const shown = publicNeedDto(need);
  const description = shown.trouble ?? CLAIM[language];
  return {
    language,
    title: `${shown.title} · ${MARKET[language]}`,
    description,
    canonical,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Demand',
      name: shown.title,
      description,
      identifier: shown.number,
      availabilityEnds: shown.deadlineOn,
      areaServed: shown.region,
    },
    summary: { heading: shown.title, lines: [description, shown.number] },
  };
}
