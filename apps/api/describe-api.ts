import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The description of every JSON route; pages are not part of it. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder().setTitle('techmarket').setVersion('1').build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const paths = Object.entries(document.paths).filter(
    ([path]) => path.startsWith('/api/') || path.startsWith('/health'),
  );
  sortChoices(document);
  return { ...document, paths: Object.fromEntries(paths) };
}

/** The compiler hands over the members of a union in no order one can rely on. */
function sortChoices(part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    if (name === 'enum' && Array.isArray(value)) value.sort();
    else sortChoices(value);
  }
}
