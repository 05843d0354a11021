import * as z from 'zod/mini';
import { datasetFormat } from './model.ts';

/**
 * Why a file of the dataset cannot be used. `truncated`: it is not whole, or no JSON at all ·
 * `version`: it is of another layout than this reader's · `shape`: it does not hold what that layout
 * demands, or contradicts itself.
 */
export type DatasetErrorKind = 'truncated' | 'version' | 'shape';

export class DatasetError extends Error {
  readonly kind: DatasetErrorKind;
  /** The file's name within the dataset, `index.json` or `<indicator id>.json`, say. */
  readonly file: string;

  constructor(kind: DatasetErrorKind, file: string, reason: string, options?: ErrorOptions) {
    super(`${file}: ${reason}`, options);
    this.name = 'DatasetError';
    this.kind = kind;
    this.file = file;
  }
}

/**
 * The JSON in a file of the dataset, checked against its schema.
 *
 * @throws {DatasetError} see `DatasetErrorKind`
 */
export function parseFile<Schema extends z.ZodMiniType>(
  text: string,
  name: string,
  schema: Schema,
): z.infer<Schema> {
  const json = parseJson(text, name);
  const format = z.safeParse(formatSchema, json);
  if (format.success && format.data.extension.format !== datasetFormat)
    throw new DatasetError('version', name, `its format is ${format.data.extension.format}`);
  const parsed = z.safeParse(schema, json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined ? '' : issue.path.join('.');
  throw misshapen(name, `${where || 'the whole'}: ${issue?.message ?? 'invalid'}`);
}

const formatSchema = z.object({ extension: z.object({ format: z.string() }) });

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DatasetError('truncated', name, 'it is not whole', { cause });
  }
}

/** The error of a file that contradicts itself, or the index. */
export function misshapen(file: string, reason: string): DatasetError {
  return new DatasetError('shape', file, reason);
}
