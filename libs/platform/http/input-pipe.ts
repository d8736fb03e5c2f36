import { type ArgumentMetadata, Injectable, type PipeTransform, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldFault } from '@market/platform/errors';
import { httpRefusals } from './refusals';
import { wordsOf } from './validation-words';

const options = {
  transform: true,
  whitelist: true,
  stopAtFirstError: true,
  exceptionFactory: (errors: ValidationError[]) => {
    const faults = errors.flatMap((error) => faultsOf(error, ''));
    const first = faults[0];
    return httpRefusals.invalidInput(
      { count: faults.length, first: first?.zh ?? '', firstEn: first?.en ?? '' },
      faults,
    );
  },
};

/** Bodies may hold only what is declared; unknown parts of an address are ignored, so that old links keep working. */
@Injectable()
export class InputPipe implements PipeTransform {
  private readonly strict = new ValidationPipe({ ...options, forbidNonWhitelisted: true });
  private readonly lenient = new ValidationPipe(options);

  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'custom') refuseUnstorable(value, 0);
    if (metadata.type === 'custom') return value;
    return (metadata.type === 'body' ? this.strict : this.lenient).transform(value, metadata);
  }
}

function faultsOf(error: ValidationError, path: string): FieldFault[] {
  const field = path ? `${path}.${error.property}` : error.property;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    field,
    ...wordsOf(rule, message),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, field))];
}

const DEEPEST = 12;

/** PostgreSQL cannot store NUL, and a lone surrogate is no character: refused here, before anything is done. */
function refuseUnstorable(value: unknown, depth: number): void {
  if (depth > DEEPEST) throw httpRefusals.unreadable();
  if (typeof value === 'string') {
    if (value.includes('\u0000') || !value.isWellFormed()) throw httpRefusals.unreadable();
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      refuseUnstorable(key, depth + 1);
      refuseUnstorable(part, depth + 1);
    }
  }
}
