export interface Entry {
  code: string;
  name: string;
  nameEn: string | undefined;
  parent: string | undefined;
}

const field = (code: string, name: string, nameEn: string): Entry => ({
  code,
  name,
  nameEn,
  parent: undefined,
});

/** The 11 technology fields of the technology-contract registration form. */
export const technologyFields: readonly Entry[] = [
  field('electronics-information', '电子信息', 'Electronics and information'),
  field('aerospace', '航空航天', 'Aerospace'),
  field('advanced-manufacturing', '先进制造', 'Advanced manufacturing'),
  field('biology-medicine', '生物、医药和医疗器械', 'Biology, medicine and devices'),
  field('new-materials', '新材料及其应用', 'New materials'),
  field('new-energy', '新能源与高效节能', 'New energy and energy efficiency'),
  field('environment-resources', '环境保护与资源综合利用', 'Environment and resource use'),
  field('nuclear', '核应用', 'Nuclear applications'),
  field('agriculture', '农业', 'Agriculture'),
  field('transport', '现代交通', 'Modern transport'),
  field('urban-social', '城市建设与社会发展', 'Urban construction and social development'),
];

export function technologyField(code: string): Entry | undefined {
  return technologyFields.find((one) => one.code === code);
}
