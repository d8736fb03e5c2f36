export class CodeDto {
  code: string;
  name: string;
  nameEn: string | null;
  parent: string | null;
}
